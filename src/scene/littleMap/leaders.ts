import type { DrawnBox, DrawnPoint } from '../../layout/geo/placeMunicipalities';
import { type Across, isInside, type Rows, spotNearest } from './shapeRows';

/** From words to what they name. */
export type Leader = readonly [from: DrawnPoint, to: DrawnPoint];

/**
 * Draws the shortest line from words to a shape.
 *
 * @param box - around the words
 * @param inside - of the shape
 * @returns from the edge of the box to just inside the shape; null for a shape too narrow to be pointed into
 */
export function leaderTo(box: DrawnBox, inside: readonly Across[]): Leader | null {
  const to = spotNearest(inside, box);
  return to === null ? null : [nearestIn(box, to), to];
}

/**
 * Draws the shortest line from words to one of some points.
 *
 * @param box - around the words
 * @param points - in pixels
 * @returns from the edge of the box to the nearest point; null when there is none
 */
export function leaderToPoint(box: DrawnBox, points: readonly DrawnPoint[]): Leader | null {
  let best: Leader | null = null;
  for (const to of points) {
    const leader: Leader = [nearestIn(box, to), to];
    if (best === null || lengthOf(leader) < lengthOf(best)) best = leader;
  }
  return best;
}

/**
 * Counts what a line goes through.
 *
 * @param leader - the line
 * @param shapes - what it may go through
 * @returns how many of them
 */
export function crossed(leader: Leader, shapes: readonly Rows[]): number {
  const points = pointsOn(leader);
  return shapes.filter((rows) => points.some((point) => isInside(rows, point))).length;
}

/**
 * Tells whether a line runs through a box.
 *
 * @param leader - the line
 * @param box - the box
 * @returns true when any part of it lies in it
 */
export function runsThrough(leader: Leader, { x, y, width, height }: DrawnBox): boolean {
  return pointsOn(leader).some(([px, py]) => px > x && px < x + width && py > y && py < y + height);
}

/**
 * Measures a line.
 *
 * @param leader - the line
 * @returns its length in pixels
 */
export function lengthOf([[x1, y1], [x2, y2]]: Leader): number {
  return Math.hypot(x2 - x1, y2 - y1);
}

/** Points every two pixels. */
function pointsOn(leader: Leader): readonly DrawnPoint[] {
  const [[x1, y1], [x2, y2]] = leader;
  const steps = Math.max(1, Math.ceil(lengthOf(leader) / 2));
  return Array.from(
    { length: steps + 1 },
    (_, step): DrawnPoint => [x1 + ((x2 - x1) * step) / steps, y1 + ((y2 - y1) * step) / steps],
  );
}

function nearestIn({ x, y, width, height }: DrawnBox, [nearX, nearY]: DrawnPoint): DrawnPoint {
  return [Math.min(x + width, Math.max(x, nearX)), Math.min(y + height, Math.max(y, nearY))];
}
