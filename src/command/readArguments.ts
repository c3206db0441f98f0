import { parseArgs } from 'node:util';

/** What is to be done. */
export type Task =
  | { readonly kind: 'check'; readonly folder: string; readonly isJson: boolean }
  | { readonly kind: 'export'; readonly from: string; readonly to: string }
  /** Without a folder: the data of the project, to which the manual belongs. */
  | { readonly kind: 'describe'; readonly folder: string | null }
  /** Not understood; whoever asked for JSON gets it all the same. The folder is empty where none was typed. */
  | {
      readonly kind: 'unclear';
      readonly isCheck: boolean;
      readonly isJson: boolean;
      readonly folder: string;
    };

/**
 * Understands what was typed.
 *
 * @param given - `check`, `export` or `describe`, a folder, and options
 * @returns what is to be done
 */
export function readArguments(given: readonly string[]): Task {
  const unclear = {
    kind: 'unclear',
    isCheck: given[0] === 'check',
    isJson: asksForJson(given),
    folder: likelyFolder(given),
  } as const;
  const typed = parse(given);
  if (typed === null || typed.positionals.length > 2) return unclear;
  const [name, folder] = typed.positionals;
  const { format, to } = typed.values;
  if (name === 'describe' && format === undefined && to === undefined && folder !== '')
    return { kind: 'describe', folder: folder ?? null };
  if (folder === undefined || folder === '') return unclear;
  if (name === 'check' && to === undefined && (format === undefined || format === 'json'))
    return { kind: 'check', folder, isJson: format === 'json' };
  if (name === 'export' && format === undefined && to !== undefined && to !== '')
    return { kind: 'export', from: folder, to };
  return unclear;
}

const options = { format: { type: 'string' }, to: { type: 'string' } } as const;

function parse(given: readonly string[]) {
  try {
    return parseArgs({ args: [...given], options, allowPositionals: true });
  } catch {
    return null;
  }
}

function asksForJson(given: readonly string[]): boolean {
  return given.some(
    (word, index) => word === '--format=json' || (word === '--format' && given[index + 1] === 'json'),
  );
}

/** The word after the name of the task, whatever else is wrong. */
function likelyFolder(given: readonly string[]): string {
  const { positionals } = parseArgs({ args: [...given], options, allowPositionals: true, strict: false });
  return positionals[1] ?? '';
}
