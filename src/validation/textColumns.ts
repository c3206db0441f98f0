import type { RecordsName } from '../dataset/dataset';
import type { ColumnName } from '../dataset/schema';
import { at, type TextColumn } from '../ecosystem/columns';
import type { Records } from './cells';
import { isTooLong } from './checks/characters';
import type { References } from './references';

/** A column without rows: every value is empty. */
const emptyColumn: TextColumn = { values: [''], codes: new Uint32Array(0) };

/**
 * Gives every distinct text of a column one code: cleaning may have made two values the same.
 *
 * @param texts - the text for each code
 * @param codes - the code for each record; may be shorter than the table
 * @param count - the number of records
 * @returns a column with a code for every record; code 0 is the empty text
 */
function gatherColumn(texts: readonly string[], codes: Uint32Array, count: number): TextColumn {
  const codeOf = new Map([['', 0]]);
  const newCodes = Uint32Array.from(texts, (text) => {
    const code = codeOf.get(text) ?? codeOf.size;
    codeOf.set(text, code);
    return code;
  });
  const gathered = new Uint32Array(count);
  for (let i = 0; i < codes.length && i < count; i++) gathered[i] = at(newCodes, at(codes, i));
  return { values: [...codeOf.keys()], codes: gathered };
}

/**
 * Gathers a known column of a table.
 *
 * @param records - the table
 * @param name - the column
 * @returns its cleaned text; all empty where the file has no such column
 */
export function textColumn(records: Records, name: ColumnName): TextColumn {
  const cells = records.cells.get(name);
  if (cells === undefined) return { ...emptyColumn, codes: new Uint32Array(records.count) };
  return gatherColumn(cells.texts, cells.codes, records.count);
}

/**
 * Gathers a known column as it is compared: what cannot be used or is cut still tells one record from another.
 *
 * @param records - the table
 * @param name - the column
 * @returns for each record a number, the same where the text is the same
 */
export function comparedColumn(records: Records<RecordsName>, name: ColumnName): Uint32Array {
  const cells = records.cells.get(name);
  if (cells === undefined) return new Uint32Array(records.count);
  const texts = cells.texts.map((text, code) => {
    const written = (cells.raw[code] ?? '').trim().normalize('NFC');
    return text === '' || isTooLong(written) ? written : text;
  });
  return gatherColumn(texts, cells.codes, records.count).codes;
}

/**
 * Gathers the references that exist.
 *
 * @param records - the table
 * @param references - the resolved column
 * @returns the ids with `|` between them
 */
export function referenceColumn(records: Records, references: References): TextColumn {
  const texts = references.ids.map((ids) => ids.join('|'));
  return gatherColumn(texts, references.codes, records.count);
}

/**
 * Takes some of the rows of a column.
 *
 * @param column - the column
 * @param rows - the rows to take, in order
 * @returns a column of those rows
 */
export function takeRows(column: TextColumn, rows: Uint32Array): TextColumn {
  return { values: column.values, codes: rows.map((row) => at(column.codes, row)) };
}
