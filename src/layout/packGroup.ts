import { type PackCircle, packEnclose, packSiblings } from 'd3';
import { packAlongChain } from './chainPacking';
import { areaOf, type Centres, costOf, type Group, type Packing, reachOf, turnToBearings } from './packing';
import { floatAt } from './reading';
import { searchPacking } from './searchPacking';
import { gapFactor } from './sizes';

/** The most circles that are laid in more than one order. */
const severalOrders = 400;

/** Part of the children's ground beyond which one of them is a giant. */
const giantShare = 0.15;

/** How much work the packing of a group is worth. */
export type Effort = 'much' | 'some' | 'least';

/** Packings of groups without directions, by their radii: equal coalitions are packed once and look the same. */
export type KnownPackings = Map<string, Packing>;

/**
 * Packs the children of one place: tight together, those with a direction in it.
 *
 * With the least effort a group is laid circle after circle, else a packing is searched for.
 *
 * @param group - one circle or more
 * @param effort - how hard to search; what lies deep in a large map gets less
 * @param known - the packings found before on the same map, which this one joins
 * @returns centres around the origin at which siblings keep their gap, and the radius that holds them
 */
export function packGroup(group: Group, effort: Effort, known: KnownPackings): Packing {
  const { r, directed, middle } = group;
  if (r.length === 1) return { x: new Float64Array(1), y: new Float64Array(1), r: floatAt(r, 0) };
  if (directed.length > 0) return pack(group, effort);
  const falling = fallingOrder(r);
  const sorted = {
    ...group,
    r: Float64Array.from(falling, (index) => floatAt(r, index)),
    middle: falling.indexOf(middle),
  };
  const key = `${effort} ${sorted.middle} ${sorted.r.join(' ')}`;
  const packing = known.get(key) ?? pack(sorted, effort);
  known.set(key, packing);
  const x = new Float64Array(r.length);
  const y = new Float64Array(r.length);
  falling.forEach((index, rank) => {
    x[index] = floatAt(packing.x, rank);
    y[index] = floatAt(packing.y, rank);
  });
  return { x, y, r: packing.r };
}

function pack(group: Group, effort: Effort): Packing {
  const directed = group.directed.length;
  if (effort === 'least' || (effort === 'some' && directed === 0)) return layOut(group);
  if (group.r.length < 4 && directed < 2)
    return searchPacking(group, layOut, { tries: 0, finalists: 0, squeezes: 2 });
  if (effort === 'some') return searchPacking(group, layOut, { tries: 1, finalists: 1, squeezes: 2 });
  return searchPacking(group, layOut, { tries: 12, finalists: 3, squeezes: 6 });
}

/** The large before the small; equal ones as they come. */
function fallingOrder(r: Float64Array): number[] {
  const order: number[] = [];
  for (let index = 0; index < r.length; index++) order.push(index);
  return order.sort((a, b) => floatAt(r, b) - floatAt(r, a) || a - b);
}

/** Lays one circle after the other, in several orders if they are not too many, and keeps the best. */
function layOut(group: Group): Packing {
  const packings = ordersFor(group).map((order) =>
    centre(group, group.directed.length > 0 ? packAlongChain(group, order) : packFreely(group, order)),
  );
  return packings.reduce((best, packing) => (costOf(group, packing) < costOf(group, best) ? packing : best));
}

/**
 * The large before the small is best as a rule; with one giant the other way round. What may lie in the middle
 * goes first.
 */
function ordersFor(group: Group): number[][] {
  const falling = fallingOrder(group.r);
  const heart = new Set(group.middle >= 0 ? [group.middle] : heartOf(group, falling));
  const hearted = [...heart, ...falling.filter((index) => !heart.has(index))];
  if (falling.length > severalOrders) return [hearted];
  return [
    falling,
    ...(heart.size > 0 ? [hearted] : []),
    ...(group.directed.length > 0 ? [] : [falling.toReversed()]),
  ];
}

/**
 * Small circles without a direction that together take as much ground as those with one: the latter then find
 * room all around them. Beside a giant that would only waste ground.
 */
function heartOf(group: Group, falling: readonly number[]): number[] {
  const { r, ux, uy, directed } = group;
  const grounds = Array.from(directed, (index) => floatAt(r, index) ** 2);
  const giant = grounds.reduce((most, ground) => Math.max(most, ground), 0);
  let wanted = giant > giantShare * areaOf(group) ? 0 : grounds.reduce((sum, ground) => sum + ground, 0);
  const heart: number[] = [];
  for (const index of falling.toReversed()) {
    if (wanted <= 0) break;
    if (floatAt(ux, index) !== 0 || floatAt(uy, index) !== 0) continue;
    wanted -= floatAt(r, index) ** 2;
    heart.push(index);
  }
  return heart;
}

function packFreely(group: Group, order: readonly number[]): Centres {
  const circles = order.map((index) => ({ index, x: 0, y: 0, r: floatAt(group.r, index) * gapFactor }));
  const x = new Float64Array(order.length);
  const y = new Float64Array(order.length);
  for (const circle of packSiblings(circles)) {
    x[circle.index] = circle.x;
    y[circle.index] = circle.y;
  }
  return { x, y };
}

function centre(group: Group, { x, y }: Centres): Packing {
  const circles: PackCircle[] = [];
  for (let i = 0; i < x.length; i++)
    circles.push({ x: floatAt(x, i), y: floatAt(y, i), r: floatAt(group.r, i) });
  const circle = packEnclose(circles);
  const centres = { x: x.map((value) => value - circle.x), y: y.map((value) => value - circle.y) };
  turnToBearings(group, centres);
  return { ...centres, r: reachOf(group, centres) };
}
