import type { RecordsName, SourceFile } from './dataset';
import { columnsOf } from './headers';
import { writeRows } from './writeCells';

/**
 * Makes an empty file for a table: the header with every column, also those that may be left out, and no rows.
 *
 * @param table - the table
 * @returns a CSV file for Excel in Dutch
 */
export function templateOf(table: RecordsName): SourceFile {
  return {
    name: `${table}.csv`,
    bytes: writeRows(
      columnsOf(table).map(({ name }) => name),
      [],
    ),
  };
}
