import type { Core } from 'cytoscape';
import type { Box } from '../scene/boxes';
import type { NetworkPicture } from '../scene/networkPicture';
import { letterScale } from './drawName';
import type { BoxPoint } from './graphEvents';

/** Room that is kept free around a picture that is fitted: below lies the key, on the right the buttons. */
const free = { left: 28, right: 72, top: 24, bottom: 48 } as const;
/** On a narrow box key and buttons lie below side by side. */
const freeNarrow = { left: 20, right: 20, top: 16, bottom: 64 } as const;
const narrowPx = 640;
/** What lies over the network from below: the key, and on the right the buttons; side by side on a narrow box. */
const over = { keyPx: 38, buttonsAcrossPx: 64, buttonsDownPx: 150, narrowPx: 58 } as const;
const largestFit = 1.5;
const mostZoom = 4;

/** At first a large network on a small screen is not shown smaller than this, if that hides more than its rim: nothing could be read. */
const readableZoom = 0.36;
const rim = 0.75;
const leastZoom = 0.05;

/**
 * Brings a picture in view as it is seen first: all of it, or of a large one on a small screen as much as can be read.
 *
 * @param cy - the network
 * @param picture - what it shows
 */
export function fitFirst(cy: Core, picture: NetworkPicture): void {
  cy.minZoom(Math.min(1, fittedView(cy, picture, leastZoom).zoom * 0.6));
  cy.maxZoom(mostZoom);
  cy.viewport(fittedView(cy, picture, readableZoom));
}

/**
 * Brings all of a picture in view, as large as fits.
 *
 * @param cy - the network
 * @param picture - what it shows
 */
export function fitAll(cy: Core, picture: NetworkPicture): void {
  cy.viewport(fittedView(cy, picture, leastZoom));
}

/**
 * Tells whether a picture is in view as `fitFirst` or `fitAll` brings it there.
 *
 * @param cy - the network
 * @param picture - what it shows
 * @param size - of the box as it was when that was done
 * @returns which of both the reader left; null for neither
 */
export function fitOf(
  cy: Core,
  picture: NetworkPicture,
  size: { readonly width: number; readonly height: number },
): 'first' | 'all' | null {
  const box: Size = { width: () => size.width, height: () => size.height };
  const isAt = (least: number): boolean => {
    const { zoom, pan } = fittedView(box, picture, least);
    const now = cy.pan();
    return Math.abs(cy.zoom() - zoom) < 1e-3 && Math.hypot(now.x - pan.x, now.y - pan.y) < 1;
  };
  if (isAt(readableZoom)) return 'first';
  return isAt(leastZoom) ? 'all' : null;
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
 * Brings a point to the middle when it is out of sight.
 *
 * @param cy - the network
 * @param point - as the picture counts
 */
export function bringInSight(cy: Core, point: BoxPoint): void {
  const [pan, zoom] = [cy.pan(), cy.zoom()];
  const [x, y] = [point.x * zoom + pan.x, point.y * zoom + pan.y];
  const isInSight = x > 0 && y > 0 && x < cy.width() && y < cy.height();
  if (!isInSight) cy.panBy({ x: cy.width() / 2 - x, y: cy.height() / 2 - y });
}

/**
 * Tells whether something would be cut by what lies over the network, or at the rim of its box.
 *
 * @param box - middle and size on the box of the network, in pixels
 * @param size - of the box of the network, and how much larger than usual letters are
 * @returns false when all of it is in sight
 */
export function isCut(
  box: Box,
  { width, height, letterScale: scale }: { width: number; height: number; letterScale: number },
): boolean {
  const [right, bottom] = [box.x + box.width / 2, box.y + box.height / 2];
  if (box.x - box.width / 2 < 0 || box.y - box.height / 2 < 0 || right > width || bottom > height)
    return true;
  if (width < narrowPx) return bottom > height - over.narrowPx * scale;
  const isAtButtons = right > width - over.buttonsAcrossPx * scale;
  return bottom > height - (isAtButtons ? over.buttonsDownPx : over.keyPx) * scale;
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

interface FittedView {
  readonly zoom: number;
  readonly pan: BoxPoint;
}

type Size = Pick<Core, 'width' | 'height'>;

/** The view in which a picture is fitted, around what matters most in it where not all has room at that zoom. */
function fittedView(box: Size, { bounds, nodes }: NetworkPicture, leastZoom: number): FittedView {
  const { left, right, top, ...below } = box.width() < narrowPx ? freeNarrow : free;
  const bottom = below.bottom * letterScale();
  const room = {
    x: Math.max(40, box.width() - left - right),
    y: Math.max(40, box.height() - top - bottom),
  };
  const [width, height] = [Math.max(1, bounds.right - bounds.left), Math.max(1, bounds.bottom - bounds.top)];
  const whole = Math.min(largestFit, room.x / width, room.y / height);
  const zoom = whole < rim * leastZoom ? leastZoom : whole;
  const first = nodes.find(({ rank }) => rank === 0) ?? { x: 0, y: 0 };
  const middle = {
    x: inSight(first.x, [bounds.left, bounds.right], room.x / zoom),
    y: inSight(first.y, [bounds.top, bounds.bottom], room.y / zoom),
  };
  return {
    zoom,
    pan: { x: left + room.x / 2 - middle.x * zoom, y: top + room.y / 2 - middle.y * zoom },
  };
}

/** The middle of what is in sight: of all when that has room, else as near to a wish as leaves no empty ground. */
function inSight(wish: number, [from, to]: readonly [number, number], span: number): number {
  if (span >= to - from) return (from + to) / 2;
  return Math.min(to - span / 2, Math.max(from + span / 2, wish));
}
