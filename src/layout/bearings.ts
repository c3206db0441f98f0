import { at } from '../ecosystem/columns';
import type { Network } from '../network/network';

/** Per place of the nesting: where it lies from its parent's point, in degrees of latitude; (0, 0) = unknown. */
export interface Bearings {
  readonly east: Float64Array;
  readonly south: Float64Array;
}

const leastDegrees = 1e-5;

/**
 * Finds in which direction each place really lies from the place around it.
 *
 * An area lies at its own point; without one at the mean of the points within it, so that a region of many
 * municipalities weighs more than a region of few. A direction is measured from the parent's own or combined
 * point, with the degrees of longitude made as short as they are at that latitude.
 *
 * @param network - the nesting and the points of the areas, NaN where unknown
 * @returns one vector per place; (0, 0) for what has no point, lies at its parent's point or is no area
 */
export function measureBearings(network: Pick<Network, 'nesting' | 'areas'>): Bearings {
  const { nesting } = network;
  const points = combinePoints(network);
  const east = new Float64Array(nesting.count);
  const south = new Float64Array(nesting.count);
  for (let place = 1; place < nesting.count; place++) {
    const parent = at(nesting.parent, place);
    if (at(points.weight, place) === 0 || at(points.weight, parent) === 0) continue;
    const toEast =
      wrapDegrees(at(points.lon, place) - at(points.lon, parent)) * shrinking(at(points.lat, parent));
    const toSouth = at(points.lat, parent) - at(points.lat, place);
    if (toEast * toEast + toSouth * toSouth < leastDegrees * leastDegrees) continue;
    east[place] = toEast;
    south[place] = toSouth;
  }
  return { east, south };
}

interface Points {
  readonly lat: Float64Array;
  readonly lon: Float64Array;
  /** Number of given points that the place stands for; 0 = no place. */
  readonly weight: Float64Array;
}

function combinePoints({ nesting, areas }: Pick<Network, 'nesting' | 'areas'>): Points {
  const lat = new Float64Array(nesting.count);
  const lon = new Float64Array(nesting.count);
  const weight = new Float64Array(nesting.count);
  const given = new Uint8Array(nesting.count);
  for (let area = 0; area < areas.count; area++) {
    const place = at(nesting.placeOfArea, area);
    const [north, east] = [at(areas.lat, area), at(areas.lon, area)];
    if (place < 0 || !Number.isFinite(north) || !Number.isFinite(east)) continue;
    lat[place] = north;
    lon[place] = wrapDegrees(east);
    given[place] = 1;
    weight[place] = 1;
  }
  for (let place = nesting.count - 1; place > 0; place--) {
    const parent = at(nesting.parent, place);
    const added = at(weight, place);
    if (added === 0 || at(given, parent) === 1) continue;
    const total = at(weight, parent) + added;
    const share = added / total;
    if (total === added) lon[parent] = at(lon, place);
    lat[parent] = at(lat, parent) + (at(lat, place) - at(lat, parent)) * share;
    lon[parent] = wrapDegrees(at(lon, parent) + wrapDegrees(at(lon, place) - at(lon, parent)) * share);
    weight[parent] = total;
  }
  return { lat, lon, weight };
}

/** The same angle from -180 to 180, so that two sides of the antimeridian are neighbours. */
function wrapDegrees(degrees: number): number {
  return degrees - 360 * Math.round(degrees / 360);
}

/** Length of a degree of longitude; rounded because engines differ in the last bits of a cosine. */
function shrinking(lat: number): number {
  return Math.round(Math.cos((lat * Math.PI) / 180) * 1e6) / 1e6;
}
