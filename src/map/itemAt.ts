import { pointOnLine } from '../scene/lineShapes';
import type { Scene, SceneLine, ScenePoint } from '../scene/scene';

/** What lies under a point of the stage. */
export type SceneHit = ScenePoint & { readonly r: number } & (
    | {
        readonly kind: 'organisation';
        readonly index: number;
        /** The table at which it sits here; -1 for the node. */
        readonly verband: number;
      }
    | { readonly kind: 'place'; readonly place: number }
  );

/** What the pointer is on: a thing, or a line between things. */
export type Pointed = SceneHit | { readonly kind: 'line'; readonly line: SceneLine };

/** How far beside a small thing a finger may land, in pixels. */
const reachPx = 4;

/**
 * Finds the topmost thing at a point: the node, then seats, tables, and the innermost circle.
 *
 * @param scene - what is on screen
 * @param point - in CSS pixels of the stage
 * @returns the thing, or null on the bare paper
 */
export function itemAt(scene: Scene, point: ScenePoint): SceneHit | null {
  const node = scene.nodes.find((one) => isIn(one, point, 4));
  if (node !== undefined)
    return { kind: 'organisation', index: node.organisation, verband: -1, ...ring(node) };
  const seat = scene.seats.find((one) => one.r >= 3 && isIn(one, point, 1));
  if (seat !== undefined)
    return { kind: 'organisation', index: seat.organisation, verband: seat.verband, ...ring(seat) };
  const table = scene.tables.find((one) => isIn(one, point, Math.max(0, reachPx - one.r / 4)));
  if (table !== undefined) return { kind: 'place', place: table.place, ...ring(table) };
  for (let index = scene.circles.length - 1; index >= 0; index--) {
    const circle = scene.circles[index];
    if (circle !== undefined && circle.kind !== 'whole' && isIn(circle, point, 0)) {
      return { kind: 'place', place: circle.place, ...ring(circle) };
    }
  }
  return null;
}

/** How far beside a line one may point, in pixels. */
const lineReachPx = 5;
/** Pieces in which a curve is followed: the longest on a large stage then misses by less than a pixel. */
const pieces = 32;

/**
 * Finds the line at a point. Lines run over the ground, and below all that stands on it.
 *
 * @param scene - what is on screen
 * @param point - in CSS pixels of the stage
 * @param item - what `itemAt` found there
 * @returns the nearest line within reach; null where something stands
 */
export function lineAt(scene: Scene, point: ScenePoint, item: SceneHit | null): Pointed | null {
  const isGround =
    item === null ||
    (item.kind === 'place' && scene.circles.some(({ place, isOpen }) => isOpen && place === item.place));
  if (!isGround) return null;
  let nearest: { readonly line: SceneLine; readonly away: number } | null = null;
  for (const line of scene.lines) {
    const away = distanceTo(line, point) - line.width / 2;
    if (away <= lineReachPx && (nearest === null || away < nearest.away)) nearest = { line, away };
  }
  return nearest === null ? null : { kind: 'line', line: nearest.line };
}

function distanceTo(line: SceneLine, point: ScenePoint): number {
  if (!isNear(line, point)) return Number.POSITIVE_INFINITY;
  let least = Number.POSITIVE_INFINITY;
  let from = pointOnLine(line, 0);
  for (let piece = 1; piece <= pieces; piece++) {
    const to = pointOnLine(line, piece / pieces);
    least = Math.min(least, distanceToPiece(from, to, point));
    from = to;
  }
  return least;
}

/** A curve lies within the box around its three points. */
function isNear({ from, control, to, width }: SceneLine, { x, y }: ScenePoint): boolean {
  const reach = lineReachPx + width;
  return (
    x >= Math.min(from.x, control.x, to.x) - reach &&
    x <= Math.max(from.x, control.x, to.x) + reach &&
    y >= Math.min(from.y, control.y, to.y) - reach &&
    y <= Math.max(from.y, control.y, to.y) + reach
  );
}

function distanceToPiece(from: ScenePoint, to: ScenePoint, point: ScenePoint): number {
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : ((point.x - from.x) * dx + (point.y - from.y) * dy) / length;
  const t = Math.min(1, Math.max(0, along));
  return Math.hypot(from.x + t * dx - point.x, from.y + t * dy - point.y);
}

function isIn(circle: ScenePoint & { readonly r: number }, point: ScenePoint, slack: number): boolean {
  return Math.hypot(circle.x - point.x, circle.y - point.y) <= circle.r + slack;
}

function ring(circle: ScenePoint & { readonly r: number }): { x: number; y: number; r: number } {
  return { x: circle.x, y: circle.y, r: circle.r };
}
