import { emptyDataset } from '../dataset/addFile';
import { tableNames } from '../dataset/dataset';
import { readDataset } from '../dataset/readDataset';
import type { Problem } from '../validation/problem';
import { type DatasetReport, validateDataset } from '../validation/validateDataset';
import { commandWords } from '../wording/commandWords';
import { problemMessage } from '../wording/problems/problemMessage';
import type { ShownProblem } from '../wording/shownProblem';
import { readFolder } from './readFolder';

/** What the check prints as JSON. */
export interface CheckReport {
  readonly ok: boolean;
  readonly counts: DatasetReport['counts'];
  readonly problems: readonly ShownProblem[];
}

/** A check, and how it ended: 0 without errors, 1 with errors, 2 when it could not run. */
export interface Check {
  readonly report: CheckReport;
  readonly totals: DatasetReport['totals'];
  readonly exitCode: 0 | 1 | 2;
}

/**
 * Checks the data in a folder, as the page does.
 *
 * @param folder - path of the folder
 * @param written - the folder as it was typed
 * @returns the report; one with `cannot-run` when there is nothing to check
 */
export async function checkFolder(folder: string, written: string): Promise<Check> {
  const files = await readFolder(folder);
  if (files === null) return notChecked(shown(cannotRun(written)));
  const { counts, problems, totals } = validateDataset(readDataset(files));
  const ok = totals.errors === 0;
  return { report: { ok, counts, problems: problems.map(shown) }, totals, exitCode: ok ? 0 : 1 };
}

/**
 * Says that nothing is checked, as it is not known what is to be.
 *
 * @param message - why
 * @returns a check without records and with `cannot-run`
 */
export function cannotCheck(message: string): Check {
  return notChecked({ ...shown(cannotRun('')), message, suggestion: commandWords.usageOfCheck(fileNames) });
}

function notChecked(problem: ShownProblem): Check {
  const { counts } = validateDataset(emptyDataset());
  const report = { ok: false, counts, problems: [problem] };
  return { report, totals: { errors: 1, warnings: 0 }, exitCode: 2 };
}

const fileNames = tableNames.map((name) => `${name}.csv`);

function cannotRun(folder: string): Problem {
  const facts = { value: folder, expected: fileNames.join(', ') };
  return { code: 'cannot-run', severity: 'error', file: '', row: null, column: null, facts };
}

function shown(problem: Problem): ShownProblem {
  const { severity, file, row, column, code } = problem;
  return { severity, file, row, column, code, ...problemMessage(problem, 'nl') };
}
