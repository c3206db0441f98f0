import { at, type TextColumn } from '../ecosystem/columns';
import { areaLevels } from '../ecosystem/ecosystem';
import type { Members, Network } from './network';

/** The value of what the data leave empty. */
export const unknownValue = 'onbekend';

/** Kinds of verband as a choice names them, in the order of `verbandKinds`. */
export const kindValues = ['coalitie', 'tafel', 'initiatief'] as const;

/** What things have of one facet. */
export interface FacetColumn {
  /** Every value there is, in lower case. */
  readonly values: readonly string[];
  /** The same as the data write it first. */
  readonly labels: readonly string[];
  /** Which of the values a thing has, as positions. */
  readonly of: (thing: number) => readonly number[];
}

/**
 * Reads the facets of verbanden.
 *
 * @param network - areas and verbanden
 * @returns the level of the area in which each works itself, its kind, its themes and its status
 */
export function verbandFacets({
  areas,
  verbanden,
}: {
  readonly areas: Pick<Network['areas'], 'level'>;
  readonly verbanden: Pick<Network['verbanden'], 'kind' | 'area' | 'themes' | 'status'>;
}): Readonly<Record<'level' | 'kind' | 'theme' | 'status', FacetColumn>> {
  const levels = [...areaLevels, unknownValue];
  const levelOf = (area: number): number => {
    const level = area < 0 ? 255 : at(areas.level, area);
    return level < areaLevels.length ? level : areaLevels.length;
  };
  return {
    level: fixed(levels, (verband) => levelOf(at(verbanden.area, verband))),
    kind: fixed(kindValues, (verband) => at(verbanden.kind, verband)),
    theme: written(verbanden.themes, (text) => text.split('|')),
    status: written(verbanden.status, (text) => [text]),
  };
}

/**
 * Reads the facets of seats.
 *
 * @param members - organisations and participations
 * @param sectorOf - the sector of a sort of organisation
 * @returns the sector of the organisation in each seat, and its role
 */
export function seatFacets(
  {
    organisations,
    participations,
  }: {
    readonly organisations: Pick<Members['organisations'], 'sort'>;
    readonly participations: Pick<Members['participations'], 'organisation' | 'role'>;
  },
  sectorOf: (sort: string) => string,
): Readonly<Record<'sector' | 'role', FacetColumn>> {
  const sector = written(organisations.sort, (sort) => [sectorOf(sort)]);
  return {
    sector: { ...sector, of: (seat) => sector.of(at(participations.organisation, seat)) },
    role: written(participations.role, (text) => [text]),
  };
}

function fixed(values: readonly string[], positionOf: (thing: number) => number): FacetColumn {
  const each = values.map((_, position) => [position]);
  return { values, labels: values, of: (thing) => each[positionOf(thing)] ?? [] };
}

/** Each distinct text of a column is read once. */
function written(column: TextColumn, split: (text: string) => readonly string[]): FacetColumn {
  const positions = new Map<string, number>();
  const labels: string[] = [];
  const positionOf = (text: string): number => {
    const label = text.trim() === '' ? unknownValue : text.trim();
    const value = label.toLowerCase();
    const known = positions.get(value);
    if (known !== undefined) return known;
    labels.push(label);
    positions.set(value, labels.length - 1);
    return labels.length - 1;
  };
  const ofCode = column.values.map((text) => [...new Set(split(text).map(positionOf))]);
  return {
    values: [...positions.keys()],
    labels,
    of: (thing) => ofCode[at(column.codes, thing)] ?? [],
  };
}
