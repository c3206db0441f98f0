import { type Centres, type Group, missAt } from './packing';
import { floatAt, indexAt } from './reading';
import { gapFactor } from './sizes';

/** A packing that grows from the middle, and the ring of its outermost circles. */
interface Chain extends Centres {
  readonly group: Group;
  /** Radii with half of the gap between siblings. */
  readonly r: Float64Array;
  readonly next: Int32Array;
  readonly previous: Int32Array;
  /** Distance, squared, from the middle to where a circle of the rim touches the next. */
  readonly gap: Float64Array;
}

/** How much farther out a directed circle may go for a bearing that is right: per `missAt`. */
const detour = 1;
/** Overlap that is rounding, in world units; the gap between siblings is wider. */
const tolerance = 1e-6;

/**
 * Packs a large group by laying one circle after the other against two of the outermost ones, as `packSiblings`
 * does; but of all the places along the rim a directed circle takes the one that suits its bearing.
 *
 * @param group - two circles or more, thousands if need be
 * @param order - all positions in the lists of the group; the first comes in the middle
 * @returns centres at which siblings keep their gap
 * @see Wang, Wang, Dai & Wang 2006, Visualization of large hierarchical data by circle packing
 */
export function packAlongChain(group: Group, order: readonly number[]): Centres {
  const count = group.r.length;
  const chain: Chain = {
    group,
    r: group.r.map((radius) => radius * gapFactor),
    x: new Float64Array(count),
    y: new Float64Array(count),
    next: new Int32Array(count),
    previous: new Int32Array(count),
    gap: new Float64Array(count),
  };
  const [first = 0, second = 1, ...others] = order;
  startChain(chain, first, second);
  let rim = first;
  for (const circle of others) {
    lay(chain, circle, isDirected(group, circle) ? gapFor(chain, circle, rim) : nearestGap(chain, rim));
    rim = circle;
  }
  return chain;
}

function isDirected(group: Group, circle: number): boolean {
  return floatAt(group.ux, circle) !== 0 || floatAt(group.uy, circle) !== 0;
}

function startChain(chain: Chain, first: number, second: number): void {
  const { group, r, x, y } = chain;
  const directed = isDirected(group, second);
  const ux = directed ? floatAt(group.ux, second) : 1;
  const uy = directed ? floatAt(group.uy, second) : 0;
  x[first] = -ux * floatAt(r, second);
  y[first] = -uy * floatAt(r, second);
  x[second] = ux * floatAt(r, first);
  y[second] = uy * floatAt(r, first);
  link(chain, first, second);
  link(chain, second, first);
}

function link({ r, x, y, next, previous, gap }: Chain, from: number, to: number): void {
  next[from] = to;
  previous[to] = from;
  const width = floatAt(r, from) + floatAt(r, to);
  const touchX = (floatAt(x, from) * floatAt(r, to) + floatAt(x, to) * floatAt(r, from)) / width;
  const touchY = (floatAt(y, from) * floatAt(r, to) + floatAt(y, to) * floatAt(r, from)) / width;
  gap[from] = touchX * touchX + touchY * touchY;
}

/** The circle of the rim after which the place nearest to the middle opens. */
function nearestGap({ next, gap }: Chain, rim: number): number {
  let best = rim;
  for (let before = indexAt(next, rim); before !== rim; before = indexAt(next, before))
    if (floatAt(gap, before) < floatAt(gap, best)) best = before;
  return best;
}

/** The circle of the rim after which a directed circle lies best: far in, and true to its bearing. */
function gapFor(chain: Chain, circle: number, rim: number): number {
  const { group, next, x, y } = chain;
  let best = rim;
  let least = Number.POSITIVE_INFINITY;
  let before = rim;
  do {
    touchBoth(chain, circle, before, indexAt(next, before));
    const [left, top] = [floatAt(x, circle), floatAt(y, circle)];
    const cost = Math.sqrt(left * left + top * top) * (1 + detour * missAt(group, circle, left, top));
    if (cost < least) {
      least = cost;
      best = before;
    }
    before = indexAt(next, before);
  } while (before !== rim);
  return best;
}

/** Lays a circle in a gap of the rim; where it would hit the rim, what lies between falls behind the rim. */
function lay(chain: Chain, circle: number, gap: number): void {
  let before = gap;
  let after = indexAt(chain.next, gap);
  touchBoth(chain, circle, before, after);
  for (let hit = hitBy(chain, circle, before, after); hit; hit = hitBy(chain, circle, before, after)) {
    if (hit.ahead) after = hit.circle;
    else before = hit.circle;
    link(chain, before, after);
    touchBoth(chain, circle, before, after);
  }
  link(chain, before, circle);
  link(chain, circle, after);
}

interface Hit {
  readonly circle: number;
  readonly ahead: boolean;
}

/** The circle of the rim that overlaps, the one nearest along the rim first. */
function hitBy(chain: Chain, circle: number, before: number, after: number): Hit | null {
  const { r, next, previous } = chain;
  let ahead = indexAt(next, after);
  let behind = indexAt(previous, before);
  let wayAhead = floatAt(r, after);
  let wayBehind = floatAt(r, before);
  do {
    if (wayAhead <= wayBehind) {
      if (overlap(chain, ahead, circle)) return { circle: ahead, ahead: true };
      wayAhead += floatAt(r, ahead);
      ahead = indexAt(next, ahead);
    } else {
      if (overlap(chain, behind, circle)) return { circle: behind, ahead: false };
      wayBehind += floatAt(r, behind);
      behind = indexAt(previous, behind);
    }
  } while (ahead !== indexAt(next, behind));
  return null;
}

function overlap({ r, x, y }: Chain, a: number, b: number): boolean {
  const reach = floatAt(r, a) + floatAt(r, b) - tolerance;
  const dx = floatAt(x, b) - floatAt(x, a);
  const dy = floatAt(y, b) - floatAt(y, a);
  return reach * reach > dx * dx + dy * dy;
}

/** Lays a circle against two others, on the outer side. */
function touchBoth({ r, x, y }: Chain, circle: number, before: number, after: number): void {
  const dx = floatAt(x, before) - floatAt(x, after);
  const dy = floatAt(y, before) - floatAt(y, after);
  const square = dx * dx + dy * dy;
  const near = (floatAt(r, after) + floatAt(r, circle)) ** 2;
  const other = (floatAt(r, before) + floatAt(r, circle)) ** 2;
  const along = (square + near - other) / (2 * square);
  const aside = Math.sqrt(Math.max(0, near / square - along * along));
  x[circle] = floatAt(x, after) + along * dx - aside * dy;
  y[circle] = floatAt(y, after) + along * dy + aside * dx;
}
