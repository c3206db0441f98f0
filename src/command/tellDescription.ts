import { commandWords as words } from '../wording/commandWords';
import type { DescribeResult } from './describeFolder';
import { type Told, tellDone, tellFailed } from './told';

/**
 * Writes in plain Dutch what became of a description.
 *
 * @param result - how it ended
 * @param folder - the folder as it was typed
 * @returns what to say, each line ended, and the exit code
 */
export function tellDescription(result: DescribeResult, folder: string): Told {
  switch (result.kind) {
    case 'nothing-to-read':
      return tellFailed(words.nothingToDescribe(folder));
    case 'unreadable-package':
      return tellFailed(words.unreadablePackage);
    case 'cannot-write':
      return tellFailed(words.cannotDescribe(folder, result.reason));
    case 'written': {
      const { files, hasManual, unread } = result;
      const done = [words.described(files), ...(hasManual ? [words.listRefreshed] : [])];
      return tellDone(done, unread.map(words.undescribed));
    }
  }
}
