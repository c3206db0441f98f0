import type { Theme } from '../appearance/themes';
import { inkOf, labelOpacity, plateOf } from '../scene/looks';
import type { SceneLabel } from '../scene/scene';
import { mapFont } from './pens';

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
  context.globalAlpha = opacity * labelOpacity(label);
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
    context.fillStyle = plate.fill;
    context.fill();
    if (plate.rim !== null) {
      context.strokeStyle = plate.rim;
      context.lineWidth = 1;
      context.stroke();
    }
  }
  context.fillStyle = inkOf(label, theme);
  for (const line of label.lines) {
    const font = `${line.weight} ${line.sizePx}px ${mapFont}`;
    if (context.font !== font) context.font = font;
    context.fillText(line.text, label.x, label.y + line.dy + line.sizePx * 0.04);
  }
}
