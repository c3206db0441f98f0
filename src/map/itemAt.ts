import type { Scene, ScenePoint } from '../scene/scene';

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
  const { node } = scene;
  if (node !== null && isIn(node, point, 4))
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

function isIn(circle: ScenePoint & { readonly r: number }, point: ScenePoint, slack: number): boolean {
  return Math.hypot(circle.x - point.x, circle.y - point.y) <= circle.r + slack;
}

function ring(circle: ScenePoint & { readonly r: number }): { x: number; y: number; r: number } {
  return { x: circle.x, y: circle.y, r: circle.r };
}
