import { at } from '../../ecosystem/columns';
import { type PackedText, unpackText } from '../packedText';

/** The rank of a text that says nothing: it comes last, whichever way a list is sorted. */
export const unknownRank = -1;

/** After so many comparisons whoever runs the steps may do something else first. */
const comparisonsAStep = 400;

const byWord = new Intl.Collator('nl', { numeric: true, sensitivity: 'base' });

const known = new WeakMap<object, Int32Array>();

/**
 * Ranks packed texts as people sort, in steps; what was ranked before is remembered.
 *
 * @param texts - names
 * @returns for each text its rank; texts that sort alike have the same one
 */
export function rankPacked(texts: PackedText): Generator<undefined, Int32Array> {
  return remembered(texts, texts.ends.length, (index) => unpackText(texts, index), byWord.compare);
}

/**
 * Ranks distinct texts as people sort, in steps; what was ranked before is remembered.
 *
 * @param values - texts, such as the values of a column
 * @returns for each text its rank
 */
export function rankValues(values: readonly string[]): Generator<undefined, Int32Array> {
  return remembered(values, values.length, (index) => values[index] ?? '', byWord.compare);
}

/**
 * Ranks dates by time, in steps: a year comes before the months in it. What was ranked before is remembered.
 *
 * @param values - ISO, may be partial
 * @returns for each date its rank
 */
export function rankDates(values: readonly string[]): Generator<undefined, Int32Array> {
  return remembered(values, values.length, (index) => values[index] ?? '', compareUnits);
}

function compareUnits(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}

function* remembered(
  key: object,
  count: number,
  read: (index: number) => string,
  compare: (one: string, other: string) => number,
): Generator<undefined, Int32Array> {
  const before = known.get(key);
  if (before !== undefined) return before;
  const texts: string[] = [];
  for (let index = 0; index < count; index++) {
    texts.push(read(index).trim());
    if (index % 2000 === 1999) yield;
  }
  const ranks = yield* ranksOf(texts, compare);
  known.set(key, ranks);
  return ranks;
}

function* ranksOf(
  texts: readonly string[],
  compare: (one: string, other: string) => number,
): Generator<undefined, Int32Array> {
  const compareAt = (one: number, other: number) => compare(texts[one] ?? '', texts[other] ?? '');
  const filled = Uint32Array.from(texts.keys()).filter((index) => texts[index] !== '');
  const sorted = yield* mergeSorted(filled, compareAt);
  const ranks = new Int32Array(texts.length).fill(unknownRank);
  let rank = -1;
  let last = -1;
  let compared = 0;
  for (const index of sorted) {
    if (last < 0 || compareAt(last, index) !== 0) rank += 1;
    ranks[index] = rank;
    last = index;
    compared += 1;
    if (compared % comparisonsAStep === 0) yield;
  }
  return ranks;
}

type Compare = (one: number, other: number) => number;

/** Bottom-up, because it can stop between any two runs or within one. Uses up `items`. */
function* mergeSorted(items: Uint32Array, compare: Compare): Generator<undefined, Uint32Array> {
  let from = items;
  let into: Uint32Array = new Uint32Array(items.length);
  let merged = 0;
  for (let width = 1; width < items.length; width *= 2) {
    for (let start = 0; start < items.length; start += 2 * width) {
      const runs = { start, middle: start + width, end: Math.min(start + 2 * width, items.length) };
      for (const _ of mergeRuns(from, into, runs, compare)) {
        merged += 1;
        if (merged % comparisonsAStep === 0) yield;
      }
    }
    [from, into] = [into, from];
  }
  return from;
}

interface Runs {
  readonly start: number;
  readonly middle: number;
  readonly end: number;
}

/** Merges two sorted runs that lie side by side; of equals the left one comes first. */
function* mergeRuns(
  from: Uint32Array,
  into: Uint32Array,
  { start, middle, end }: Runs,
  compare: Compare,
): Generator<undefined> {
  let left = start;
  let right = middle;
  const takesLeft = (): boolean =>
    left < middle && (right >= end || compare(at(from, left), at(from, right)) <= 0);
  for (let slot = start; slot < end; slot++) {
    into[slot] = at(from, takesLeft() ? left++ : right++);
    yield;
  }
}
