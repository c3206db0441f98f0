import { at } from '../ecosystem/columns';
import { aspects, bodyGap, type GraphBody, type GraphPlaces, type GraphShape } from './graphBody';

/** From ring to ring around where a body would like to lie. */
const stepPx = 18;
const mostRings = 500;

/**
 * Finds room for bodies in a graph of which others have their place already, which they keep. They come one after the other,
 * each as near as there is room to the middle of what it is linked to: so where one lies does not depend on those after it.
 *
 * @param shape - all bodies and links
 * @param placed - how many bodies, from the first, have their place
 * @param places - of these
 * @returns the places of all, in whole units
 */
export function addToGraph(shape: GraphShape, placed: number, places: GraphPlaces): GraphPlaces {
  const { bodies, links } = shape;
  const x = [...places.x.slice(0, placed)];
  const y = [...places.y.slice(0, placed)];
  const near: number[][] = bodies.map(() => []);
  for (const [one, other] of links) {
    near[one]?.push(other);
    near[other]?.push(one);
  }
  const ground = startGround(shape);
  for (let body = 0; body < placed; body++) ground.take(body, at(x, body), at(y, body));
  for (let body = placed; body < bodies.length; body++) {
    const there = (near[body] ?? []).filter((other) => other < body);
    const wishX = mean(there.map((other) => at(x, other)));
    const wishY = mean(there.map((other) => at(y, other)));
    const spot = nearestRoom(ground, body, { x: wishX, y: wishY, wide: Math.sqrt(aspects[shape.form]) });
    x[body] = spot.x;
    y[body] = spot.y;
    ground.take(body, spot.x, spot.y);
  }
  return { x, y };
}

function nearestRoom(
  ground: Ground,
  body: number,
  { x, y, wide }: { readonly x: number; readonly y: number; readonly wide: number },
) {
  for (let ring = 0; ring < mostRings; ring++) {
    const spots = Math.max(1, ring * 6);
    for (let spot = 0; spot < spots; spot++) {
      const angle = (2 * Math.PI * spot) / spots;
      const there = {
        // Whole units: what engines make of a cosine differs in the last digit.
        x: Math.round(x + Math.round(wide * ring * stepPx * Math.cos(angle))),
        y: Math.round(y + Math.round((ring / wide) * stepPx * Math.sin(angle))),
      };
      if (ground.isFree(body, there.x, there.y)) return there;
    }
  }
  return { x: Math.round(x), y: Math.round(y + mostRings * stepPx) };
}

const cell = 160;

/** What is taken, by the cells of a grid. */
interface Ground {
  take(body: number, x: number, y: number): void;
  isFree(body: number, x: number, y: number): boolean;
}

interface Taken {
  readonly body: number;
  readonly x: number;
  readonly y: number;
}

function startGround({ bodies }: GraphShape): Ground {
  const cells = new Map<string, Taken[]>();
  const keysOf = (taken: Taken): readonly string[] => cellsOf(bodies[taken.body], taken);
  return {
    take(body, x, y) {
      for (const key of keysOf({ body, x, y })) cells.set(key, [...(cells.get(key) ?? []), { body, x, y }]);
    },
    isFree(body, x, y) {
      const wanted = { body, x, y };
      return keysOf(wanted).every((key) =>
        (cells.get(key) ?? []).every((other) => areApart(bodies, wanted, other)),
      );
    },
  };
}

function areApart(bodies: GraphShape['bodies'], one: Taken, other: Taken): boolean {
  const [a, b] = [bodies[one.body], bodies[other.body]];
  if (a === undefined || b === undefined) return true;
  return (
    Math.abs(other.x - one.x) >= a.halfWidth + b.halfWidth + bodyGap ||
    other.y - b.above >= one.y + a.below + bodyGap ||
    one.y - a.above >= other.y + b.below + bodyGap
  );
}

function cellsOf(body: GraphBody | undefined, { x, y }: Taken): readonly string[] {
  const { halfWidth = 0, above = 0, below = 0 } = body ?? {};
  const last = { row: (y + below + bodyGap) / cell, column: (x + halfWidth + bodyGap) / cell };
  const keys: string[] = [];
  for (let row = Math.floor((y - above - bodyGap) / cell); row <= last.row; row++) {
    for (let column = Math.floor((x - halfWidth - bodyGap) / cell); column <= last.column; column++)
      keys.push(`${row} ${column}`);
  }
  return keys;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}
