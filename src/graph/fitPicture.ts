import type { Core } from 'cytoscape';
import type { NetworkPicture } from '../scene/networkPicture';
import type { BoxPoint } from './graphEvents';

/** Room that is kept free around a picture that is fitted: below lies the key, on the right the buttons. */
const free = { left: 28, right: 72, top: 24, bottom: 48 } as const;
const largestFit = 1.25;
const mostZoom = 4;

/**
 * Brings all of a picture in view, as large as fits.
 *
 * @param cy - the network
 * @param picture - what it shows
 */
export function fitIn(cy: Core, picture: NetworkPicture): void {
  const view = fittedView(cy, picture);
  cy.minZoom(Math.min(1, view.zoom * 0.6));
  cy.maxZoom(mostZoom);
  cy.viewport(view);
}

/**
 * Tells whether all of a picture is in view as `fitIn` brings it there.
 *
 * @param cy - the network
 * @param picture - what it shows
 * @param size - of the box as it was when that was done
 * @returns whether the reader left it so
 */
export function isFit(
  cy: Core,
  picture: NetworkPicture,
  size: { readonly width: number; readonly height: number },
): boolean {
  const { zoom, pan } = fittedView({ width: () => size.width, height: () => size.height }, picture);
  const now = cy.pan();
  return Math.abs(cy.zoom() - zoom) < 1e-3 && Math.hypot(now.x - pan.x, now.y - pan.y) < 1;
}

/**
 * Zooms to a level around the middle of the box.
 *
 * @param cy - the network
 * @param level - pixels per unit of the picture
 */
export function zoomTo(cy: Core, level: number): void {
  cy.zoom({ level, renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 } });
}

/**
 * Brings a thing to the middle when it is out of sight.
 *
 * @param cy - the network
 * @param key - of the thing; nothing happens when it is not drawn
 */
export function bringInSight(cy: Core, key: string): void {
  const element = cy.getElementById(key);
  if (element.empty()) return;
  const { x, y } = element.renderedPosition();
  const isInSight = x > 0 && y > 0 && x < cy.width() && y < cy.height();
  if (!isInSight) cy.panBy({ x: cy.width() / 2 - x, y: cy.height() / 2 - y });
}

/**
 * Turns a point on the box into one of the picture.
 *
 * @param cy - the network
 * @param point - in pixels; null = none
 * @returns the point as the picture counts; null for none
 */
export function modelPoint(cy: Core, point: BoxPoint | null | undefined): BoxPoint | null {
  if (point === null || point === undefined) return null;
  const [pan, zoom] = [cy.pan(), cy.zoom()];
  return { x: (point.x - pan.x) / zoom, y: (point.y - pan.y) / zoom };
}

function fittedView(box: Pick<Core, 'width' | 'height'>, { bounds }: NetworkPicture) {
  const [width, height] = [Math.max(1, bounds.right - bounds.left), Math.max(1, bounds.bottom - bounds.top)];
  const roomX = Math.max(40, box.width() - free.left - free.right);
  const roomY = Math.max(40, box.height() - free.top - free.bottom);
  const zoom = Math.max(0.05, Math.min(largestFit, roomX / width, roomY / height));
  return {
    zoom,
    pan: {
      x: free.left + roomX / 2 - ((bounds.left + bounds.right) / 2) * zoom,
      y: free.top + roomY / 2 - ((bounds.top + bounds.bottom) / 2) * zoom,
    },
  };
}
