import { at } from '../ecosystem/columns';
import type { Layout } from '../layout/layout';
import { keyOfPlace, placeById, startPlaceOf } from '../network/lookUp';
import type { Network } from '../network/network';
import type { Camera, Circle } from '../scene/camera';
import { placeInFocus } from '../scene/focus';
import type { AppState } from './appState';

/**
 * Gives the place at which the map begins.
 *
 * @param data - the data read
 * @returns the place that the settings name, else the one that the data suggest; 0 without data
 */
export function startPlace(data: AppState['data']): number {
  if (data.whole === null) return 0;
  const named = data.start === '' ? -1 : placeById(data.whole, data.start);
  return named >= 0 ? named : startPlaceOf(data.whole);
}

/**
 * Reads the circle of a place.
 *
 * @param layout - circles in world units
 * @param place - a place
 * @returns its circle
 */
export function circleAt(layout: Layout, place: number): Circle {
  return { x: at(layout.x, place), y: at(layout.y, place), r: at(layout.r, place) };
}

/**
 * Keeps the view when data is read again: the same cut of the place that was in focus, wherever it lies now.
 *
 * @param before - what was shown
 * @param now - the data as they are, and where they lie
 * @returns where the camera comes; null when there was no view, or the place is gone
 */
export function sameView(
  before: Pick<AppState, 'data' | 'view'>,
  now: { readonly network: Network; readonly layout: Layout },
): Camera | null {
  const { data, view } = before;
  if (data.network === null || data.layout === null || view.camera === null) return null;
  const { camera, viewport } = view;
  const focus = placeInFocus(data.network.nesting, data.layout, { camera, viewport });
  const place = placeById(now.network, keyOfPlace(data.network, focus));
  if (place < 0) return null;
  const from = circleAt(data.layout, focus);
  const to = circleAt(now.layout, place);
  const scale = to.r / from.r;
  return {
    x: to.x + (camera.x - from.x) * scale,
    y: to.y + (camera.y - from.y) * scale,
    zoom: camera.zoom / scale,
  };
}
