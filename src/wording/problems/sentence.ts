import type { FactName, Problem } from '../../validation/problem';

/** What a steward reads about a problem. */
export interface ProblemText {
  /** Says where it is, what is wrong, and what happens now. */
  readonly message: string;
  /** What to do about it; null when there is nothing sure to say. */
  readonly suggestion: string | null;
}

/** A problem in pieces that fit in a sentence: every text cut, and without control characters. */
export interface Pieces {
  readonly file: string;
  /** As text; empty when the whole file is meant. */
  readonly row: string;
  readonly column: string;
  /** The value as written, in quotes. */
  readonly value: string;
  /** A fact as text; empty when it is not there. */
  readonly fact: (name: FactName) => string;
  /** The nearest value or values, with their names; empty when none is near. */
  readonly nearest: (or: string) => string;
}

export type Sentence = (pieces: Pieces) => ProblemText;

/** Characters of a value that are shown. */
const shownLength = 80;
/** Characters of a list that the map makes itself: columns, files, the members of a ring. */
const listLength = 2000;
const lists: ReadonlySet<FactName> = new Set(['expected', 'files', 'members']);

/**
 * Cuts a problem into pieces for a sentence.
 *
 * @param problem - the problem
 * @returns its pieces, safe to show as text
 */
export function piecesOf(problem: Problem): Pieces {
  const fact = (name: FactName) =>
    shorten(problem.facts[name] ?? '', lists.has(name) ? listLength : shownLength);
  const withName = (id: string, name: string) => (name === '' ? `'${id}'` : `'${id}' (${name})`);
  return {
    file: shorten(problem.file),
    row: problem.row === null ? '' : String(problem.row),
    column: shorten(problem.column ?? ''),
    value: `'${fact('value')}'`,
    fact,
    nearest: (or) => {
      if (fact('nearest') === '') return '';
      const first = withName(fact('nearest'), fact('nearestName'));
      return fact('also') === '' ? first : `${first} ${or} ${withName(fact('also'), fact('alsoName'))}`;
    },
  };
}

/** Control and text-direction characters become spaces: they could change how the whole list reads. */
function shorten(text: string, length = shownLength): string {
  const plain = text
    .slice(0, length * 4)
    .replace(/[\p{Cc}\p{Cs}\u2028\u2029\u200E\u200F\u202A-\u202E\u2066-\u2069]+/gu, ' ')
    .trim();
  const letters = Array.from(plain);
  return letters.length <= length ? plain : `${letters.slice(0, length - 1).join('')}…`;
}
