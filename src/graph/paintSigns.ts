import { networkDress, networkSignPx } from '../appearance/networkLook';
import type { Theme } from '../appearance/themes';
import type { LyingNode } from '../scene/networkLabels';
import { family, type Measures } from './drawName';

/** How things lie on screen. */
interface LyingSigns {
  readonly zoom: number;
  readonly pan: { readonly x: number; readonly y: number };
  readonly nodes: readonly LyingNode[];
  /** Keys of what lies over the rest: what is under it is not written through it. */
  readonly lifted: ReadonlySet<string>;
}

/** Smaller letters cannot be read: in a small shape they are as large as this, in a smaller one there are none. */
const leastPx = 9;
/** So large a shape must be, as a part of the least letters; within a double ring there is less room. */
const leastR = { plain: 0.72, coalition: 0.9 } as const;
/** Sizes differ by at least this much: fewer of them are cut from the typeface while zooming. */
const stepsPerPx = 2;

/**
 * Writes into the shapes: the letters of the sector, or how many sit at a table.
 *
 * @param context - in pixels of the canvas
 * @param lying - what lies where
 * @param look - the theme, the canvas, and whether a thing is toned down: it is written in full ink then, to be read
 */
export function paintSigns(
  context: CanvasRenderingContext2D,
  lying: LyingSigns,
  {
    theme,
    size,
    isSoft,
  }: {
    readonly theme: Theme;
    readonly size: Measures;
    readonly isSoft: (key: string) => boolean;
  },
): void {
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  let font = '';
  for (const { sign, x, y, px, node } of signsOf(lying, size)) {
    const needed = `700 ${px * size.ratio}px ${family}`;
    // To set it anew costs more than to write.
    if (needed !== font) context.font = needed;
    font = needed;
    context.fillStyle = isSoft(node.key) ? theme.ink : networkDress(node, theme).ink;
    context.fillText(sign, x * size.ratio, y * size.ratio);
  }
}

/** What can be read and is in sight, sorted by size. */
function signsOf({ zoom, pan, nodes, lifted }: LyingSigns, { width, height }: Measures) {
  const over = nodes.filter(({ node }) => lifted.has(node.key));
  const isCovered = (one: LyingNode): boolean =>
    !lifted.has(one.node.key) &&
    over.some((other) => Math.hypot(one.x - other.x, one.y - other.y) < other.node.r + one.node.r / 2);
  return nodes
    .flatMap((lying) => {
      const { node } = lying;
      const [x, y] = [lying.x * zoom + pan.x, lying.y * zoom + pan.y];
      const px = Math.max(leastPx, Math.round(networkSignPx(node.r) * zoom * stepsPerPx) / stepsPerPx);
      const isLarge = node.r * zoom >= leastPx * leastR[node.kind === 'coalition' ? 'coalition' : 'plain'];
      const isInSight = x > 0 && y > 0 && x < width && y < height;
      if (node.sign === '' || !isLarge || !isInSight || isCovered(lying)) return [];
      return [{ node, sign: node.sign, x, y, px }];
    })
    .sort((one, other) => one.px - other.px);
}
