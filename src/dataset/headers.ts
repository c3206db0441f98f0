import type { Column, TableName } from './dataset';
import { addFinding, type FindingList } from './findings';
import { type ColumnName, type ColumnSchema, schema } from './schema';

/** A header of the file and the column it stands for. */
export type Header = Pick<Column, 'header' | 'name'>;

/**
 * Brings a header to the form in which column names are written.
 *
 * @param header - as written
 * @returns lower case, without space around, `_` for inner spaces and hyphens, without invisible characters
 */
function normaliseHeader(header: string): string {
  return header
    .normalize('NFC')
    .replace(/\p{Cf}|(?!\s)\p{Cc}/gu, '')
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/g, '_');
}

/**
 * Counts how many columns of a table a row names.
 *
 * @param table - the table
 * @param cells - a row that may be the header
 * @returns the number of distinct known columns in it
 */
export function countKnownHeaders(table: TableName, cells: readonly string[]): number {
  const known = namesOf(table);
  return new Set(cells.map(normaliseHeader).filter((header) => known.has(header))).size;
}

/**
 * Matches the headers of a file with the columns of its table, and notes what does not fit.
 *
 * Empty headers at the end are no columns.
 *
 * @param table - the table
 * @param cells - the header row
 * @param row - its row, null where there is none
 * @param findings - the findings, added to in place
 * @returns one for each column of the file
 */
export function matchHeaders(
  table: TableName,
  cells: readonly string[],
  row: number | null,
  findings: FindingList,
): readonly Header[] {
  const known = namesOf(table);
  const last = cells.findLastIndex((cell) => normaliseHeader(cell) !== '');
  const seen = new Set<string>();
  return cells.slice(0, last + 1).map((cell) => {
    const header = cell.trim();
    const normal = normaliseHeader(cell);
    if (normal === '') return { header: '', name: null };
    if (seen.has(normal)) {
      addFinding(findings, {
        code: 'duplicate-column',
        row,
        column: known.get(normal) ?? header,
        value: header,
      });
      return { header, name: null };
    }
    seen.add(normal);
    const name = known.get(normal) ?? null;
    if (name === null) addFinding(findings, { code: 'unknown-column', row, column: header, value: header });
    return { header, name };
  });
}

/**
 * Notes the columns that must be there and are not.
 *
 * @param table - the table
 * @param found - the headers and their row, null where there is none
 * @param findings - the findings, added to in place
 * @param findElsewhere - finds the row that looks more like the header; asked only when a column is missing
 * @returns whether every column that must be there is there
 */
export function requireColumns(
  table: TableName,
  found: { readonly headers: readonly Header[]; readonly row: number | null },
  findings: FindingList,
  findElsewhere: () => number | null = () => null,
): boolean {
  const there = new Set(found.headers.map((header) => header.name));
  const missing = columnsOf(table).filter((column) => column.mustBeFilled && !there.has(column.name));
  const elsewhere = missing.length > 0 ? findElsewhere() : null;
  for (const column of missing) {
    const finding = { code: 'missing-column', row: found.row, column: column.name } as const;
    addFinding(findings, elsewhere === null ? finding : { ...finding, expected: String(elsewhere) });
  }
  return missing.length === 0;
}

/**
 * Lists the columns of a table.
 *
 * @param table - the table
 * @returns name, form and demands of each, in the usual order
 */
export function columnsOf(table: TableName): readonly (ColumnSchema & { readonly name: ColumnName })[] {
  return schema[table];
}

function namesOf(table: TableName): ReadonlyMap<string, ColumnName> {
  return new Map(columnsOf(table).map((column) => [column.name, column.name]));
}
