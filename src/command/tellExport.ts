import { commandWords as words } from '../wording/commandWords';
import type { ExportResult } from './exportFolder';
import { type Told, tellDone, tellFailed } from './told';

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
      return tellFailed(words.nothingToRead(folders.from));
    case 'same-folder':
      return tellFailed(words.sameFolder);
    case 'cannot-write':
      return tellFailed(words.cannotWrite(folders.to, result.reason));
    case 'written': {
      const done = result.files.map(({ name, records }) => words.written(name, records));
      return tellDone(
        [...done, ...result.kept.map(words.takenOver)],
        [...result.unwritten.map(words.unwritten), ...result.cutShort.map(words.cutShort)],
      );
    }
  }
}
