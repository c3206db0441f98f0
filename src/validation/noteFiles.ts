import { type Dataset, type Finding, type Table, type TableName, tableNames } from '../dataset/dataset';
import { columnsOf } from '../dataset/headers';
import { countUnlisted, type Ledger, note, noteInFile, type Remark } from './ledger';
import type { Candidates } from './nearest';
import type { Facts } from './problem';

const verbandTables: readonly TableName[] = ['coalities', 'tafels', 'initiatieven'];
const demanded: readonly TableName[] = ['gebieden', 'organisaties', 'deelnames'];

/** Names of files may be further from what they should be than ids: `kopie van tafels (2).csv`. */
const fileNames = unnamed(tableNames.map((name) => `${name}.csv`));

/**
 * Notes what is wrong with whole files: absent, twice there, not readable, without records, and whatever the
 * reading came upon in them.
 *
 * @param dataset - the files
 * @param names - the tables to look at
 * @param ledger - gets the problems
 */
export function noteFileProblems(dataset: Dataset, names: readonly TableName[], ledger: Ledger): void {
  for (const name of names) {
    const table = dataset.tables[name];
    if (table !== null) noteFindings(table, ledger);
    else if (demanded.includes(name)) noteMissing(name, dataset, ledger);
    noteNoRecords(name, dataset, ledger);
  }
  const noVerbanden = verbandTables.every((name) => dataset.tables[name] === null);
  if (names.includes('coalities') && noVerbanden) noteMissing('coalities', dataset, ledger);
  for (const { name, table } of dataset.unused) {
    if (table === null || !names.includes(table)) continue;
    const used = dataset.tables[table]?.file ?? '';
    noteInFile(ledger, name, { code: 'duplicate-file', row: null, column: null, facts: { firstFile: used } });
  }
}

/**
 * Notes the files that belong to no table.
 *
 * @param dataset - the files
 * @param ledger - gets the problems
 */
export function noteUnknownFiles(dataset: Dataset, ledger: Ledger): void {
  for (const { name, reason } of dataset.unused) {
    if (reason !== 'unknown') continue;
    const likely = likelyTable(name);
    const facts = likely === null ? { value: name } : { value: name, nearest: likely };
    const among = likely === null ? { among: fileNames } : {};
    noteInFile(ledger, name, { code: 'unknown-file', row: null, column: null, facts, ...among });
  }
}

function noteFindings(table: Table, ledger: Ledger): void {
  const columns: ColumnNames = {
    known: unnamed(columnsOf(table.name).map((column) => column.name)),
    written: unnamed(table.columns.map((column) => column.header)),
  };
  for (const finding of table.findings.listed) note(ledger, table, remarkOn(finding, columns));
  for (const [code, count] of table.findings.unlisted) countUnlisted(ledger, code, count);
}

/** The columns that a table may have, and the headers that stand in the file. */
interface ColumnNames {
  readonly known: Candidates;
  readonly written: Candidates;
}

function remarkOn({ code, row, column, value, expected }: Finding, { known, written }: ColumnNames): Remark {
  const place = { code, row, column };
  const facts: Facts = {
    ...(value === undefined ? {} : { value }),
    ...(expected === undefined ? {} : { expected }),
  };
  switch (code) {
    case 'unknown-column':
      return { ...place, facts, among: known };
    case 'missing-column':
      return { ...place, facts: { ...facts, value: column ?? '' }, among: written };
    case 'empty-file':
      return { ...place, facts: { expected: known.ids.join(';') } };
    default:
      return { ...place, facts };
  }
}

/** Candidates that people know by no other name. */
function unnamed(ids: readonly string[]): Candidates {
  return { ids, nameOf: () => '' };
}

function noteMissing(name: TableName, dataset: Dataset, ledger: Ledger): void {
  const files = name === 'coalities' ? verbandTables : [name];
  const likely = dataset.unused.find((file) =>
    files.some((table) => likelyTable(file.name) === `${table}.csv`),
  );
  const unused = unnamed(dataset.unused.map((file) => file.name));
  const expected = files.map((table) => `${table}.csv`).join(', ');
  const facts = { value: `${name}.csv`, expected };
  noteInFile(ledger, `${name}.csv`, {
    code: 'missing-file',
    row: null,
    column: null,
    facts: likely === undefined ? facts : { ...facts, nearest: likely.name },
    ...(likely === undefined ? { among: unused } : {}),
  });
}

/** A table name inside a longer file name: `Kopie van tafels (2).csv`. */
function likelyTable(fileName: string): string | null {
  const name = tableNames.find((table) => fileName.toLowerCase().includes(table));
  return name === undefined ? null : `${name}.csv`;
}

function noteNoRecords(name: TableName, dataset: Dataset, ledger: Ledger): void {
  const table = dataset.tables[name];
  if (table === null || !table.isReadable || table.rowNumbers.length > 0) return;
  const isNeeded = verbandTables.includes(name)
    ? verbandTables.every((other) => (dataset.tables[other]?.rowNumbers.length ?? 0) === 0)
    : demanded.includes(name);
  if (isNeeded) note(ledger, table, { code: 'no-records', row: null, column: null });
}
