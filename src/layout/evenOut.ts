import { type Group, missAt, type Packing } from './packing';
import { floatAt } from './reading';
import { gapFactor } from './sizes';

/** The space that circles seek between them, as a part of the smaller one's radius. */
const sought = 0.5;
const rounds = 24;
/** Part of the lacking space that a circle goes in one round. */
const pace = 0.2;
/** Miss up to which a bearing still counts as true here: 6 degrees. */
const ease = 0.12;
/** Rounding that a contact may lose, relative. */
const tolerance = 1e-12;

/**
 * Spreads the circles that have room over the empty ground, so that none leans on another without need.
 *
 * Each moves away from those nearer than it likes, in small steps that neither touch another nor leave the circle
 * around the group nor spoil a bearing.
 *
 * @param group - the circles
 * @param packing - where they lie, without overlap
 * @returns a packing with the same radius
 */
export function evenOut(group: Group, packing: Packing): Packing {
  const spread = { x: packing.x.slice(), y: packing.y.slice(), r: packing.r };
  const { x, y } = spread;
  for (let round = 0; round < rounds; round++)
    for (let i = 0; i < x.length; i++) {
      if (i === group.middle) continue;
      const [pushX, pushY] = pushOn(group, spread, i);
      const nextX = floatAt(x, i) + pushX * pace;
      const nextY = floatAt(y, i) + pushY * pace;
      const allowed = Math.max(ease, missAt(group, i, floatAt(x, i), floatAt(y, i)));
      if (missAt(group, i, nextX, nextY) > allowed || !isFree(group, spread, { i, x: nextX, y: nextY }))
        continue;
      x[i] = nextX;
      y[i] = nextY;
    }
  return spread;
}

function pushOn({ r }: Group, { x, y, r: bowl }: Packing, i: number): [number, number] {
  const [xi, yi, ri] = [floatAt(x, i), floatAt(y, i), floatAt(r, i)];
  const distance = Math.sqrt(xi * xi + yi * yi);
  const outside = Math.max(0, distance + ri * (1 + sought) - bowl) / Math.max(ri, distance);
  let pushX = -xi * outside;
  let pushY = -yi * outside;
  for (let j = 0; j < r.length; j++) {
    if (j === i) continue;
    const dx = xi - floatAt(x, j);
    const dy = yi - floatAt(y, j);
    const rj = floatAt(r, j);
    const wanted = ri + rj + sought * Math.min(ri, rj);
    const square = dx * dx + dy * dy;
    if (square >= wanted * wanted || square === 0) continue;
    const lack = wanted / Math.sqrt(square) - 1;
    pushX += dx * lack;
    pushY += dy * lack;
  }
  return [pushX, pushY];
}

interface Move {
  readonly i: number;
  readonly x: number;
  readonly y: number;
}

function isFree({ r }: Group, { x, y, r: bowl }: Packing, move: Move): boolean {
  const ri = floatAt(r, move.i);
  if (Math.sqrt(move.x * move.x + move.y * move.y) + ri > bowl * (1 + tolerance)) return false;
  for (let j = 0; j < r.length; j++) {
    if (j === move.i) continue;
    const dx = move.x - floatAt(x, j);
    const dy = move.y - floatAt(y, j);
    const reach = (ri + floatAt(r, j)) * gapFactor * (1 - tolerance);
    if (dx * dx + dy * dy < reach * reach) return false;
  }
  return true;
}
