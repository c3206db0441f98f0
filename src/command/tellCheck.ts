import { commandWords as words } from '../wording/commandWords';
import type { ShownProblem } from '../wording/shownProblem';
import type { Check } from './checkFolder';

/**
 * Writes a check in plain Dutch, grouped by file.
 *
 * @param check - the check
 * @returns the text, each line ended
 */
export function tellCheck({ report, totals, exitCode }: Check): string {
  const groups = [...byFile(report.problems)].flatMap(([file, problems]) => [
    ...(exitCode === 2 ? [] : [headingOf(file, problems)]),
    ...problems.flatMap(linesOf),
    '',
  ]);
  const summary = exitCode === 2 ? [] : [words.kept(report.counts), words.outcome(totals)];
  return [...groups, ...summary].map((line) => `${line}\n`).join('');
}

function byFile(problems: readonly ShownProblem[]): ReadonlyMap<string, ShownProblem[]> {
  const groups = new Map<string, ShownProblem[]>();
  for (const problem of problems) {
    const group = groups.get(problem.file);
    if (group === undefined) groups.set(problem.file, [problem]);
    else group.push(problem);
  }
  return groups;
}

function headingOf(file: string, problems: readonly ShownProblem[]): string {
  if (file === '') return words.allFiles;
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  return words.heading(file.replace(/\p{Cc}/gu, ' '), { errors, warnings: problems.length - errors });
}

function linesOf({ severity, message, suggestion }: ShownProblem): readonly string[] {
  const mark = words.severity[severity].padEnd(6);
  return [`  ${mark}  ${message}`, ...(suggestion === null ? [] : [`          → ${suggestion}`])];
}
