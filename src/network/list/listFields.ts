import { at, type TextColumn, textAt } from '../../ecosystem/columns';
import { type AreaLevel, areaLevels } from '../../ecosystem/ecosystem';
import { type Named, namedArea, namedOrganisation, namedVerband } from '../cards/named';
import { placeKinds } from '../network';
import { type PackedText, unpackText } from '../packedText';
import { placesAbove } from '../places';

import type { ColumnName } from './columns';
import { countOfOrganisations, countOfVerbanden } from './countSeats';
import type { ListKind } from './listKinds';
import type { FullNetwork } from './listRows';

/** What stands in one cell of a list. */
export type Cell =
  | { readonly kind: 'thing'; readonly thing: Named; readonly sort: string }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'texts'; readonly texts: readonly string[] }
  /** A text that follows from an empty cell: who takes part without a status takes part. */
  | { readonly kind: 'joined' }
  | { readonly kind: 'count'; readonly count: number }
  | { readonly kind: 'date'; readonly date: string }
  | { readonly kind: 'level'; readonly level: AreaLevel };

/** By what a field is sorted: the text or number that belongs to a row; below 0 = unknown. */
export type Key =
  | { readonly by: 'packed'; readonly texts: PackedText; readonly of: (row: number) => number }
  | {
      readonly by: 'words' | 'dates';
      readonly values: readonly string[];
      readonly of: (row: number) => number;
    }
  | { readonly by: 'number'; readonly of: (row: number) => number };

/** One column of a list. */
export interface Field {
  readonly key: Key;
  /** What a row has in it; null where the data say nothing. */
  readonly cell: (row: number) => Cell | null;
}

export type Fields = Partial<Record<ColumnName, Field>>;

/**
 * Gives the fields of a list: how each is read and sorted.
 *
 * @param network - what is shown
 * @param kind - which list
 * @param place - where seats of organisations count
 * @returns a field for each column of the list
 */
export function fieldsOf(network: FullNetwork, kind: ListKind, place: number): Fields {
  switch (kind) {
    case 'organisaties':
      return organisationFields(network, place);
    case 'deelnames':
      return seatFields(network);
    case 'gebieden':
      return areaFields(network);
    default:
      return verbandFields(network);
  }
}

function organisationFields(network: FullNetwork, place: number): Fields {
  const { organisations } = network.members;
  const counts = countOfOrganisations(network, place);
  return {
    naam: organisationField(network, (row) => row),
    afkorting: {
      key: { by: 'packed', texts: organisations.abbreviation, of: (row) => row },
      cell: (row) => filled(unpackText(organisations.abbreviation, row)),
    },
    soort: textField(organisations.sort),
    gebied: areaField(network, (row) => organisations.area[row] ?? -1),
    plaats: textField(organisations.town),
    zetels: countField(counts.seats),
    verbanden: countField(counts.verbanden),
    tafels: countField(counts.tafels),
  };
}

function verbandFields(network: FullNetwork): Fields {
  const { verbanden } = network;
  const counts = countOfVerbanden(network);
  const { themes } = verbanden;
  return {
    naam: verbandField(network, (row) => row),
    soort: textField(verbanden.sort),
    gebied: areaField(network, (row) => verbanden.area[row] ?? -1),
    coalitie: verbandField(network, (row) => verbanden.parent[row] ?? -1),
    themas: {
      key: { by: 'words', values: themes.values, of: (row) => at(themes.codes, row) },
      cell: (row) => filledTexts(textAt(themes, row)),
    },
    status: textField(verbanden.status),
    sinds: dateField(verbanden.start),
    deelnemers: countField(counts.organisations),
    zetels: countField(counts.seats),
  };
}

function seatFields(network: FullNetwork): Fields {
  const { participations } = network.members;
  const { status } = participations;
  return {
    organisatie: organisationField(network, (row) => at(participations.organisation, row)),
    verband: verbandField(network, (row) => at(participations.verband, row)),
    rol: textField(participations.role),
    sinds: dateField(participations.from),
    tot: dateField(participations.until),
    status: {
      key: { by: 'words', values: withJoined(status.values), of: (row) => at(status.codes, row) },
      cell: (row) => filled(textAt(status, row)) ?? { kind: 'joined' },
    },
    mandaat: textField(participations.mandate),
  };
}

/** What an empty status of a participation means, as the data write it. */
const joinedStatus = 'aangesloten';

const filledStatuses = new WeakMap<readonly string[], readonly string[]>();

/** Always the same list for the same column, so that its ranks are remembered. */
function withJoined(values: readonly string[]): readonly string[] {
  const before = filledStatuses.get(values);
  if (before !== undefined) return before;
  const after = values.map((value) => (value.trim() === '' ? joinedStatus : value));
  filledStatuses.set(values, after);
  return after;
}

function areaFields(network: FullNetwork): Fields {
  const { areas, nesting, members } = network;
  const inPlace = (counts: Uint32Array): Field => {
    const of = (row: number) => at(counts, at(nesting.placeOfArea, row));
    return { key: { by: 'number', of }, cell: (row) => ({ kind: 'count', count: of(row) }) };
  };
  const levelOf = (row: number): number => {
    const level = at(areas.level, row);
    return level < areaLevels.length ? level : -1;
  };
  const around = (row: number): number => {
    const above = placesAbove(network, at(nesting.placeOfArea, row));
    const place = above.find((one) => placeKinds[at(nesting.kind, one)] === 'area');
    return place === undefined ? -1 : at(nesting.ref, place);
  };
  return {
    naam: areaField(network, (row) => row),
    niveau: {
      key: { by: 'number', of: levelOf },
      cell: (row) => {
        const level = areaLevels[levelOf(row)];
        return level === undefined ? null : { kind: 'level', level };
      },
    },
    ligt_in: areaField(network, around),
    coalities: inPlace(nesting.coalitionsIn),
    tafels: inPlace(nesting.tafelsIn),
    initiatieven: inPlace(nesting.initiativesIn),
    organisaties: inPlace(members.organisationsIn),
  };
}

function organisationField({ members }: FullNetwork, of: (row: number) => number): Field {
  const { organisations } = members;
  return {
    key: { by: 'packed', texts: organisations.name, of },
    cell: (row) => thingCell(namedOrganisation(members, of(row)), textAt(organisations.sort, of(row))),
  };
}

function verbandField(network: FullNetwork, of: (row: number) => number): Field {
  return {
    key: { by: 'packed', texts: network.verbanden.name, of },
    cell: (row) => thingCell(namedVerband(network, of(row))),
  };
}

function areaField(network: FullNetwork, of: (row: number) => number): Field {
  return {
    key: { by: 'packed', texts: network.areas.name, of },
    cell: (row) => thingCell(namedArea(network, of(row))),
  };
}

function thingCell(thing: Named | null, sort = ''): Cell | null {
  return thing && { kind: 'thing', thing, sort };
}

function textField(column: TextColumn): Field {
  return {
    key: { by: 'words', values: column.values, of: (row) => at(column.codes, row) },
    cell: (row) => filled(textAt(column, row)),
  };
}

function dateField(column: TextColumn): Field {
  return {
    key: { by: 'dates', values: column.values, of: (row) => at(column.codes, row) },
    cell: (row) => {
      const date = textAt(column, row).trim();
      return date === '' ? null : { kind: 'date', date };
    },
  };
}

function countField(counts: Uint32Array): Field {
  return {
    key: { by: 'number', of: (row) => at(counts, row) },
    cell: (row) => ({ kind: 'count', count: at(counts, row) }),
  };
}

function filled(text: string): Cell | null {
  return text.trim() === '' ? null : { kind: 'text', text: text.trim() };
}

function filledTexts(text: string): Cell | null {
  const texts = text.split('|').flatMap((one) => one.trim() || []);
  return texts.length === 0 ? null : { kind: 'texts', texts };
}
