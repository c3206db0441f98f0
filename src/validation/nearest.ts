import { at } from '../ecosystem/columns';
import type { Facts } from './problem';

/** Values to choose the nearest from, with the names people know them by. */
export interface Candidates {
  readonly ids: readonly string[];
  readonly nameOf: (id: string) => string;
}

/**
 * Finds the value that was probably meant.
 *
 * The smallest edit distance counts, at most 2, or 3 above 8 characters, after lower case and without accents.
 *
 * @param among - the values there are
 * @param value - the value as written
 * @returns the nearest and its name, and a second one that is equally near; no facts when none is near
 */
export function nearestOf(among: Candidates, value: string): Facts {
  const best = nearestPlaces(among, value).places.map((place) => among.ids[place] ?? '');
  const [nearest, also] = best.sort();
  if (nearest === undefined) return {};
  const facts = { nearest, ...named('nearestName', nearest, among) };
  return also === undefined ? facts : { ...facts, also, ...named('alsoName', also, among) };
}

/**
 * Finds where the values stand that are nearest, by the rule of `nearestOf`.
 *
 * @param among - the values there are
 * @param value - the value as written
 * @returns the positions of those that are equally near, and how many edits away; no positions when none is near
 */
export function nearestPlaces(among: Candidates, value: string): NearestPlaces {
  const wanted = fold(value);
  const letters = lettersOf(wanted);
  const folded = foldedOf(among);
  const table = startTable(wanted, wanted.length > 8 ? 3 : 2);
  let limit = table.reach;
  let places: number[] = [];
  for (let i = 0; i < folded.texts.length; i++) {
    table.filled = Math.min(table.filled, at(folded.shared, i));
    const text = folded.texts[i] ?? '';
    const isFar = Math.abs(text.length - wanted.length) > limit;
    if (isFar || bitCount(at(folded.letters, i) ^ letters) > 2 * limit) continue;
    const edits = editsTo(text, table, limit);
    if (edits > limit) continue;
    if (edits < limit) places = [];
    limit = edits;
    places.push(at(folded.places, i));
  }
  return { places, edits: limit };
}

/** Where the nearest values stand, and how many edits away all of them are. */
interface NearestPlaces {
  readonly places: readonly number[];
  readonly edits: number;
}

/** Values as they are compared, sorted, with the letters that occur in each. */
interface Folded {
  readonly texts: readonly string[];
  /** Of each text its place among the candidates. */
  readonly places: Uint32Array;
  /** With how many letters each begins as the one before it does. */
  readonly shared: Uint32Array;
  readonly letters: Int32Array;
}

/** Folding 100,000 ids anew for each of hundreds of suggestions would take seconds. */
const foldedByCandidates = new WeakMap<Candidates, Folded>();

function foldedOf(among: Candidates): Folded {
  const known = foldedByCandidates.get(among);
  if (known !== undefined) return known;
  const unsorted = among.ids.map(fold);
  const textAt = (place: number) => unsorted[place] ?? '';
  const places = Uint32Array.from(unsorted, (_, place) => place);
  places.sort((a, b) => (textAt(a) < textAt(b) ? -1 : Number(textAt(a) > textAt(b))));
  const texts = Array.from(places, textAt);
  const shared = Uint32Array.from(texts, (text, i) => sharedLetters(texts[i - 1] ?? '', text));
  const folded = { texts, places, shared, letters: Int32Array.from(texts, lettersOf) };
  foldedByCandidates.set(among, folded);
  return folded;
}

function sharedLetters(a: string, b: string): number {
  let count = 0;
  while (count < a.length && count < b.length && a.charCodeAt(count) === b.charCodeAt(count)) count += 1;
  return count;
}

/**
 * Brings text to the form in which values are compared when they are not equal.
 *
 * @param text - any text
 * @returns lower case, without accents
 */
function fold(text: string): string {
  const lower = text.toLowerCase();
  return /^[\x20-\x7e]*$/.test(lower) ? lower : lower.normalize('NFD').replace(/\p{M}/gu, '');
}

function named(fact: 'nearestName' | 'alsoName', id: string, among: Candidates): Facts {
  const name = among.nameOf(id);
  return name === '' || name === id ? {} : { [fact]: name };
}

/** One bit for each letter or sign that occurs: a change of one sign changes two bits at most. */
function lettersOf(text: string): number {
  let letters = 0;
  for (let i = 0; i < text.length; i++) letters |= 1 << (text.charCodeAt(i) & 31);
  return letters;
}

/** @see Warren, Hacker's Delight, figure 5-2 */
function bitCount(bits: number): number {
  const pairs = bits - ((bits >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/**
 * Levenshtein's table for one wanted text, a row for each letter of the other. Only the cells near the diagonal are
 * there: any other costs more than the limit already. Sorted texts share the rows of the letters that they share.
 *
 * @see Ukkonen 1985, Algorithms for approximate string matching
 */
interface EditTable {
  readonly wanted: string;
  /** How far a cell may be from the diagonal, which is the limit to begin with. */
  readonly reach: number;
  /** Cells in a row; the last is beyond reach and stays so. */
  readonly width: number;
  readonly cells: Uint8Array;
  /** How many rows hold for the text that is looked at. */
  filled: number;
  /** The row, if it holds, in which every cell is above the limit: so it is for all texts that share it. */
  deadEnd: number;
}

function startTable(wanted: string, reach: number): EditTable {
  const width = 2 * reach + 2;
  const cells = new Uint8Array((wanted.length + reach + 1) * width).fill(reach + 1);
  for (let edits = 0; edits <= reach; edits++) cells[reach + edits] = edits;
  return { wanted, reach, width, cells, filled: 0, deadEnd: Number.POSITIVE_INFINITY };
}

/** Fills the rows that the text does not share with the one before; gives up as soon as the limit must be exceeded. */
function editsTo(text: string, table: EditTable, limit: number): number {
  const { wanted, reach, width, cells } = table;
  if (table.filled >= table.deadEnd) return limit + 1;
  table.deadEnd = Number.POSITIVE_INFINITY;
  while (table.filled < text.length) {
    table.filled += 1;
    if (fillRow(table, text.charCodeAt(table.filled - 1)) <= limit) continue;
    table.deadEnd = table.filled;
    return limit + 1;
  }
  return at(cells, text.length * width + wanted.length - text.length + reach);
}

/** Fills the last row from the one before, of which the cell straight above is one place further; gives its smallest. */
function fillRow({ wanted, reach, width, cells, filled }: EditTable, letter: number): number {
  const beyond = reach + 1;
  let left = beyond;
  let fewest = beyond;
  for (let k = 0; k < width - 1; k++) {
    const column = filled + k - reach;
    const above = (filled - 1) * width + k;
    if (column < 0 || column > wanted.length) left = beyond;
    else if (column === 0) left = filled;
    else {
      const swap = at(cells, above) + (letter === wanted.charCodeAt(column - 1) ? 0 : 1);
      left = Math.min(swap, at(cells, above + 1) + 1, left + 1, beyond);
    }
    cells[above + width] = left;
    if (left < fewest) fewest = left;
  }
  return fewest;
}
