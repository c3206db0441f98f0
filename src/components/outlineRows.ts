import { at, textAt } from '../ecosystem/columns';
import type { ThingKind } from '../ecosystem/ecosystem';
import { childPlaces, namedOrganisation, namedPlace } from '../network/cards/named';
import { type Network, placeKinds } from '../network/network';
import { findText } from '../network/packedText';

/** How many rows are added at a time under one parent. */
export const outlineStep = 100;

/** What a row of the outline stands for. */
export type OutlineRow =
  | {
      readonly type: 'place';
      readonly key: string;
      readonly place: number;
      /** Null for the circles that are no thing: around everything, and of what has no area. */
      readonly thing: { readonly kind: ThingKind; readonly id: string } | null;
      readonly name: string;
      readonly hasChildren: boolean;
    }
  | {
      readonly type: 'seat';
      readonly key: string;
      readonly thing: { readonly kind: 'organisation'; readonly id: string };
      readonly name: string;
      readonly role: string;
      readonly sort: string;
    }
  | { readonly type: 'more'; readonly key: string; readonly place: number; readonly left: number };

/**
 * Gives the rows at the top of the outline.
 *
 * @param network - the columns
 * @param names - what the circles that are no thing are called
 * @returns the root, or what lies in it when the root is no thing itself; empty for an empty nesting
 */
export function topRows(network: Network, names: PlaceNames): readonly OutlineRow[] {
  if (network.nesting.count === 0) return [];
  const isThing = placeKinds[at(network.nesting.kind, 0)] === 'area';
  const tops = isThing ? [0] : childPlaces(network, 0);
  return tops.map((place) => rowOfPlace(network, place, names));
}

/** What the circle around everything and that of what has no area are called. */
export interface PlaceNames {
  readonly whole: string;
  readonly unplaced: string;
}

/**
 * Gives the rows directly under a place.
 *
 * @param network - the columns
 * @param place - a place of the nesting
 * @param limit - how many to give at most
 * @param names - what the circles that are no thing are called
 * @returns areas and verbanden inside, then the seats at a verband; ends with a row that tells how many are left
 */
export function rowsUnder(
  network: Network,
  place: number,
  limit: number,
  names: PlaceNames,
): readonly OutlineRow[] {
  const { nesting } = network;
  const inside = childPlaces(network, place).filter(
    (child) => placeKinds[at(nesting.kind, child)] !== 'core',
  );
  const seats = seatsAt(network, place);
  const total = inside.length + seats.length;
  const rows: OutlineRow[] = inside.slice(0, limit).map((child) => rowOfPlace(network, child, names));
  for (const participation of seats.subarray(0, Math.max(0, limit - rows.length))) {
    rows.push(...seatRow(network, place, participation));
  }
  if (total > limit) rows.push({ type: 'more', key: `more:${place}`, place, left: total - limit });
  return rows;
}

/**
 * Gives the key of a place in the tree.
 *
 * @param place - a place of the nesting
 * @returns the key of its row
 */
export function placeKey(place: number): string {
  return `place:${place}`;
}

/**
 * Finds the place of an area or verband.
 *
 * @param network - the columns
 * @param id - its id
 * @returns the place, or -1 for anything else; an area goes before a verband with the same id
 */
export function placeOf(network: Network, id: string): number {
  const area = findText(network.areas.id, id);
  if (area >= 0) return at(network.nesting.placeOfArea, area);
  const verband = findText(network.verbanden.id, id);
  return verband >= 0 ? at(network.nesting.placeOfVerband, verband) : -1;
}

/**
 * Lists the places that must be open to see a place.
 *
 * @param network - the columns
 * @param place - a place of the nesting
 * @returns its ancestors, nearest first
 */
export function placesAbove(network: Network, place: number): readonly number[] {
  const above: number[] = [];
  if (place < 0) return above;
  for (let up = at(network.nesting.parent, place); up >= 0; up = at(network.nesting.parent, up))
    above.push(up);
  return above;
}

/**
 * Says how many rows must be given under each ancestor for a place to be among them.
 *
 * @param network - the columns
 * @param place - a place of the nesting
 * @returns for each ancestor the number of its rows up to the one on the way, rounded up to whole steps
 */
export function limitsToShow(network: Network, place: number): ReadonlyMap<number, number> {
  const limits = new Map<number, number>();
  let child = place;
  for (const above of placesAbove(network, place)) {
    const position = childPlaces(network, above).indexOf(child) + 1;
    if (position > outlineStep) limits.set(above, Math.ceil(position / outlineStep) * outlineStep);
    child = above;
  }
  return limits;
}

/**
 * Gives the row of a place.
 *
 * @param network - the columns
 * @param place - a place of the nesting
 * @param names - what the circles that are no thing are called
 * @returns its row, whether or not it is in sight
 */
export function rowOfPlace(network: Network, place: number, names: PlaceNames): OutlineRow {
  const named = namedPlace(network, place);
  const kind = placeKinds[at(network.nesting.kind, place)];
  const hasSeats = seatsAt(network, place).length > 0;
  return {
    type: 'place',
    key: placeKey(place),
    place,
    thing: named,
    name: named?.name ?? (kind === 'unplaced' ? names.unplaced : names.whole),
    hasChildren: at(network.nesting.size, place) > 1 || hasSeats,
  };
}

function seatRow(network: Network, place: number, participation: number): readonly OutlineRow[] {
  const { members } = network;
  if (members === null) return [];
  const index = at(members.participations.organisation, participation);
  const organisation = namedOrganisation(members, index);
  if (organisation === null) return [];
  return [
    {
      type: 'seat',
      key: `seat:${place}:${participation}`,
      thing: { kind: 'organisation', id: organisation.id },
      name: organisation.name,
      role: textAt(members.participations.role, participation),
      sort: textAt(members.organisations.sort, index),
    },
  ];
}

function seatsAt(network: Network, place: number): Uint32Array {
  const { nesting, members } = network;
  if (members === null || placeKinds[at(nesting.kind, place)] !== 'verband') return new Uint32Array();
  const { starts, items } = members.byVerband;
  const verband = at(nesting.ref, place);
  return items.subarray(at(starts, verband), at(starts, verband + 1));
}
