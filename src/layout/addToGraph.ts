import { at } from '../ecosystem/columns';
import { aspects, bodyGap, type GraphBody, type GraphPlaces, type GraphShape } from './graphBody';

/** From ring to ring around where a body would like to lie. */
const stepPx = 18;
const mostRings = 500;
/** So many spots are looked at before others get their turn. */
const spotsASlice = 4000;

/**
 * Finds room for bodies in a graph of which others have their place already, which they keep. They come one after the other,
 * each on the first free spot of the rings around the middle of what it is linked to: so where one lies does not depend on
 * those after it. Beyond the last ring there is no more room, and bodies may share ground.
 *
 * @param shape - all bodies and links
 * @param placed - how many bodies, from the first, have their place
 * @param places - of these
 * @returns a run that stops now and then, so that others get their turn, and ends with the places of all, in whole units
 */
export function* addToGraph(
  shape: GraphShape,
  placed: number,
  places: GraphPlaces,
): Generator<undefined, GraphPlaces> {
  const { bodies, links } = shape;
  const x = [...places.x.slice(0, placed)];
  const y = [...places.y.slice(0, placed)];
  const near: number[][] = bodies.map(() => []);
  for (const [one, other] of links) {
    near[one]?.push(other);
    near[other]?.push(one);
  }
  const ground = startGround(shape);
  for (let body = 0; body < placed; body++) ground.take({ body, x: at(x, body), y: at(y, body) });
  const rings = rememberRings(bodies);
  const wide = Math.sqrt(aspects[shape.form]);
  for (let body = placed; body < bodies.length; body++) {
    const there = (near[body] ?? []).filter((other) => other < body);
    const wish = { x: mean(there.map((other) => at(x, other))), y: mean(there.map((other) => at(y, other))) };
    const first = rings.firstFor(body, wish);
    const spot = yield* nearestRoom(ground, { body, ...wish }, { first, wide });
    rings.add(body, wish, spot.ring);
    x[body] = spot.x;
    y[body] = spot.y;
    ground.take({ body, x: spot.x, y: spot.y });
  }
  return { x, y };
}

interface Spot {
  readonly x: number;
  readonly y: number;
}

/**
 * Remembers up to which ring around a spot there was no room for a body: there is none for one that is as large or larger,
 * for room only becomes less.
 */
function rememberRings(bodies: GraphShape['bodies']) {
  const found = new Map<string, { readonly body: number; readonly ring: number }[]>();
  const keyOf = ({ x, y }: Spot): string => `${x} ${y}`;
  return {
    firstFor: (body: number, wish: Spot): number =>
      (found.get(keyOf(wish)) ?? []).reduce(
        (first, known) =>
          known.ring > first && isAsLarge(bodies[body], bodies[known.body]) ? known.ring : first,
        0,
      ),
    add(body: number, wish: Spot, ring: number): void {
      const known = found.get(keyOf(wish));
      if (known === undefined) found.set(keyOf(wish), [{ body, ring }]);
      else known.push({ body, ring });
    },
  };
}

function isAsLarge(one: GraphBody | undefined, other: GraphBody | undefined): boolean {
  if (one === undefined || other === undefined) return false;
  return one.halfWidth >= other.halfWidth && one.above >= other.above && one.below >= other.below;
}

function* nearestRoom(
  ground: Ground,
  { body, x, y }: Taken,
  { first, wide }: { readonly first: number; readonly wide: number },
) {
  let looked = 0;
  for (let ring = first; ring < mostRings; ring++) {
    const spots = Math.max(1, ring * 6);
    for (let spot = 0; spot < spots; spot++) {
      const angle = (2 * Math.PI * spot) / spots;
      const there = {
        body,
        // Whole units: what engines make of a cosine differs in the last digit.
        x: Math.round(x + Math.round(wide * ring * stepPx * Math.cos(angle))),
        y: Math.round(y + Math.round((ring / wide) * stepPx * Math.sin(angle))),
      };
      if (ground.isFree(there)) return { x: there.x, y: there.y, ring };
      looked += 1;
      if (looked % spotsASlice === 0) yield undefined;
    }
  }
  return { x: Math.round(x), y: Math.round(y + mostRings * stepPx), ring: mostRings };
}

const cell = 160;
/** A cell has one number: rows of so many columns. */
const columns = 1 << 20;

/** What is taken, by the cells of a grid. */
interface Ground {
  take(taken: Taken): void;
  isFree(wanted: Taken): boolean;
}

interface Taken extends Spot {
  readonly body: number;
}

function startGround({ bodies }: GraphShape): Ground {
  const cells = new Map<number, Taken[]>();
  // What was in the way at the spot before is mostly in the way at the next one.
  let inWay: Taken | null = null;
  return {
    take(taken) {
      eachCell(bodies[taken.body], taken, (key) => {
        const there = cells.get(key);
        if (there === undefined) cells.set(key, [taken]);
        else there.push(taken);
        return true;
      });
    },
    isFree(wanted) {
      if (inWay !== null && !areApart(bodies, wanted, inWay)) return false;
      return eachCell(bodies[wanted.body], wanted, (key) => {
        const met = cells.get(key)?.find((other) => !areApart(bodies, wanted, other));
        inWay = met ?? inWay;
        return met === undefined;
      });
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

/** Goes through the cells under a body until it is told that it is enough; true = it went through all. */
function eachCell(body: GraphBody | undefined, { x, y }: Spot, goOn: (key: number) => boolean): boolean {
  const { halfWidth = 0, above = 0, below = 0 } = body ?? {};
  const lastRow = Math.floor((y + below + bodyGap) / cell);
  const lastColumn = Math.floor((x + halfWidth + bodyGap) / cell);
  for (let row = Math.floor((y - above - bodyGap) / cell); row <= lastRow; row++) {
    for (let column = Math.floor((x - halfWidth - bodyGap) / cell); column <= lastColumn; column++)
      if (!goOn(row * columns + column)) return false;
  }
  return true;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}
