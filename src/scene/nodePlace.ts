import { at } from '../ecosystem/columns';
import type { Layout } from '../layout/layout';
import { type Nesting, placeKinds } from '../network/network';
import { fitShare, type Viewport } from './camera';
import type { Reach } from './reach';
import type { ScenePoint } from './scene';
import { thresholds } from './thresholds';

/** How many spots around the middle are tried. */
const tries = 160;
/** Turn from one spot to the next, so that they spread evenly (Vogel 1979). */
const goldenAngle = 2.399963;
/** Pixels for one world unit, at most, when a way is brought in view: a single table leaves room for nodes beside it. */
export const nearestToWay = 90;
/** The node keeps this far from what has a name of its own, in pixels. */
const wantedAirPx = 34;

const found = new WeakMap<Reach, { readonly layout: Layout; readonly point: ScenePoint }>();

interface NodeView {
  readonly nesting: Nesting;
  readonly layout: Layout;
  readonly viewport: Viewport;
  /** For the end of a way: where it had best lie, and another node to keep clear of; in world units. */
  readonly beside?: { readonly point: ScenePoint; readonly avoid: ScenePoint | null };
}

/**
 * Says where the node of a selected organisation lies: near the middle of all its seats, on the bare ground of an area,
 * so that it covers no table and no closed circle. It does not depend on the camera: the node stays where it is while
 * the reader moves.
 *
 * @param view - what lies where, and the stage; for the end of a way also where it had best lie
 * @param reach - the seats of the organisation
 * @returns a point in world units; the middle of the map when there is no seat
 */
export function nodePlace(view: NodeView, reach: Reach): ScenePoint {
  const known = found.get(reach);
  if (known !== undefined && known.layout === view.layout) return known.point;
  const point = search(view, reach);
  found.set(reach, { layout: view.layout, point });
  return point;
}

function search(view: NodeView, { seatsByPlace }: Reach): ScenePoint {
  const { layout, nesting, viewport, beside } = view;
  const points = seatsByPlace.map(({ place }) => ({ x: at(layout.x, place), y: at(layout.y, place) }));
  if (points.length === 0) return { x: at(layout.x, 0), y: at(layout.y, 0) };
  const middle = beside?.point ?? { x: mean(points.map(({ x }) => x)), y: mean(points.map(({ y }) => y)) };
  const spread = Math.max(3, 1.5 * Math.sqrt(mean(points.map((point) => squaredDistance(point, middle)))));
  /** Pixels for one world unit when the seats fill the stage. */
  const fitted = (Math.min(viewport.width, viewport.height) * fitShare) / 2 / spread;
  const zoom = beside === undefined ? fitted : Math.min(fitted, nearestToWay);
  const avoid = beside?.avoid ?? null;
  // Further out only where nothing nearer is bare, as for seats that all lie in one coalition.
  for (const share of [0.8, 1.6, 3.2, 6.4]) {
    const { point, air } = bestSpot(
      { layout, nesting, zoom, avoid },
      { middle, spread, reach: spread * share },
    );
    if (air > 0) return point;
  }
  return middle;
}

function bestSpot(
  ground: Ground,
  { middle, spread, reach }: { readonly middle: ScenePoint; readonly spread: number; readonly reach: number },
): { readonly point: ScenePoint; readonly air: number } {
  let best = { point: middle, air: 0, cost: Number.POSITIVE_INFINITY };
  for (let index = 0; index < tries; index++) {
    const away = reach * Math.sqrt(index / tries);
    const angle = index * goldenAngle;
    const point = { x: middle.x + away * Math.cos(angle), y: middle.y + away * Math.sin(angle) };
    const air = airAround(ground, point);
    const cost = away / spread + 2 * Math.max(0, 1 - air / wantedAirPx) + crowding(ground, point);
    if (cost < best.cost) best = { point, air, cost };
  }
  return best;
}

interface Ground {
  readonly layout: Layout;
  readonly nesting: Nesting;
  readonly zoom: number;
  readonly avoid: ScenePoint | null;
}

/** Two nodes keep this far apart, in pixels. */
const apartPx = 160;

function crowding({ avoid, zoom }: Ground, point: ScenePoint): number {
  if (avoid === null) return 0;
  return 2 * Math.max(0, 1 - (Math.sqrt(squaredDistance(point, avoid)) * zoom) / apartPx);
}

/** Pixels to the nearest table, coalition or closed area; below 0 inside one. */
function airAround(ground: Ground, point: ScenePoint): number {
  const { layout, nesting, zoom } = ground;
  let air = Number.POSITIVE_INFINITY;
  let inside = 0;
  while (inside >= 0) {
    const end = inside + at(nesting.size, inside);
    let next = -1;
    for (let child = inside + 1; child < end; child += at(nesting.size, child)) {
      const distance = Math.sqrt(squaredDistance(point, { x: at(layout.x, child), y: at(layout.y, child) }));
      const edge = (distance - at(layout.r, child)) * zoom;
      if (edge < 0 && isGround(ground, child)) next = child;
      else air = Math.min(air, edge);
    }
    inside = next;
  }
  return air;
}

/** An area that is open when the seats fill the stage. */
function isGround({ layout, nesting, zoom }: Ground, place: number): boolean {
  const kind = placeKinds[at(nesting.kind, place)];
  return kind !== 'verband' && kind !== 'core' && at(layout.r, place) * zoom >= thresholds.openArea;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function squaredDistance(a: ScenePoint, b: ScenePoint): number {
  return (a.x - b.x) ** 2 + (a.y - b.y) ** 2;
}
