import { type Dataset, type Table, tableNames } from '../../dataset/dataset';
import { at, textAt } from '../../ecosystem/columns';
import { keptCount, keptRows } from '../../validation/keptRows';
import { startLedger } from '../../validation/ledger';
import type { Problem, Totals } from '../../validation/problem';
import { type DatasetReport, validateDataset } from '../../validation/validateDataset';
import { validateStructure } from '../../validation/validateStructure';
import type { DeskTalk, ReadingView, RefusedRow, RowView, TableView } from './deskTalk';
import type { WorkingSet } from './workingSet';

/** What the last set came to; asked for many times, and seconds of work for a large one. */
const reports = new WeakMap<Dataset, DatasetReport>();

/**
 * Judges a set, once.
 *
 * @param dataset - the set
 * @returns what the map shows of it and what is wrong
 */
export function reportOf(dataset: Dataset): DatasetReport {
  const known = reports.get(dataset);
  if (known !== undefined) return known;
  const report = validateDataset(dataset);
  reports.set(dataset, report);
  return report;
}

/**
 * Tells how the tables of a set were read.
 *
 * @param shown - the set, with what was told of it and the files that it was read from
 * @returns the nine tables in their order, absent ones too; then what a room answered, where it did
 */
export function viewTables({
  dataset,
  told,
  files,
}: Pick<WorkingSet, 'dataset' | 'told' | 'files'>): readonly TableView[] {
  const views = tableNames.map((name): TableView => {
    const table = dataset.tables[name];
    if (table === null) return { table: name, file: null, sheet: null, ...noReading };
    const file = files.find((one) => one.name === table.file);
    const sheet = file !== undefined && 'bytes' in file ? (file.sheet ?? null) : null;
    return { table: name, file: table.file, sheet, ...viewReading(table, told) };
  });
  const answers = dataset.contributions;
  const isThere = answers !== null && (answers.rowNumbers.length > 0 || !answers.isReadable);
  return isThere ? [...views, viewAnswers(answers, told)] : views;
}

/** They are in no count: what is not refused is shown. */
function viewAnswers(table: Table<'bijdragen'>, { problems }: WorkingSet['told']): TableView {
  const own = problems.filter(({ file }) => file === table.file);
  const refused = new Set(own.filter(({ facts }) => facts.refused !== undefined).map(({ row }) => row));
  const rows = table.rowNumbers.length;
  return {
    table: table.name,
    file: table.file,
    sheet: null,
    encoding: table.encoding,
    delimiter: table.delimiter,
    rows,
    kept: table.isReadable ? rows - refused.size : 0,
    unreadLines: unreadLines(table),
    ...countProblems(own),
  };
}

/**
 * Tells how one table was read.
 *
 * @param table - the table
 * @param told - what was told of the set that it is part of
 * @returns encoding, delimiter, and rows as they were taken
 */
export function viewReading(table: Table, { counts, problems }: WorkingSet['told']): ReadingView {
  return {
    encoding: table.encoding,
    delimiter: table.file.endsWith('.json') ? 'json' : table.delimiter,
    rows: table.rowNumbers.length,
    kept: keptCount(counts, table.name),
    unreadLines: unreadLines(table),
    ...countProblems(problems.filter(({ file }) => file === table.file)),
  };
}

/** Lines that a quote swallows which is closed nowhere. */
function unreadLines({ findings }: Pick<Table, 'findings'>): number {
  const quotes = findings.listed.filter(({ code }) => code === 'unclosed-quote');
  return quotes.reduce((sum, { count = 0 }) => sum + count, 0);
}

/**
 * Counts problems.
 *
 * @param problems - in any order
 * @returns how many of each weight
 */
export function countProblems(problems: readonly Problem[]): Totals {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  return { errors, warnings: problems.length - errors };
}

const noReading: ReadingView = {
  encoding: null,
  delimiter: '',
  rows: 0,
  kept: 0,
  unreadLines: 0,
  errors: 0,
  warnings: 0,
};

/**
 * Reads the rows at some places as they stand in their files.
 *
 * @param dataset - the set
 * @param places - bare file names and rows as Excel shows them
 * @returns one for each place; null where no record stands there
 */
export function viewRows(
  dataset: Dataset,
  places: DeskTalk['rows']['ask']['places'],
): readonly (RowView | null)[] {
  return places.map(({ file, row }) => {
    const table = tableOfFile(dataset, file);
    const index = table === null ? -1 : positionOf(table.rowNumbers, row);
    return table === null || index < 0 ? null : viewRow(table, index);
  });
}

function tableOfFile(dataset: Dataset, file: string): Table | null {
  const name = tableNames.find((one) => dataset.tables[one]?.file === file);
  return name === undefined ? null : dataset.tables[name];
}

function viewRow(table: Table, index: number): RowView {
  const cells = table.columns.map(({ header, name, text }) => ({
    header,
    column: name ?? header,
    text: textAt(text, index),
  }));
  const extra = (table.extraCells.get(index) ?? []).map((text) => ({ header: '', column: '', text }));
  return { table: table.name, index, cells: [...cells, ...extra] };
}

/** The rows of a table stand in order. */
function positionOf(rows: Uint32Array, row: number): number {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (at(rows, middle) < row) low = middle + 1;
    else high = middle;
  }
  return rows[low] === row ? low : -1;
}

/** Of the last set every refused row with all that is said of it, also beyond what the list holds. */
const refusals = new WeakMap<Dataset, readonly RefusedRow[]>();

/**
 * Lists the records that are not shown, with what is said of each.
 *
 * @param dataset - the set
 * @returns in the order of files and rows; what is said of a whole file comes with each of its rows
 */
export function refusedRows(dataset: Dataset): readonly RefusedRow[] {
  const known = refusals.get(dataset);
  if (known !== undefined) return known;
  const { ecosystem, problems } = validateDataset(
    dataset,
    validateStructure(dataset, startLedger(Number.POSITIVE_INFINITY)),
  );
  const byPlace = groupByPlace(problems);
  const refused = tableNames.flatMap((name) => {
    const table = dataset.tables[name];
    if (table === null) return [];
    const kept = keptRows(ecosystem, name);
    const ofFile = fileProblems(table, problems);
    return [...table.rowNumbers].flatMap((row, index) => {
      if (kept.has(row)) return [];
      const own = byPlace.get(`${table.file}\0${row}`) ?? [];
      const cells = viewRow(table, index).cells.map(({ text }) => text);
      return [{ table: name, row, cells, problems: own.length > 0 ? own : ofFile }];
    });
  });
  refusals.set(dataset, refused);
  return refused;
}

function groupByPlace(problems: readonly Problem[]): ReadonlyMap<string, readonly Problem[]> {
  const groups = new Map<string, Problem[]>();
  for (const problem of problems) {
    if (problem.row === null) continue;
    const place = `${problem.file}\0${problem.row}`;
    const group = groups.get(place);
    if (group === undefined) groups.set(place, [problem]);
    else group.push(problem);
  }
  return groups;
}

function fileProblems({ file, headerRow }: Table, problems: readonly Problem[]): readonly Problem[] {
  return problems.filter(
    (problem) =>
      problem.file === file &&
      problem.severity === 'error' &&
      (problem.row === null || problem.row === headerRow),
  );
}
