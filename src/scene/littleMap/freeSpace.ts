import type { DrawnBox, DrawnPoint } from '../../layout/geo/placeMunicipalities';
import { type Rows, type Size, stepPx } from './shapeRows';

/** The ground on which nothing lies yet. */
export interface FreeSpace {
  /** The free place for a box that is nearest to any of some points; null when there is none as near as asked that suits. */
  nearest(size: Size, points: readonly DrawnPoint[], wanted: WantedPlace): Found | null;
  take(box: DrawnBox): void;
}

export interface WantedPlace {
  readonly farthestPx: number;
  readonly suits: (box: DrawnBox) => boolean;
}

export interface Found {
  readonly box: DrawnBox;
  readonly away: number;
}

/**
 * Keeps the ground around shapes, where names find room that do not fit inside.
 *
 * @param box - all of the ground
 * @param shapes - what lies on it
 * @param gapPx - how far to keep from everything
 * @returns what finds room, and remembers what has taken it
 */
export function freeSpace(box: DrawnBox, shapes: readonly Rows[], gapPx: number): FreeSpace {
  const taken: DrawnBox[] = [];
  const isFree = (tried: DrawnBox): boolean => {
    const around = grown(tried, gapPx);
    return !taken.some((other) => overlaps(around, other)) && !shapes.some((rows) => touches(rows, around));
  };
  return {
    take: (one) => taken.push(one),
    nearest(size, points, { farthestPx, suits }) {
      for (const ring of placesNear(box, size, points, farthestPx)) {
        for (const [x, y, away] of (ring ?? []).sort((one, other) => one[2] - other[2])) {
          const tried = { x, y, ...size };
          if (isFree(tried) && suits(tried)) return { box: tried, away };
        }
      }
      return null;
    },
  };
}

type Place = [x: number, y: number, away: number];

/** Places for a box by how many whole pixels they are away: the nearest is found without sorting thousands of them. */
function placesNear(
  ground: DrawnBox,
  { width, height }: Size,
  points: readonly DrawnPoint[],
  farthestPx: number,
): readonly (Place[] | undefined)[] {
  const rings: Place[][] = [];
  const xs = stepsNear(ground.x, ground.width - width, reachOf(points, 0, farthestPx, width));
  const ys = stepsNear(ground.y, ground.height - height, reachOf(points, 1, farthestPx, height));
  for (const y of ys) {
    const level = pointsBeside(points, y, height, farthestPx);
    for (const x of level.length === 0 ? [] : xs) {
      const away = awayFrom(level, x, width);
      if (away <= farthestPx) addTo(rings, [x, y, away]);
    }
  }
  // By index: a list with holes gives undefined where nothing lies.
  return Array.from(rings);
}

function addTo(rings: Place[][], place: Place): void {
  const ring = rings[Math.floor(place[2])];
  if (ring === undefined) rings[Math.floor(place[2])] = [place];
  else ring.push(place);
}

/** From where to where a box may begin to be as near to some of the points as asked. */
function reachOf(
  points: readonly DrawnPoint[],
  axis: 0 | 1,
  farthestPx: number,
  sizePx: number,
): readonly [number, number] {
  const along = points.map((point) => point[axis]);
  return [Math.min(...along) - farthestPx - sizePx, Math.max(...along) + farthestPx];
}

/** The places that are tried along a side: always the same ones, of which those out of reach are left out. */
function stepsNear(
  from: number,
  lengthPx: number,
  [least, most]: readonly [number, number],
): readonly number[] {
  const steps: number[] = [];
  for (let at = from; at <= from + lengthPx && at <= most; at += searchPx) if (at >= least) steps.push(at);
  return steps;
}

/** Points at the height of a box, as two numbers each: where it lies across, and how far off it is up or down, squared. */
function pointsBeside(
  points: readonly DrawnPoint[],
  y: number,
  height: number,
  farthestPx: number,
): readonly number[] {
  const beside: number[] = [];
  for (const point of points) {
    const at = point[1];
    // Beside reads more easily than above or below.
    const away = Math.max(0, y - at, at - y - height) + Math.abs(y + height / 2 - at) * 0.4;
    if (away <= farthestPx) beside.push(point[0], away ** 2);
  }
  return beside;
}

/** How far a box is from the nearest of some points beside it. */
function awayFrom(beside: readonly number[], x: number, width: number): number {
  let shortest = Infinity;
  for (let index = 0; index < beside.length; index += 2) {
    const at = beside[index] ?? 0;
    const away = at < x ? x - at : at > x + width ? at - x - width : 0;
    const squared = away * away + (beside[index + 1] ?? 0);
    if (squared < shortest) shortest = squared;
  }
  return Math.sqrt(shortest);
}

const searchPx = 6;

function touches({ top, spans }: Rows, { x, y, width, height }: DrawnBox): boolean {
  const first = Math.max(0, Math.floor((y - top) / stepPx));
  const last = Math.min(spans.length, Math.ceil((y + height - top) / stepPx));
  for (let line = first; line < last; line++) {
    if ((spans[line] ?? []).some(([left, right]) => left < x + width && right > x)) return true;
  }
  return false;
}

function grown({ x, y, width, height }: DrawnBox, by: number): DrawnBox {
  return { x: x - by, y: y - by, width: width + 2 * by, height: height + 2 * by };
}

/**
 * Tells whether two boxes lie over each other.
 *
 * @param one - a box
 * @param other - another
 * @returns false when they only touch
 */
export function overlaps(one: DrawnBox, other: DrawnBox): boolean {
  return (
    one.x < other.x + other.width &&
    other.x < one.x + one.width &&
    one.y < other.y + other.height &&
    other.y < one.y + one.height
  );
}
