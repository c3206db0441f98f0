import { commandWords as words } from '../wording/commandWords';
import type { ExportResult } from './exportFolder';

/** What an export says, and how it ends. */
interface Told {
  /** What was written. */
  readonly done: string;
  /** What was not. */
  readonly warning: string;
  /** 0 all is written, 1 not all could be read, 2 nothing is written. */
  readonly exitCode: 0 | 1 | 2;
}

/**
 * Writes an export in plain Dutch.
 *
 * @param result - how it ended
 * @param folders - the folders as they were typed
 * @returns what to say, each line ended, and the exit code
 */
export function tellExport(
  result: ExportResult,
  folders: { readonly from: string; readonly to: string },
): Told {
  switch (result.kind) {
    case 'nothing-to-read':
      return failed(words.nothingToRead(folders.from));
    case 'same-folder':
      return failed(words.sameFolder);
    case 'cannot-write':
      return failed(words.cannotWrite(folders.to, result.reason));
    case 'written': {
      const left = [...result.unwritten.map(words.unwritten), ...result.cutShort.map(words.cutShort)];
      return {
        done: textOf(result.files.map(({ name, records }) => words.written(name, records))),
        warning: textOf(left),
        exitCode: left.length === 0 ? 0 : 1,
      };
    }
  }
}

function failed(why: string): Told {
  return { done: '', warning: textOf([why]), exitCode: 2 };
}

function textOf(lines: readonly string[]): string {
  return lines.map((line) => `${line}\n`).join('');
}
