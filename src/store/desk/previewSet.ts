import { appendRecords } from '../../dataset/appendRecords';
import {
  type Dataset,
  type GivenFile,
  type SourceFile,
  type TableName,
  tableNames,
} from '../../dataset/dataset';
import { withHeader } from '../../dataset/guessTable';
import { readDataset } from '../../dataset/readDataset';
import { readTable } from '../../dataset/readTable';
import { writeDataset } from '../../dataset/writeDataset';
import type { Problem } from '../../validation/problem';
import { type DatasetReport, validateDataset } from '../../validation/validateDataset';
import type { BroughtView, Preview, PreviewChoices } from './deskTalk';
import type { Opened } from './openBrought';
import { reportOf, viewReading } from './readings';
import type { WorkingSet } from './workingSet';

/** What would be shown: the files of it, and how it is told. */
export interface Candidate {
  readonly preview: Preview;
  readonly files: readonly GivenFile[];
}

/** Problems that a preview tells; the whole list comes when the set is shown. */
const previewProblems = 300;

const verbandTables: readonly TableName[] = ['coalities', 'tafels', 'initiatieven'];

/** One that was brought, with what it is used as. */
interface Used {
  readonly opened: Opened;
  readonly table: TableName | null;
  readonly isAdded: boolean;
  readonly lacksHeader: boolean;
  /** Under the name of its table; null where it is not used. */
  readonly file: SourceFile | null;
  readonly isReadable: boolean;
  readonly own: Dataset | null;
}

/**
 * Looks at what was brought, as it would be shown.
 *
 * A file that cannot be read takes the place of nothing. Files that make no whole set are shown together with the
 * tables that are shown already, unless the steward chooses otherwise.
 *
 * @param opened - the files and sheets
 * @param choices - what the steward chose
 * @param shown - the set that is shown; null when there is none
 * @returns the set to show, and how to tell it
 */
export function previewSet(
  opened: readonly Opened[],
  choices: PreviewChoices,
  shown: WorkingSet | null,
): Candidate {
  const doubles = secondsOf(opened);
  const used = opened.map((one) =>
    use(doubles.has(one.key) ? { ...one, table: null, likely: one.table } : one, choices, shown),
  );
  const data = used.flatMap((one) => (one.file !== null && one.isReadable ? [one.file] : []));
  const isTogether = (choices.isTogether ?? !isWhole(used)) && shown !== null;
  const brought = isTogether ? [...data, ...others(used)] : [...files(used), ...others(used)];
  const staying = isTogether ? stayingTables(shown, data) : [];
  const kept = isTogether ? stayingFiles(shown, staying) : [];
  const dataset = readDataset([...brought, ...kept]);
  const report = reportOf(dataset);
  const unreadable = isTogether ? unreadProblems(used) : [];
  const { areas, coalitions, tafels, initiatives, organisations } = report.counts;
  const preview: Preview = {
    brought: used.map((one) => viewBrought(one, dataset, report)),
    isTogether,
    staying,
    canShow: data.length > 0 && areas + coalitions + tafels + initiatives + organisations > 0,
    counts: report.counts,
    totals: withMore(report.totals, unreadable),
    problems: [...unreadable, ...problemsIn(report, staying, dataset)].slice(0, previewProblems),
  };
  return { preview, files: [...brought, ...kept] };
}

function use(opened: Opened, choices: PreviewChoices, shown: WorkingSet | null): Used {
  const chosen = choices.tables.get(opened.key);
  // What nobody sees in Excel does not come on a big screen by itself.
  const table = chosen === undefined ? (opened.isHidden ? null : opened.table) : chosen;
  const nothing = { opened, table, isAdded: false, lacksHeader: false, file: null, own: null };
  if (table === null || !('bytes' in opened.file)) return { ...nothing, isReadable: false };
  const present = shown?.dataset.tables[table] ?? null;
  const named = { name: nameAs(table, opened.file.name), bytes: opened.file.bytes };
  const headed = opened.isPasted ? withHeader(named, table, present) : { file: named, isAdded: false };
  const read = readTable(table, headed.file);
  const isAdded = (choices.added.get(opened.key) ?? opened.isPasted) && present !== null && read.isReadable;
  return {
    opened,
    table,
    isAdded,
    lacksHeader: headed.isAdded,
    file: isAdded ? appendRecords(present, read) : headed.file,
    isReadable: read.isReadable,
    own: readDataset([headed.file]),
  };
}

/**
 * Of two that are the same table by their names the one with the exact name is read, or the first; the steward may choose
 * to add the other. A CSV and a JSON with exact names are both read, and told as any two files for one table.
 */
function secondsOf(opened: readonly Opened[]): ReadonlySet<number> {
  const isExact = ({ name, sheet, table }: Opened) =>
    sheet === '' && (name === `${table}.csv` || name === `${table}.json`);
  const taken = new Set(opened.filter(isExact).map(({ table }) => table));
  const seconds = new Set<number>();
  for (const one of opened) {
    if (one.table === null || isExact(one) || one.isHidden || one.isPasted) continue;
    if (taken.has(one.table)) seconds.add(one.key);
    taken.add(one.table);
  }
  return seconds;
}

function nameAs(table: TableName, name: string): string {
  return /\.json$/i.test(name) ? `${table}.json` : `${table}.csv`;
}

function isWhole(used: readonly Used[]): boolean {
  const there = new Set(used.flatMap((one) => (one.isReadable && !one.isAdded ? [one.table] : [])));
  const needed: readonly TableName[] = ['gebieden', 'organisaties', 'deelnames'];
  return needed.every((table) => there.has(table)) && verbandTables.some((table) => there.has(table));
}

function files(used: readonly Used[]): readonly SourceFile[] {
  return used.flatMap(({ file }) => (file === null ? [] : [file]));
}

/** Settings, and data files whose name means nothing: these are told. */
function others(used: readonly Used[]): readonly SourceFile[] {
  return used.flatMap(({ opened, table }) => {
    const { file, sheet, isPasted } = opened;
    const isTold = table === null && opened.table === null && sheet === '' && !isPasted;
    return isTold && 'bytes' in file && /\.(csv|json)$/i.test(file.name) ? [file] : [];
  });
}

function stayingTables(shown: WorkingSet | null, data: readonly SourceFile[]): readonly TableName[] {
  const isReplaced = (table: TableName) =>
    data.some(({ name }) => name === `${table}.csv` || name === `${table}.json`);
  return tableNames.filter((table) => (shown?.dataset.tables[table] ?? null) !== null && !isReplaced(table));
}

/** The files as they came; a table that was changed on this page as it is now. */
function stayingFiles(shown: WorkingSet | null, staying: readonly TableName[]): readonly GivenFile[] {
  if (shown === null) return [];
  const mended = new Set(shown.mends.done.map(({ table }) => table));
  const written = mended.size === 0 ? [] : writeDataset(shown.dataset);
  return staying.flatMap((table) => {
    const file = shown.dataset.tables[table]?.file;
    const now = mended.has(table) ? written.find(({ name }) => name === `${table}.csv`) : undefined;
    const asItCame = shown.files.find((one) => one.name === file);
    const found = now ?? asItCame;
    return found === undefined ? [] : [found];
  });
}

function unreadProblems(used: readonly Used[]): readonly Problem[] {
  return used.flatMap(({ own, isReadable, file }) => {
    if (own === null || isReadable) return [];
    return validateDataset(own).problems.filter((problem) => problem.file === file?.name);
  });
}

function withMore(totals: Preview['totals'], more: readonly Problem[]): Preview['totals'] {
  const errors = more.filter(({ severity }) => severity === 'error').length;
  return { errors: totals.errors + errors, warnings: totals.warnings + more.length - errors };
}

/** What stays was told before. */
function problemsIn(
  { problems }: DatasetReport,
  staying: readonly TableName[],
  dataset: Dataset,
): readonly Problem[] {
  const old = new Set(staying.map((table) => dataset.tables[table]?.file));
  return problems.filter(({ file }) => !old.has(file));
}

function viewBrought(used: Used, dataset: Dataset, report: DatasetReport): BroughtView {
  const { opened, table, isAdded, lacksHeader } = used;
  const { key, name, sheet, isHidden, likely } = opened;
  return {
    key,
    name,
    sheet,
    isHidden,
    table,
    likely,
    isAdded,
    lacksHeader,
    state: stateOf(used),
    reading: readingOf(used, dataset, report),
  };
}

function stateOf({ opened, table, isReadable }: Used): BroughtView['state'] {
  if (opened.isProtected) return 'protected';
  if ('cause' in opened.file) return opened.file.cause === 'size' ? 'too-large' : 'unreadable';
  if (opened.isSettings) return 'settings';
  if (table === null) return 'unused';
  return isReadable ? 'data' : 'unreadable';
}

/** Rows that come to others are counted with them; what cannot be read, by itself. */
function readingOf(
  { table, own, isReadable }: Used,
  dataset: Dataset,
  report: DatasetReport,
): BroughtView['reading'] {
  const alone = own === null || table === null ? null : own.tables[table];
  if (table === null || alone === null) return null;
  const together = isReadable ? dataset.tables[table] : null;
  if (together === null) return viewReading(alone, validateDataset(readDataset([])));
  const { encoding, delimiter } = alone;
  return { ...viewReading(together, report), encoding, delimiter };
}
