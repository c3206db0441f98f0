import { at } from '../ecosystem/columns';
import { bodyGap, type GraphBody, type GraphPlaces } from './graphBody';

const passes = 60;

/**
 * Pushes bodies apart until no two share ground, each as little as it takes.
 *
 * @param bodies - with the ground they take
 * @param members - which of them are to be spread, as positions in the list
 * @param places - where they lie
 * @returns where they come to lie; room for rounding to whole units is left between them
 */
export function spreadBodies(
  bodies: readonly GraphBody[],
  members: readonly number[],
  places: GraphPlaces,
): GraphPlaces {
  const x = [...places.x];
  const y = [...places.y];
  // Where pushing to and fro finds no room, a little more of it is given to all.
  for (let round = 0; round < 40; round++) {
    for (let pass = 0; pass < passes; pass++) if (!pushApart(bodies, members, { x, y })) return { x, y };
    for (const body of members) {
      x[body] = at(x, body) * 1.06;
      y[body] = at(y, body) * 1.06;
    }
  }
  return { x, y };
}

/** One pass over all pairs; false when none shared ground. Sorted from left to right only near ones are compared. */
function pushApart(
  bodies: readonly GraphBody[],
  members: readonly number[],
  { x, y }: { readonly x: number[]; readonly y: number[] },
): boolean {
  const order = [...members].sort((a, b) => at(x, a) - at(x, b) || a - b);
  const widest = Math.max(0, ...members.map((body) => bodies[body]?.halfWidth ?? 0));
  let isMoved = false;
  order.forEach((one, position) => {
    const body = bodies[one];
    if (body === undefined) return;
    for (let next = position + 1; next < order.length; next++) {
      const other = at(order, next);
      if (at(x, other) - at(x, one) > body.halfWidth + widest + 4 * bodyGap) break;
      const near = bodies[other];
      if (near === undefined) continue;
      const dx = body.halfWidth + near.halfWidth + bodyGap - Math.abs(at(x, other) - at(x, one));
      const isBelow = middleOf(near, at(y, other)) >= middleOf(body, at(y, one));
      const between = isBelow
        ? at(y, other) - near.above - (at(y, one) + body.below)
        : at(y, one) - body.above - (at(y, other) + near.below);
      const dy = bodyGap - between;
      if (dx <= 0 || dy <= 0) continue;
      isMoved = true;
      if (dx < dy) push(x, one, other, (at(x, other) >= at(x, one) ? dx : -dx) / 2);
      else push(y, one, other, (isBelow ? dy : -dy) / 2);
    }
  });
  return isMoved;
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
