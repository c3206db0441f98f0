import { appendRecords } from '../../dataset/appendRecords';
import type { SourceFile, Table, TableName } from '../../dataset/dataset';
import { withHeader } from '../../dataset/guessTable';
import { readTable } from '../../dataset/readTable';
import type { PreviewChoices } from './deskTalk';
import type { Opened } from './openBrought';
import type { WorkingSet } from './workingSet';

/** One that was brought, with what it is used as. */
export interface Used {
  readonly opened: Opened;
  readonly table: TableName | null;
  readonly isAdded: boolean;
  readonly lacksHeader: boolean;
  /** Its rows alone, under the name of its table; null where it is not used, or has no bytes. */
  readonly own: SourceFile | null;
  /** The same, read. */
  readonly read: Table | null;
  /** The rows that stand before its own in the set that would be shown. */
  readonly rowsBefore: number;
}

/** What is used, and the files that come of it: rows that are added stand in one file with those they come to. */
export interface UsedFiles {
  readonly used: readonly Used[];
  readonly files: readonly SourceFile[];
}

/**
 * Decides what each file and sheet is used as.
 *
 * Pasted rows, those that the steward adds, and those of a second file with the same name come after the rows that are
 * there: no row takes the place of another unasked.
 *
 * @param opened - what was brought, in order
 * @param choices - what the steward chose
 * @param shown - the set that is shown; null when there is none
 * @returns one for each, and the files of those that can be read
 */
export function readBrought(
  opened: readonly Opened[],
  choices: PreviewChoices,
  shown: WorkingSet | null,
): UsedFiles {
  const doubles = secondsOf(opened);
  const made = new Map<string, SourceFile>();
  const used = opened.map((one) => {
    const named = doubles.has(one.key) ? { ...one, table: null, likely: one.table } : one;
    const alone = readAlone(named, choices.tables.get(one.key), shown);
    if (alone.own === null || alone.read?.isReadable !== true) return alone;
    const isAdded = choices.added.get(one.key) ?? one.isPasted;
    const base = baseOf(alone.read.name, made.get(alone.own.name), isAdded ? shown : null);
    made.set(alone.own.name, base === null ? alone.own : appendRecords(base, alone.read));
    return { ...alone, isAdded: base !== null, rowsBefore: base?.rowNumbers.length ?? 0 };
  });
  return { used, files: [...made.values()] };
}

/** What the rows of a file come after: those of an earlier file of the same name, or those that are shown. */
function baseOf(name: TableName, earlier: SourceFile | undefined, shown: WorkingSet | null): Table | null {
  return earlier === undefined ? (shown?.dataset.tables[name] ?? null) : readTable(name, earlier);
}

/** What a file or sheet is by itself. What nobody sees in Excel does not come on a big screen by itself. */
function readAlone(opened: Opened, chosen: TableName | null | undefined, shown: WorkingSet | null): Used {
  const table = chosen === undefined ? (opened.isHidden ? null : opened.table) : chosen;
  const nothing = { opened, table, isAdded: false, lacksHeader: false, own: null, read: null, rowsBefore: 0 };
  if (table === null || !('bytes' in opened.file)) return nothing;
  const named = { name: nameAs(table, opened.file.name), bytes: opened.file.bytes };
  const present = shown?.dataset.tables[table] ?? null;
  const headed = opened.isPasted ? withHeader(named, table, present) : { file: named, isAdded: false };
  const read = readTable(table, headed.file);
  return { ...nothing, own: headed.file, read, lacksHeader: headed.isAdded };
}

/**
 * Of two that are the same table by their names the one with the exact name is read, or the first; the steward may choose
 * to read the other as well. A CSV and a JSON with exact names are both read, and told as any two files for one table.
 */
function secondsOf(opened: readonly Opened[]): ReadonlySet<number> {
  const isExact = ({ name, sheet, table }: Opened) =>
    sheet === '' && (name === `${table}.csv` || name === `${table}.json`);
  const taken = new Set(opened.filter(isExact).map(({ table }) => table));
  const seconds = new Set<number>();
  for (const one of opened) {
    if (one.table === null || isExact(one) || one.isHidden || one.isPasted) continue;
    if (taken.has(one.table)) seconds.add(one.key);
    taken.add(one.table);
  }
  return seconds;
}

function nameAs(table: TableName, name: string): string {
  return /\.json$/i.test(name) ? `${table}.json` : `${table}.csv`;
}
