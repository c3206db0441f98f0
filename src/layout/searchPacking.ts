import { evenOut } from './evenOut';
import {
  areaOf,
  type Centres,
  costOf,
  type Group,
  missAt,
  type Packing,
  reachOf,
  turnToBearings,
} from './packing';
import { floatAt, indexAt } from './reading';
import { type Draft, settle, touchingScale } from './settling';
import { gapFactor } from './sizes';

/** How hard to search. */
export interface Effort {
  /** Scattered starts. */
  readonly tries: number;
  /** How many of the starts go on to be squeezed. */
  readonly finalists: number;
  /** How often each is squeezed. */
  readonly squeezes: number;
}

interface Tried {
  readonly packing: Packing;
  readonly cost: number;
}

/** Share of the bowl that the circles cover when they are first pressed together. */
const firstFill = 0.8;
/** A squeeze that gains less than this is not worth another as strong. */
const leastGain = 1e-4;

/**
 * Searches for a packing that is tight and keeps the bearings.
 *
 * Scattered starts (the directed circles near where they really lie) settle in a bowl; the best of them and the
 * given packing are squeezed in ever smaller bowls; the cheapest wins. The search runs on rounded radii, so that a
 * child that grows a little seldom leads to another arrangement; then the arrangement found is squeezed with the
 * true radii, and what has room is spread over it.
 *
 * @param group - two circles or more
 * @param layOut - gives a packing to start from as well
 * @param effort - how hard to search
 * @returns centres at which siblings keep their gap
 */
export function searchPacking(group: Group, layOut: (group: Group) => Packing, effort: Effort): Packing {
  const rough = { ...group, r: group.r.map(roundRadius) };
  const given = layOut(rough);
  let best = squeeze(rough, given, effort.squeezes);
  for (const start of scatteredStarts(rough, effort)) {
    const tried = squeeze(rough, start, effort.squeezes);
    if (tried.cost < best.cost) best = tried;
  }
  return evenOut(group, squeeze(group, best.packing, effort.squeezes + 2).packing);
}

function scatteredStarts(group: Group, effort: Effort): Centres[] {
  const random = makeRandom();
  const bowl = Math.sqrt(areaOf(group) / firstFill);
  const scattered: Tried[] = [];
  for (let attempt = 0; attempt < effort.tries; attempt++) {
    const draft = draftOf(group, scatter(group, bowl, random));
    settle(draft, bowl, 40);
    swapToBearings(draft);
    settle(draft, bowl, 10);
    scattered.push(tighten(draft));
  }
  scattered.sort((a, b) => a.cost - b.cost);
  return scattered.slice(0, effort.finalists).map(({ packing }) => packing);
}

function scatter(group: Group, bowl: number, random: () => number): Centres {
  const x = new Float64Array(group.r.length);
  const y = new Float64Array(group.r.length);
  for (let i = 0; i < x.length; i++) {
    const room = Math.max(0, bowl - floatAt(group.r, i));
    const directed = floatAt(group.ux, i) !== 0 || floatAt(group.uy, i) !== 0;
    const stray = directed ? 0.25 : 1;
    x[i] = (floatAt(group.ux, i) * floatAt(group.far, i) + (random() * 2 - 1) * stray) * room;
    y[i] = (floatAt(group.uy, i) * floatAt(group.far, i) + (random() * 2 - 1) * stray) * room;
  }
  return { x, y };
}

function squeeze(group: Group, start: Centres, squeezes: number): Tried {
  const draft = draftOf(group, start);
  turnToBearings(group, draft);
  let best = tighten(draft);
  let pressure = 0.03;
  for (let step = 0; step < squeezes; step++) {
    settle(draft, best.packing.r * (1 - pressure), 24);
    swapToBearings(draft);
    turnToBearings(group, draft);
    const tried = tighten(draft);
    if (tried.cost > best.cost - leastGain) pressure *= 0.55;
    if (tried.cost < best.cost) best = tried;
  }
  return best;
}

/** Circles of about the same size change places where that mends their bearings. */
function swapToBearings({ group, r, x, y }: Draft): void {
  for (let k = 0; k < group.directed.length; k++) {
    const i = indexAt(group.directed, k);
    for (let j = 0; j < r.length; j++) {
      if (j === i || floatAt(r, i) > floatAt(r, j) * 1.12 || floatAt(r, j) > floatAt(r, i) * 1.12) continue;
      const [xi, yi, xj, yj] = [floatAt(x, i), floatAt(y, i), floatAt(x, j), floatAt(y, j)];
      const now = missAt(group, i, xi, yi) + missAt(group, j, xj, yj);
      const then = missAt(group, i, xj, yj) + missAt(group, j, xi, yi);
      if (then > now - 0.05) continue;
      x[i] = xj;
      y[i] = yj;
      x[j] = xi;
      y[j] = yi;
    }
  }
}

function tighten(draft: Draft): Tried {
  const { group } = draft;
  const scale = touchingScale(draft);
  const centres = { x: draft.x.map((value) => value * scale), y: draft.y.map((value) => value * scale) };
  const packing = { ...centres, r: reachOf(group, centres) };
  return { packing, cost: costOf(group, packing) };
}

function draftOf(group: Group, { x, y }: Centres): Draft {
  return { group, r: group.r.map((radius) => radius * gapFactor), x: x.slice(), y: y.slice() };
}

/** To steps of six to twelve per cent. */
function roundRadius(radius: number): number {
  let step = 2 ** -10;
  while (step * 12 < radius) step *= 2;
  return Math.round(radius / step) * step;
}

/** The linear congruential generator of d3-hierarchy (Numerical Recipes), exact in doubles on every machine. */
function makeRandom(): () => number {
  let state = 1;
  return () => {
    state = (1664525 * state + 1013904223) % 4294967296;
    return state / 4294967296;
  };
}
