import { at, textAt } from '../../ecosystem/columns';
import { type AreaLevel, areaLevels } from '../../ecosystem/ecosystem';
import { groupOf } from '../grouped';
import type { Members, Network } from '../network';
import { unpackText } from '../packedText';
import { type Companion, tellCompanions } from './companions';
import { compareNames, type Named, namedArea, namedOrganisation, namedVerband } from './named';
import { type CardRelation, relationsOf } from './relations';
import { type SeatTerms, seatTermsOf } from './seatTerms';
import { organisationsSharing } from './shared';
import { type CardSource, seatSourcesOf, type Upkeep, upkeepOf } from './upkeep';

/** A place of an organisation at a verband. */
export interface Seat extends SeatTerms {
  readonly verband: Named;
  readonly area: Named | null;
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
  /** How many seats there are; the groups may hold fewer. */
  readonly seatCount: number;
  /** Widest level first, without a level last. */
  readonly seats: readonly SeatGroup[];
  /** Sources of its seats that are not its own. */
  readonly seatSources: readonly CardSource[];
  readonly relations: readonly CardRelation[];
  /** With whom it sits at most verbanden, most first. */
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
 * @returns the card; null outside the columns and until organisations have arrived
 */
export function organisationCard(network: Network, organisation: number): OrganisationCard | null {
  const { members } = network;
  const named = members === null ? null : namedOrganisation(members, organisation);
  if (members === null || named === null) return null;
  const { organisations, byOrganisation } = members;
  const seats = groupOf(byOrganisation, organisation);
  const shown = seats.subarray(0, seatLimit);
  const meetings = organisationsSharing(members, organisation, companionLimit);
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
    seats: groupSeats(network, members, shown),
    seatSources: seatSourcesOf(network, shown, unpackText(organisations.sources, organisation)),
    relations: relationsOf(network, named.id),
    companions: tellCompanions(network, meetings.top),
    companionCount: meetings.count,
    companionsPartial: meetings.partial,
  };
}

function groupSeats(network: Network, members: Members, participations: Uint32Array): readonly SeatGroup[] {
  const groups = new Map<AreaLevel | null, Seat[]>();
  for (const participation of participations) {
    const verband = at(members.participations.verband, participation);
    const area = at(network.verbanden.area, verband);
    const level = area < 0 ? null : (areaLevels[at(network.areas.level, area)] ?? null);
    const seat = seatOf(network, members, participation);
    if (seat === null) continue;
    const group = groups.get(level);
    if (group === undefined) groups.set(level, [seat]);
    else group.push(seat);
  }
  return [...areaLevels, null].flatMap((level) => {
    const seats = groups.get(level);
    return seats === undefined ? [] : [{ level, seats: seats.sort(compareSeats) }];
  });
}

function seatOf(network: Network, members: Members, participation: number): Seat | null {
  const { participations } = members;
  const index = at(participations.verband, participation);
  const verband = namedVerband(network, index);
  if (verband === null) return null;
  return {
    verband,
    area: namedArea(network, at(network.verbanden.area, index)),
    ...seatTermsOf(participations, participation),
  };
}

function compareSeats(one: Seat, other: Seat): number {
  return compareNames(one.verband, other.verband) || one.participation - other.participation;
}
