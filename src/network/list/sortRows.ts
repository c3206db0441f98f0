import { at } from '../../ecosystem/columns';

/**
 * Sorts rows by a whole number of each, without comparing them.
 *
 * @param rows - in any order; rows with the same key stay in it, whichever way is sorted
 * @param keyOf - a key from 0; below 0 = unknown, which comes last whichever way is sorted
 * @param isDown - from high to low
 * @returns the same rows, sorted
 */
export function sortRows(
  rows: Uint32Array,
  keyOf: (row: number) => number,
  isDown = false,
): Uint32Array<ArrayBuffer> {
  const keys = new Int32Array(rows.length);
  let highest = -1;
  for (let position = 0; position < rows.length; position++) {
    const key = keyOf(at(rows, position));
    keys[position] = key;
    if (key > highest) highest = key;
  }
  const bucketOf = (key: number): number => (key < 0 ? highest + 1 : isDown ? highest - key : key);
  const next = new Uint32Array(highest + 3);
  for (const key of keys) next[bucketOf(key) + 1] = at(next, bucketOf(key) + 1) + 1;
  for (let bucket = 1; bucket < next.length; bucket++) next[bucket] = at(next, bucket) + at(next, bucket - 1);
  const sorted = new Uint32Array(rows.length);
  for (let position = 0; position < rows.length; position++) {
    const bucket = bucketOf(at(keys, position));
    const slot = at(next, bucket);
    sorted[slot] = at(rows, position);
    next[bucket] = slot + 1;
  }
  return sorted;
}
