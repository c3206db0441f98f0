import { at } from '../ecosystem/columns';
import { aspects, bodyGap, type GraphBody, type GraphPlaces, type GraphShape } from './graphBody';

const passes = 60;

/**
 * Pushes bodies apart until no two share ground, each as little as it takes.
 *
 * @param shape - bodies with the ground they take, and the form of the ground
 * @param members - which of them are to be spread, as positions in the list
 * @param places - where they lie
 * @returns where they come to lie; room for rounding to whole units is left between them
 */
export function spreadBodies(
  { bodies, form }: Pick<GraphShape, 'bodies' | 'form'>,
  members: readonly number[],
  places: GraphPlaces,
): GraphPlaces {
  const x = [...places.x];
  const y = [...places.y];
  // Where pushing to and fro finds no room, a little more of it is given to all.
  for (let round = 0; round < 40; round++) {
    for (let pass = 0; pass < passes; pass++)
      if (!pushApart({ bodies, members, sideways: aspects[form] ** 0.75 }, { x, y })) return { x, y };
    for (const body of members) {
      x[body] = at(x, body) * 1.06;
      y[body] = at(y, body) * 1.06;
    }
  }
  return { x, y };
}

interface Movable {
  readonly x: number[];
  readonly y: number[];
}

interface Crowd {
  readonly bodies: readonly GraphBody[];
  readonly members: readonly number[];
  /** How much rather aside than up or down: on a wide ground there is more room aside. */
  readonly sideways: number;
}

/** One pass over all pairs; false when none shared ground. Sorted from left to right only near ones are compared. */
function pushApart(crowd: Crowd, places: Movable): boolean {
  const { bodies, members } = crowd;
  const { x } = places;
  const order = [...members].sort((a, b) => at(x, a) - at(x, b) || a - b);
  const widest = Math.max(0, ...members.map((body) => bodies[body]?.halfWidth ?? 0));
  let isMoved = false;
  order.forEach((one, position) => {
    const reach = (bodies[one]?.halfWidth ?? 0) + widest + 4 * bodyGap;
    for (let next = position + 1; next < order.length; next++) {
      const other = at(order, next);
      if (at(x, other) - at(x, one) > reach) break;
      if (partTwo(crowd, one, other, places)) isMoved = true;
    }
  });
  return isMoved;
}

/** Pushes two bodies apart along the way that is shorter; false when they shared no ground. */
function partTwo({ bodies, sideways }: Crowd, one: number, other: number, { x, y }: Movable): boolean {
  const [body, near] = [bodies[one], bodies[other]];
  if (body === undefined || near === undefined) return false;
  const dx = body.halfWidth + near.halfWidth + bodyGap - Math.abs(at(x, other) - at(x, one));
  const isBelow = middleOf(near, at(y, other)) >= middleOf(body, at(y, one));
  const [upper, lower] = isBelow ? [one, other] : [other, one];
  const between = at(y, lower) - (bodies[lower]?.above ?? 0) - (at(y, upper) + (bodies[upper]?.below ?? 0));
  const dy = bodyGap - between;
  if (dx <= 0 || dy <= 0) return false;
  if (dx < sideways * dy) push(x, one, other, (at(x, other) >= at(x, one) ? dx : -dx) / 2);
  else push(y, upper, lower, dy / 2);
  return true;
}

function push(along: number[], one: number, other: number, by: number): void {
  // A hair more, so that a push is not undone by rounding of numbers.
  const step = by * 1.001 + Math.sign(by) * 1e-6;
  along[one] = at(along, one) - step;
  along[other] = at(along, other) + step;
}

function middleOf({ above, below }: GraphBody, y: number): number {
  return y + (below - above) / 2;
}
