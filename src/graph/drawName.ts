import { lineWidth, networkLabel } from '../scene/networkBodies';
import type { LyingNode, NameSide } from '../scene/networkLabels';

/** The typeface of what is written in the network. */
export const family = '"Source Sans 3 Variable", "Source Sans 3", "Segoe UI", system-ui, sans-serif';
const haloPx = 3;

/** The canvas in CSS pixels, its own pixels in each, and how much larger than usual the reader wants letters. */
export interface Measures {
  readonly width: number;
  readonly height: number;
  readonly ratio: number;
  readonly letterScale: number;
}

/** Measures the canvas, and how large letters are on it. */
export function measure(canvas: HTMLCanvasElement): Measures {
  const { width, height } = canvas.getBoundingClientRect();
  return { width, height, ratio: Math.min(2, window.devicePixelRatio || 1), letterScale: letterScale() };
}

/**
 * Measures how much larger than usual the reader wants letters.
 *
 * @returns 1 = as usual
 */
export function letterScale(): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / 16 || 1;
}

/** Draws a name on see-through ground with a halo, so that a line under it does not cross it. */
export function drawName(
  node: LyingNode['node'],
  side: NameSide,
  { ink, halo }: { readonly ink: string; readonly halo: string },
  { ratio, letterScale }: Measures,
): HTMLCanvasElement {
  const leading = networkLabel.leadingPx * letterScale;
  // What stands in the middle is set bolder than names are measured.
  const textPx = lineWidth(node.kind, node.lines) * letterScale * (node.isCentre ? 1.12 : 1) + 4;
  const width = textPx + 2 * haloPx;
  const image = document.createElement('canvas');
  image.width = Math.ceil(width * ratio);
  image.height = Math.ceil((node.lines.length * leading + 2 * haloPx) * ratio);
  const context = image.getContext('2d');
  if (context === null) return image;
  const weight = networkLabel.weight[node.kind === 'organisation' ? 'organisation' : 'verband'];
  context.scale(ratio, ratio);
  context.font = `${node.isCentre ? 700 : weight} ${networkLabel.sizePx * letterScale}px ${family}`;
  context.textAlign = side.across > 0 ? 'left' : side.across < 0 ? 'right' : 'center';
  context.textBaseline = 'middle';
  context.lineJoin = 'round';
  context.lineWidth = 2 * haloPx;
  context.strokeStyle = halo;
  context.fillStyle = ink;
  const x = side.across > 0 ? haloPx + 2 : side.across < 0 ? width - haloPx - 2 : width / 2;
  const lineY = (line: number): number => haloPx + leading * (line + 0.5);
  // All halos first: none lies over the letters of another line.
  for (const [line, text] of node.lines.entries()) context.strokeText(text, x, lineY(line));
  for (const [line, text] of node.lines.entries()) context.fillText(text, x, lineY(line));
  return image;
}
