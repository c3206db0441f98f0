import { at } from '../ecosystem/columns';
import type { Layout } from '../layout/layout';
import { type Nesting, placeKinds } from '../network/network';
import { type Camera, fitShare, type Viewport } from './camera';

/** A circle is in focus when it is at least this share of the size it has when it is fitted. */
const nearlyFitted = 0.985;

/**
 * Says which place the reader looks at: the innermost circle around the middle of the stage that fills the stage.
 * For a camera that fits a place, that is the place itself.
 *
 * @param nesting - what lies inside what
 * @param layout - circles in world units
 * @param view - camera and stage
 * @returns a place; the root when nothing fills the stage
 */
export function placeInFocus(
  nesting: Nesting,
  layout: Layout,
  view: { readonly camera: Camera; readonly viewport: Viewport },
): number {
  const { camera, viewport } = view;
  const side = Math.min(viewport.width, viewport.height);
  const least = ((side * fitShare) / 2 / camera.zoom) * nearlyFitted;
  const childAround = (place: number): number => {
    const end = place + at(nesting.size, place);
    for (let child = place + 1; child < end; child += at(nesting.size, child)) {
      const r = at(layout.r, child);
      if (r < least || placeKinds[at(nesting.kind, child)] === 'core') continue;
      if (Math.hypot(at(layout.x, child) - camera.x, at(layout.y, child) - camera.y) < r) return child;
    }
    return -1;
  };
  let focus = 0;
  for (let inside = childAround(0); inside >= 0; inside = childAround(inside)) focus = inside;
  return focus;
}

/**
 * Lists the place and everything around it.
 *
 * @param nesting - what lies inside what
 * @param place - a place
 * @returns from the root to the place itself
 */
export function pathTo(nesting: Nesting, place: number): readonly number[] {
  const path: number[] = [];
  for (let step = place; step >= 0; step = at(nesting.parent, step)) path.unshift(step);
  return path;
}

/**
 * Finds where one level in leads: the child of the focus that holds a place, or the nearest relative of it.
 *
 * @param nesting - what lies inside what
 * @param focus - where the reader is
 * @param target - what the reader points at
 * @returns one level nearer to the target; the focus itself when the target is the focus or around it
 */
export function oneLevelIn(nesting: Nesting, focus: number, target: number): number {
  const here = new Set(pathTo(nesting, focus));
  for (const place of pathTo(nesting, target)) if (!here.has(place)) return place;
  return focus;
}
