import { packEnclose, packSiblings } from 'd3';
import type { Layout } from '../../src/layout/layout';
import { placeKinds } from '../../src/network/network';
import { type ANetwork, childrenOf } from './aNetwork';

/** Share of each parent covered by its children, divided by the share that plain `packSiblings` reaches without any ring or gap. */
export function fillAgainstPackSiblings(
  { nesting }: ANetwork,
  layout: Layout,
): { place: number; ratio: number }[] {
  const found: { place: number; ratio: number }[] = [];
  for (let place = 0; place < nesting.count; place++) {
    const children = childrenOf(nesting, place);
    if (children.length === 0) continue;
    const circles = children.map((child) => ({ x: 0, y: 0, r: layout.r[child] ?? 0 }));
    const { r } = packEnclose(packSiblings(circles));
    found.push({ place, ratio: (r / (layout.r[place] ?? 0)) ** 2 });
  }
  return found;
}

/** Degrees between where an area really lies from its parent's point and where it is drawn, by name. */
export function bearingErrors(network: ANetwork, layout: Layout): Bearing[] {
  const drawn = new Map(drawnBearings(network, layout).map(({ name, degrees }) => [name, degrees]));
  return trueBearings(network).map(({ name, degrees }) => ({
    name,
    degrees: turnBetween(degrees, drawn.get(name) ?? Number.NaN),
  }));
}

interface Bearing {
  readonly name: string;
  /** Clockwise from north. */
  readonly degrees: number;
}

/** In which direction each area with a true bearing is drawn from the centre of its parent. */
export function drawnBearings(network: ANetwork, layout: Layout): Bearing[] {
  const { nesting, names } = network;
  return trueBearings(network).map(({ name }) => {
    const place = names.indexOf(name);
    const parent = nesting.parent[place] ?? 0;
    const right = (layout.x[place] ?? 0) - (layout.x[parent] ?? 0);
    const down = (layout.y[place] ?? 0) - (layout.y[parent] ?? 0);
    return { name, degrees: bearing(right, -down) };
  });
}

/** The angle between two bearings, 0 to 180 degrees. */
export function turnBetween(a: number, b: number): number {
  const turn = Math.abs(a - b) % 360;
  return Math.min(turn, 360 - turn);
}

export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function trueBearings(network: ANetwork): Bearing[] {
  const { nesting, names } = network;
  const points = names.map((_, place) => pointOf(network, place));
  return names.flatMap((name, place) => {
    const [own, above] = [points[place], points[nesting.parent[place] ?? -1]];
    if (!own || !above) return [];
    const east = (own.lon - above.lon) * Math.cos((above.lat * Math.PI) / 180);
    const north = own.lat - above.lat;
    return Math.hypot(east, north) < 1e-4 ? [] : [{ name, degrees: bearing(east, north) }];
  });
}

function bearing(east: number, north: number): number {
  return (Math.atan2(east, north) * 180) / Math.PI;
}

interface Point {
  readonly lat: number;
  readonly lon: number;
}

/** The area's own point, or the mean of the given points within it. */
function pointOf({ nesting, areas }: ANetwork, place: number): Point | null {
  const given: Point[] = [];
  const end = place + (nesting.size[place] ?? 1);
  for (let inner = place; inner < end; ) {
    const ref = placeKinds[nesting.kind[inner] ?? 0] === 'area' ? (nesting.ref[inner] ?? -1) : -1;
    const [lat, lon] = [areas.lat[ref] ?? Number.NaN, areas.lon[ref] ?? Number.NaN];
    if (Number.isFinite(lat + lon)) given.push({ lat, lon });
    inner += Number.isFinite(lat + lon) ? (nesting.size[inner] ?? 1) : 1;
  }
  const mean = (pick: (point: Point) => number) =>
    given.reduce((sum, point) => sum + pick(point), 0) / given.length;
  return given.length === 0 ? null : { lat: mean((point) => point.lat), lon: mean((point) => point.lon) };
}
