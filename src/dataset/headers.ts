import { type Column, type RecordsName, tableNames } from './dataset';
import { addFinding, type FindingList } from './findings';
import { takeGuardOff } from './formulaGuard';
import { mendMisread, misread } from './misreadText';
import { type ColumnName, type ColumnSchema, schema } from './schema';

/** A header of the file and the column it stands for. */
export type Header = Pick<Column, 'header' | 'name'>;

/**
 * Brings a header to the form in which column names are written.
 *
 * A header that was decoded wrongly before it was saved is mended where that gives the name of a column.
 *
 * @param header - as written
 * @returns lower case, without space or a pair of quotes around, `_` for inner spaces and hyphens, without invisible
 * characters
 */
export function normaliseHeader(header: string): string {
  return meantByMisread(header) ?? plainForm(header);
}

function plainForm(header: string): string {
  return takeGuardOff(withoutQuotes(header.trim()).trim())
    .normalize('NFC')
    .replace(/\p{Cf}|(?!\s)\p{Cc}/gu, '')
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/g, '_');
}

/** The column that a misread header stands for: `naamÂ` before a no-break space. Null when it is not misread. */
function meantByMisread(header: string): ColumnName | null {
  if (header.search(misread) < 0) return null;
  const meant = plainForm(mendMisread(header));
  return tableNames.flatMap((table) => namesOf(table).get(meant) ?? [])[0] ?? null;
}

/** After a space a quote is part of the text, in a header too: `id, "naam"`. */
function withoutQuotes(header: string): string {
  const isQuoted = header.length > 1 && header.startsWith('"') && header.endsWith('"');
  return isQuoted ? header.slice(1, -1) : header;
}

/**
 * Counts how many columns of a table a row names.
 *
 * @param table - the table
 * @param cells - a row that may be the header
 * @returns the number of distinct known columns in it
 */
export function countKnownHeaders(table: RecordsName, cells: readonly string[]): number {
  const known = namesOf(table);
  return new Set(cells.map(normaliseHeader).filter((header) => known.has(header))).size;
}

/** As many columns as a sheet of Excel has; blank headers beyond them are not looked at. */
const sheetColumns = 16_384;

/**
 * Matches the headers of a file with the columns of its table, and notes what does not fit.
 *
 * @param table - the table
 * @param cells - the header row
 * @param rowOf - the row of each header, by its number from 0; null where there is none
 * @param findings - the findings, added to in place
 * @returns one for each column of the file
 */
export function matchHeaders(
  table: RecordsName,
  cells: readonly string[],
  rowOf: (index: number) => number | null,
  findings: FindingList,
): readonly Header[] {
  const known = namesOf(table);
  const seen = new Set<string>();
  const last = cells.findLastIndex((cell) => normaliseHeader(cell) !== '');
  return cells.slice(0, Math.max(last + 1, sheetColumns)).map((cell, index) => {
    const normal = normaliseHeader(cell);
    const isMisread = meantByMisread(cell) !== null;
    const header = isMisread ? takeGuardOff(cell.trimStart()) : takeGuardOff(cell.trim()).trim();
    if (normal === '') return { header: '', name: null };
    if (seen.has(normal)) {
      addFinding(findings, {
        code: 'duplicate-column',
        row: rowOf(index),
        column: known.get(normal) ?? header,
        value: header,
      });
      return { header, name: null };
    }
    seen.add(normal);
    const name = known.get(normal) ?? null;
    if (name === null) {
      const unknown = { code: 'unknown-column', column: header, value: header } as const;
      addFinding(findings, { ...unknown, row: rowOf(index) });
    } else if (isMisread) {
      const broken = { code: 'broken-characters', column: name, value: header.trim() } as const;
      addFinding(findings, { ...broken, row: rowOf(index), expected: name });
    }
    return { header, name };
  });
}

/**
 * Lists the columns that must be there and are not.
 *
 * @param table - the table
 * @param cells - the header row
 * @returns their names in the usual order; none when the records can be used
 */
export function missingColumns(table: RecordsName, cells: readonly string[]): readonly ColumnName[] {
  const there = new Set(cells.map(normaliseHeader));
  const missing = columnsOf(table).filter((column) => mustBeFilled(column) && !there.has(column.name));
  return missing.map(({ name }) => name);
}

/**
 * Lists the columns of a table.
 *
 * @param table - the table
 * @returns name, form and constraints of each, in the usual order
 */
export function columnsOf(table: RecordsName): readonly (ColumnSchema & { readonly name: ColumnName })[] {
  return schema[table].fields;
}

/**
 * Says whether a column must be there and filled.
 *
 * @param column - the column
 * @returns true where a record without it cannot be shown as it should
 */
export function mustBeFilled(column: ColumnSchema): boolean {
  return column.constraints?.required === true;
}

function namesOf(table: RecordsName): ReadonlyMap<string, ColumnName> {
  return new Map(columnsOf(table).map((column) => [column.name, column.name]));
}
