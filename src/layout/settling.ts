import type { Centres, Group } from './packing';
import { floatAt, indexAt } from './reading';

/** Circles that may still overlap, pressed together in a round bowl. */
export interface Draft extends Centres {
  readonly group: Group;
  /** Radii with half of the gap between siblings. */
  readonly r: Float64Array;
}

/** How far apart centres must lie to tell in which direction they push each other. */
const coincident = 1e-9;

/**
 * Lets the circles settle in a bowl: in each round the directed ones are drawn to their bearing, the middle one
 * to the middle, those that overlap push each other apart (the light give way to the heavy) and the bowl keeps
 * them in. The drawing fades, so that in the end only touching counts.
 *
 * @param draft - moved in place
 * @param bowl - radius of the bowl around the origin
 * @param rounds - how often all are moved
 * @see Jodrey & Tory 1985, Computer simulation of close random packing of equal spheres
 */
export function settle(draft: Draft, bowl: number, rounds: number): void {
  for (let round = 0; round < rounds; round++) {
    const pull = 0.3 * (1 - round / rounds);
    drawToPlace(draft, pull);
    pushApart(draft);
    keepIn(draft, bowl);
  }
}

function drawToPlace({ group, x, y }: Draft, pull: number): void {
  for (let k = 0; k < group.directed.length; k++) {
    const i = indexAt(group.directed, k);
    const distance = Math.sqrt(floatAt(x, i) * floatAt(x, i) + floatAt(y, i) * floatAt(y, i));
    x[i] = floatAt(x, i) + (floatAt(group.ux, i) * distance - floatAt(x, i)) * pull;
    y[i] = floatAt(y, i) + (floatAt(group.uy, i) * distance - floatAt(y, i)) * pull;
  }
  if (group.middle < 0) return;
  x[group.middle] = floatAt(x, group.middle) * (1 - pull);
  y[group.middle] = floatAt(y, group.middle) * (1 - pull);
}

function pushApart({ r, x, y }: Draft): void {
  for (let i = 0; i < r.length; i++) {
    const ri = floatAt(r, i);
    let xi = floatAt(x, i);
    let yi = floatAt(y, i);
    for (let j = i + 1; j < r.length; j++) {
      const dx = floatAt(x, j) - xi;
      const dy = floatAt(y, j) - yi;
      const rj = floatAt(r, j);
      const square = dx * dx + dy * dy;
      if (square >= (ri + rj) * (ri + rj)) continue;
      const distance = Math.sqrt(square);
      const apart = distance > coincident;
      const pushX = apart ? (dx * (ri + rj - distance)) / distance : ri + rj;
      const pushY = apart ? (dy * (ri + rj - distance)) / distance : 0;
      const share = (rj * rj) / (ri * ri + rj * rj);
      xi -= pushX * share;
      yi -= pushY * share;
      x[j] = floatAt(x, j) + pushX * (1 - share);
      y[j] = floatAt(y, j) + pushY * (1 - share);
    }
    x[i] = xi;
    y[i] = yi;
  }
}

function keepIn({ r, x, y }: Draft, bowl: number): void {
  for (let i = 0; i < r.length; i++) {
    const room = Math.max(0, bowl - floatAt(r, i));
    const square = floatAt(x, i) * floatAt(x, i) + floatAt(y, i) * floatAt(y, i);
    if (square <= room * room) continue;
    const back = room / Math.sqrt(square);
    x[i] = floatAt(x, i) * back;
    y[i] = floatAt(y, i) * back;
  }
}

/**
 * Finds by how much a draft must grow (or may shrink) for its closest pair just to touch. Growing moves every
 * centre along its own direction: nothing overlaps any more and no bearing has changed.
 *
 * @param draft - the circles; two at the same point give a very large number, never infinity
 * @returns the factor for all centres; 0 when there is only one circle
 */
export function touchingScale({ r, x, y }: Draft): number {
  let square = 0;
  for (let i = 0; i < r.length; i++) {
    const xi = floatAt(x, i);
    const yi = floatAt(y, i);
    const ri = floatAt(r, i);
    for (let j = i + 1; j < r.length; j++) {
      const dx = floatAt(x, j) - xi;
      const dy = floatAt(y, j) - yi;
      const reach = ri + floatAt(r, j);
      const apart = dx * dx + dy * dy;
      if (reach * reach > square * apart) square = (reach * reach) / Math.max(coincident * coincident, apart);
    }
  }
  return Math.sqrt(square);
}
