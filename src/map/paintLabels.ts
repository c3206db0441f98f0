import { softness, type Theme } from '../appearance/themes';
import type { LabelTone, SceneLabel } from '../scene/scene';
import { mapFont, tintOf } from './pens';

/**
 * Paints a label.
 *
 * @param context - of the map; text is set around the middle of a line
 * @param label - what to paint
 * @param theme - colours
 * @param opacity - below 1 while it comes or goes
 */
export function paintLabel(
  context: CanvasRenderingContext2D,
  label: SceneLabel,
  theme: Theme,
  opacity: number,
): void {
  context.globalAlpha = opacity * strengthOf(label);
  const plate = plateOf(label, theme);
  if (plate !== null) {
    context.beginPath();
    context.roundRect(
      label.x - label.width / 2,
      label.y - label.height / 2,
      label.width,
      label.height,
      Math.min(9, label.height / 2),
    );
    context.fillStyle = plate;
    context.fill();
    if (framed.has(label.tone)) {
      context.strokeStyle = label.tone === 'coalitionPlate' ? theme.coalitionRing : theme.edge;
      context.lineWidth = 1;
      context.stroke();
    }
  }
  context.fillStyle = label.emphasis === 'soft' ? theme.ink : inkOf(label.tone, theme);
  for (const line of label.lines) {
    const font = `${line.weight} ${line.sizePx}px ${mapFont}`;
    if (context.font !== font) context.font = font;
    context.fillText(line.text, label.x, label.y + line.dy + line.sizePx * 0.04);
  }
}

const framed: ReadonlySet<LabelTone> = new Set(['plate', 'coalitionPlate']);
/** On bare ground, or as good as bare. */
const besides: ReadonlySet<LabelTone> = new Set(['areaPlain', 'coalitionPlain', 'empty']);

function strengthOf({ emphasis, tone }: SceneLabel): number {
  if (emphasis === 'soft' && besides.has(tone)) return softness.besides;
  return emphasis === 'dim' ? 0.45 : 1;
}

/** Names that lines or rings may run towards stand on a piece of their own ground, so that nothing runs through them. */
function plateOf(label: SceneLabel, theme: Theme): string | null {
  switch (label.tone) {
    case 'areaPlate':
    case 'areaPlain':
      return tintOf(theme, label.tint);
    case 'coalitionPlate':
    case 'coalitionPlain':
      return theme.coalitionFill;
    case 'plate':
      return theme.surfaceRaised;
    default:
      return null;
  }
}

function inkOf(tone: LabelTone, theme: Theme): string {
  switch (tone) {
    case 'area':
    case 'areaPlate':
    case 'areaPlain':
      return theme.areaInk;
    case 'tafel':
      return theme.tafelInk;
    case 'initiative':
      return theme.initiativeInk;
    case 'empty':
      return theme.emptyInk;
    case 'seat':
    case 'node':
      return theme.onSector;
    default:
      return theme.ink;
  }
}
