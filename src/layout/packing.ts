import { floatAt, indexAt } from './reading';

/** The children of one place, waiting for their positions. All lists have the same length. */
export interface Group {
  readonly r: Float64Array;
  /** True direction from the parent's point, a unit vector, y downward; (0, 0) = may lie anywhere. */
  readonly ux: Float64Array;
  readonly uy: Float64Array;
  /** True distance from the parent's point, as a part of the farthest one. */
  readonly far: Float64Array;
  /** The positions in these lists of what has a direction. */
  readonly directed: Int32Array;
  /** Position in these lists of what belongs in the middle (the core of a coalition), -1 = nothing. */
  readonly middle: number;
}

/** Centres of the circles of a group, around the origin. */
export interface Centres {
  readonly x: Float64Array;
  readonly y: Float64Array;
}

/** Centres at which nothing overlaps, and the radius of the circle around the origin that holds all. */
export interface Packing extends Centres {
  readonly r: number;
}

/**
 * Measures how far one direction is off, without the trigonometry in which engines differ: the chord between
 * true and drawn direction on the unit circle plus its square. For small angles that is about the angle in
 * radians; one thing on the wrong side counts for more than many a little off.
 *
 * @param group - the circles and their true directions
 * @param i - which circle
 * @param x - where it is drawn, from the parent's centre
 * @param y - the same, downward
 * @returns 0 (right, or without a direction) to 6 (opposite)
 */
export function missAt(group: Group, i: number, x: number, y: number): number {
  const ux = floatAt(group.ux, i);
  const uy = floatAt(group.uy, i);
  if (ux === 0 && uy === 0) return 0;
  const distance = Math.sqrt(x * x + y * y);
  const square = distance === 0 ? 2 : Math.max(0, 2 - (2 * (ux * x + uy * y)) / distance);
  return Math.sqrt(square) + square;
}

/**
 * Turns the whole group around the origin so that its directions are right on the average.
 *
 * @param group - the circles and their true directions
 * @param centres - turned in place; a group without directions stays as it is
 */
export function turnToBearings(group: Group, centres: Centres): void {
  const { x, y } = centres;
  let cos = 0;
  let sin = 0;
  for (let k = 0; k < group.directed.length; k++) {
    const i = indexAt(group.directed, k);
    const distance = Math.sqrt(floatAt(x, i) * floatAt(x, i) + floatAt(y, i) * floatAt(y, i));
    if (distance === 0) continue;
    cos += (floatAt(x, i) * floatAt(group.ux, i) + floatAt(y, i) * floatAt(group.uy, i)) / distance;
    sin += (floatAt(x, i) * floatAt(group.uy, i) - floatAt(y, i) * floatAt(group.ux, i)) / distance;
  }
  const length = Math.sqrt(cos * cos + sin * sin);
  if (length < 1e-6) return;
  cos /= length;
  sin /= length;
  for (let i = 0; i < x.length; i++) {
    const xi = floatAt(x, i);
    x[i] = xi * cos - floatAt(y, i) * sin;
    y[i] = xi * sin + floatAt(y, i) * cos;
  }
}

/**
 * Measures the circle around the origin that holds the group.
 *
 * @param group - the circles
 * @param centres - where they lie
 * @returns its radius
 */
export function reachOf(group: Group, { x, y }: Centres): number {
  let reach = 0;
  for (let i = 0; i < group.r.length; i++)
    reach = Math.max(
      reach,
      Math.sqrt(floatAt(x, i) * floatAt(x, i) + floatAt(y, i) * floatAt(y, i)) + floatAt(group.r, i),
    );
  return reach;
}

/** What a mean miss of 1 (36 degrees) costs; half of a packing that fills all its ground. */
const bearingWeight = 0.5;
/** What the middle one costs when it lies at the rim. */
const middleWeight = 0.15;

/**
 * Weighs how good a packing is: how little ground it takes (squared: loose packings are bad, whatever else they
 * do), how true its bearings are, and whether what belongs in the middle lies there.
 *
 * @param group - the circles and what is wanted of them
 * @param packing - where they lie
 * @returns a cost to compare packings of the same group; 1 = no empty ground and nothing off
 */
export function costOf(group: Group, packing: Packing): number {
  const ground = ((packing.r * packing.r) / areaOf(group)) ** 2;
  const core = group.middle;
  const [x, y] = [floatAt(packing.x, core), floatAt(packing.y, core)];
  const off = core < 0 ? 0 : (x * x + y * y) / (packing.r * packing.r);
  return ground + bearingWeight * missOf(group, packing) + middleWeight * off;
}

/** How far the directions are off on the average. */
function missOf(group: Group, centres: Centres): number {
  let miss = 0;
  for (let k = 0; k < group.directed.length; k++) {
    const i = indexAt(group.directed, k);
    miss += missAt(group, i, floatAt(centres.x, i), floatAt(centres.y, i));
  }
  return miss / Math.max(1, group.directed.length);
}

/**
 * Adds up the ground that the circles cover.
 *
 * @param group - the circles
 * @returns the sum of their squared radii
 */
export function areaOf(group: Group): number {
  return group.r.reduce((sum, r) => sum + r * r, 0);
}
