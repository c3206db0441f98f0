import type { DrawnBox, DrawnPoint } from '../../layout/geo/placeMunicipalities';

export interface Size {
  readonly width: number;
  readonly height: number;
}

type Span = readonly [left: number, right: number];

/** What of a shape lies on each line, every `stepPx` from the top. */
export interface Rows {
  readonly top: number;
  readonly spans: readonly (readonly Span[])[];
}

const stepPx = 2;

/**
 * Cuts a ring into lines.
 *
 * @param ring - corners in pixels, in order; the last joins the first
 * @returns on each line from where to where it is inside
 */
export function rowsOf(ring: readonly DrawnPoint[]): Rows {
  const heights = ring.map(([, y]) => y);
  const top = Math.min(...heights);
  const lines = ring.length === 0 ? 0 : Math.floor((Math.max(...heights) - top) / stepPx) + 1;
  return {
    top,
    spans: Array.from({ length: lines }, (_, line) => spansAt(ring, top + (line + 0.5) * stepPx)),
  };
}

function spansAt(ring: readonly DrawnPoint[], y: number): readonly Span[] {
  const crossings: number[] = [];
  ring.forEach(([x1, y1], corner) => {
    const [x2, y2] = ring[(corner + 1) % ring.length] ?? [x1, y1];
    if (y1 <= y !== y2 <= y) crossings.push(x1 + ((y - y1) / (y2 - y1)) * (x2 - x1));
  });
  crossings.sort((one, other) => one - other);
  const spans: Span[] = [];
  for (let index = 0; index + 1 < crossings.length; index += 2)
    spans.push([crossings[index] ?? 0, crossings[index + 1] ?? 0]);
  return spans;
}

/** Where a box may lie, and where it does best. */
interface Fitting {
  /** The nearer its middle to this point, the better. */
  readonly near: DrawnPoint;
  /** Whether it may have its middle there. */
  readonly suits: (middle: DrawnPoint) => boolean;
}

/**
 * Finds where a box fits inside a shape.
 *
 * @param rows - the shape
 * @param size - of the box, in pixels
 * @param fitting - where it may lie
 * @returns its middle; null when it fits nowhere
 */
export function fitInside(rows: Rows, size: Size, { near, suits }: Fitting): DrawnPoint | null {
  const needed = Math.ceil(size.height / stepPx);
  const middles: DrawnPoint[] = [];
  for (let first = 0; first + needed <= rows.spans.length; first += 2) {
    const y = rows.top + (first + needed / 2) * stepPx;
    for (const [left, right] of commonSpans(rows.spans.slice(first, first + needed), size.width)) {
      const places = placesIn(left + size.width / 2, right - size.width / 2, near[0]);
      for (const x of places) middles.push([x, y]);
    }
  }
  const away = ([x, y]: DrawnPoint): number => (x - near[0]) ** 2 + (y - near[1]) ** 2;
  return middles.sort((one, other) => away(one) - away(other)).find(suits) ?? null;
}

/** The nearest place first, and then others every few pixels. */
function placesIn(from: number, to: number, near: number): readonly number[] {
  const others = Math.floor((to - from) / searchPx) + 1;
  return [
    Math.min(to, Math.max(from, near)),
    ...Array.from({ length: others }, (_, place) => from + place * searchPx),
  ];
}

/**
 * Tells whether a point lies in a shape.
 *
 * @param rows - the shape
 * @param point - in pixels
 * @returns true when it does, to the nearest line
 */
export function isInside({ top, spans }: Rows, [x, y]: DrawnPoint): boolean {
  return (spans[Math.floor((y - top) / stepPx)] ?? []).some(([left, right]) => left < x && x < right);
}

/** A line across the inside of a shape, off its border. */
export interface Across {
  readonly y: number;
  readonly left: number;
  readonly right: number;
}

/**
 * Gives the inside of a shape without its rim.
 *
 * @param rows - the shape
 * @param insidePx - width of the rim
 * @returns lines across it, from the top; none when it is nowhere that wide
 */
export function insideOf({ top, spans }: Rows, insidePx: number): readonly Across[] {
  const rim = Math.ceil(insidePx / stepPx);
  return spans.flatMap((_, line) => {
    if (line < rim || line >= spans.length - rim) return [];
    const around = [line - rim, line, line + rim].map((one) => spans[one] ?? []);
    return commonSpans(around, 0)
      .map(([left, right]) => ({
        y: top + (line + 0.5) * stepPx,
        left: left + insidePx,
        right: right - insidePx,
      }))
      .filter(({ left, right }) => left <= right);
  });
}

/**
 * Finds the spot in a shape that is nearest to a box.
 *
 * @param inside - of the shape
 * @param box - the box
 * @returns the point; null when there is no inside
 */
export function spotNearest(inside: readonly Across[], { x, y, width, height }: DrawnBox): DrawnPoint | null {
  let best: DrawnPoint | null = null;
  let nearest = Infinity;
  for (const { y: at, left, right } of inside) {
    const opposite = Math.min(x + width, Math.max(x, (left + right) / 2));
    const spot = Math.min(right, Math.max(left, opposite));
    const away =
      Math.max(0, x - spot, spot - x - width) ** 2 +
      (Math.max(0, y - at, at - y - height) + Math.abs(y + height / 2 - at) * 0.4) ** 2;
    if (away < nearest) [best, nearest] = [[spot, at], away];
  }
  return best;
}

/** Where all of the lines are inside, over a width at least. */
function commonSpans(lines: readonly (readonly Span[])[], widthPx: number): readonly Span[] {
  let common: readonly Span[] = [[-Infinity, Infinity]];
  for (const spans of lines) {
    const next: Span[] = [];
    for (const [left, right] of common) {
      for (const span of spans) {
        const [from, to] = [Math.max(left, span[0]), Math.min(right, span[1])];
        if (to - from >= widthPx) next.push([from, to]);
      }
    }
    if (next.length === 0) return next;
    common = next;
  }
  return common;
}

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
  const isFree = (tried: DrawnBox): boolean =>
    !taken.some((other) => overlaps(grown(tried, gapPx), other)) &&
    !shapes.some((rows) => touches(rows, grown(tried, gapPx)));
  return {
    take: (one) => taken.push(one),
    nearest({ width, height }, points, { farthestPx, suits }) {
      const places: Found[] = [];
      const xs = stepsNear(box.x, box.width - width, reachOf(points, 0, farthestPx, width));
      const ys = stepsNear(box.y, box.height - height, reachOf(points, 1, farthestPx, height));
      for (const y of ys) {
        const level = pointsBeside(points, y, height, farthestPx);
        for (const x of xs) {
          const away = awayFrom(level, x, width);
          if (away <= farthestPx) places.push({ box: { x, y, width, height }, away });
        }
      }
      places.sort((one, other) => one.away - other.away);
      return places.find((place) => isFree(place.box) && suits(place.box)) ?? null;
    },
  };
}

/** From where to where a box may begin to be as near to some of the points as asked. */
function reachOf(points: readonly DrawnPoint[], axis: 0 | 1, farthestPx: number, sizePx: number): Span {
  const along = points.map((point) => point[axis]);
  return [Math.min(...along) - farthestPx - sizePx, Math.max(...along) + farthestPx];
}

/** The places that are tried along a side: always the same ones, of which those out of reach are left out. */
function stepsNear(from: number, lengthPx: number, [least, most]: Span): readonly number[] {
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
