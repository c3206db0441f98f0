import {
  type Dataset,
  type GivenFile,
  type SourceFile,
  type TableName,
  tableNames,
} from '../../dataset/dataset';
import { applyEdits } from '../../dataset/editDataset';
import { readDataset } from '../../dataset/readDataset';
import type { Problem } from '../../validation/problem';
import type { DatasetReport } from '../../validation/validateDataset';
import type { BroughtView, Preview, PreviewChoices } from './deskTalk';
import { tellLosses } from './losses';
import type { Opened } from './openBrought';
import { readBrought, type Used } from './readBrought';
import { countProblems, reportOf } from './readings';
import { type ToldFile, tellBrought } from './tellBrought';
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
  const files = isTogether ? [...brought, ...stayingFiles(shown, staying, brought)] : brought;
  const done = isTogether ? shown.mends.done.filter(({ table }) => staying.includes(table)) : [];
  const { dataset } = applyEdits(readDataset(files), done);
  const report = reportOf(dataset);
  const told = tellAll(used, dataset, report);
  const problems = problemsOf(told, dataset, report, staying);
  const { areas, coalitions, tafels, initiatives, organisations } = report.counts;
  const hasOther = used.some(({ opened: one }) => (one.isStories || one.isAnswers) && 'bytes' in one.file);
  const canShow =
    (data.length > 0 || hasOther) && areas + coalitions + tafels + initiatives + organisations > 0;
  const preview: Preview = {
    brought: told.map(viewBrought),
    isTogether,
    staying,
    canShow,
    mustChoose: !canShow && used.some((one) => mustChoose(one, choices)),
    counts: report.counts,
    totals: countProblems(problems),
    problems: problems.slice(0, previewProblems),
    ...tellLosses(shown, { dataset, report, staying, isTogether }),
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
    const { file, sheet, isPasted, guess } = opened;
    const isUnknown = opened.table === null && guess.tables.length === 0;
    const isTold = table === null && isUnknown && sheet === '' && !isPasted;
    return isTold && 'bytes' in file && /\.(csv|json)$/i.test(file.name) ? [file] : [];
  });
}

function tellAll(used: readonly Used[], dataset: Dataset, report: DatasetReport): readonly ToldFile[] {
  const joined = new Set(used.filter(({ isAdded }) => isAdded).map(({ table }) => table));
  return used.map((one) => {
    const together = one.table === null ? null : dataset.tables[one.table];
    return tellBrought(one, together, report, joined.has(one.table));
  });
}

/**
 * What is wrong with what was brought, errors first. What stays was told before; what it loses by the new files is counted
 * apart.
 */
function problemsOf(
  told: readonly ToldFile[],
  dataset: Dataset,
  { problems }: DatasetReport,
  staying: readonly TableName[],
): readonly Problem[] {
  const own = told.flatMap((one) => one.problems);
  const tables = told.flatMap(({ used, reading }) => (reading === null ? [] : (used.table ?? [])));
  const elsewhere = new Set([...staying, ...tables].map((table) => dataset.tables[table]?.file));
  const all = [...own, ...problems.filter(({ file }) => !elsewhere.has(file))];
  return [...new Set(all)].sort((a, b) => Number(a.severity !== 'error') - Number(b.severity !== 'error'));
}

function mustChoose({ opened, table }: Used, { tables }: PreviewChoices): boolean {
  const isOpen = table === null && !tables.has(opened.key) && !opened.isHidden;
  return isOpen && (opened.isPasted || opened.guess.tables.length > 0);
}

function viewBrought({ used, reading }: ToldFile): BroughtView {
  const { opened, table, isAdded, lacksHeader } = used;
  const { key, name, sheet, isHidden, isPasted, guess } = opened;
  const likely = opened.table === null ? guess.tables : [opened.table];
  const state = stateOf(used);
  return { key, name, sheet, isHidden, isPasted, table, likely, isAdded, lacksHeader, state, reading };
}

function stateOf({ opened, table, read }: Used): BroughtView['state'] {
  if (opened.isProtected) return 'protected';
  if ('cause' in opened.file) return opened.file.cause === 'size' ? 'too-large' : 'unreadable';
  if (opened.isSettings) return 'settings';
  if (opened.isStories) return 'stories';
  if (opened.isAnswers) return 'answers';
  if (table === null) return 'unused';
  return read?.isReadable === true ? 'data' : 'unreadable';
}

function stayingTables(shown: WorkingSet | null, data: readonly SourceFile[]): readonly TableName[] {
  const isReplaced = (table: TableName) =>
    data.some(({ name }) => name === `${table}.csv` || name === `${table}.json`);
  return tableNames.filter((table) => (shown?.dataset.tables[table] ?? null) !== null && !isReplaced(table));
}

/** The files of the tables that stay, as they came, and what came with them and is no table: settings, synonyms. */
function stayingFiles(
  shown: WorkingSet | null,
  staying: readonly TableName[],
  brought: readonly SourceFile[],
): readonly GivenFile[] {
  const isTable = (name: string) =>
    tableNames.some((table) => name === `${table}.csv` || name === `${table}.json`);
  const isBrought = (name: string) => brought.some((one) => one.name === name);
  const names = staying.map((table) => shown?.dataset.tables[table]?.file);
  const tables = names.flatMap((name) => shown?.files.find((one) => one.name === name) ?? []);
  const others = (shown?.files ?? []).filter(({ name }) => !isTable(name) && !isBrought(name));
  return [...tables, ...others];
}
