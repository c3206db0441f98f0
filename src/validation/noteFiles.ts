import type { Dataset, Finding, RecordsName, Table, TableName } from '../dataset/dataset';
import { columnsOf } from '../dataset/headers';
import { mendMisread } from '../dataset/misreadText';
import { countUnlisted, type Ledger, note, noteInFile, type Remark } from './ledger';
import { type Candidates, nearestOf } from './nearest';
import { nearestFileThere, nearestKnownFile } from './nearestFile';
import type { Facts } from './problem';

const verbandTables: readonly TableName[] = ['coalities', 'tafels', 'initiatieven'];
const demanded: readonly TableName[] = ['gebieden', 'organisaties', 'deelnames'];

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
 * Notes the files that belong to no table, and those for other parts of the map that could not be had.
 *
 * @param dataset - the files
 * @param ledger - gets the problems
 */
export function noteOtherFiles(dataset: Dataset, ledger: Ledger): void {
  for (const { name, reason, cause } of dataset.unused) {
    if (reason === 'lost') {
      const facts = cause === undefined ? {} : { cause };
      noteInFile(ledger, name, { code: 'missing-file', row: null, column: null, facts });
    }
    if (reason !== 'unknown') continue;
    const facts = { value: name, ...nearestKnownFile(name) };
    noteInFile(ledger, name, { code: 'unknown-file', row: null, column: null, facts });
  }
}

/**
 * Notes whatever the reading of a file came upon.
 *
 * @param table - what was read of it
 * @param ledger - gets the problems
 */
export function noteFindings(table: Table<RecordsName>, ledger: Ledger): void {
  const unknown = table.columns.filter(({ name, header }) => name === null && header !== '');
  const known = columnsOf(table.name).map((column) => column.name);
  const there = new Set(table.columns.map(({ name }) => name));
  const columns: ColumnNames = {
    known,
    absent: unnamed(known.filter((name) => !there.has(name))),
    unknown: unnamed(unknown.map((column) => column.header)),
  };
  for (const finding of table.findings.listed) note(ledger, table, remarkOn(finding, columns));
  for (const [code, count] of table.findings.unlisted) countUnlisted(ledger, code, count);
}

/** The columns that a table may have, those that the file lacks, and the headers of it that are none of them. */
interface ColumnNames {
  readonly known: readonly string[];
  readonly absent: Candidates;
  readonly unknown: Candidates;
}

function remarkOn(finding: Finding, { known, absent, unknown }: ColumnNames): Remark {
  const { code, row, column, value, expected, cause, count } = finding;
  const place = { code, row, column };
  const facts: Facts = {
    ...(value === undefined ? {} : { value }),
    ...(expected === undefined ? {} : { expected }),
    ...(cause === undefined ? {} : { cause }),
    ...(count === undefined ? {} : { count: String(count) }),
  };
  switch (code) {
    case 'unknown-column': {
      const meant = mendMisread(value ?? '');
      return meant === value
        ? { ...place, facts, among: absent }
        : { ...place, facts: { ...facts, ...nearestOf(absent, meant) } };
    }
    case 'missing-column':
      return { ...place, facts: { ...facts, value: column ?? '' }, among: unknown };
    case 'empty-file':
      return { ...place, facts: { expected: known.join(';') } };
    default:
      return { ...place, facts };
  }
}

/** Candidates that people know by no other name. */
function unnamed(ids: readonly string[]): Candidates {
  return { ids, nameOf: () => '' };
}

function noteMissing(name: TableName, dataset: Dataset, ledger: Ledger): void {
  const tables = name === 'coalities' ? verbandTables : [name];
  const unused = dataset.unused.map((file) => file.name);
  const expected = tables.map((table) => `${table}.csv`).join(', ');
  const facts = { value: `${name}.csv`, expected, ...nearestFileThere(tables, unused) };
  noteInFile(ledger, `${name}.csv`, { code: 'missing-file', row: null, column: null, facts });
}

function noteNoRecords(name: TableName, dataset: Dataset, ledger: Ledger): void {
  const table = dataset.tables[name];
  if (table === null || !table.isReadable || table.rowNumbers.length > 0) return;
  const isNeeded = verbandTables.includes(name)
    ? verbandTables.every((other) => (dataset.tables[other]?.rowNumbers.length ?? 0) === 0)
    : demanded.includes(name);
  if (isNeeded) note(ledger, table, { code: 'no-records', row: null, column: null });
}
