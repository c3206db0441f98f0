/** What a command says, and how it ends. */
export interface Told {
  /** What was done. */
  readonly done: string;
  /** What was not. */
  readonly warning: string;
  /** 0 all is done, 1 not all could be read, 2 nothing is written. */
  readonly exitCode: 0 | 1 | 2;
}

/**
 * Says what was done and what was left out.
 *
 * @param done - lines about what was done
 * @param left - lines about what could not be read
 * @returns what to say, each line ended, and the exit code
 */
export function tellDone(done: readonly string[], left: readonly string[]): Told {
  return { done: textOf(done), warning: textOf(left), exitCode: left.length === 0 ? 0 : 1 };
}

/**
 * Says that nothing was done.
 *
 * @param why - one line
 * @returns what to say, the line ended, and the exit code
 */
export function tellFailed(why: string): Told {
  return { done: '', warning: textOf([why]), exitCode: 2 };
}

function textOf(lines: readonly string[]): string {
  return lines.map((line) => `${line}\n`).join('');
}
