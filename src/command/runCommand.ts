import { resolve } from 'node:path';
import { commandWords } from '../wording/commandWords';
import { type Check, cannotCheck, checkFolder } from './checkFolder';
import { describeFolder } from './describeFolder';
import { exportFolder } from './exportFolder';
import { readArguments } from './readArguments';
import { tellCheck } from './tellCheck';
import { tellDescription } from './tellDescription';
import { tellExport } from './tellExport';
import { tellMisunderstanding } from './tellMisunderstanding';
import type { Told } from './told';

/** The data of the project, from its own folder. */
const ownFolder = 'data';

/** Where text goes. */
interface Output {
  write(text: string): unknown;
}

/**
 * Checks, exports or describes a folder.
 *
 * @param given - `check`, `export` or `describe`, a folder, and options
 * @param out - gets what was asked for
 * @param log - gets all else
 * @returns the exit code: 0 all well, 1 errors in the data, 2 it could not run
 */
export async function runCommand(given: readonly string[], out: Output, log: Output): Promise<0 | 1 | 2> {
  const task = readArguments(given);
  switch (task.kind) {
    case 'check':
      return giveCheck(await checkFolder(pathOf(task.folder), task.folder), task.isJson, out);
    case 'export':
      return give(
        tellExport(await exportFolder(pathOf(task.from), pathOf(task.to), task.form), task),
        out,
        log,
      );
    case 'describe': {
      const { folder } = task;
      const result = await describeFolder(folder === null ? resolve(ownFolder) : pathOf(folder));
      return give(tellDescription(result, folder ?? ownFolder), out, log);
    }
    case 'unclear': {
      const reason = tellMisunderstanding(task);
      log.write(`${reason}${commandWords.usage}\n`);
      if (task.name !== 'check' || !task.isJson) return 2;
      return giveCheck(cannotCheck(`${reason.trim()} ${commandWords.notChecked(task.folder)}`), true, out);
    }
  }
}

function giveCheck(check: Check, isJson: boolean, out: Output): Check['exitCode'] {
  out.write(isJson ? `${JSON.stringify(check.report)}\n` : tellCheck(check));
  return check.exitCode;
}

function give(told: Told, out: Output, log: Output): Told['exitCode'] {
  out.write(told.done);
  log.write(told.warning);
  return told.exitCode;
}

/** npm runs a script in the project's folder; who calls it means the folder where they stand. */
function pathOf(folder: string): string {
  const isScript = process.env['npm_lifecycle_event']?.startsWith('data:') ?? false;
  return resolve((isScript ? process.env['INIT_CWD'] : undefined) ?? '.', folder);
}
