import { at } from '../ecosystem/columns';
import type { Column, RecordsName, SourceFile, Table } from './dataset';
import { writeRows } from './writeCells';

/**
 * Puts the records of one table under those of another.
 *
 * Columns are matched by their name, else by their header; what only the second has comes at the end. Nothing is
 * judged: a row that is there already comes twice.
 *
 * @param table - the records that stay
 * @param added - the records that come after them; the same table
 * @returns a file with all of them, in order
 */
export function appendRecords(table: Table<RecordsName>, added: Table<RecordsName>): SourceFile {
  const further = added.columns.filter((column) => find(table.columns, column) === undefined);
  const columns = [...table.columns, ...further];
  const header = columns.map((column) => column.header);
  const rows = [...rowsOf(table, columns), ...rowsOf(added, columns)];
  return { name: `${table.name}.csv`, bytes: writeRows(header, rows) };
}

function* rowsOf(table: Table<RecordsName>, columns: readonly Column[]): Generator<readonly string[]> {
  const own = columns.map((column) => find(table.columns, column));
  for (let record = 0; record < table.rowNumbers.length; record++) {
    const cells = own.map((column) =>
      column === undefined ? '' : (column.text.values[at(column.text.codes, record)] ?? ''),
    );
    yield [...cells, ...(table.extraCells.get(record) ?? [])];
  }
}

function find(columns: readonly Column[], wanted: Column): Column | undefined {
  const isSame = (column: Column) =>
    wanted.name === null ? column.header === wanted.header : column.name === wanted.name;
  return columns.find((column) => column === wanted) ?? columns.find(isSame);
}
