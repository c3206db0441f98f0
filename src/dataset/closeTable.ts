import { type ColumnBuilder, closeColumn, startColumn } from './columnBuilder';
import type { Column, RecordsName, Table } from './dataset';
import { addFinding, type FindingList } from './findings';
import type { Header } from './headers';

/**
 * Makes a table of a file of which nothing could be read.
 *
 * @param name - the table
 * @param file - bare file name
 * @returns a table without columns and records
 */
export function unreadTable<Name extends RecordsName>(name: Name, file: string): Table<Name> {
  return {
    name,
    file,
    isReadable: false,
    encoding: null,
    delimiter: '',
    headerRow: null,
    rowNumbers: new Uint32Array(0),
    columns: [],
    extraCells: new Map(),
    findings: { listed: [], unlisted: new Map() },
  };
}

/**
 * Closes the columns of a table. Columns at the end without a header and without text are none.
 *
 * @param headers - one for each column
 * @param builders - the filled columns, in the same order
 * @param count - how many records there are
 * @returns the columns, in file order
 */
export function closeColumns(
  headers: readonly Header[],
  builders: readonly ColumnBuilder[],
  count: number,
): readonly Column[] {
  const isColumn = ({ header }: Header, index: number) =>
    header !== '' || builders[index]?.hasText.includes(true) === true;
  const last = headers.findLastIndex(isColumn);
  return headers.slice(0, last + 1).map((header, index) => ({
    ...header,
    text: closeColumn(builders[index] ?? startColumn(), count),
  }));
}

/**
 * Notes the columns that have no header and do hold values.
 *
 * @param headers - one for each column
 * @param builders - the filled columns, in the same order
 * @param row - the row of the header; null where there is none
 * @param findings - the findings, added to in place
 */
export function noteBlankHeaders(
  headers: readonly Header[],
  builders: readonly ColumnBuilder[],
  row: number | null,
  findings: FindingList,
): void {
  headers.forEach(({ header }, index) => {
    const builder = builders[index];
    const code = header === '' ? (builder?.hasText.indexOf(true) ?? -1) : -1;
    if (code < 0) return;
    addFinding(findings, {
      code: 'blank-header',
      row,
      column: null,
      value: (builder?.values[code] ?? '').trim(),
      expected: String(index + 1),
    });
  });
}
