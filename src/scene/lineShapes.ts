import type { SceneLine, ScenePoint } from './scene';

/**
 * Bends a line a little, so that lines that lie on one another come apart.
 *
 * @param from - where it begins
 * @param to - where it ends
 * @returns the curve
 */
export function curve(from: ScenePoint, to: ScenePoint): Pick<SceneLine, 'from' | 'control' | 'to'> {
  const bend = 0.14;
  const start = { x: from.x, y: from.y };
  return {
    from: start,
    control: {
      x: (from.x + to.x) / 2 - (to.y - from.y) * bend,
      y: (from.y + to.y) / 2 + (to.x - from.x) * bend,
    },
    to: { x: to.x, y: to.y },
  };
}

/**
 * Finds the point on the edge of a circle that faces another point.
 *
 * @param circle - its middle
 * @param towards - the other point
 * @param r - its radius
 * @returns the point; the middle when the other point lies inside
 */
export function shorten(circle: ScenePoint, towards: ScenePoint, r: number): ScenePoint {
  const dx = towards.x - circle.x;
  const dy = towards.y - circle.y;
  const distance = Math.hypot(dx, dy);
  if (distance <= r) return { x: circle.x, y: circle.y };
  return { x: circle.x + (dx / distance) * r, y: circle.y + (dy / distance) * r };
}

/**
 * Finds a point of a line.
 *
 * @param line - a quadratic curve
 * @param t - from 0, where it begins, to 1, where it ends
 * @returns the point
 */
export function pointOnLine(line: Pick<SceneLine, 'from' | 'control' | 'to'>, t: number): ScenePoint {
  const u = 1 - t;
  return {
    x: u * u * line.from.x + 2 * u * t * line.control.x + t * t * line.to.x,
    y: u * u * line.from.y + 2 * u * t * line.control.y + t * t * line.to.y,
  };
}
