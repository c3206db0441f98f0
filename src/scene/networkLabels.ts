import { addBox, type Box, emptyGrid, gridOfDiscs, meetsBox, meetsDisc } from './boxes';
import { lineWidth, networkLabel } from './networkBodies';
import type { Bounds, PictureNode } from './networkPicture';

/** A node as it lies now, which is elsewhere than in the picture when it was dragged; pixels at zoom 1. */
export interface LyingNode {
  readonly node: PictureNode;
  readonly x: number;
  readonly y: number;
}

/**
 * Where a name stands, in the order in which there is looked for room: across -1 = left of the shape, 0 = its middle, 1 = right
 * of it; down likewise. In a corner it begins, or ends, just before the middle of the shape.
 */
export const nameSides = [
  { across: 0, down: 1 },
  { across: 1, down: 0 },
  { across: -1, down: 0 },
  { across: 0, down: -1 },
  { across: 1, down: 1 },
  { across: -1, down: 1 },
  { across: 1, down: -1 },
  { across: -1, down: -1 },
] as const;
export type NameSide = (typeof nameSides)[number];

/** A name that has found room. */
export interface PlacedName {
  /** Position in the list of nodes. */
  readonly index: number;
  readonly side: NameSide;
}

/** So far over the middle of its shape a name in a corner begins. */
const cornerPx = 8;

/** Names keep their size at every zoom; they are chosen anew when the zoom has changed by so much. */
const stepsPerDoubling = 5;

/**
 * Gives the zoom for which names are chosen: the same over a small range, so that they do not flicker on the way.
 *
 * @param zoom - pixels per unit of the picture
 * @returns the least zoom of that range: names that are apart there, are apart in all of it
 */
export function namingZoom(zoom: number): number {
  return 2 ** (Math.floor(Math.log2(Math.max(1e-6, zoom)) * stepsPerDoubling + 1e-9) / stepsPerDoubling);
}

/**
 * Chooses which names are written, by rank: each only where it covers no other name and no shape.
 *
 * @param nodes - as they lie
 * @param zoom - see `namingZoom`
 * @param wish - keys of what is named before all else; how much larger than usual the reader wants letters; the bounds of the
 *   picture, in which names stay
 * @returns the names, the most important first
 */
export function chooseNames(
  nodes: readonly LyingNode[],
  zoom: number,
  wish: {
    readonly first: ReadonlySet<string>;
    readonly letterScale: number;
    readonly bounds: Bounds;
  },
): readonly PlacedName[] {
  const discs = nodes.map(({ node, x, y }) => ({ x: x * zoom, y: y * zoom, r: node.r * zoom + 1 }));
  const shapes = gridOfDiscs(discs);
  const named = emptyGrid();
  const bounds = widen(wish.bounds, nodes);
  const order = nodes.map((_, index) => index);
  order.sort((a, b) => weightOf(nodes[a], wish) - weightOf(nodes[b], wish));
  return order.flatMap((index) => {
    const lying = nodes[index];
    if (lying === undefined) return [];
    for (const side of nameSides) {
      const box = nameBox(lying, side, zoom, wish.letterScale);
      if (!isWithin(box, bounds, zoom)) continue;
      const taken = sweptBox(box, side);
      if (meetsBox(named, taken) || meetsDisc(shapes, box, discs[index])) continue;
      addBox(named, taken);
      return [{ index, side }];
    }
    return [];
  });
}

/**
 * Gives the ground that a name takes.
 *
 * @param lying - what is named
 * @param side - where its name stands
 * @param zoom - pixels per unit of the picture
 * @param letterScale - how much larger than usual letters are
 * @returns the box in pixels, from the origin of the picture
 */
export function nameBox({ node, x, y }: LyingNode, side: NameSide, zoom: number, letterScale: number): Box {
  const width = lineWidth(node.kind, node.lines) * letterScale + 4;
  const height = node.lines.length * networkLabel.leadingPx * letterScale;
  const { across, down } = side;
  const away = node.r * zoom + networkLabel.gapPx;
  const aside = down === 0 ? away : -cornerPx;
  return {
    x: x * zoom + across * (aside + width / 2),
    y: y * zoom + down * (away + height / 2),
    width,
    height,
  };
}

/**
 * The ground of a name at its zoom and at every larger one, measured in units of the picture: it shrinks towards its shape,
 * over the gap between. What is apart from it once, stays so.
 */
function sweptBox({ x, y, width, height }: Box, { across, down }: NameSide): Box {
  const gap = networkLabel.gapPx;
  return down === 0
    ? { x: x - (across * gap) / 2, y, width: width + gap, height }
    : { x, y: y - (down * gap) / 2, width, height: height + gap };
}

/** How far a name may stand out of the bounds, in pixels: so much is kept free around a picture that is fitted. */
const slack = { aside: 16, above: 8, below: 6 } as const;

function isWithin({ x, y, width, height }: Box, bounds: Bounds, zoom: number): boolean {
  return (
    x - width / 2 >= bounds.left * zoom - slack.aside &&
    x + width / 2 <= bounds.right * zoom + slack.aside &&
    y - height / 2 >= bounds.top * zoom - slack.above &&
    y + height / 2 <= bounds.bottom * zoom + slack.below
  );
}

/** What was dragged may lie outside. */
function widen(bounds: Bounds, nodes: readonly LyingNode[]): Bounds {
  const room = 90;
  return nodes.reduce(
    (wide, { x, y }) => ({
      left: x < bounds.left ? Math.min(wide.left, x - room) : wide.left,
      right: x > bounds.right ? Math.max(wide.right, x + room) : wide.right,
      top: y < bounds.top ? Math.min(wide.top, y - room) : wide.top,
      bottom: y > bounds.bottom ? Math.max(wide.bottom, y + room) : wide.bottom,
    }),
    bounds,
  );
}

function weightOf(lying: LyingNode | undefined, { first }: { readonly first: ReadonlySet<string> }): number {
  if (lying === undefined) return Number.POSITIVE_INFINITY;
  return first.has(lying.node.key) ? lying.node.rank - 1e6 : lying.node.rank;
}
