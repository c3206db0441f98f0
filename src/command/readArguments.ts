import { parseArgs } from 'node:util';
import { type GraphForm, graphForms } from '../network/export/writeGraph';

/** What is to be done. */
export type Task =
  | { readonly kind: 'check'; readonly folder: string; readonly isJson: boolean }
  /** Without a form: as CSV files. */
  | { readonly kind: 'export'; readonly from: string; readonly to: string; readonly form: GraphForm | null }
  /** Without a folder: the data of the project, to which the manual belongs. */
  | { readonly kind: 'describe'; readonly folder: string | null }
  /** Not understood; whoever asked for JSON gets it all the same. The folder is empty where none was typed. */
  | {
      readonly kind: 'unclear';
      readonly name: TaskName | null;
      readonly isJson: boolean;
      readonly folder: string;
      readonly why: Misunderstanding;
    };

export type TaskName = 'check' | 'export' | 'describe';

/** Why it is not known what is to be done, and the words that it is about. */
export type Misunderstanding =
  | { readonly kind: 'no-task' | 'no-folder' | 'no-target' }
  | { readonly kind: 'several-folders'; readonly folders: readonly string[] }
  | { readonly kind: 'unknown-option' | 'needless-option' | 'no-value'; readonly option: string }
  | { readonly kind: 'unknown-format' | 'unknown-form'; readonly format: string };

const options = { format: { type: 'string' }, to: { type: 'string' }, as: { type: 'string' } } as const;

/** The options that each task has. */
const optionsOf: Readonly<Record<TaskName, readonly string[]>> = {
  check: ['format'],
  export: ['to', 'as'],
  describe: [],
};

/** The words that were typed, by what they seem to be. */
interface Typed {
  readonly folders: readonly string[];
  readonly options: readonly TypedOption[];
}

interface TypedOption {
  readonly name: string;
  /** With its dashes. */
  readonly written: string;
  /** Null where none follows. */
  readonly value: string | null;
}

/**
 * Understands what was typed.
 *
 * @param given - `check`, `export` or `describe`, a folder, and options
 * @returns what is to be done
 */
export function readArguments(given: readonly string[]): Task {
  const name = taskNames.find((one) => one === given[0]) ?? null;
  const typed = sortWords(given.slice(1));
  const valueFor = (option: string) => typed.options.findLast((one) => one.name === option)?.value ?? null;
  const folder = typed.folders[0] ?? '';
  const why = misunderstanding(name, typed, valueFor);
  const isJson = typed.options.some((one) => one.name === 'format' && one.value === 'json');
  if (name === null || why !== null)
    return { kind: 'unclear', name, isJson, folder, why: why ?? { kind: 'no-task' } };
  switch (name) {
    case 'check':
      return { kind: name, folder, isJson };
    case 'export':
      return { kind: name, from: folder, to: valueFor('to') ?? '', form: formOf(valueFor('as')) };
    case 'describe':
      return { kind: name, folder: typed.folders.length === 0 ? null : folder };
  }
}

const taskNames: readonly TaskName[] = ['check', 'export', 'describe'];

function misunderstanding(
  name: TaskName | null,
  { folders, options: given }: Typed,
  valueFor: (option: string) => string | null,
): Misunderstanding | null {
  if (name === null) return { kind: 'no-task' };
  const unknown = given.find((one) => !Object.hasOwn(options, one.name));
  if (unknown !== undefined) return { kind: 'unknown-option', option: unknown.written };
  const needless = given.find((one) => !optionsOf[name].includes(one.name));
  if (needless !== undefined) return { kind: 'needless-option', option: needless.written };
  const bare = given.find(({ value }) => value === null || value === '');
  if (bare !== undefined) return { kind: 'no-value', option: bare.written };
  if (folders.length > 1) return { kind: 'several-folders', folders };
  if (folders[0] === '' || (folders.length === 0 && name !== 'describe')) return { kind: 'no-folder' };
  return (
    unknownValue(valueFor) ?? (name === 'export' && valueFor('to') === null ? { kind: 'no-target' } : null)
  );
}

function unknownValue(valueFor: (option: string) => string | null): Misunderstanding | null {
  const format = valueFor('format');
  if (format !== null && format !== 'json') return { kind: 'unknown-format', format };
  const form = valueFor('as');
  return form !== null && formOf(form) === null ? { kind: 'unknown-form', format: form } : null;
}

function formOf(written: string | null): GraphForm | null {
  return graphForms.find((form) => form === written) ?? null;
}

/** What begins with a dash is no value, unless it stands behind `=`. */
function sortWords(given: readonly string[]): Typed {
  const config = { options, allowPositionals: true, strict: false, tokens: true } as const;
  const folders: string[] = [];
  const found: TypedOption[] = [];
  const { tokens } = parseArgs({ ...config, args: given.flatMap(apartFromDash) });
  for (const token of tokens) {
    if (token.kind === 'positional') folders.push(token.value);
    if (token.kind !== 'option') continue;
    found.push({ name: token.name, written: token.rawName, value: token.value ?? null });
  }
  return { folders, options: found };
}

/** Otherwise an option without a value takes the next option for it. */
function apartFromDash(word: string, index: number, given: readonly string[]): readonly string[] {
  const isBare = /^--(?:format|to|as)$/.test(word) && /^-./.test(given[index + 1] ?? '');
  return [isBare ? `${word}=` : word];
}
