import { at } from '../../ecosystem/columns';
import { foldTerm, type SearchIndex } from '../searchIndex';
import { aboutWords } from './fillingWords';
import { type Lexicon, lexiconOf, type Meant, meantBy, meantByAlike } from './lexicon';

/** A part of a question that says one thing: a word, or several in a row. */
export interface QuestionPart extends Meant {
  /** As it was typed. */
  readonly said: string;
  /** As they are compared. */
  readonly words: readonly string[];
}

/** More parts than anyone reads back on a card. */
const mostParts = 8;

/** A word of a question. */
interface Typed {
  readonly word: string;
  /** Where it stands in the question. */
  readonly start: number;
  readonly end: number;
}

/**
 * Cuts a question into the parts that say something: what several words in a row mean together is one, all places
 * that are named are one, and words that only ask are left out.
 *
 * @param index - what there is to find
 * @param query - what was typed
 * @returns the parts in the order of the question, the places last; empty for an empty question
 */
export function questionParts(index: SearchIndex, query: string): readonly QuestionPart[] {
  const typed = wordsTyped(index, query);
  const lexicon = lexiconOf(index);
  const parts: QuestionPart[] = [];
  for (let start = 0; start < typed.length && parts.length < mostParts; ) {
    const { length, meant } = longestMeant(index, lexicon, typed.slice(start, start + lexicon.longest));
    const row = typed.slice(start, start + length);
    start += length;
    const words = row.map(({ word }) => word);
    const said = query.slice(row[0]?.start, row.at(-1)?.end);
    if (!parts.some((part) => isSame(part.words, words))) parts.push({ said, words, ...meant });
  }
  const topics = parts.filter(({ areas }) => areas.length === 0);
  const places = parts.filter(({ areas }) => areas.length > 0);
  return [...topics.map((part) => withOwnMeanings(part, topics)), ...joinPlaces(index, places)];
}

function wordsTyped(index: SearchIndex, query: string): readonly Typed[] {
  let from = 0;
  const all = index.cut(query).flatMap((said): readonly Typed[] => {
    const start = query.indexOf(said, from);
    from = start + said.length;
    const word = foldTerm(said);
    return word === null ? [] : [{ word, start, end: from }];
  });
  const about = new Set(aboutWords(all.map(({ word }) => word)));
  return all.filter(({ word }) => about.has(word));
}

/** How many of these words mean something together, and what: the longest row from the first, else that word itself. */
function longestMeant(
  { documents }: SearchIndex,
  lexicon: Lexicon,
  typed: readonly Typed[],
): { readonly length: number; readonly meant: Meant } {
  const words = typed.map(({ word }) => word);
  const isKnown = (word: string) => documents.search(word, { prefix: false, fuzzy: false }).length > 0;
  const meantOf = (row: readonly string[]): Meant | null =>
    meantBy(lexicon, row) ?? (row.every(isKnown) ? null : meantByAlike(lexicon, row));
  for (let length = words.length; length > 0; length--) {
    const meant = meantOf(words.slice(0, length));
    if (meant !== null) return { length, meant };
  }
  return { length: 1, meant: { meanings: [], areas: [] } };
}

/** A further meaning that the question says itself adds nothing: each part is to be found by something of its own. */
function withOwnMeanings(part: QuestionPart, all: readonly QuestionPart[]): QuestionPart {
  const isSaid = (meaning: readonly string[]) =>
    all.some((one) => one !== part && isSame(one.words, meaning));
  return { ...part, meanings: part.meanings.filter((words, rank) => rank === 0 || !isSaid(words)) };
}

function isSame(one: readonly string[], other: readonly string[]): boolean {
  return one.join(' ') === other.join(' ');
}

/** Of a place and one around it the narrower is meant; of others any. */
function joinPlaces(index: SearchIndex, places: readonly QuestionPart[]): readonly QuestionPart[] {
  if (places.length === 0) return [];
  const all = [...new Set(places.flatMap(({ areas }) => areas))];
  const areas = all.filter((area) => !all.some((other) => other !== area && liesIn(index, other, area)));
  const said = places.map((part) => part.said).join(', ');
  return [{ said, words: places.flatMap(({ words }) => words), meanings: [], areas }];
}

function liesIn({ structure: { nesting } }: SearchIndex, area: number, around: number): boolean {
  const start = at(nesting.placeOfArea, around);
  const place = at(nesting.placeOfArea, area);
  return place > start && place < start + at(nesting.size, start);
}
