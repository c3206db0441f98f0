import type { DrawnPoint } from '../../layout/geo/placeMunicipalities';

export type Direction = 'left' | 'right' | 'up' | 'down';

const vectors: Readonly<Record<Direction, DrawnPoint>> = {
  left: [-1, 0],
  right: [1, 0],
  up: [0, -1],
  down: [0, 1],
};

/**
 * Finds what lies next in a direction.
 *
 * @param points - where everything lies, in one drawing
 * @param from - position of where one is
 * @param direction - where to
 * @returns position of the nearest that lies more that way than aside, what lies straight ahead going first; -1 at the edge
 */
export function neighbourTowards(points: readonly DrawnPoint[], from: number, direction: Direction): number {
  const [startX, startY] = points[from] ?? [0, 0];
  const [toX, toY] = vectors[direction];
  let best = -1;
  let shortest = Infinity;
  points.forEach(([x, y], position) => {
    const ahead = (x - startX) * toX + (y - startY) * toY;
    const aside = Math.abs((x - startX) * toY) + Math.abs((y - startY) * toX);
    if (position === from || ahead <= 0 || aside > ahead * 1.2) return;
    const length = ahead + aside * 1.5;
    if (length < shortest) [best, shortest] = [position, length];
  });
  return best;
}
