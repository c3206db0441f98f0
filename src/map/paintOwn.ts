import type { Theme } from '../appearance/themes';
import type { OwnMark } from '../scene/scene';
import { disc, mapFont } from './pens';

/**
 * Paints where the organisation of the reader sits: a bright ring between two dark edges, so that it stands out on every
 * ground and beside every sector, also for who cannot tell its colour.
 *
 * @param context - of the map; text is set around the middle of a line
 * @param marks - what to paint
 * @param theme - colours
 */
export function paintOwn(context: CanvasRenderingContext2D, marks: readonly OwnMark[], theme: Theme): void {
  for (const mark of marks) {
    const width = mark.kind === 'seat' ? Math.min(4, Math.max(2, mark.r * 0.16)) : 3;
    disc(context, { ...mark, r: mark.r + width / 2 });
    context.strokeStyle = theme.ownEdge;
    context.lineWidth = width + 2;
    context.stroke();
    context.strokeStyle = theme.own;
    context.lineWidth = width;
    context.stroke();
  }
  for (const { badge } of marks) {
    if (badge === null) continue;
    const { x, y, width, height, text } = badge;
    context.beginPath();
    context.roundRect(x - width / 2, y - height / 2, width, height, height / 2);
    context.fillStyle = theme.own;
    context.fill();
    context.strokeStyle = theme.ownEdge;
    context.lineWidth = 1.25;
    context.stroke();
    context.font = `700 12px ${mapFont}`;
    context.fillStyle = theme.ownEdge;
    context.fillText(text, x, y + 0.5);
  }
}
