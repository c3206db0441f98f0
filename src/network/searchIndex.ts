import MiniSearch from 'minisearch';
import { at, textAt } from '../ecosystem/columns';
import { areaLevels } from '../ecosystem/ecosystem';
import { sizeOfGroup } from './grouped';
import type { ThingRef } from './lookUp';
import type { Members, StructureNetwork } from './network';
import { unpackText } from './packedText';

interface SearchDocument {
  /** Kind and index in one number: 3 × index + kind. */
  readonly id: number;
  readonly name: string;
  readonly short: string;
  readonly place: string;
  readonly theme: string;
  /** Participations. */
  readonly seats: number;
}

/** The part of the members that finding needs. */
export type SearchedMembers = Pick<
  Members,
  'organisations' | 'byOrganisation' | 'byVerband' | 'participationsIn'
>;

export type SearchIndex = MiniSearch<SearchDocument>;

const kinds = ['area', 'verband', 'organisation'] as const;
const chunk = 2000;

/**
 * Makes an index in which names, abbreviations, places and themes are found; accents do not matter.
 *
 * @param structure - areas and verbanden
 * @param members - organisations; null when there are none
 * @returns the index; it is filled in pieces, so that other work comes in between
 */
export async function buildSearchIndex(
  structure: StructureNetwork,
  members: SearchedMembers | null,
): Promise<SearchIndex> {
  const index: SearchIndex = new MiniSearch<SearchDocument>({
    fields: ['name', 'short', 'place', 'theme'],
    storeFields: ['seats'],
    processTerm: foldTerm,
    searchOptions: {
      boost: { name: 3, short: 4, place: 0.8, theme: 1 },
      prefix: true,
      fuzzy: (term) => (term.length > 4 ? 0.22 : false),
      weights: { prefix: 0.6, fuzzy: 0.15 },
      combineWith: 'AND',
      // Who sits at many tables is looked for more often.
      boostDocument: (_id, _term, stored) => 1 + Math.sqrt(Math.min(100, Number(stored?.['seats'] ?? 0))) / 2,
    },
  });
  await index.addAllAsync(documentsOf(structure, members), { chunkSize: chunk });
  return index;
}

/**
 * Finds things by name, abbreviation, place or theme, forgiving accents, unfinished words and typing errors.
 *
 * @param index - what there is
 * @param query - what was typed
 * @param most - how many to give at most
 * @returns the best first; nothing for an empty query
 */
export function searchThings(index: SearchIndex, query: string, most: number): readonly ThingRef[] {
  const all = index.search(query);
  const found = all.length > 0 ? all : index.search(query, { combineWith: 'OR' });
  return found.slice(0, most).map(({ id }) => ({ kind: kinds[id % 3] ?? 'area', index: Math.floor(id / 3) }));
}

/**
 * Folds a term: lower case, no accents.
 *
 * @param term - one word
 * @returns the word as it is compared; null when nothing is left
 */
export function foldTerm(term: string): string | null {
  const folded = term
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase();
  return folded === '' ? null : folded;
}

function documentsOf(
  structure: StructureNetwork,
  members: SearchedMembers | null,
): readonly SearchDocument[] {
  return [
    ...documentsOfAreas(structure, members),
    ...documentsOfVerbanden(structure, members),
    ...(members === null ? [] : documentsOfOrganisations(structure, members)),
  ];
}

function documentsOfAreas(
  { areas, nesting }: StructureNetwork,
  members: SearchedMembers | null,
): readonly SearchDocument[] {
  return Array.from({ length: areas.count }, (_, index) => ({
    id: idOf('area', index),
    name: unpackText(areas.name, index),
    short: unpackText(areas.code, index),
    place: areaLevels[at(areas.level, index)] ?? '',
    theme: '',
    seats: members === null ? 0 : at(members.participationsIn, at(nesting.placeOfArea, index)),
  }));
}

function documentsOfVerbanden(
  { areas, verbanden }: StructureNetwork,
  members: SearchedMembers | null,
): readonly SearchDocument[] {
  return Array.from({ length: verbanden.count }, (_, index) => ({
    id: idOf('verband', index),
    name: unpackText(verbanden.name, index),
    short: textAt(verbanden.sort, index),
    place: unpackText(areas.name, at(verbanden.area, index)),
    theme: textAt(verbanden.themes, index).replaceAll('|', ' '),
    seats: members === null ? 0 : sizeOfGroup(members.byVerband, index),
  }));
}

function documentsOfOrganisations(
  { areas }: StructureNetwork,
  { organisations, byOrganisation }: SearchedMembers,
): readonly SearchDocument[] {
  return Array.from({ length: organisations.count }, (_, index) => ({
    id: idOf('organisation', index),
    name: unpackText(organisations.name, index),
    short: unpackText(organisations.abbreviation, index),
    place: `${textAt(organisations.town, index)} ${unpackText(areas.name, at(organisations.area, index))}`,
    theme: textAt(organisations.sort, index),
    seats: sizeOfGroup(byOrganisation, index),
  }));
}

function idOf(kind: ThingRef['kind'], index: number): number {
  return 3 * index + kinds.indexOf(kind);
}
