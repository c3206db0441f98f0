import { emptyDataset } from './addFile';
import type { SourceFile, TableName } from './dataset';
import { readTable } from './readTable';
import { writeDataset } from './writeDataset';

/**
 * Tells whether a file is a list of rows that were not shown, as the page gives it to be mended.
 *
 * @param name - name of the file
 * @returns whether it is one
 */
export function isRefusedList(name: string): boolean {
  return /^(?:foute-rijen|faulty-rows)-/i.test(name);
}

/**
 * Tells whether a column is the one in which such a list says why a row was not shown.
 *
 * @param header - as written
 * @returns whether it is
 */
export function isReason(header: string): boolean {
  return /^(?:reden|reason)$/i.test(header);
}

/**
 * Leaves out of such a list what the page said of its rows.
 *
 * @param name - the table that the rows belong to
 * @param file - the list
 * @returns the rows with the columns of the steward; the file itself when there is nothing to leave out
 */
export function withoutReasons(name: TableName, file: SourceFile): SourceFile {
  const table = readTable(name, file);
  const columns = table.columns.filter((column) => column.name !== null || !isReason(column.header));
  if (!table.isReadable || columns.length === table.columns.length) return file;
  const { tables, ...rest } = emptyDataset();
  const [written] = writeDataset({ ...rest, tables: { ...tables, [name]: { ...table, columns } } });
  return written ?? file;
}
