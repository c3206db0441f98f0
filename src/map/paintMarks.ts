import { changeSigns } from '../appearance/changeSigns';
import type { Theme } from '../appearance/themes';
import type { SceneMark } from '../scene/scene';
import { disc, mapFont } from './pens';

/** Signs are drawn in a box of this size. */
const signBox = 16;

/**
 * Paints the rings around what has changed, dashed for what has stopped.
 *
 * @param context - of the map
 * @param marks - what to paint
 * @param theme - colours
 */
export function paintRings(
  context: CanvasRenderingContext2D,
  marks: readonly SceneMark[],
  theme: Theme,
): void {
  for (const { change, ring, r } of marks) {
    if (change === null || ring === null) continue;
    disc(context, ring);
    context.strokeStyle = theme.changes[change];
    context.lineWidth = r * 0.27;
    if (change === 'stopped') context.setLineDash([r * 0.6, r * 0.5]);
    context.stroke();
    context.setLineDash([]);
  }
}

/**
 * Paints the badges, on a rim of paper so that they stand apart from what they lie on; a number stands on ink.
 *
 * @param context - of the map; text is set around the middle of a line
 * @param marks - what to paint
 * @param theme - colours
 */
export function paintBadges(
  context: CanvasRenderingContext2D,
  marks: readonly SceneMark[],
  theme: Theme,
): void {
  for (const mark of marks) paintBadge(context, mark, theme);
}

function paintBadge(context: CanvasRenderingContext2D, mark: SceneMark, theme: Theme): void {
  const { x, y, r, width, change, text } = mark;
  pill(context, mark, r * 0.2);
  context.fillStyle = theme.halo;
  context.fill();
  pill(context, mark, 0);
  context.fillStyle = theme.ink;
  context.fill();
  context.font = `700 ${mark.sizePx}px ${mapFont}`;
  context.fillStyle = theme.ground;
  context.fillText(text, change === null ? x : x + r * 0.75, y + mark.sizePx * 0.04);
  if (change === null) return;
  const middle = { x: x - width / 2 + r, y, r };
  disc(context, middle);
  context.fillStyle = theme.changes[change];
  context.fill();
  paintSign(context, middle, changeSigns[change], theme);
}

function pill(context: CanvasRenderingContext2D, { x, y, r, width }: SceneMark, rim: number): void {
  context.beginPath();
  context.roundRect(x - width / 2 - rim, y - r - rim, width + 2 * rim, 2 * (r + rim), r + rim);
}

function paintSign(
  context: CanvasRenderingContext2D,
  { x, y, r }: { readonly x: number; readonly y: number; readonly r: number },
  sign: string,
  theme: Theme,
): void {
  const scale = (2 * r) / signBox;
  context.save();
  context.translate(x - r, y - r);
  context.scale(scale, scale);
  context.strokeStyle = theme.onSector;
  context.lineWidth = 1.9;
  context.lineCap = 'round';
  context.lineJoin = 'round';
  context.stroke(new Path2D(sign));
  context.restore();
}
