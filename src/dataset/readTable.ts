import type { GivenFile, RecordsName, Table } from './dataset';
import { readCsv } from './readCsv';
import { readJson } from './readJson';
import { isJson, readTableAs } from './readTableAs';

/**
 * Reads one file into the table it holds.
 *
 * @param table - which table the file is
 * @param file - the file, or why it could not be had; `.json` in its name makes it JSON, anything else CSV
 * @returns the records in file order, as written; see `readTableAs`
 */
export function readTable<Name extends RecordsName>(table: Name, file: GivenFile): Table<Name> {
  return readTableAs(table, file, isJson(file.name) ? readJson : readCsv);
}
