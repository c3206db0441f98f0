import { at, type TextColumn, textAt } from '../../ecosystem/columns';
import { groupOf } from '../grouped';
import type { Members, Network } from '../network';
import { unpackText } from '../packedText';
import { childPlaces, compareNames, type Named, namedOrganisation, namedPlace } from './named';

/** What can happen to a verband, in the order in which it is told of one date. */
export const momentKinds = ['start', 'event', 'contentStart', 'joined', 'left', 'contentEnd', 'end'] as const;
export type MomentKind = (typeof momentKinds)[number];

/** Something that happened on a date. */
export interface Moment {
  readonly kind: MomentKind;
  /** ISO, may be partial. */
  readonly date: string;
  /** Of an event; else empty. */
  readonly title: string;
  readonly description: string;
  /** What began or ended in it, or who joined or left, by name. */
  readonly things: readonly Named[];
}

/** How a verband came to be, as far as the data have dates. */
export interface Timeline {
  /** Oldest first; a whole year before its months. */
  readonly moments: readonly Moment[];
  /** What lies in it and has no start, and seats of which no start is known. */
  readonly undatedContents: number;
  readonly undatedSeats: number;
  readonly hasStart: boolean;
}

/**
 * Tells how a verband came to be: its start and end, the events that name it, what began and ended in it, and who joined
 * and left. What the data do not date is counted and never guessed.
 *
 * @param network - all the data
 * @param verband - verband index
 * @returns the timeline; without seats and events before these have arrived
 */
export function timelineOf(network: Network, verband: number): Timeline {
  const { verbanden, nesting, members } = network;
  const [start, end] = [textAt(verbanden.start, verband), textAt(verbanden.end, verband)];
  const inside = childPlaces(network, at(nesting.placeOfVerband, verband)).filter(
    (place) => namedPlace(network, place) !== null,
  );
  const began = datesOf(inside, (place) => textAt(verbanden.start, at(nesting.ref, place)));
  const ended = datesOf(inside, (place) => textAt(verbanden.end, at(nesting.ref, place)));
  const nameOf = (place: number): Named | null => namedPlace(network, place);
  const seats = members === null ? noSeats : seatMoments(members, verband);
  const moments: Moment[] = [
    ...(start === '' ? [] : [momentOf('start', start)]),
    ...eventMoments(network, verband),
    ...momentsOf('contentStart', began, nameOf),
    ...seats.moments,
    ...momentsOf('contentEnd', ended, nameOf),
    ...(end === '' ? [] : [momentOf('end', end)]),
  ];
  return {
    moments: moments.sort(compareMoments),
    undatedContents: began.get('')?.length ?? 0,
    undatedSeats: seats.undated,
    hasStart: start !== '',
  };
}

const noSeats = { moments: [] as readonly Moment[], undated: 0 };

function seatMoments(members: Members, verband: number) {
  const seats = [...groupOf(members.byVerband, verband)];
  const { from, until, organisation } = members.participations;
  const dated = (column: TextColumn) => datesOf(seats, (seat) => textAt(column, seat));
  const nameOf = (seat: number): Named | null => namedOrganisation(members, at(organisation, seat));
  const joined = dated(from);
  return {
    moments: [...momentsOf('joined', joined, nameOf), ...momentsOf('left', dated(until), nameOf)],
    undated: joined.get('')?.length ?? 0,
  };
}

function eventMoments({ members, verbanden }: Network, verband: number): readonly Moment[] {
  const id = unpackText(verbanden.id, verband);
  return (members?.events ?? [])
    .filter((event) => event.verbanden.some((other) => other === id))
    .map(({ date, title, description }) => ({ kind: 'event', date, title, description, things: [] }));
}

/** Things by their date; those without one under the empty text. */
function datesOf(
  things: readonly number[],
  dateOf: (thing: number) => string,
): ReadonlyMap<string, readonly number[]> {
  const dates = new Map<string, number[]>();
  for (const thing of things) {
    const date = dateOf(thing);
    const same = dates.get(date);
    if (same === undefined) dates.set(date, [thing]);
    else same.push(thing);
  }
  return dates;
}

function momentsOf(
  kind: MomentKind,
  dates: ReadonlyMap<string, readonly number[]>,
  nameOf: (thing: number) => Named | null,
): readonly Moment[] {
  return [...dates]
    .filter(([date]) => date !== '')
    .map(([date, things]) => ({
      ...momentOf(kind, date),
      things: distinct(things.flatMap((thing) => nameOf(thing) ?? [])).sort(compareNames),
    }));
}

function momentOf(kind: MomentKind, date: string): Moment {
  return { kind, date, title: '', description: '', things: [] };
}

/** An organisation with two seats joins once. */
function distinct(things: readonly Named[]): Named[] {
  return [...new Map(things.map((thing) => [thing.id, thing])).values()];
}

function compareMoments(a: Moment, b: Moment): number {
  if (a.date !== b.date) return a.date < b.date ? -1 : 1;
  return momentKinds.indexOf(a.kind) - momentKinds.indexOf(b.kind);
}
