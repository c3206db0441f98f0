import { at, textAt } from '../../ecosystem/columns';
import type { Choice } from '../choice';
import type { ConnectionEnd, Way } from '../connectionGraph';
import { sizeOfGroup } from '../grouped';
import { seatState } from '../narrowed';
import type { Network } from '../network';
import { unpackText } from '../packedText';
import { isVerbandOver } from '../past';
import { tablePlaceOf } from '../places';
import { type Named, namedOrganisation, namedVerband } from './named';
import { type SeatTerms, seatTermsOf } from './seatTerms';

/** A thing on a way. */
export interface WayThing extends Named {
  /** The abbreviation of an organisation, where there is one; else the name. */
  readonly short: string;
  /** `soort`. */
  readonly sort: string;
  /** A verband of which the end has passed, or with a status that says that it is over. */
  readonly isOver: boolean;
}

export interface WaySeat extends SeatTerms {
  readonly participation: number;
  /** Shown in the chosen year, though the data do not say since when it is there. */
  readonly isUndated: boolean;
}

/** A way with all that is told of it. */
export interface ToldWay {
  readonly things: readonly WayThing[];
  /** Between each thing and the next. */
  readonly seats: readonly (readonly WaySeat[])[];
}

/**
 * Names a thing that a connection begins or ends with, or leads over.
 *
 * @param network - the columns
 * @param end - an organisation or verband
 * @param today - ISO date with its day, by which a verband is over
 * @returns what it is called; null when there is no such thing
 */
export function tellEnd(network: Network, { kind, index }: ConnectionEnd, today: string): WayThing | null {
  if (kind === 'verband') {
    const named = namedVerband(network, index);
    if (named === null) return null;
    const sort = textAt(network.verbanden.sort, index);
    return { ...named, short: named.name, sort, isOver: isVerbandOver(network, index, today) };
  }
  const { members } = network;
  const named = members && namedOrganisation(members, index);
  if (members === null || named === null) return null;
  const { abbreviation, sort } = members.organisations;
  return {
    ...named,
    short: unpackText(abbreviation, index) || named.name,
    sort: textAt(sort, index),
    isOver: false,
  };
}

/**
 * Gathers what is told of a way.
 *
 * @param network - what is shown
 * @param way - found in it
 * @param today - ISO date with its day, by which a verband is over
 * @returns its things by name, and the terms of every seat that joins two of them
 */
export function tellWay(network: Network, { things, seats }: Way, today: string): ToldWay {
  const { members } = network;
  return {
    things: things.flatMap((thing) => tellEnd(network, thing, today) ?? []),
    seats: seats.map((between) =>
      between.flatMap((participation) =>
        members === null
          ? []
          : {
              ...seatTermsOf(members.participations, participation),
              participation,
              isUndated: seatState(members, participation) === 'undated',
            },
      ),
    ),
  };
}

/**
 * Why nothing leads from an end. `seated`: something does. `never`: the data know no seat of it. `undated`: a verband of
 * which no start is known, in a year. `year`, `filters`: its seats are left out by the year, or by other filters too.
 */
export type EndState = 'seated' | 'never' | 'undated' | 'year' | 'filters';

/**
 * Says whether an end of a connection has a seat that is shown, and if not, why.
 *
 * @param data - what is shown, and all there is
 * @param choice - by which it is narrowed
 * @param end - an organisation or verband
 * @returns the reason
 */
export function stateOfEnd(
  { network, whole }: { readonly network: Network; readonly whole: Network },
  choice: Choice,
  end: ConnectionEnd,
): EndState {
  if (seatsOf(network, end) > 0) return 'seated';
  if (seatsOf(whole, end) === 0) return 'never';
  const isByYear = choice.year !== null && Object.values(choice).flat().length === 1;
  if (!isByYear) return 'filters';
  const isUndated =
    end.kind === 'verband' &&
    textAt(whole.verbanden.start, end.index) === '' &&
    at(network.nesting.isHidden ?? [], tablePlaceOf(network, end.index)) === 1;
  return isUndated ? 'undated' : 'year';
}

function seatsOf({ members }: Network, { kind, index }: ConnectionEnd): number {
  if (members === null) return 0;
  return sizeOfGroup(kind === 'organisation' ? members.byOrganisation : members.byVerband, index);
}
