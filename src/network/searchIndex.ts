import type MiniSearch from 'minisearch';
import type { SearchOptions } from 'minisearch';
import { at, textAt } from '../ecosystem/columns';
import { areaLevels } from '../ecosystem/ecosystem';
import { sizeOfGroup } from './grouped';
import type { ThingRef } from './lookUp';
import { type Members, placeKinds, type StructureNetwork } from './network';
import { findText, type PackedText, unpackText } from './packedText';
import {
  abbreviationsIn,
  everyWord,
  everyWordAlsoInside,
  makeVocabulary,
  noteWord,
  tellingWords,
  type Vocabulary,
} from './searchWords';
import { meantQuestions, type SynonymWords } from './synonyms';

interface SearchDocument {
  /** Kind and index in one number: 3 × index + kind. */
  readonly id: number;
  readonly name: string;
  readonly short: string;
  readonly place: string;
  readonly theme: string;
  /** The start of a description. */
  readonly about: string;
  /** Participations. */
  readonly seats: number;
}

/** What people say, and what is meant by it in the data. */
export interface Saying {
  readonly word: string;
  /** Any of these. */
  readonly meanings: readonly string[];
}

/** The part of the members that finding needs. */
export type SearchedMembers = Pick<
  Members,
  'organisations' | 'byOrganisation' | 'byVerband' | 'participationsIn'
>;

/** What a kind of thing is called; for things whose abbreviation has no column of its own, `short` is null. */
interface Callings {
  readonly id: PackedText;
  readonly name: PackedText;
  readonly short: PackedText | null;
}

/** What there is to find. */
export interface SearchIndex {
  readonly documents: MiniSearch<SearchDocument>;
  /** Cuts a text into words as they were written. */
  readonly cut: (text: string) => readonly string[];
  /** Cuts a text into words as they are compared, as the documents were cut. */
  readonly wordsIn: (text: string) => readonly string[];
  readonly structure: StructureNetwork;
  readonly members: SearchedMembers | null;
  readonly vocabulary: Vocabulary;
  readonly synonyms: readonly SynonymWords[];
  /** In the order of the kinds. */
  readonly callings: readonly (Callings | null)[];
}

const kinds = ['area', 'verband', 'organisation'] as const;
const chunk = 2000;

/** Of how many of the best it is looked whether they are called just what was typed. */
const mostNamesakes = 500;

/**
 * Makes an index in which names, abbreviations, places and themes are found; accents do not matter.
 *
 * @param structure - areas and verbanden
 * @param members - organisations; null when there are none
 * @param synonyms - what people say, and what is meant by it
 * @returns the index; it is filled in pieces, so that other work comes in between
 */
export async function buildSearchIndex(
  structure: StructureNetwork,
  members: SearchedMembers | null,
  synonyms: readonly Saying[] = [],
): Promise<SearchIndex> {
  // Nobody searches before the first view, so it does not wait for this either.
  const { default: MiniSearch } = await import('minisearch');
  const words = new Set<string>();
  const documents = new MiniSearch<SearchDocument>({
    fields: ['name', 'short', 'place', 'theme', 'about'],
    storeFields: ['seats'],
    processTerm: (term) => noteWord(words, foldTerm(term)),
    searchOptions: {
      processTerm: foldTerm,
      boost: { name: 3, short: 4, place: 0.8, theme: 1, about: 0.4 },
      prefix: true,
      fuzzy: (term) => (term.length > 4 ? 0.22 : false),
      weights: { prefix: 0.6, fuzzy: 0.15 },
      combineWith: 'AND',
      // Who sits at many tables is looked for more often.
      boostDocument: (_id, _term, stored) => 1 + Math.sqrt(Math.min(100, Number(stored?.['seats'] ?? 0))) / 2,
    },
  });
  await documents.addAllAsync(documentsOf(structure, members), { chunkSize: chunk });
  const { areas, verbanden } = structure;
  const organisations = members?.organisations ?? null;
  const cut: (text: string) => string[] = MiniSearch.getDefault('tokenize');
  const wordsIn = (text: string): readonly string[] => cut(text).flatMap((word) => foldTerm(word) ?? []);
  return {
    documents,
    cut,
    wordsIn,
    structure,
    members,
    // Of a question only the words are looked at that tell something: `zorg voor naasten` without `voor`.
    synonyms: synonyms.flatMap(({ word, meanings }) =>
      meanings.map((meaning) => ({ said: tellingWords(wordsIn(word)), meant: wordsIn(meaning) })),
    ),
    vocabulary: makeVocabulary(words),
    callings: [
      { id: areas.id, name: areas.name, short: areas.code },
      { id: verbanden.id, name: verbanden.name, short: null },
      organisations && {
        id: organisations.id,
        name: organisations.name,
        short: organisations.abbreviation,
      },
    ],
  };
}

/**
 * Finds things by name, abbreviation, place or theme, forgiving accents, unfinished words, typing errors, and whether a
 * compound is written as one word.
 *
 * @param index - what there is
 * @param query - what was typed
 * @param most - how many to give at most
 * @returns the best first: what is called just this, then what has every word, then what has a word as part of another
 *   one; what a synonym leads to goes before what is only spelled alike; what has only some of the words when nothing has all; nothing for an empty query
 */
export function searchThings(index: SearchIndex, query: string, most: number): readonly ThingRef[] {
  const words = tellingWords(index.wordsIn(query));
  const meant = meantQuestions(words, index.synonyms).flatMap((other) => idsFound(index, other, most));
  // What is meant by a word goes before what is only spelled like it.
  const spelled = meant.length === 0 ? [] : idsFound(index, words, most, { fuzzy: false });
  const all = [...new Set([...spelled, ...meant, ...idsFound(index, words, most)])];
  const found = all.length > 0 ? all : idsWithSome(index, words);
  const namesakes = namesakesOf(index, query, found);
  const others = namesakes.size === 0 ? found : found.filter((id) => !namesakes.has(id));
  return [...namesakes, ...others].slice(0, most).map(refOf);
}

/**
 * Folds a term: lower case, no accents.
 *
 * @param term - one word
 * @returns the word as it is compared; null when nothing is left
 */
export function foldTerm(term: string): string | null {
  const folded = /[^ -~]/.test(term)
    ? term
        .normalize('NFD')
        .replace(/\p{Diacritic}/gu, '')
        .toLowerCase()
    : term.toLowerCase();
  return folded === '' ? null : folded;
}

/** A word inside another one is looked for only where whole words leave room in the list: nobody would see it. */
function idsFound(
  { documents, vocabulary }: SearchIndex,
  words: readonly string[],
  most: number,
  options: SearchOptions = {},
): number[] {
  if (words.length === 0) return [];
  const whole: number[] = documents.search(everyWord(words, vocabulary), options).map(({ id }) => id);
  if (whole.length >= most) return whole;
  const inside = everyWordAlsoInside(words, vocabulary);
  if (inside !== null) {
    const known = new Set(whole);
    for (const { id } of documents.search(inside, options)) if (!known.has(id)) whole.push(id);
  }
  return whole;
}

function idsWithSome({ documents }: SearchIndex, words: readonly string[]): number[] {
  if (words.length === 0) return [];
  return documents.search({ combineWith: 'OR', queries: [...words] }).map(({ id }) => id);
}

/** Things whose id, name or abbreviation is just what was typed. */
function namesakesOf(
  { callings, wordsIn }: SearchIndex,
  query: string,
  found: readonly number[],
): ReadonlySet<number> {
  const typed = wordsIn(query).join(' ');
  const namesakes = new Set<number>();
  if (typed === '') return namesakes;
  const isCalled = (text: string) => wordsIn(text).join(' ') === typed;
  for (const id of found.slice(0, mostNamesakes)) {
    const { kind, index } = refOf(id);
    const called = callings[kinds.indexOf(kind)];
    if (called === null || called === undefined) continue;
    const name = unpackText(called.name, index);
    const short = called.short === null ? '' : unpackText(called.short, index);
    if ([name, short, ...abbreviationsIn(name)].some(isCalled)) namesakes.add(id);
  }
  const typedId = query.trim().toLowerCase().replaceAll(' ', '-');
  callings.forEach((called, kind) => {
    const index = called === null ? -1 : findText(called.id, typedId);
    if (index >= 0) namesakes.add(3 * index + kind);
  });
  return namesakes;
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
    id: documentOf('area', index),
    name: unpackText(areas.name, index),
    short: unpackText(areas.code, index),
    place: areaLevels[at(areas.level, index)] ?? '',
    theme: '',
    about: '',
    seats: members === null ? 0 : at(members.participationsIn, at(nesting.placeOfArea, index)),
  }));
}

function documentsOfVerbanden(
  structure: StructureNetwork,
  members: SearchedMembers | null,
): readonly SearchDocument[] {
  const { verbanden } = structure;
  return Array.from({ length: verbanden.count }, (_, index) => ({
    id: documentOf('verband', index),
    name: unpackText(verbanden.name, index),
    short: textAt(verbanden.sort, index),
    place: placesOf(structure, at(verbanden.area, index)),
    theme: textAt(verbanden.themes, index).replaceAll('|', ' '),
    about: unpackText(verbanden.description, index).slice(0, aboutLength),
    seats: members === null ? 0 : sizeOfGroup(members.byVerband, index),
  }));
}

/** Enough to say what it is about. */
const aboutLength = 400;

/** So many areas around the one in which a verband works are what people call it by. */
const mostAround = 2;

/** The area of a verband and those around it: what works in a neighbourhood works in its municipality. */
function placesOf({ areas, nesting }: StructureNetwork, area: number): string {
  const names: string[] = [];
  let place = area < 0 ? -1 : at(nesting.placeOfArea, area);
  while (place >= 0 && placeKinds[at(nesting.kind, place)] === 'area' && names.length <= mostAround) {
    names.push(unpackText(areas.name, at(nesting.ref, place)));
    place = at(nesting.parent, place);
  }
  return names.join(' ');
}

function documentsOfOrganisations(
  { areas }: StructureNetwork,
  { organisations, byOrganisation }: SearchedMembers,
): readonly SearchDocument[] {
  return Array.from({ length: organisations.count }, (_, index) => ({
    id: documentOf('organisation', index),
    name: unpackText(organisations.name, index),
    short: unpackText(organisations.abbreviation, index),
    place: `${textAt(organisations.town, index)} ${unpackText(areas.name, at(organisations.area, index))}`,
    theme: textAt(organisations.sort, index),
    about: '',
    seats: sizeOfGroup(byOrganisation, index),
  }));
}

/**
 * Tells which thing a document is about.
 *
 * @param id - number of the document
 * @returns the thing
 */
export function refOf(id: number): ThingRef {
  return { kind: kinds[id % 3] ?? 'area', index: Math.floor(id / 3) };
}

/**
 * Gives the number of the document about a thing.
 *
 * @param kind - of the thing
 * @param index - where it stands in the columns of its kind
 * @returns the number
 */
export function documentOf(kind: ThingRef['kind'], index: number): number {
  return 3 * index + kinds.indexOf(kind);
}
