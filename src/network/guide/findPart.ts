import type { SearchOptions, SearchResult } from 'minisearch';
import type { SearchIndex } from '../searchIndex';
import { compoundsWith, insideBoost } from '../searchWords';
import type { QuestionPart } from './questionParts';

/** How a thing was found by a part of a question. */
export interface PartHit {
  readonly score: number;
  /** What it was found as, where that is not what was said; else empty. */
  readonly as: string;
}

/** What something is about weighs more here than what it is called, and a sort that begins alike is another sort. */
const about: SearchOptions = {
  fields: ['name', 'short', 'theme', 'about'],
  boost: { name: 2, short: 1, theme: 2.5, about: 0.6 },
  combineWith: 'AND',
  fuzzy: false,
  boostDocument: (_id, _term, stored) => 1 + Math.log10(1 + Number(stored?.['seats'] ?? 0)) / 10,
};

/** Shorter words begin too many others. */
const leastPrefix = 4;

/** How much less what is meant by the words counts where there are things with the words themselves. */
const meantWeight = 0.4;

/**
 * Finds what a part of a question is about.
 *
 * @param index - what there is to find
 * @param part - one that names no place
 * @returns by number of the document; found by its words, by what is meant by them, by a word in which it is a part, and
 *   where all that gives nothing by a word that is spelled alike
 */
export function findPart(index: SearchIndex, part: QuestionPart): ReadonlyMap<number, PartHit> {
  const found = new Map<number, PartHit>();
  const take = (results: readonly SearchResult[], asOf: (result: SearchResult) => string, weight = 1) => {
    for (const result of results) {
      const score = result.score * weight;
      const known = found.get(result.id);
      if (known === undefined) found.set(result.id, { score, as: asOf(result) });
      else if (known.score < score) found.set(result.id, { ...known, score });
    }
  };
  const search = (words: readonly string[], options: SearchOptions = {}) =>
    index.documents.search({ ...about, queries: [...words], ...options });
  take(search(part.words, { prefix: (term) => term.length >= leastPrefix }), () => '');
  const weight = found.size > 0 ? meantWeight : 1;
  for (const words of part.meanings) take(search(words), () => words.join(' '), weight);
  take(searchInside(index, part.words), () => '');
  if (found.size > 0) return found;
  take(search(part.words, { prefix: true, fuzzy: (term) => (term.length > 4 ? 0.22 : false) }), ({ terms }) =>
    terms.join(' '),
  );
  return found;
}

/** Only of a single word: of several, each inside another word, nobody would see why. */
function searchInside(
  { documents, vocabulary }: SearchIndex,
  [word = '', ...others]: readonly string[],
): readonly SearchResult[] {
  const compounds = others.length > 0 ? [] : compoundsWith(word, vocabulary);
  if (compounds.length === 0) return [];
  return documents.search({ ...about, combineWith: 'OR', queries: [...compounds], boost: insideBoost });
}
