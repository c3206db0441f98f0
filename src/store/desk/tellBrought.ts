import { findingCodes, type Table } from '../../dataset/dataset';
import { readDataset } from '../../dataset/readDataset';
import { at } from '../../ecosystem/columns';
import { keptRows } from '../../validation/keptRows';
import type { Problem } from '../../validation/problem';
import { type DatasetReport, validateDataset } from '../../validation/validateDataset';
import type { ReadingView } from './deskTalk';
import type { Used } from './readBrought';
import { countProblems, viewReading } from './readings';

/** A file or sheet with what is told of it. */
export interface ToldFile {
  readonly used: Used;
  /** Null where it is not used. */
  readonly reading: ReadingView | null;
  readonly problems: readonly Problem[];
}

/**
 * Tells how one file or sheet was read, and what is wrong with it.
 *
 * Rows that come after others stand in a file that the steward has never seen: of them it is told in the name and by the
 * rows of what was brought.
 *
 * @param used - the file, and what it is used as
 * @param together - the table of the set that would be shown; null when there is none
 * @param report - what that set came to
 * @param isJoined - rows of several files stand in that table, or some that were shown already
 * @returns what is told of it
 */
export function tellBrought(
  used: Used,
  together: Table | null,
  report: DatasetReport,
  isJoined: boolean,
): ToldFile {
  const { own, read } = used;
  if (own === null || read === null) return { used, reading: null, problems: [] };
  if (!read.isReadable) {
    const alone = validateDataset(readDataset([own]));
    const problems = namedAsBrought(used, alone.problems, own.name);
    return { used, reading: { ...viewReading(read, alone), kept: 0 }, problems };
  }
  if (together === null) return { used, reading: null, problems: [] };
  const { encoding, delimiter } = read;
  if (!isJoined) {
    const problems = namedAsBrought(used, report.problems, together.file);
    return { used, reading: { ...viewReading(together, report), encoding, delimiter }, problems };
  }
  const rows = ownRows(used, read, together);
  const problems = [...fileProblems(used, read), ...rowProblems(used, together, report.problems, rows)];
  const shown = keptRows(report.ecosystem, read.name);
  const kept = [...rows.keys()].filter((row) => shown.has(row)).length;
  const counts = { rows: rows.size, kept, ...countProblems(problems) };
  return { used, reading: { ...viewReading(read, report), ...counts }, problems };
}

/** The steward knows the file by the name under which it was brought: `Kopie van tafels (2).csv`. */
function namedAsBrought(used: Used, problems: readonly Problem[], own: string): readonly Problem[] {
  const found = problems.filter(({ file }) => file === own);
  const name = nameOf(used);
  if (own !== used.own?.name || name === own) return found;
  return found.map((problem) => {
    const first = problem.facts.firstFile === own ? { firstFile: name } : {};
    return { ...problem, file: name, facts: { ...problem.facts, ...first, readAs: own } };
  });
}

/** Of each row in the joined table the row in the file of the steward. */
function ownRows(
  { rowsBefore, lacksHeader }: Used,
  read: Table,
  together: Table,
): ReadonlyMap<number, number> {
  const shift = lacksHeader ? 1 : 0;
  return new Map(
    [...read.rowNumbers].map((row, index) => [at(together.rowNumbers, rowsBefore + index), row - shift]),
  );
}

/** How its text is written is known of the file alone. */
function fileProblems(used: Used, read: Table): readonly Problem[] {
  const alone = used.own === null ? [] : validateDataset(readDataset([used.own])).problems;
  const shift = used.lacksHeader ? 1 : 0;
  return alone
    .filter(({ file, code }) => file === read.file && (isOfText(code) || code === 'no-records'))
    .map((problem) => ({
      ...problem,
      file: nameOf(used),
      row: problem.row && problem.row - shift,
      facts: { ...problem.facts, readAs: problem.file },
    }));
}

function rowProblems(
  used: Used,
  together: Table,
  problems: readonly Problem[],
  rows: ReadonlyMap<number, number>,
): readonly Problem[] {
  const file = nameOf(used);
  return problems.flatMap((problem) => {
    const row = problem.file === together.file ? rows.get(problem.row ?? 0) : undefined;
    if (row === undefined || isOfText(problem.code)) return [];
    const facts = { ...problem.facts, ...firstOf(problem, file, rows), readAs: problem.file };
    return [{ ...problem, file, row, facts }];
  });
}

/** Where the other one of a pair stands. */
function firstOf(
  problem: Problem,
  name: string,
  rows: ReadonlyMap<number, number>,
): Pick<Problem['facts'], 'firstFile' | 'firstRow'> {
  const { firstRow, firstFile } = problem.facts;
  if (firstRow === undefined || (firstFile ?? problem.file) !== problem.file) return {};
  const own = rows.get(Number(firstRow));
  if (own !== undefined) return { firstRow: String(own), firstFile: name };
  // Where the sentence names no other file, the number would be taken for a row of this one.
  return firstFile === undefined ? { firstRow: `${firstRow} (${problem.file})` } : {};
}

function isOfText(code: Problem['code']): boolean {
  return findingCodes.some((one) => one === code);
}

function nameOf({ opened: { name, sheet } }: Used): string {
  return sheet === '' ? name : `${name}, ${sheet}`;
}
