import MiniSearch from 'minisearch';
import { at, textAt } from '../ecosystem/columns';
import { areaLevels } from '../ecosystem/ecosystem';
import type { ThingRef } from './lookUp';
import type { Grouped, Members, StructureNetwork } from './network';
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
  await index.addAllAsync([...documentsOf(structure, members)], { chunkSize: chunk });
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

function* documentsOf(
  structure: StructureNetwork,
  members: SearchedMembers | null,
): Generator<SearchDocument> {
  const { areas, verbanden } = structure;
  for (let index = 0; index < areas.count; index++) {
    yield {
      id: index * 3,
      name: unpackText(areas.name, index),
      short: unpackText(areas.code, index),
      place: areaLevels[at(areas.level, index)] ?? '',
      theme: '',
      seats: members === null ? 0 : at(members.participationsIn, at(structure.nesting.placeOfArea, index)),
    };
  }
  for (let index = 0; index < verbanden.count; index++) {
    const area = verbanden.area[index] ?? -1;
    yield {
      id: index * 3 + 1,
      name: unpackText(verbanden.name, index),
      short: textAt(verbanden.sort, index),
      place: area < 0 ? '' : unpackText(areas.name, area),
      theme: textAt(verbanden.themes, index).replaceAll('|', ' '),
      seats: members === null ? 0 : countOf(members.byVerband, index),
    };
  }
  if (members === null) return;
  const { organisations } = members;
  for (let index = 0; index < organisations.count; index++) {
    const area = organisations.area[index] ?? -1;
    yield {
      id: index * 3 + 2,
      name: unpackText(organisations.name, index),
      short: unpackText(organisations.abbreviation, index),
      place: `${textAt(organisations.town, index)} ${area < 0 ? '' : unpackText(areas.name, area)}`,
      theme: textAt(organisations.sort, index),
      seats: countOf(members.byOrganisation, index),
    };
  }
}

function countOf(groups: Grouped, index: number): number {
  return at(groups.starts, index + 1) - at(groups.starts, index);
}
