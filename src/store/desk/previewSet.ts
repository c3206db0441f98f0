import {
  type Dataset,
  type GivenFile,
  type SourceFile,
  type TableName,
  tableNames,
} from '../../dataset/dataset';
import { applyEdits } from '../../dataset/editDataset';
import { readDataset } from '../../dataset/readDataset';
import { keptCount, keptRows } from '../../validation/keptRows';
import type { Problem } from '../../validation/problem';
import { type DatasetReport, validateDataset } from '../../validation/validateDataset';
import type { BroughtView, Preview, PreviewChoices, ReadingView } from './deskTalk';
import type { Opened } from './openBrought';
import { readBrought, type Used } from './readBrought';
import { reportOf, viewReading } from './readings';
import type { Mends, WorkingSet } from './workingSet';

/** What would be shown: the files of it, and how it is told. */
export interface Candidate {
  readonly preview: Preview;
  readonly files: readonly GivenFile[];
  /** The changes of this page in the tables that stay. */
  readonly mends: Mends;
  readonly dataset: Dataset;
}

/** Problems that a preview tells; the whole list comes when the set is shown. */
const previewProblems = 300;

const verbandTables: readonly TableName[] = ['coalities', 'tafels', 'initiatieven'];

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
  const { used, files: data } = readBrought(opened, choices, shown);
  const isTogether = (choices.isTogether ?? !isWhole(used)) && shown !== null;
  const unread = used.flatMap(({ own, read }) => (own !== null && read?.isReadable === false ? [own] : []));
  const brought = [...data, ...(isTogether ? [] : unread), ...others(used)];
  const staying = isTogether ? stayingTables(shown, data) : [];
  const files = isTogether ? [...brought, ...stayingFiles(shown, staying)] : brought;
  const done = isTogether ? shown.mends.done.filter(({ table }) => staying.includes(table)) : [];
  const { dataset } = applyEdits(readDataset(files), done);
  const report = reportOf(dataset);
  const told = isTogether ? unread.flatMap(problemsAlone) : [];
  const problems = [...told, ...problemsIn(report, staying, dataset)];
  const { areas, coalitions, tafels, initiatives, organisations } = report.counts;
  const preview: Preview = {
    brought: used.map((one) => viewBrought(one, dataset, report)),
    isTogether,
    staying,
    canShow: data.length > 0 && areas + coalitions + tafels + initiatives + organisations > 0,
    counts: report.counts,
    totals: totalsOf(problems),
    problems: problems.slice(0, previewProblems),
    lost: lostRows(shown, staying, report),
    replaced: replacedTables(shown, isTogether ? data : [], dataset),
  };
  return { preview, files, mends: { done, undone: [] }, dataset };
}

function isWhole(used: readonly Used[]): boolean {
  const isRead = ({ read, isAdded }: Used) => read?.isReadable === true && !isAdded;
  const there = new Set(used.filter(isRead).map(({ table }) => table));
  const needed: readonly TableName[] = ['gebieden', 'organisaties', 'deelnames'];
  return needed.every((table) => there.has(table)) && verbandTables.some((table) => there.has(table));
}

/** Settings, and data files whose name means nothing: these are told. */
function others(used: readonly Used[]): readonly SourceFile[] {
  return used.flatMap(({ opened, table }) => {
    const { file, sheet, isPasted, likely } = opened;
    const isTold = table === null && opened.table === null && likely === null && sheet === '' && !isPasted;
    return isTold && 'bytes' in file && /\.(csv|json)$/i.test(file.name) ? [file] : [];
  });
}

function stayingTables(shown: WorkingSet | null, data: readonly SourceFile[]): readonly TableName[] {
  const isReplaced = (table: TableName) =>
    data.some(({ name }) => name === `${table}.csv` || name === `${table}.json`);
  return tableNames.filter((table) => (shown?.dataset.tables[table] ?? null) !== null && !isReplaced(table));
}

/** The files of the tables that stay, as they came. */
function stayingFiles(shown: WorkingSet | null, staying: readonly TableName[]): readonly GivenFile[] {
  return staying.flatMap((table) => {
    const name = shown?.dataset.tables[table]?.file;
    return shown?.files.find((one) => one.name === name) ?? [];
  });
}

/** What is wrong with a file that takes the place of nothing. */
function problemsAlone(file: SourceFile): readonly Problem[] {
  return validateDataset(readDataset([file])).problems.filter((problem) => problem.file === file.name);
}

/** What stays was told before; what it loses by the new files is counted apart. */
function problemsIn(
  { problems }: DatasetReport,
  staying: readonly TableName[],
  dataset: Dataset,
): readonly Problem[] {
  const old = new Set(staying.map((table) => dataset.tables[table]?.file));
  return problems.filter(({ file }) => !old.has(file));
}

function totalsOf(problems: readonly Problem[]): Preview['totals'] {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  return { errors, warnings: problems.length - errors };
}

/** Rows of the tables that stay that are shown now and would not be: what they refer to is gone. */
function lostRows(
  shown: WorkingSet | null,
  staying: readonly TableName[],
  { counts }: DatasetReport,
): Preview['lost'] {
  if (shown === null) return [];
  return staying.flatMap((table) => {
    const count = keptCount(shown.told.counts, table) - keptCount(counts, table);
    return count > 0 ? [{ table, count }] : [];
  });
}

/** Tables of which the new file has far fewer rows: perhaps it is only a part. */
function replacedTables(
  shown: WorkingSet | null,
  data: readonly SourceFile[],
  dataset: Dataset,
): Preview['replaced'] {
  return tableNames.flatMap((table) => {
    const before = shown?.dataset.tables[table]?.rowNumbers.length ?? 0;
    const after = dataset.tables[table]?.rowNumbers.length ?? 0;
    const isReplaced = data.some(({ name }) => name === `${table}.csv` || name === `${table}.json`);
    return isReplaced && after < before ? [{ table, before, after }] : [];
  });
}

function viewBrought(used: Used, dataset: Dataset, report: DatasetReport): BroughtView {
  const { opened, table, isAdded, lacksHeader } = used;
  const { key, name, sheet, isHidden, isPasted, likely } = opened;
  const state = stateOf(used);
  const reading = readingOf(used, dataset, report);
  return { key, name, sheet, isHidden, isPasted, table, likely, isAdded, lacksHeader, state, reading };
}

function stateOf({ opened, table, read }: Used): BroughtView['state'] {
  if (opened.isProtected) return 'protected';
  if ('cause' in opened.file) return opened.file.cause === 'size' ? 'too-large' : 'unreadable';
  if (opened.isSettings) return 'settings';
  if (table === null) return 'unused';
  return read?.isReadable === true ? 'data' : 'unreadable';
}

/** Of rows that come after others only its own are counted. */
function readingOf(used: Used, dataset: Dataset, report: DatasetReport): ReadingView | null {
  const { table, own, read, rowsBefore, isAdded } = used;
  if (table === null || own === null || read === null) return null;
  if (!read.isReadable) return { ...viewReading(read, validateDataset(readDataset([own]))), kept: 0 };
  const together = dataset.tables[table];
  if (together === null) return null;
  const whole = viewReading(together, report);
  const { encoding, delimiter } = viewReading(read, report);
  if (!isAdded) return { ...whole, encoding, delimiter };
  const shown = keptRows(report.ecosystem, table);
  const mine = together.rowNumbers.subarray(rowsBefore, rowsBefore + read.rowNumbers.length);
  const alone = validateDataset(readDataset([own])).problems.filter(({ file }) => file === own.name);
  return {
    ...whole,
    encoding,
    delimiter,
    rows: mine.length,
    kept: mine.filter((row) => shown.has(row)).length,
    ...totalsOf(alone.filter(({ code }) => code !== 'unknown-reference')),
  };
}
