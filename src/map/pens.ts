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
