import type { ColumnForm } from '../../dataset/schema';
import type { Cells } from '../cells';
import { readCell } from '../checks/cellChecks';
import { isTooLong } from '../checks/characters';
import { splitList } from '../checks/values';

/** A column of one set as it is shown: cleaned, or as written where it cannot be used. */
export interface ShownTexts {
  /** Per code of its own. */
  readonly shown: readonly string[];
  /** Per record; may be shorter than the table: the rest is empty. */
  readonly codes: Uint32Array;
}

/** A column of one set with the text by which each code is compared: lists sorted, all else as it is shown. */
export interface ComparableTexts extends ShownTexts {
  readonly compared: readonly string[];
}

/** A column in which nothing stands. */
export const noTexts: ComparableTexts = { shown: [''], compared: [''], codes: new Uint32Array(0) };

/**
 * Makes a known column ready to be compared.
 *
 * @param cells - the column as the map reads it; undefined where the file has none
 * @param form - what it holds
 * @param sameId - gives for a reference the id by which it is compared; for any other text that text
 * @returns a text for each of its codes; dates as ISO, lists in one order
 */
export function knownTexts(
  cells: Cells | undefined,
  form: ColumnForm,
  sameId: (text: string) => string,
): ComparableTexts {
  if (cells === undefined) return noTexts;
  const shown = cells.texts.map((text, code) => {
    const raw = cells.raw[code] ?? '';
    return cells.reported.has(code) || isTooLong(raw) ? asWritten(raw) : text;
  });
  const isList = form === 'list' || form === 'references';
  const compared = shown.map((text) => (isList ? sortList(text, sameId) : sameId(text)));
  return { shown, compared, codes: cells.codes };
}

/**
 * Reads a cell of a column that the map does not know.
 *
 * @param raw - the cell as written
 * @returns the cleaned text; as written where Excel damaged it
 */
export function unknownText(raw: string): string {
  const { text, flaws } = readCell(raw, 'text');
  const isUnused = flaws.some(({ code }) => code === 'spreadsheet-damage' || code === 'value-too-long');
  return isUnused ? asWritten(raw) : text;
}

function sortList(text: string, sameId: (text: string) => string): string {
  return text.includes('|') ? [...new Set(splitList(text).map(sameId))].sort().join('|') : sameId(text);
}

/** What cannot be used or is cut still tells one record from another. No file can hold half of a pair. */
function asWritten(raw: string): string {
  return raw
    .replace(/\p{Cs}/gu, '')
    .replace(/\r\n?/g, '\n')
    .trim()
    .normalize('NFC');
}
