import { at } from '../ecosystem/columns';
import { type Dataset, type RecordsName, type SourceFile, type Table, tableNames } from './dataset';
import { columnsOf } from './headers';
import { fileOfLines, writeCell } from './writeCells';

/** Delimiters that are found again without a line `sep=`; in its place Excel would no longer see the encoding. */
const delimiters = [',', ';', '\t', '|'];
const usualDelimiter = ';';

/**
 * Writes a dataset back as CSV files, ready for Excel.
 *
 * Every record and column is written, also those that cannot be shown, with the delimiter of the source. A cell that
 * Excel would take for a formula gets a `'` before it, which reading takes off again.
 *
 * @param dataset - what was read
 * @returns a file for each table that could be read, in the order of the tables: UTF-8 with byte order mark, CRLF
 */
export function writeDataset(dataset: Dataset): readonly SourceFile[] {
  return tablesIn(dataset).flatMap((table) => (isRead(table) ? [writeTable(table)] : []));
}

/**
 * Gives the files that are kept as they came: they are no tables.
 *
 * @param dataset - what was read
 * @returns the stories, when they are there
 */
export function keptFiles({ stories }: Dataset): readonly SourceFile[] {
  return stories !== null && 'bytes' in stories ? [stories] : [];
}

/**
 * Lists the files of which no record could be read, so that none can be written.
 *
 * @param dataset - what was read
 * @returns bare file names, in the order of the tables
 */
export function unwrittenFiles(dataset: Dataset): readonly string[] {
  return tablesIn(dataset).flatMap((table) => (isRead(table) ? [] : [table.file]));
}

/**
 * Lists every file with records, in the order in which they are written and described.
 *
 * @param dataset - what was read
 * @returns the tables that there are, then the synonyms, then what was answered in a session
 */
export function tablesIn({ tables, synonyms, contributions }: Dataset): readonly Table<RecordsName>[] {
  return [...tableNames.map((name) => tables[name]), synonyms, contributions].filter(
    (table) => table !== null,
  );
}

/**
 * Tells whether the end of a file could not be read: a quote that is closed nowhere swallows the lines after it. What is
 * written of such a table lacks them.
 *
 * @param table - the table
 * @returns whether lines of it are missing
 */
export function isCutShort({ findings }: Pick<Table, 'findings'>): boolean {
  return findings.listed.some(({ code, count }) => code === 'unclosed-quote' && count !== undefined);
}

/** A file without a required column is read all the same: it only cannot be shown. */
function isRead(table: Table<RecordsName>): boolean {
  return table.isReadable || table.columns.length > 0;
}

function writeTable(table: Table<RecordsName>): SourceFile {
  const delimiter = delimiters.includes(table.delimiter) ? table.delimiter : usualDelimiter;
  const write = cellWriter(table, delimiter);
  const lines = [headerOf(table).map(atStart).map(write).join(delimiter)];
  // Every distinct value is written once, however many rows have it.
  const columns = table.columns.map(({ text }) => ({ cells: text.values.map(write), codes: text.codes }));
  for (let record = 0; record < table.rowNumbers.length; record++) {
    const cells = columns.map((column) => column.cells[at(column.codes, record)] ?? '');
    lines.push([...cells, ...extraCellsOf(table, record).map(write)].join(delimiter));
  }
  return { name: `${table.name}.csv`, bytes: fileOfLines(lines) };
}

/** Where the header does not settle the delimiter, what could be one is put in quotes as well. */
function cellWriter({ columns }: Table<RecordsName>, delimiter: string): (text: string) => string {
  const isSettled = columns.filter(({ name }) => name !== null).length > 1;
  const apart = isSettled ? [delimiter] : delimiters;
  return (text) => writeCell(text, apart);
}

/** A line that names the delimiter, and byte order marks, are no part of the data: a space says that these are. */
function atStart(header: string, place: number): string {
  return place === 0 && /^(?:sep=|\u00EF\u00BB\u00BF)/i.test(header) ? ` ${header}` : header;
}

/** An empty list in JSON has no columns: the file then gets the header of its table. */
function headerOf({ name, columns }: Table<RecordsName>): readonly string[] {
  return columns.length > 0
    ? columns.map(({ header }) => header)
    : columnsOf(name).map((column) => column.name);
}

function extraCellsOf(table: Table<RecordsName>, record: number): readonly string[] {
  const extra = table.extraCells.get(record) ?? [];
  return extra.slice(0, extra.findLastIndex((cell) => cell.trim() !== '') + 1);
}
