import { at } from '../../ecosystem/columns';
import type { Nesting } from '../../network/network';
import type { Viewport } from '../../scene/camera';
import type { Scene, ScenePoint } from '../../scene/scene';

/** A drawn place, on screen. */
export interface DrawnCircle extends ScenePoint {
  readonly place: number;
  readonly r: number;
}

/**
 * Finds what the keyboard points at: the thing in the middle of the stage, one level in from where the reader is.
 *
 * @param scene - what is drawn
 * @param nesting - what lies inside what
 * @param focus - the place in focus
 * @param viewport - the stage
 * @returns the outermost thing around the middle that is not the ground itself, else the nearest; null on an empty stage
 */
export function placeInMiddle(
  scene: Scene,
  nesting: Nesting,
  focus: number,
  viewport: Viewport,
): DrawnCircle | null {
  const isGround = (place: number): boolean => focus >= place && focus < place + at(nesting.size, place);
  let best: DrawnCircle | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const item of [...scene.circles, ...scene.tables]) {
    if (isGround(item.place)) continue;
    const off = Math.hypot(item.x - viewport.width / 2, item.y - viewport.height / 2) - item.r;
    if (off <= 0) return item;
    if (off < least) {
      least = off;
      best = item;
    }
  }
  return best;
}
