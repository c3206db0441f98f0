import { type Disc, type DiscGrid, doMeet, gridOfDiscs, meetsDisc } from './boxes';
import type { Viewport } from './camera';
import { chipSize, isSmallStage } from './chipSize';
import type { RimChip, ScenePoint } from './scene';
import type { SceneInput } from './sceneInput';

/** Something of the selection that does not show: where it lies, in pixels, and the places it holds. */
export interface AwayPart {
  readonly point: ScenePoint;
  readonly places: readonly number[];
}

/**
 * Tells at the rim what lies out of view: at most eight chips, one for each direction of the compass in which something lies.
 *
 * @param input - what the reader looks at
 * @param away - what does not show
 * @param lit - what is shown of the selection: a chip moves along its edge to leave it in sight
 * @returns the chips, clockwise from the right
 */
export function rimChips(
  input: SceneInput,
  away: readonly AwayPart[],
  lit: readonly Disc[],
): readonly RimChip[] {
  const { width, height } = input.viewport;
  const grid = gridOfDiscs(lit);
  const byDirection = new Map<number, number[]>();
  for (const shown of away) {
    const angle = Math.atan2(shown.point.y - height / 2, shown.point.x - width / 2);
    const direction = (Math.round(angle / (Math.PI / 4)) + 8) % 8;
    const there = byDirection.get(direction);
    if (there === undefined) byDirection.set(direction, [...shown.places]);
    else for (const place of shown.places) there.push(place);
  }
  return [...byDirection]
    .sort(([a], [b]) => a - b)
    .map(([direction, places]) => ({
      key: `rim ${direction}`,
      ...clearSpot(input.viewport, direction, { lit: grid, directions: [...byDirection.keys()] }),
      angle: (direction * Math.PI) / 4,
      count: places.length,
      places,
    }));
}

/** Steps along an edge, in sizes of a chip; the corners stay where they are. */
const steps = [0, 0.7, -0.7, 1.4, -1.4];

function clearSpot(
  viewport: Viewport,
  direction: number,
  { lit, directions }: { readonly lit: DiscGrid; readonly directions: readonly number[] },
): ScenePoint {
  const spot = spotTowards(viewport, direction);
  if (direction % 2 === 1) return spot;
  const { width, height } = chipSize(viewport);
  const isUpright = direction % 4 === 0;
  const spots = steps.map((step) => ({
    x: spot.x + (isUpright ? 0 : step * (width + 8)),
    y: spot.y + (isUpright ? step * (height + 8) : 0),
  }));
  const others = directions
    .filter((other) => other !== direction)
    .map((other) => ({ ...spotTowards(viewport, other), width, height }));
  const isClear = ({ x, y }: ScenePoint): boolean => {
    const box = { x, y, width, height };
    return !meetsDisc(lit, box) && !others.some((other) => doMeet(box, other));
  };
  return spots.find(isClear) ?? spot;
}

/** The middle of an edge of the stage or a corner, clear of what lies over the map there. */
function spotTowards(viewport: Viewport, direction: number): ScenePoint {
  const { width, height, letterScale = 1 } = viewport;
  const isSmall = isSmallStage(viewport);
  const right = [1, 1, 0, -1, -1, -1, 0, 1][direction] ?? 0;
  const down = [0, 1, 1, 1, 0, -1, -1, -1][direction] ?? 0;
  // On a small stage the breadcrumbs lie over the top. The lower edge carries a line of text.
  const inset = { top: isSmall ? 76 : 30, bottom: 62 };
  // The zoom buttons lie in the lower right corner.
  const aside = right > 0 && down > 0 ? 74 : 8;
  const x = width / 2 + right * (width / 2 - chipSize(viewport).width / 2 - aside * letterScale);
  if (down === 0) return { x, y: height / 2 };
  return { x, y: down < 0 ? inset.top * letterScale : height - inset.bottom * letterScale };
}
