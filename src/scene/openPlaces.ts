import { at } from '../ecosystem/columns';
import type { Layout } from '../layout/layout';
import type { Nesting } from '../network/network';
import { placeKinds } from '../network/network';
import type { Camera, Viewport } from './camera';
import { budget, thresholds } from './thresholds';

export interface View {
  readonly camera: Camera;
  readonly viewport: Viewport;
}

/** A place that is drawn, on screen. */
export interface DrawnPlace {
  readonly place: number;
  readonly x: number;
  readonly y: number;
  readonly r: number;
  isOpen: boolean;
  /** Verbanden in it that are too small to be drawn by themselves. */
  unseen: number;
}

export interface Cut {
  /** Parents before children. */
  readonly drawn: readonly DrawnPlace[];
  readonly byPlace: ReadonlyMap<number, DrawnPlace>;
  /** Verbanden out of view. */
  readonly outside: number;
  /** Children of open circles that are not drawn: out of view, or too small. */
  readonly left: readonly DrawnPlace[];
}

const margin = 24;

/**
 * Cuts the tree at the distance the reader looks from: a circle that is small on screen stays closed and stands for
 * all it contains; a larger one opens and shows its children, as long as there is room in the budget. The largest
 * open first, so the cost follows what is visible.
 *
 * @param nesting - what lies inside what
 * @param layout - circles in world units
 * @param view - camera and stage
 * @param holdsName - whether the name of a place fits in a closed circle of this size
 * @returns the places drawn; verbanden of closed places, tables, unseen and outside together are all there are
 * @see Elmqvist & Fekete 2010, Hierarchical Aggregation for Information Visualization
 */
export function openPlaces(
  nesting: Nesting,
  layout: Layout,
  view: View,
  holdsName: (place: number, radiusPx: number) => boolean,
): Cut {
  const drawn: DrawnPlace[] = [];
  const byPlace = new Map<number, DrawnPlace>();
  const queue: DrawnPlace[] = [];
  const left: DrawnPlace[] = [];
  let outside = 0;
  let room: number = budget.circles;
  const add = (item: DrawnPlace): void => {
    drawn.push(item);
    byPlace.set(item.place, item);
    if (isOpenable(nesting, item, view.camera.zoom, holdsName)) queue.push(item);
    room -= 1;
  };
  const root = onScreen(layout, view, 0);
  if (!isInView(root, view.viewport)) {
    return { drawn, byPlace, outside: verbandenIn(nesting, 0), left: [root] };
  }
  add(root);
  for (let next = takeLargest(queue); next !== undefined; next = takeLargest(queue)) {
    const more = isWholeView(next, view.viewport) ? budget.circlesInFocus - budget.circles : 0;
    const opened = childrenInView({ nesting, layout, view }, next, room + more);
    if (opened === null) continue;
    next.isOpen = true;
    next.unseen = opened.unseen;
    outside += opened.outside;
    for (const child of opened.left) left.push(child);
    for (const child of opened.children) add(child);
  }
  drawn.sort((a, b) => a.place - b.place);
  return { drawn, byPlace, outside, left };
}

/**
 * Counts the verbanden in a place and below.
 *
 * @param nesting - what lies inside what
 * @param place - a place; a core counts the coalition it belongs to
 * @returns how many verbanden
 */
export function verbandenIn(nesting: Nesting, place: number): number {
  if (placeKinds[at(nesting.kind, place)] === 'core') return 1;
  return at(nesting.coalitionsIn, place) + at(nesting.tafelsIn, place) + at(nesting.initiativesIn, place);
}

interface Opened {
  readonly children: readonly DrawnPlace[];
  readonly left: readonly DrawnPlace[];
  readonly unseen: number;
  readonly outside: number;
}

function childrenInView(
  { nesting, layout, view }: { readonly nesting: Nesting; readonly layout: Layout; readonly view: View },
  parent: DrawnPlace,
  room: number,
): Opened | null {
  const children: DrawnPlace[] = [];
  const left: DrawnPlace[] = [];
  let unseen = 0;
  let outside = 0;
  const end = parent.place + at(nesting.size, parent.place);
  for (let child = parent.place + 1; child < end; child += at(nesting.size, child)) {
    if (nesting.isHidden !== null && at(nesting.isHidden, child) === 1) continue;
    const item = onScreen(layout, view, child);
    if (!isInView(item, view.viewport)) {
      outside += verbandenIn(nesting, child);
      left.push(item);
    } else if (item.r < thresholds.smallestDrawn) {
      unseen += verbandenIn(nesting, child);
      left.push(item);
    } else if (children.length >= room) return null;
    else children.push(item);
  }
  return { children, left, unseen, outside };
}

/** A circle that fills the stage and does not open would leave nothing to see. */
function isWholeView(item: DrawnPlace, { width, height }: Viewport): boolean {
  return item.r * 2 >= Math.min(width, height) * 0.85;
}

function onScreen(layout: Layout, view: View, place: number): DrawnPlace {
  const { camera, viewport } = view;
  return {
    place,
    x: (at(layout.x, place) - camera.x) * camera.zoom + viewport.width / 2,
    y: (at(layout.y, place) - camera.y) * camera.zoom + viewport.height / 2,
    r: at(layout.r, place) * camera.zoom,
    isOpen: false,
    unseen: 0,
  };
}

/**
 * Tells whether a place lies on the stage or just beside it.
 *
 * @param item - a place on screen
 * @param viewport - the stage
 * @returns true when some of it does
 */
export function isInView(item: DrawnPlace, viewport: Viewport): boolean {
  const dx = Math.max(-margin - item.x, 0, item.x - viewport.width - margin);
  const dy = Math.max(-margin - item.y, 0, item.y - viewport.height - margin);
  return dx * dx + dy * dy <= item.r * item.r;
}

function isOpenable(
  nesting: Nesting,
  item: DrawnPlace,
  zoom: number,
  holdsName: (place: number, radiusPx: number) => boolean,
): boolean {
  const size = at(nesting.size, item.place);
  if (size <= 1) return false;
  if (placeKinds[at(nesting.kind, item.place)] === 'verband') {
    if (item.r >= thresholds.openCoalition || zoom >= thresholds.openAllCoalitions) return true;
    return zoom >= thresholds.openNameless && !holdsName(item.place, item.r);
  }
  if (item.r >= thresholds.openArea || zoom >= thresholds.openAllAreas) return true;
  return size <= 3 && zoom >= thresholds.openSmall;
}

function takeLargest(queue: DrawnPlace[]): DrawnPlace | undefined {
  let best = -1;
  for (let index = 0; index < queue.length; index++) {
    const item = queue[index];
    const leader = queue[best];
    if (item !== undefined && (leader === undefined || item.r > leader.r)) best = index;
  }
  return best < 0 ? undefined : queue.splice(best, 1)[0];
}
