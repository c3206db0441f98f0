import type { Viewport } from './camera';
import type { RimChip, ScenePoint } from './scene';
import type { SceneInput } from './sceneInput';

/** Something of the selection that does not show: where it lies, in pixels, and the places it holds. */
export interface AwayPart {
  readonly point: ScenePoint;
  readonly places: readonly number[];
}

/** A stage up to this width is a small one: chips have no words, and the breadcrumbs lie over its top. */
export const smallStagePx = 700;

/**
 * Gives the size of a chip at the rim, about; labels keep clear of it.
 *
 * @param viewport - the map's box
 * @returns width and height in pixels
 */
export function chipSize({ width }: Viewport): { readonly width: number; readonly height: number } {
  return { width: width <= smallStagePx ? 64 : 150, height: 36 };
}

/**
 * Tells at the rim what lies out of view: at most eight chips, one for each direction of the compass in which something lies.
 *
 * @param input - what the reader looks at
 * @param away - what does not show
 * @returns the chips, clockwise from the right
 */
export function rimChips(input: SceneInput, away: readonly AwayPart[]): readonly RimChip[] {
  const { width, height } = input.viewport;
  // On a wide stage the zoom buttons lie in a corner; on a small one the breadcrumbs lie over the top.
  const inset = width > smallStagePx ? { x: 142, y: 30 } : { x: 42, y: 72 };
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
    .map(([direction, places]) => {
      const angle = (direction * Math.PI) / 4;
      const reach = Math.min(
        (width / 2 - inset.x) / Math.max(1e-6, Math.abs(Math.cos(angle))),
        (height / 2 - inset.y) / Math.max(1e-6, Math.abs(Math.sin(angle))),
      );
      return {
        key: `rim ${direction}`,
        x: width / 2 + Math.cos(angle) * reach,
        // The lower edge carries a line of text.
        y: Math.min(height - 62, height / 2 + Math.sin(angle) * reach),
        angle,
        count: places.length,
        places,
      };
    });
}
