import type { Problem, ProblemCode, Severity } from '../../validation/problem';

/** Which problems the steward wants to see. */
export interface ProblemChoice {
  readonly severity: Severity | 'all';
  /** Bare file name; null: all. */
  readonly file: string | null;
  readonly code: ProblemCode | null;
  readonly query: string;
}

export const everyProblem: ProblemChoice = { severity: 'all', file: null, code: null, query: '' };

/** Problems of one cause in one file. */
export interface CauseGroup {
  readonly code: ProblemCode;
  readonly severity: Severity;
  readonly problems: readonly Problem[];
}

export interface FileGroup {
  /** Empty where it is about no file. */
  readonly file: string;
  readonly errors: number;
  readonly warnings: number;
  readonly causes: readonly CauseGroup[];
}

/**
 * Takes the problems that the steward wants to see.
 *
 * @param problems - all that are listed
 * @param choice - what is wanted
 * @param textOf - what of a problem can be searched for, in lower case
 * @returns those that fit, in the same order
 */
export function chooseProblems(
  problems: readonly Problem[],
  { severity, file, code, query }: ProblemChoice,
  textOf: (problem: Problem) => string,
): readonly Problem[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  return problems.filter(
    (problem) =>
      (severity === 'all' || problem.severity === severity) &&
      (file === null || problem.file === file) &&
      (code === null || problem.code === code) &&
      (words.length === 0 || hasWords(textOf(problem), words)),
  );
}

function hasWords(text: string, words: readonly string[]): boolean {
  return words.every((word) => text.includes(word));
}

/**
 * Groups problems by file and, in it, by cause.
 *
 * @param problems - in the order of files and rows
 * @returns files in that order; in each the errors before the warnings, the most frequent cause first
 */
export function groupProblems(problems: readonly Problem[]): readonly FileGroup[] {
  return [...groupBy(problems, ({ file }) => file)].map(([file, own]) => {
    const errors = own.filter(({ severity }) => severity === 'error').length;
    const causes = [...groupBy(own, ({ code, severity }) => `${severity} ${code}`).values()];
    const groups = causes.flatMap((list) => {
      const first = list[0];
      return first === undefined ? [] : [{ code: first.code, severity: first.severity, problems: list }];
    });
    return { file, errors, warnings: own.length - errors, causes: groups.sort(worstFirst) };
  });
}

function worstFirst(a: CauseGroup, b: CauseGroup): number {
  if (a.severity !== b.severity) return a.severity === 'error' ? -1 : 1;
  return b.problems.length - a.problems.length;
}

/**
 * Groups things by a text.
 *
 * @param things - in any order
 * @param keyOf - the text of each
 * @returns the groups in the order of their first
 */
function groupBy<Thing>(things: readonly Thing[], keyOf: (thing: Thing) => string): Map<string, Thing[]> {
  const groups = new Map<string, Thing[]>();
  for (const thing of things) {
    const group = groups.get(keyOf(thing));
    if (group === undefined) groups.set(keyOf(thing), [thing]);
    else group.push(thing);
  }
  return groups;
}
