import { addBox, type Box, emptyGrid, gridOfDiscs, meetsBox, meetsDisc } from './boxes';
import { lineWidth, networkLabel } from './networkBodies';
import type { PictureNode } from './networkPicture';

/** A node as it lies now, which is elsewhere than in the picture when it was dragged; pixels at zoom 1. */
export interface LyingNode {
  readonly node: PictureNode;
  readonly x: number;
  readonly y: number;
}

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
 * @param wish - keys of what is named before all else; how much larger than usual the reader wants letters
 * @returns positions in the list of nodes
 */
export function chooseNames(
  nodes: readonly LyingNode[],
  zoom: number,
  wish: { readonly first: ReadonlySet<string>; readonly letterScale: number },
): readonly number[] {
  const discs = nodes.map(({ node, x, y }) => ({ x: x * zoom, y: y * zoom, r: node.r * zoom + 1 }));
  const shapes = gridOfDiscs(discs);
  const named = emptyGrid();
  const order = nodes
    .map((_, index) => index)
    .sort((a, b) => weightOf(nodes[a], wish) - weightOf(nodes[b], wish));
  return order.filter((index) => {
    const lying = nodes[index];
    if (lying === undefined) return false;
    const box = nameBox(lying, zoom, wish.letterScale);
    if (meetsBox(named, box) || meetsDisc(shapes, box, discs[index])) return false;
    addBox(named, box);
    return true;
  });
}

/**
 * Gives the ground that a name takes.
 *
 * @param lying - what is named
 * @param zoom - pixels per unit of the picture
 * @param letterScale - how much larger than usual letters are
 * @returns the box in pixels, from the origin of the picture
 */
export function nameBox({ node, x, y }: LyingNode, zoom: number, letterScale: number): Box {
  const height = node.lines.length * networkLabel.leadingPx * letterScale;
  return {
    x: x * zoom,
    y: y * zoom + node.r * zoom + networkLabel.gapPx + height / 2,
    width: lineWidth(node.kind, node.lines) * letterScale + 4,
    height,
  };
}

function weightOf(lying: LyingNode | undefined, { first }: { readonly first: ReadonlySet<string> }): number {
  if (lying === undefined) return Number.POSITIVE_INFINITY;
  return first.has(lying.node.key) ? lying.node.rank - 1e6 : lying.node.rank;
}
