import type { SearchIndex } from '../searchIndex';
import { areaCallings } from './areaCallings';
import { aboutWords } from './fillingWords';
import { isOneEditAway, stemOf } from './likeWords';

/** What some words mean together. */
export interface Meant {
  /** What is meant in the data; empty where the words mean themselves. */
  readonly meanings: readonly (readonly string[])[];
  /** The areas that are named; empty where it says what it is about. */
  readonly areas: readonly number[];
}

/** What the words of a question are held against. */
export interface Lexicon {
  /** By words with a space between, as they are compared. */
  readonly areasOf: ReadonlyMap<string, readonly number[]>;
  /** By their stems: sayings with what is meant by them, and themes, which mean themselves. */
  readonly meaningsOf: ReadonlyMap<string, readonly (readonly string[])[]>;
  /** Words in the longest of them. */
  readonly longest: number;
}

const lexicons = new WeakMap<SearchIndex, Lexicon>();

/**
 * Gathers what words may mean: names of areas, what people say for it, and themes. Made once for an index.
 *
 * @param index - what there is to find
 * @returns the lexicon
 */
export function lexiconOf(index: SearchIndex): Lexicon {
  const known = lexicons.get(index);
  if (known !== undefined) return known;
  const areasOf = areaCallings(index.structure, index.wordsIn);
  const meaningsOf = new Map<string, readonly (readonly string[])[]>();
  const themes = new Set(index.structure.verbanden.themes.values.flatMap((text) => text.split('|')));
  for (const theme of themes) {
    const words = aboutWords(index.wordsIn(theme));
    if (words.length > 1) meaningsOf.set(keyOf(words), []);
  }
  for (const { said, meant } of index.synonyms) {
    const key = keyOf(aboutWords(said));
    meaningsOf.set(key, [...(meaningsOf.get(key) ?? []), meant]);
  }
  const lengths = [...areasOf.keys(), ...meaningsOf.keys()].map((key) => key.split(' ').length);
  const lexicon = { areasOf, meaningsOf, longest: lengths.reduce((most, one) => Math.max(most, one), 1) };
  lexicons.set(index, lexicon);
  return lexicon;
}

/**
 * Tells what words in a row mean together.
 *
 * @param lexicon - what words may mean
 * @param words - as they are compared
 * @returns what they mean; null when they are in no list
 */
export function meantBy(lexicon: Lexicon, words: readonly string[]): Meant | null {
  return areasCalled(lexicon, words.join(' ')) ?? meantByKey(lexicon, keyOf(words));
}

/**
 * Tells what words in a row mean of which one is not known: it may have been mistyped.
 *
 * @param lexicon - what words may mean
 * @param words - as they are compared
 * @returns what is meant by words that differ in one letter each at most; null when there are none
 */
export function meantByAlike(lexicon: Lexicon, words: readonly string[]): Meant | null {
  const calling = [...lexicon.areasOf.keys()].find((key) => isAlike(key.split(' '), words));
  if (calling !== undefined) return areasCalled(lexicon, calling);
  const stems = words.map(stemOf);
  const key = [...lexicon.meaningsOf.keys()].find((one) => isAlike(one.split(' '), stems));
  return key === undefined ? null : meantByKey(lexicon, key);
}

function isAlike(known: readonly string[], words: readonly string[]): boolean {
  return known.length === words.length && known.every((one, at) => isOneEditAway(one, words[at] ?? ''));
}

function keyOf(words: readonly string[]): string {
  return words.map(stemOf).join(' ');
}

function areasCalled({ areasOf }: Lexicon, key: string): Meant | null {
  const areas = areasOf.get(key);
  return areas === undefined ? null : { meanings: [], areas };
}

function meantByKey({ areasOf, meaningsOf }: Lexicon, key: string): Meant | null {
  const meanings = meaningsOf.get(key);
  if (meanings === undefined) return null;
  // What people say may stand for a place as well.
  const areas = meanings.flatMap((words) => areasOf.get(words.join(' ')) ?? []);
  return areas.length > 0 ? { meanings: [], areas } : { meanings, areas };
}
