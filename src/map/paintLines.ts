import type { Theme } from '../appearance/themes';
import { lineColour, lineOpacity } from '../scene/looks';
import type { SceneLine } from '../scene/scene';

/**
 * Paints a line.
 *
 * @param context - of the map
 * @param line - what to paint
 * @param theme - colours
 */
export function paintLine(context: CanvasRenderingContext2D, line: SceneLine, theme: Theme): void {
  trace(context, line);
  context.strokeStyle = lineColour(line, theme);
  context.lineWidth = line.width;
  context.globalAlpha = lineOpacity(line);
  if (line.kind === 'home') context.setLineDash([2, 4]);
  if (line.change === 'stopped') context.setLineDash([5, 5]);
  context.lineCap = 'round';
  context.stroke();
  context.lineCap = 'butt';
  context.setLineDash([]);
  if (line.hasArrow) paintArrow(context, line);
  context.globalAlpha = 1;
}

function paintArrow(context: CanvasRenderingContext2D, line: SceneLine): void {
  const angle = Math.atan2(line.to.y - line.control.y, line.to.x - line.control.x);
  const size = 5 + line.width * 1.5;
  context.beginPath();
  context.moveTo(line.to.x, line.to.y);
  context.lineTo(line.to.x - Math.cos(angle - 0.42) * size, line.to.y - Math.sin(angle - 0.42) * size);
  context.lineTo(line.to.x - Math.cos(angle + 0.42) * size, line.to.y - Math.sin(angle + 0.42) * size);
  context.closePath();
  context.fillStyle = context.strokeStyle;
  context.fill();
}

/**
 * Paints the line that is pointed at once more, so that it stands out.
 *
 * @param context - of the map
 * @param line - what is pointed at
 * @param theme - colours
 */
export function paintPointedLine(context: CanvasRenderingContext2D, line: SceneLine, theme: Theme): void {
  trace(context, line);
  context.strokeStyle = theme.accent;
  context.lineWidth = line.width + 1.5;
  context.lineCap = 'round';
  context.stroke();
  context.lineCap = 'butt';
}

function trace(context: CanvasRenderingContext2D, { from, control, to }: SceneLine): void {
  context.beginPath();
  context.moveTo(from.x, from.y);
  context.quadraticCurveTo(control.x, control.y, to.x, to.y);
}
