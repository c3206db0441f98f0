import { at, textAt } from '../../ecosystem/columns';
import { type AreaLevel, areaLevels } from '../../ecosystem/ecosystem';
import { groupOf } from '../grouped';
import type { Members, Network } from '../network';
import { unpackText } from '../packedText';
import { judgePast, type PastJudge, partPast } from '../past';
import { type Companion, tellCompanions } from './companions';
import { compareNames, type Named, namedArea, namedOrganisation, namedVerband } from './named';
import { type CardRelation, relationsOf } from './relations';
import { type SeatTerms, seatTermsOf } from './seatTerms';
import { type Meetings, organisationsSharing } from './shared';
import { type CardSource, seatSourcesOf, type Upkeep, upkeepOf } from './upkeep';

/** A place of an organisation at a verband. */
export interface Seat extends SeatTerms {
  readonly verband: Named;
  readonly area: Named | null;
  /** End of the verband, ISO, may be partial; empty when not filled in. */
  readonly verbandEnd: string;
  readonly isVerbandPast: boolean;
}

/** The seats at verbanden of one level; null for those without an area or level. */
export interface SeatGroup {
  readonly level: AreaLevel | null;
  readonly seats: readonly Seat[];
}

/** All that the card of an organisation tells. */
export interface OrganisationCard extends Upkeep {
  readonly id: string;
  readonly name: string;
  readonly abbreviation: string;
  readonly sort: string;
  readonly town: string;
  readonly website: string;
  readonly area: Named | null;
  /** How many seats there are, those that are over too; the lists may hold fewer. */
  readonly seatCount: number;
  /** How many of them are over. */
  readonly pastCount: number;
  /** Those that are not over; widest level first, without a level last. */
  readonly seats: readonly SeatGroup[];
  /** Those that are over: what ended last comes first, without a known end last. */
  readonly past: readonly Seat[];
  /** Sources of its seats that are not its own. */
  readonly seatSources: readonly CardSource[];
  readonly relations: readonly CardRelation[];
  /** With whom it sits at most verbanden, most first; seats that are over do not count. */
  readonly companions: readonly Companion[];
  /** How many organisations it meets; the list may hold fewer. */
  readonly companionCount: number;
  /** True when it sits at too many full tables to count them all. */
  readonly companionsPartial: boolean;
}

const seatLimit = 2000;
const companionLimit = 10;

/**
 * Gathers what the card of an organisation tells.
 *
 * Only its own neighbourhood is walked. Very large lists are cut, with the true number beside them.
 *
 * @param network - the columns
 * @param organisation - organisation index
 * @param today - ISO date with its day, by which seats are over; null in a chosen year: then none is
 * @param known - whom it meets, where that is known already: it is found by the longest walk of all
 * @returns the card; null outside the columns and until organisations have arrived
 */
export function organisationCard(
  network: Network,
  organisation: number,
  today: string | null,
  known?: Meetings,
): OrganisationCard | null {
  const { members } = network;
  const named = members === null ? null : namedOrganisation(members, organisation);
  if (members === null || named === null) return null;
  const { organisations, byOrganisation } = members;
  const seats = groupOf(byOrganisation, organisation);
  const judge = judgePast(network, today);
  const { current, past } = partPast(seats, judge.isSeatPast);
  const meetings = known ?? organisationsSharing(members, organisation, companionLimit, judge.isSeatPast);
  const told = (some: Uint32Array) =>
    [...some.subarray(0, seatLimit)].flatMap((seat) => seatOf(network, members, seat, judge));
  const sources = unpackText(organisations.sources, organisation);
  return {
    ...upkeepOf(network, organisations, organisation),
    id: named.id,
    name: named.name,
    abbreviation: unpackText(organisations.abbreviation, organisation),
    sort: textAt(organisations.sort, organisation),
    town: textAt(organisations.town, organisation),
    website: unpackText(organisations.website, organisation),
    area: namedArea(network, at(organisations.area, organisation)),
    seatCount: seats.length,
    pastCount: past.length,
    seats: groupSeats(told(current)),
    past: told(past).sort(compareEnds),
    seatSources: seatSourcesOf(network, seats.subarray(0, seatLimit), sources),
    relations: relationsOf(network, named.id),
    companions: tellCompanions(network, meetings.top.slice(0, companionLimit)),
    companionCount: meetings.count,
    companionsPartial: meetings.partial,
  };
}

/** A seat, with the level at which its verband works. */
interface LevelledSeat extends Seat {
  readonly level: AreaLevel | null;
}

function groupSeats(seats: readonly LevelledSeat[]): readonly SeatGroup[] {
  return [...areaLevels, null].flatMap((level) => {
    const alike = seats.filter((seat) => seat.level === level);
    return alike.length === 0 ? [] : [{ level, seats: alike.sort(compareSeats) }];
  });
}

function seatOf(
  network: Network,
  { participations }: Members,
  participation: number,
  { isVerbandPast }: PastJudge,
): readonly LevelledSeat[] {
  const index = at(participations.verband, participation);
  const verband = namedVerband(network, index);
  if (verband === null) return [];
  const area = at(network.verbanden.area, index);
  return [
    {
      verband,
      area: namedArea(network, area),
      level: area < 0 ? null : (areaLevels[at(network.areas.level, area)] ?? null),
      verbandEnd: textAt(network.verbanden.end, index),
      isVerbandPast: isVerbandPast(index),
      ...seatTermsOf(participations, participation),
    },
  ];
}

function compareSeats(one: Seat, other: Seat): number {
  return compareNames(one.verband, other.verband) || one.participation - other.participation;
}

function compareEnds(one: Seat, other: Seat): number {
  const [a, b] = [one.until || one.verbandEnd, other.until || other.verbandEnd];
  return a === b ? compareSeats(one, other) : a > b ? -1 : 1;
}
