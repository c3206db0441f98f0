import { at, textAt } from '../ecosystem/columns';
import type { ThingKind } from '../ecosystem/ecosystem';
import { childPlaces, namedOrganisation, namedPlace } from '../network/cards/named';
import { groupOf } from '../network/grouped';
import { findThing, placeOf as placeOfThing } from '../network/lookUp';
import { type Network, placeKinds } from '../network/network';
import { placesAbove } from '../network/places';

/** How many rows are added at a time under one parent. */
export const outlineStep = 100;

/** Which rows of a parent are given: from `first` up to, not including, `end`. */
export interface RowWindow {
  readonly first: number;
  readonly end: number;
}

/** The rows given under a parent of which nothing further on is asked. */
export const firstRows: RowWindow = { first: 0, end: outlineStep };

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
      readonly participation: number;
      readonly thing: { readonly kind: 'organisation'; readonly id: string };
      readonly name: string;
      readonly role: string;
      readonly sort: string;
    }
  | {
      readonly type: 'more';
      readonly key: string;
      readonly place: number;
      /** Whether it stands for the rows before or after those that are given. */
      readonly side: 'before' | 'after';
      readonly left: number;
    };

/**
 * Gives the rows at the top of the outline.
 *
 * @param network - the columns
 * @param window - which to give of what lies in the root
 * @param names - what the circles that are no thing are called
 * @returns the root, or what lies in it when the root is no thing itself; empty for an empty nesting
 */
export function topRows(network: Network, window: RowWindow, names: PlaceNames): readonly OutlineRow[] {
  if (network.nesting.count === 0) return [];
  const isThing = placeKinds[at(network.nesting.kind, 0)] === 'area';
  return isThing ? [rowOfPlace(network, 0, names)] : rowsUnder(network, 0, window, names);
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
 * @param window - which of them to give
 * @param names - what the circles that are no thing are called
 * @returns areas and verbanden inside, then the seats at a verband; where rows are left out before or after,
 *   a row that tells how many
 */
export function rowsUnder(
  network: Network,
  place: number,
  { first, end }: RowWindow,
  names: PlaceNames,
): readonly OutlineRow[] {
  const inside = placesUnder(network, place);
  const seats = seatsAt(network, place);
  const after = inside.length + seats.length - end;
  const rows: OutlineRow[] = [];
  if (first > 0) rows.push({ type: 'more', key: `before:${place}`, place, side: 'before', left: first });
  for (const child of inside.slice(first, end)) rows.push(rowOfPlace(network, child, names));
  const firstSeat = Math.max(0, first - inside.length);
  const endSeat = Math.max(0, end - inside.length);
  for (const participation of seats.subarray(firstSeat, endSeat)) {
    rows.push(...seatRow(network, place, participation));
  }
  if (after > 0) rows.push({ type: 'more', key: `after:${place}`, place, side: 'after', left: after });
  return rows;
}

/** The places that have a row of their own under a place. */
function placesUnder(network: Network, place: number): readonly number[] {
  return childPlaces(network, place).filter(
    (child) => placeKinds[at(network.nesting.kind, child)] !== 'core',
  );
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
  const thing = findThing(network, id);
  return thing === null ? -1 : placeOfThing(network, thing);
}

/**
 * Says which row must be given under each ancestor for a place to be in sight.
 *
 * @param network - the columns
 * @param place - a place of the nesting
 * @returns for each ancestor the position, from 0, of its row on the way to the place
 */
export function rowsOnTheWay(network: Network, place: number): ReadonlyMap<number, number> {
  const positions = new Map<number, number>();
  let child = place;
  for (const above of placesAbove(network, place)) {
    positions.set(above, placesUnder(network, above).indexOf(child));
    child = above;
  }
  return positions;
}

/**
 * Moves a window so that a row is in it.
 *
 * @param window - which rows are given now
 * @param position - the row that must be among them, from 0
 * @returns the same window when the row is in it already, else one step of rows with the row in the middle
 */
export function windowWith(window: RowWindow, position: number): RowWindow {
  if (position < 0 || (position >= window.first && position < window.end)) return window;
  const first = Math.max(0, position - outlineStep / 2);
  return { first, end: first + outlineStep };
}

/**
 * Widens a window by one step.
 *
 * @param window - which rows are given now
 * @param side - where rows are added
 * @returns the wider window; before the first row there is nothing to add
 */
export function windowWidened({ first, end }: RowWindow, side: 'before' | 'after'): RowWindow {
  if (side === 'after') return { first, end: end + outlineStep };
  return { first: Math.max(0, first - outlineStep), end };
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
    hasChildren: placesUnder(network, place).length > 0 || hasSeats,
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
      participation,
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
  return groupOf(members.byVerband, at(nesting.ref, place));
}
