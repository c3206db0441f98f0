import { commandWords as words } from '../wording/commandWords';
import type { Misunderstanding, Task } from './readArguments';

/**
 * Says why it was not understood what was typed.
 *
 * @param task - what was typed
 * @returns the text, its line ended; empty when not even the name of the task was understood
 */
export function tellMisunderstanding({ name, why }: Task & { readonly kind: 'unclear' }): string {
  const reason = reasonOf(why);
  return name === null || reason === '' ? '' : `${words.misunderstood(name, reason)}\n`;
}

function reasonOf(why: Misunderstanding): string {
  switch (why.kind) {
    case 'no-task':
      return '';
    case 'no-folder':
      return words.noFolder;
    case 'no-target':
      return words.noTarget;
    case 'several-folders':
      return words.severalFolders(why.folders);
    case 'unknown-option':
      return words.unknownOption(why.option);
    case 'needless-option':
      return words.needlessOption(why.option);
    case 'no-value':
      return words.noValue(why.option);
    case 'unknown-form':
      return words.unknownForm(why.format);
    case 'unknown-format':
      return words.unknownFormat(why.format);
  }
}
