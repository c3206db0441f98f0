import { at } from '../ecosystem/columns';
import { groupOf } from '../network/grouped';
import type { Grouped, Members, Network } from '../network/network';
import { tablePlaceOf } from '../network/places';
import type { Selection } from './scene';

/** A verband that shares organisations with the selected one. */
export interface SharedTable {
  readonly verband: number;
  readonly count: number;
}

export interface SeatAtPlace {
  readonly place: number;
  readonly participation: number;
}

/** What a selection touches, wherever it lies; it does not depend on the camera. */
export interface Reach {
  /** Participations that belong to the selection. */
  readonly seats: ReadonlySet<number>;
  /** The same seats by the place of their table, ascending. */
  readonly seatsByPlace: readonly SeatAtPlace[];
  /** Places of all that is touched, ascending: a circle holds some of it when one of these lies in its range. */
  readonly places: readonly number[];
  /** The seats, and those of the neighbours that are asked for. */
  readonly lit: ReadonlySet<number>;
  /** Verbanden in which an organisation sits; for a verband, itself. */
  readonly verbanden: ReadonlySet<number>;
  /** Verbanden that share organisations with the selected one, most shared first; at most `mostShared`. */
  readonly shared: readonly SharedTable[];
  /** How many more there are that share something. */
  readonly sharedLeftOut: number;
}

export const nothingReached: Reach = {
  seats: new Set(),
  seatsByPlace: [],
  places: [],
  lit: new Set(),
  verbanden: new Set(),
  shared: [],
  sharedLeftOut: 0,
};

export const mostShared = 40;
const mostSteps = 60_000;
/** Enough to show a neighbourhood; more would light nearly everything and keep the reader waiting. */
const mostLit = 40_000;

/**
 * Finds everything a selection touches.
 *
 * @param network - who takes part in what
 * @param selection - what is selected
 * @returns the reach; empty for an area, and before the participations have arrived
 */
export function reachOf(network: Network, selection: Selection | null): Reach {
  const empty = nothingReached;
  const { members } = network;
  if (selection === null || selection.kind === 'area') return empty;
  if (members === null) {
    if (selection.kind === 'organisation') return empty;
    const verbanden = new Set([selection.index]);
    return { ...empty, verbanden, places: placesOf(network, verbanden) };
  }
  if (selection.kind === 'organisation') {
    const seats = seatsOf(members.byOrganisation, selection.index);
    const verbanden = new Set(seats.map((seat) => at(members.participations.verband, seat)));
    return {
      ...empty,
      seats: new Set(seats),
      seatsByPlace: sortByPlace(network, members, seats),
      lit: new Set(seats),
      verbanden,
      places: placesOf(network, verbanden),
    };
  }
  const seats = seatsOf(members.byVerband, selection.index);
  const shared = sharedTables(members, selection.index, seats);
  return {
    seats: new Set(seats),
    seatsByPlace: sortByPlace(network, members, seats),
    lit: new Set(seats),
    verbanden: new Set([selection.index]),
    places: placesOf(network, [selection.index, ...shared.slice(0, mostShared).map((one) => one.verband)]),
    shared: shared.slice(0, mostShared),
    sharedLeftOut: Math.max(0, shared.length - mostShared),
  };
}

/**
 * Adds the neighbours of what is reached: who sits at the same tables, and then where these sit.
 *
 * @param network - who takes part in what
 * @param reach - one step around the selection
 * @param from - what was selected
 * @param steps - 2 or 3 steps from the selection, going from organisation to table or back in each
 * @returns the same reach with more seats and verbanden lit
 */
export function widenReach(network: Network, reach: Reach, from: Selection['kind'], steps: number): Reach {
  const { members } = network;
  if (members === null || reach.seats.size === 0) return reach;
  const verbanden = new Set(reach.verbanden);
  let lit: ReadonlySet<number> = reach.seats;
  for (let step = 2; step <= steps; step++) {
    const goesToTables = (from === 'verband') === (step % 2 === 0);
    lit = withNeighbours(members, lit, goesToTables);
    for (const seat of lit) verbanden.add(at(members.participations.verband, seat));
  }
  return { ...reach, lit, verbanden, places: placesOf(network, verbanden) };
}

/** Adds the other seats of the organisations that sit there, or of the tables where they sit. */
function withNeighbours(
  members: Members,
  seats: ReadonlySet<number>,
  goesToTables: boolean,
): ReadonlySet<number> {
  const { participations } = members;
  const groups = goesToTables ? members.byOrganisation : members.byVerband;
  const end = goesToTables ? participations.organisation : participations.verband;
  const lit = new Set(seats);
  for (const index of new Set([...seats].map((seat) => at(end, seat)))) {
    if (lit.size > mostLit) break;
    for (const seat of seatsOf(groups, index)) lit.add(seat);
  }
  return lit;
}

/**
 * Finds the part of a sorted list that lies in a range of places.
 *
 * @param count - length of the list
 * @param placeAt - place by position, ascending
 * @param range - from its first place up to but not with its last
 * @returns positions, the second not included
 */
export function rangeOf(
  count: number,
  placeAt: (position: number) => number,
  range: { readonly first: number; readonly last: number },
): { readonly start: number; readonly end: number } {
  const lowest = (place: number): number => {
    let low = 0;
    let high = count;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (placeAt(middle) < place) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return { start: lowest(range.first), end: lowest(range.last) };
}

function placesOf(network: Network, verbanden: Iterable<number>): readonly number[] {
  return [...verbanden].map((verband) => tablePlaceOf(network, verband)).sort((a, b) => a - b);
}

function sortByPlace(network: Network, members: Members, seats: readonly number[]): readonly SeatAtPlace[] {
  return seats
    .map((participation) => ({
      participation,
      place: tablePlaceOf(network, at(members.participations.verband, participation)),
    }))
    .sort((a, b) => a.place - b.place || a.participation - b.participation);
}

function seatsOf(groups: Grouped, index: number): readonly number[] {
  return [...groupOf(groups, index)];
}

/** Every organisation counts once for each other table, however many seats it has at either. */
function sharedTables(members: Members, verband: number, seats: readonly number[]): readonly SharedTable[] {
  const { participations } = members;
  const counts = new Map<number, number>();
  let steps = 0;
  for (const organisation of new Set(seats.map((seat) => at(participations.organisation, seat)))) {
    const others = seatsOf(members.byOrganisation, organisation).map((seat) =>
      at(participations.verband, seat),
    );
    steps += others.length;
    if (steps > mostSteps) break;
    for (const other of new Set(others)) {
      if (other !== verband) counts.set(other, (counts.get(other) ?? 0) + 1);
    }
  }
  return [...counts]
    .map(([other, count]) => ({ verband: other, count }))
    .sort((a, b) => b.count - a.count || a.verband - b.verband);
}
