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
  const wanted = fold(value);
  const letters = lettersOf(wanted);
  const folded = foldedOf(among);
  let limit = wanted.length > 8 ? 3 : 2;
  let best: string[] = [];
  for (let i = 0; i < folded.texts.length; i++) {
    if (bitCount(at(folded.letters, i) ^ letters) > 2 * limit) continue;
    const distance = editDistance(folded.texts[i] ?? '', wanted, limit);
    if (distance > limit) continue;
    if (distance < limit) best = [];
    limit = distance;
    best.push(among.ids[i] ?? '');
  }
  const [nearest, also] = best.sort();
  if (nearest === undefined) return {};
  const facts = { nearest, ...named('nearestName', nearest, among) };
  return also === undefined ? facts : { ...facts, also, ...named('alsoName', also, among) };
}

/** Values as they are compared, with the letters that occur in each. */
interface Folded {
  readonly texts: readonly string[];
  readonly letters: Int32Array;
}

/** Folding 100,000 ids anew for each of hundreds of suggestions would take seconds. */
const foldedByCandidates = new WeakMap<Candidates, Folded>();

function foldedOf(among: Candidates): Folded {
  const known = foldedByCandidates.get(among);
  if (known !== undefined) return known;
  const texts = among.ids.map(fold);
  const folded = { texts, letters: Int32Array.from(texts, lettersOf) };
  foldedByCandidates.set(among, folded);
  return folded;
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

/** Levenshtein, given up as soon as it must exceed the limit; what both begin and end with costs nothing. */
function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let start = 0;
  let endA = a.length;
  let endB = b.length;
  while (start < endA && start < endB && a.charCodeAt(start) === b.charCodeAt(start)) start += 1;
  while (endA > start && endB > start && a.charCodeAt(endA - 1) === b.charCodeAt(endB - 1)) {
    endA -= 1;
    endB -= 1;
  }
  if (endA === start || endB === start) return Math.max(endA, endB) - start;
  if (limit === 1) return endA - start === 1 && endB - start === 1 ? 1 : 2;
  return limit === 0 ? 1 : editsBetween(a.slice(start, endA), b.slice(start, endB), limit);
}

function editsBetween(a: string, b: string, limit: number): number {
  let previous = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const current = nextEdits(previous, a.charCodeAt(i - 1), b);
    if (current.every((edits) => edits > limit)) return limit + 1;
    previous = current;
  }
  return previous[b.length] ?? 0;
}

/** The edits that turn one letter more of the first text into each beginning of the second. */
function nextEdits(previous: readonly number[], letter: number, b: string): number[] {
  const current = [(previous[0] ?? 0) + 1];
  for (let j = 1; j <= b.length; j++) {
    const swap = (previous[j - 1] ?? 0) + (letter === b.charCodeAt(j - 1) ? 0 : 1);
    current.push(Math.min(swap, (previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1));
  }
  return current;
}
