import type { Theme } from '../appearance/themes';

export const mapFont = '"Source Sans 3 Variable", "Source Sans 3", system-ui, sans-serif';
const fullTurn = Math.PI * 2;

/**
 * Makes a circle the path of the context.
 *
 * @param context - changed
 * @param circle - in CSS pixels
 */
export function disc(
  context: CanvasRenderingContext2D,
  { x, y, r }: { readonly x: number; readonly y: number; readonly r: number },
): void {
  context.beginPath();
  context.arc(x, y, r, 0, fullTurn);
}

/**
 * Gives the colour of the ground.
 *
 * @param theme - colours
 * @param tint - deeper is further in; -1 = the paper
 * @returns the colour
 */
export function tintOf(theme: Theme, tint: number): string {
  return theme.areaTints[Math.min(tint, theme.areaTints.length - 1)] ?? theme.ground;
}
