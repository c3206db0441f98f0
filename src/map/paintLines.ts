import type { Theme } from '../appearance/themes';
import type { Emphasis, SceneLine } from '../scene/scene';

const pen: Readonly<Record<Emphasis, number>> = { normal: 0.75, soft: 0.75, dim: 0.75, lit: 0.85 };

/** What is shared lies behind everything, like a wash; lines to seats and relations are drawn with a pen. */
const opacities: Readonly<Record<SceneLine['kind'], Readonly<Record<Emphasis, number>>>> = {
  shared: { normal: 0.24, soft: 0.12, dim: 0.24, lit: 0.62 },
  home: { normal: 0.5, soft: 0.3, dim: 0.5, lit: 0.9 },
  seat: pen,
  way: { normal: 0.5, soft: 0.5, dim: 0.5, lit: 0.95 },
  relation: pen,
};

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
  context.globalAlpha = opacities[line.kind][line.emphasis];
  if (line.kind === 'home') context.setLineDash([2, 4]);
  if (line.change === 'stopped') context.setLineDash([5, 5]);
  context.lineCap = 'round';
  context.stroke();
  context.lineCap = 'butt';
  context.setLineDash([]);
  if (line.hasArrow) paintArrow(context, line);
  context.globalAlpha = 1;
}

function lineColour(line: SceneLine, theme: Theme): string {
  if (line.change !== null) return theme.changes[line.change];
  if (line.sector !== null) return theme.sectors[line.sector];
  return line.kind === 'relation' ? theme.relation : theme.line;
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
