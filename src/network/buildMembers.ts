import { at, encodeTexts, type TextColumn, textAt } from '../ecosystem/columns';
import type { Ecosystem, Organisation, Participations } from '../ecosystem/ecosystem';
import { isHeadRole } from '../ecosystem/roles';
import { indexById, indexIn, sortedById } from './byId';
import { countOrganisations, countParticipations } from './countPlaces';
import { groupBy, groupOf, sizeOfGroup } from './grouped';
import type {
  Grouped,
  Members,
  OrganisationColumns,
  ParticipationColumns,
  StructureNetwork,
} from './network';
import { packTexts } from './packedText';

/**
 * Indexes organisations and participations, from both ends.
 *
 * @param ecosystem - the same ecosystem that the structure was made of
 * @param structure - areas, verbanden and nesting
 * @returns the members; totals per place count every organisation once
 */
export function buildMembers(ecosystem: Ecosystem, structure: StructureNetwork): Members {
  const organisations = sortedById(ecosystem.organisations);
  const organisationIndex = indexById(organisations);
  const verbandOrder = indexById(sortedById(ecosystem.verbanden));
  const participations = columnsOfParticipations(ecosystem.participations, {
    organisation: Uint32Array.from(ecosystem.organisations, (one) => indexIn(organisationIndex, one.id)),
    verband: Uint32Array.from(ecosystem.verbanden, (one) => indexIn(verbandOrder, one.id)),
  });
  const areaIndex = indexById(sortedById(ecosystem.areas));
  const columns = columnsOfOrganisations(organisations, areaIndex);
  const rank = seatRanks(participations, columns);
  const byOrganisation = groupBy(participations.organisation, organisations.length);
  const byVerband = groupBy(participations.verband, structure.verbanden.count);
  sortGroups(byOrganisation, participations, rank);
  sortGroups(byVerband, participations, rank);
  return {
    organisations: columns,
    participations,
    byOrganisation,
    byVerband,
    participationsIn: countParticipations(structure.nesting, byVerband),
    organisationsIn: countOrganisations(structure.nesting, byOrganisation, participations.verband),
    seatStates: null,
    allSeats: null,
    relations: ecosystem.relations,
    events: ecosystem.events,
    sources: ecosystem.sources,
    contributions: ecosystem.contributions,
  };
}

function columnsOfOrganisations(
  organisations: readonly Organisation[],
  areaIndex: ReadonlyMap<string, number>,
): OrganisationColumns {
  return {
    count: organisations.length,
    id: packTexts(organisations.map((one) => one.id)),
    name: packTexts(organisations.map((one) => one.name)),
    abbreviation: packTexts(organisations.map((one) => one.abbreviation)),
    sort: encodeTexts(organisations.map((one) => one.sort)),
    area: Int32Array.from(organisations, (one) => indexIn(areaIndex, one.area)),
    town: encodeTexts(organisations.map((one) => one.town)),
    website: packTexts(organisations.map((one) => one.website)),
    sources: packTexts(organisations.map((one) => one.sources.join('|'))),
    checkedOn: encodeTexts(organisations.map((one) => one.checkedOn)),
    owner: encodeTexts(organisations.map((one) => one.owner)),
    row: Uint32Array.from(organisations, (one) => one.row),
  };
}

function columnsOfParticipations(
  given: Participations,
  sorted: { readonly organisation: Uint32Array; readonly verband: Uint32Array },
): ParticipationColumns {
  return {
    count: given.count,
    organisation: given.organisation.map((index) => at(sorted.organisation, index)),
    verband: given.verband.map((index) => at(sorted.verband, index)),
    row: given.row,
    role: given.role,
    from: given.from,
    until: given.until,
    status: given.status,
    mandate: given.mandate,
    brings: given.brings,
    seeks: given.seeks,
    sources: given.sources,
  };
}

/** Head seats first, then sort of organisation, then organisation: a number that does not depend on the order of rows. */
function seatRanks(participations: ParticipationColumns, organisations: OrganisationColumns): Float64Array {
  const isHead = participations.role.values.map(isHeadRole);
  const sortRank = ranksOf(organisations.sort);
  const rank = new Float64Array(participations.count);
  for (let seat = 0; seat < participations.count; seat++) {
    const organisation = at(participations.organisation, seat);
    const head = isHead[at(participations.role.codes, seat)] === true ? 0 : 1;
    const sort = at(sortRank, at(organisations.sort.codes, organisation));
    rank[seat] = (head * 65536 + Math.min(sort, 65535)) * 4294967296 + organisation;
  }
  return rank;
}

function ranksOf(column: TextColumn): Uint32Array {
  const order = column.values.map((_, code) => code);
  order.sort((a, b) => {
    const left = column.values[a] ?? '';
    const right = column.values[b] ?? '';
    return left < right ? -1 : left > right ? 1 : 0;
  });
  const ranks = new Uint32Array(order.length);
  order.forEach((code, rank) => {
    ranks[code] = rank;
  });
  return ranks;
}

function sortGroups(groups: Grouped, participations: ParticipationColumns, rank: Float64Array): void {
  const compare = (a: number, b: number): number => {
    const byRank = at(rank, a) - at(rank, b);
    if (byRank !== 0) return byRank;
    const byVerband = at(participations.verband, a) - at(participations.verband, b);
    if (byVerband !== 0) return byVerband;
    const left = seatText(participations, a);
    const right = seatText(participations, b);
    return left < right ? -1 : left > right ? 1 : 0;
  };
  for (let group = 0; group + 1 < groups.starts.length; group++) {
    if (sizeOfGroup(groups, group) > 1) groupOf(groups, group).sort(compare);
  }
}

function seatText(participations: ParticipationColumns, seat: number): string {
  return `${textAt(participations.role, seat)}\n${textAt(participations.from, seat)}\n${textAt(participations.until, seat)}`;
}
