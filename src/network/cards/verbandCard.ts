import { at, textAt } from '../../ecosystem/columns';
import { type VerbandKind, verbandKinds } from '../../ecosystem/ecosystem';
import { headRank } from '../../ecosystem/roles';
import { groupOf } from '../grouped';
import type { Members, Network } from '../network';
import { unpackText } from '../packedText';
import { judgePast, type PastJudge, partPast } from '../past';
import {
  childrenOfKind,
  compareNames,
  type Named,
  namedArea,
  namedOrganisation,
  namedPlace,
  namedVerband,
  pathTo,
} from './named';
import { type CardRelation, relationsOf } from './relations';
import { type SeatTerms, seatTermsOf } from './seatTerms';
import { verbandenSharing } from './shared';
import { type Timeline, timelineOf } from './timeline';
import { type CardSource, seatSourcesOf, type Upkeep, upkeepOf } from './upkeep';

/** An organisation at a verband. */
export interface Participant extends SeatTerms {
  readonly organisation: Named;
  /** `soort` of the organisation, from which its sector follows. */
  readonly sort: string;
}

/** A verband inside another, with what is in it. */
export interface Content {
  readonly verband: Named;
  readonly sort: string;
  /** Participations in it and below; null until they have arrived. */
  readonly seats: number | null;
}

export interface SharedVerband {
  readonly verband: Named;
  readonly organisations: readonly Named[];
}

/** What is known of a verband only with the participations. */
export interface VerbandMembers {
  /** How many participations there are, those that are over too; the lists may hold fewer. */
  readonly count: number;
  /** How many of them are over: all, when the verband is. */
  readonly pastCount: number;
  /** Who takes part, or took part to the end of a verband that is over; head roles first, then by name. */
  readonly participants: readonly Participant[];
  /** Who takes part no longer, in the same order; nobody apart in a verband that is over. */
  readonly past: readonly Participant[];
  /** Sources of the participations that are not those of the verband itself. */
  readonly seatSources: readonly CardSource[];
  readonly relations: readonly CardRelation[];
  /** Most shared organisations first. */
  readonly shared: readonly SharedVerband[];
  /** How many verbanden share an organisation with it; the list may hold fewer. */
  readonly sharedCount: number;
  /** True when the verband is too large to count all that it shares. */
  readonly sharedPartial: boolean;
}

/** All that the card of a coalition, tafel or initiative tells. */
export interface VerbandCard extends Upkeep {
  readonly kind: VerbandKind;
  readonly id: string;
  readonly name: string;
  readonly sort: string;
  readonly description: string;
  readonly themes: readonly string[];
  readonly status: string;
  readonly start: string;
  readonly end: string;
  /** It has an end that has passed, or a status that says that it is over. */
  readonly isPast: boolean;
  readonly website: string;
  readonly area: Named | null;
  readonly parent: Named | null;
  /** Areas and coalitions around it, widest first. */
  readonly path: readonly Named[];
  /** How many verbanden it holds; `contents` may hold fewer. */
  readonly contentCount: number;
  readonly contents: readonly Content[];
  readonly timeline: Timeline;
  /** Null until the participations have arrived. */
  readonly members: VerbandMembers | null;
}

const kindOrder: readonly string[] = verbandKinds;
const participantLimit = 1000;
const contentLimit = 500;
const sharedLimit = 10;

/**
 * Gathers what the card of a coalition, tafel or initiative tells.
 *
 * Only its own neighbourhood is walked. Very large lists are cut, with the true number beside them.
 *
 * @param network - the columns
 * @param verband - verband index
 * @param today - ISO date with its day, by which things are over; null: nothing is
 * @returns the card; null outside the columns
 */
export function verbandCard(network: Network, verband: number, today: string | null): VerbandCard | null {
  const { verbanden, nesting } = network;
  const named = namedVerband(network, verband);
  if (named === null) return null;
  const place = at(nesting.placeOfVerband, verband);
  const inside = childrenOfKind(network, place, 'verband');
  const judge = judgePast(network, today);
  return {
    ...upkeepOf(network, verbanden, verband),
    kind: verbandKinds[at(verbanden.kind, verband)] ?? 'tafel',
    id: named.id,
    name: named.name,
    sort: textAt(verbanden.sort, verband),
    description: unpackText(verbanden.description, verband),
    themes: textAt(verbanden.themes, verband)
      .split('|')
      .filter((theme) => theme !== ''),
    status: textAt(verbanden.status, verband),
    start: textAt(verbanden.start, verband),
    end: textAt(verbanden.end, verband),
    isPast: judge.isVerbandPast(verband),
    website: unpackText(verbanden.website, verband),
    area: namedArea(network, at(verbanden.area, verband)),
    parent: namedVerband(network, at(verbanden.parent, verband)),
    path: pathTo(network, place),
    contentCount: inside.length,
    contents: contentsAt(network, inside.slice(0, contentLimit)),
    timeline: timelineOf(network, verband),
    members: network.members === null ? null : membersOf(network, network.members, verband, judge),
  };
}

/**
 * Tells what lies at places that show a verband.
 *
 * @param network - the columns
 * @param places - places of the nesting
 * @returns coalitions, tafels, then initiatives, each by name; places of another kind are left out
 */
export function contentsAt(network: Network, places: readonly number[]): readonly Content[] {
  const contents = places.flatMap((place) => {
    const verband = namedPlace(network, place);
    if (verband === null || verband.kind === 'area') return [];
    const sort = textAt(network.verbanden.sort, at(network.nesting.ref, place));
    return [
      { verband, sort, seats: network.members === null ? null : at(network.members.participationsIn, place) },
    ];
  });
  return contents.sort(
    (one, other) => kindRank(one) - kindRank(other) || compareNames(one.verband, other.verband),
  );
}

function kindRank({ verband }: Content): number {
  return kindOrder.indexOf(verband.kind);
}

function membersOf(
  network: Network,
  members: Members,
  verband: number,
  { isVerbandPast, isSeatPast }: PastJudge,
): VerbandMembers {
  const seats = groupOf(members.byVerband, verband);
  const isPast = isVerbandPast(verband);
  const { current, past } = partPast(seats, isPast ? () => false : isSeatPast);
  const told = (some: Uint32Array) =>
    [...some.subarray(0, participantLimit)]
      .flatMap((participation) => participantOf(members, participation))
      .sort(compareParticipants);
  const id = unpackText(network.verbanden.id, verband);
  const meetings = verbandenSharing(members, verband, sharedLimit);
  return {
    count: seats.length,
    pastCount: isPast ? seats.length : past.length,
    participants: told(current),
    past: told(past),
    seatSources: seatSourcesOf(
      network,
      seats.subarray(0, participantLimit),
      unpackText(network.verbanden.sources, verband),
    ),
    relations: relationsOf(network, id),
    shared: meetings.top.flatMap(({ other, through }) => {
      const shares = namedVerband(network, other);
      if (shares === null) return [];
      const organisations = through.flatMap((organisation) => namedOrganisation(members, organisation) ?? []);
      return [{ verband: shares, organisations: organisations.sort(compareNames) }];
    }),
    sharedCount: meetings.count,
    sharedPartial: meetings.partial,
  };
}

function participantOf(members: Members, participation: number): readonly Participant[] {
  const { participations, organisations } = members;
  const index = at(participations.organisation, participation);
  const organisation = namedOrganisation(members, index);
  if (organisation === null) return [];
  const sort = textAt(organisations.sort, index);
  return [{ organisation, sort, ...seatTermsOf(participations, participation) }];
}

function compareParticipants(one: Participant, other: Participant): number {
  return headRank(one.role) - headRank(other.role) || compareNames(one.organisation, other.organisation);
}
