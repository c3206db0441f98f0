import { at, type TextColumn } from '../ecosystem/columns';
import { isGuarded } from './formulaGuard';

/** A dictionary-encoded column while it is being filled. The empty text always has code 0. */
export interface ColumnBuilder {
  readonly values: string[];
  /** Per code, whether the value is more than white space and control characters. */
  readonly hasText: boolean[];
  codes: Uint32Array;
  /** Rows up to the last one that is not empty. */
  length: number;
  /** Open addressing: each slot holds a code, 0 where it is free. A `Map` would need a new string for each cell. */
  slots: Uint32Array;
  /** Per code. */
  hashes: Uint32Array;
}

const apostrophe = 39;

/**
 * Starts an empty column.
 *
 * @returns the column, without rows
 */
export function startColumn(): ColumnBuilder {
  return {
    values: [''],
    hasText: [false],
    codes: noNumbers,
    length: 0,
    slots: noNumbers,
    hashes: noNumbers,
  };
}

/** A file may have very many columns in which nothing stands: these share it. */
const noNumbers = new Uint32Array(0);

/**
 * Writes one cell. Rows that are never written are empty.
 *
 * @param column - the column, changed in place
 * @param row - record index from 0; each next call has the same row or a later one
 * @param text - the cell as the file has it; the `'` before a formula sign is taken off
 * @returns whether the cell holds text
 */
export function setCell(column: ColumnBuilder, row: number, text: string): boolean {
  return setCellSpan(column, row, text, { start: 0, end: text.length });
}

/**
 * Writes one cell that is part of a longer text; a value that is known already costs no new string.
 *
 * @param column - the column, changed in place
 * @param row - as for `setCell`
 * @param text - the text that the cell is part of
 * @param span - where the cell is in it
 * @returns whether the cell holds text
 */
export function setCellSpan(
  column: ColumnBuilder,
  row: number,
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
): boolean {
  const code = start === end ? 0 : codeOf(column, text, start, end);
  if (code === 0 && row >= column.length) return false;
  if (row >= column.codes.length) column.codes = grown(column.codes, row + 1);
  column.codes[row] = code;
  column.length = row + 1;
  return column.hasText[code] ?? false;
}

/**
 * Tells whether there is anything to read in a text.
 *
 * @param text - a cell, or more
 * @returns false for nothing but white space and control characters, such as the sign with which DOS ends a file
 */
export function holdsText(text: string): boolean {
  return /[^\s\p{Cc}]/u.test(text);
}

/**
 * Tells whether there are control characters in a text, other than tabs and line ends.
 *
 * @param text - a cell, or more
 * @returns whether there is one at least
 */
export function holdsControls(text: string): boolean {
  return /(?!\s)\p{Cc}/u.test(text);
}

/**
 * Closes a column.
 *
 * @param column - the filled column
 * @param rows - how many records there are
 * @returns its values and codes; as many codes as rows up to the last that is not empty
 */
export function closeColumn(column: ColumnBuilder, rows: number): TextColumn {
  return { values: column.values, codes: column.codes.slice(0, Math.min(column.length, rows)) };
}

function codeOf(column: ColumnBuilder, text: string, from: number, end: number): number {
  const start = text.charCodeAt(from) === apostrophe && isGuarded(text.slice(from, end)) ? from + 1 : from;
  if (column.slots.length === 0) column.slots = new Uint32Array(64);
  const hash = hashOf(text, start, end);
  const mask = column.slots.length - 1;
  let slot = hash & mask;
  for (let code = at(column.slots, slot); code !== 0; code = at(column.slots, slot)) {
    if (at(column.hashes, code) === hash && isText(column.values[code] ?? '', text, start, end)) return code;
    slot = (slot + 1) & mask;
  }
  return addValue(column, text.slice(start, end), hash, slot);
}

/** FNV-1a over UTF-16 code units, mixed at the end so that the low bits depend on all of it. */
function hashOf(text: string, start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (hash ^ (hash >>> 13)) >>> 0;
}

function isText(value: string, text: string, start: number, end: number): boolean {
  if (value.length !== end - start) return false;
  for (let i = 0; i < value.length; i++) {
    if (value.charCodeAt(i) !== text.charCodeAt(start + i)) return false;
  }
  return true;
}

function addValue(column: ColumnBuilder, value: string, hash: number, slot: number): number {
  const code = column.values.length;
  column.values.push(value);
  column.hasText.push(holdsText(value));
  if (code >= column.hashes.length) column.hashes = grown(column.hashes, code + 1);
  column.hashes[code] = hash;
  column.slots[slot] = code;
  if (code * 2 > column.slots.length) spreadSlots(column);
  return code;
}

function spreadSlots(column: ColumnBuilder): void {
  const slots = new Uint32Array(column.slots.length * 4);
  const mask = slots.length - 1;
  for (let code = 1; code < column.values.length; code++) {
    let slot = at(column.hashes, code) & mask;
    while (at(slots, slot) !== 0) slot = (slot + 1) & mask;
    slots[slot] = code;
  }
  column.slots = slots;
}

function grown(numbers: Uint32Array, length: number): Uint32Array {
  const longer = new Uint32Array(Math.max(length, 16, numbers.length * 2));
  longer.set(numbers);
  return longer;
}
