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

/** Height of a line, in pixels. */
export const stepPx = 2;

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

const searchPx = 6;

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
