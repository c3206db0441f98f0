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
  /** The number of the item in a JSON list; empty in a CSV file, and when the whole file is meant. */
  readonly item: string;
  readonly isJson: boolean;
  readonly column: string;
  /** The value as written, in quotes. */
  readonly value: string;
  /** A fact as text; empty when it is not there. */
  readonly fact: (name: FactName) => string;
  /** The nearest value or values, with their names; empty when none is near. */
  readonly nearest: (or: string) => string;
  readonly effect: Effect;
  /** Another problem costs the row, so that nothing of it is shown. */
  readonly isRefused: boolean;
}

/** What becomes of a record when this cell of it cannot be used. */
type Effect = 'no-view' | 'no-row' | 'refused' | 'under-its-id' | 'no-place' | 'no-synonym' | 'empty-cell';

export type Sentence = (pieces: Pieces) => ProblemText;

/** Characters of a value that are shown; where more follow, a sign says so. */
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
  const isJson = tableFileOf(problem).endsWith('.json');
  const isRefused = problem.facts.refused !== undefined;
  const effect = effectOf(problem);
  const withName = (id: string, name: string) => (name === '' ? `'${id}'` : `'${id}' (${name})`);
  return {
    file: shorten(problem.file),
    row: problem.row === null ? '' : String(problem.row),
    item: isJson && problem.row !== null ? String(problem.row - 1) : '',
    isJson,
    column: shorten(problem.column ?? ''),
    value: `'${fact('value')}'`,
    fact,
    nearest: (or) => {
      if (fact('nearest') === '') return '';
      const first = withName(fact('nearest'), fact('nearestName'));
      return fact('also') === '' ? first : `${first} ${or} ${withName(fact('also'), fact('alsoName'))}`;
    },
    effect: isRefused && effect !== 'no-row' ? 'refused' : effect,
    isRefused,
  };
}

function tableFileOf({ file, facts }: Problem): string {
  return facts.readAs ?? file;
}

/** Without its ends a deelname or relatie cannot be kept, and without an id nothing can. */
function effectOf(problem: Problem): Effect {
  if (problem.facts.story !== undefined) return 'no-view';
  const isRelation = tableFileOf(problem).startsWith('relaties.');
  switch (problem.column) {
    case 'id':
    case 'organisatie':
    case 'verband':
      return 'no-row';
    case 'van':
    case 'naar':
      return isRelation ? 'no-row' : 'empty-cell';
    case 'naam':
    case 'titel':
      return 'under-its-id';
    case 'woord':
    case 'bedoelt':
      return 'no-synonym';
    case 'lat':
    case 'lon':
      return 'no-place';
    default:
      return 'empty-cell';
  }
}

/**
 * Makes the text of a problem.
 *
 * @param message - where it is, what is wrong, what happens now
 * @param suggestion - what to do about it; parts that are empty are left out
 * @returns the text; without any suggestion left, null in its place
 */
export function say(message: string, ...suggestion: readonly string[]): ProblemText {
  const said = suggestion.filter((part) => part !== '').join(' ');
  return { message, suggestion: said === '' ? null : said };
}

/**
 * Writes a size in megabytes, rounded up.
 *
 * @param bytes - the size as text; may be empty
 * @param comma - the decimal sign
 * @returns such as `50,1 MB`; empty when the size is not known
 */
export function megabytes(bytes: string, comma: ',' | '.'): string {
  return bytes === '' ? '' : `${(Math.ceil(Number(bytes) / 100_000) / 10).toFixed(1).replace('.', comma)} MB`;
}

/**
 * Names a column as a spreadsheet does.
 *
 * @param number - its number from 1, as text
 * @returns its letters: `A`, `Z`, `AA`
 */
export function columnLetters(number: string): string {
  let letters = '';
  for (let rest = Number(number); rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters;
}

/**
 * Makes a text from the files fit in a sentence.
 *
 * Control and text-direction characters become spaces: they could change how the whole list reads.
 *
 * @param text - as a file has it
 * @param length - characters that are kept
 * @returns the text without space around, with `…` where more follows
 */
export function shorten(text: string, length = shownLength): string {
  const plain = text
    .slice(0, length * 4)
    .replace(/[\p{Cc}\p{Cs}\u2028\u2029\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]+/gu, ' ')
    .trim();
  const letters = Array.from(plain);
  const isWhole = letters.length <= length && text.length <= length * 4;
  return isWhole ? plain : `${letters.slice(0, length).join('')}…`;
}
