import { at } from '../ecosystem/columns';
import { tablePlaceOf } from '../network/places';
import type { Cut, DrawnPlace } from './openPlaces';
import type { ScenePoint } from './scene';
import type { SceneInput } from './sceneInput';

/** Where on screen a verband shows: its table, the closed circle around it, or nowhere. */
export interface Showing {
  readonly item: DrawnPlace | null;
  readonly point: ScenePoint;
  readonly place: number;
}

/**
 * Finds where a verband shows now.
 *
 * @param input - what the reader looks at
 * @param cut - the places drawn
 * @param verband - index
 * @returns what stands for it on screen, and where its table would be
 */
export function showing(input: SceneInput, cut: Cut, verband: number): Showing {
  const { network, layout, camera, viewport } = input;
  const place = tablePlaceOf(network, verband);
  const point = {
    x: (at(layout.x, place) - camera.x) * camera.zoom + viewport.width / 2,
    y: (at(layout.y, place) - camera.y) * camera.zoom + viewport.height / 2,
  };
  for (let step = place; step >= 0; step = at(network.nesting.parent, step)) {
    const item = cut.byPlace.get(step);
    if (item === undefined) continue;
    const isShown = !item.isOpen || step === place;
    return { item: isShown ? item : null, point, place };
  }
  return { item: null, point, place };
}
