import { type Dataset, type Table, type TableName, tableNames } from '../dataset/dataset';
import { columnsOf } from '../dataset/headers';
import { countUnlisted, type Ledger, note, noteInFile } from './ledger';
import type { Facts } from './problem';

const verbandTables: readonly TableName[] = ['coalities', 'tafels', 'initiatieven'];
const demanded: readonly TableName[] = ['gebieden', 'organisaties', 'deelnames'];

/** Names of files may be further from what they should be than ids: `kopie van tafels (2).csv`. */
const fileNames = { ids: tableNames.map((name) => `${name}.csv`), nameOf: () => '' };

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
  const known = { ids: columnsOf(table.name).map((column) => column.name), nameOf: () => '' };
  const written = { ids: table.columns.map((column) => column.header), nameOf: () => '' };
  const template = columnsOf(table.name)
    .map((column) => column.name)
    .join(';');
  for (const { code, row, column, value, expected } of table.findings.listed) {
    const facts: Facts = {
      ...(value === undefined ? {} : { value }),
      ...(expected === undefined ? {} : { expected }),
    };
    const place = { code, row, column };
    if (code === 'unknown-column') note(ledger, table, { ...place, facts, among: known });
    else if (code === 'missing-column')
      note(ledger, table, { ...place, facts: { ...facts, value: column ?? '' }, among: written });
    else if (code === 'empty-file') note(ledger, table, { ...place, facts: { expected: template } });
    else note(ledger, table, { ...place, facts });
  }
  for (const [code, count] of table.findings.unlisted) countUnlisted(ledger, code, count);
}

function noteMissing(name: TableName, dataset: Dataset, ledger: Ledger): void {
  const files = name === 'coalities' ? verbandTables : [name];
  const likely = dataset.unused.find((file) =>
    files.some((table) => likelyTable(file.name) === `${table}.csv`),
  );
  const unused = { ids: dataset.unused.map((file) => file.name), nameOf: () => '' };
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
