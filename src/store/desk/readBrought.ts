import { appendRecords } from '../../dataset/appendRecords';
import type { SourceFile, Table, TableName } from '../../dataset/dataset';
import { withHeader } from '../../dataset/guessTable';
import { readTable } from '../../dataset/readTable';
import { isRefusedList, withoutReasons } from '../../dataset/refusedList';
import type { PreviewChoices } from './deskTalk';
import { knownTable } from './knownTable';
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
 * Pasted rows, rows that were not shown before, those that the steward adds, and those of a second file with the same
 * name come after the rows that are there: no row takes the place of another unasked.
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
  const usual = usualTables(opened, shown);
  const made = new Map<string, SourceFile>();
  const isAdding = (one: Opened) => choices.added.get(one.key) ?? isAlwaysAdded(one);
  // What comes to other rows comes after them, in whatever order it was brought.
  const inTurn = [...opened].sort((a, b) => Number(isAdding(a)) - Number(isAdding(b)));
  const used = inTurn.map((one) => {
    const chosen = choices.tables.get(one.key);
    const alone = readAlone(one, chosen === undefined ? (usual.get(one.key) ?? null) : chosen, shown);
    if (alone.own === null || alone.read?.isReadable !== true) return alone;
    const base = baseOf(alone.read.name, made.get(alone.own.name), isAdding(one) ? shown : null);
    made.set(alone.own.name, base === null ? alone.own : appendRecords(base, alone.read));
    return { ...alone, isAdded: base !== null, rowsBefore: base?.rowNumbers.length ?? 0 };
  });
  used.sort((a, b) => opened.indexOf(a.opened) - opened.indexOf(b.opened));
  return { used, files: [...made.values()] };
}

/** What the rows of a file come after: those of an earlier file of the same name, or those that are shown. */
function baseOf(name: TableName, earlier: SourceFile | undefined, shown: WorkingSet | null): Table | null {
  return earlier === undefined ? (shown?.dataset.tables[name] ?? null) : readTable(name, earlier);
}

/** What a file or sheet is by itself. */
function readAlone(opened: Opened, table: TableName | null, shown: WorkingSet | null): Used {
  const nothing = { opened, table, isAdded: false, lacksHeader: false, own: null, read: null, rowsBefore: 0 };
  if (table === null || !('bytes' in opened.file)) return nothing;
  const named = { ...opened.file, name: nameAs(table, opened.file.name) };
  const present = shown?.dataset.tables[table] ?? null;
  const headed = opened.isPasted ? withHeader(named, table, present) : { file: named, isAdded: false };
  const own = isRefusedList(opened.name) ? withoutReasons(table, headed.file) : headed.file;
  return { ...nothing, own, read: readTable(table, own), lacksHeader: headed.isAdded };
}

/**
 * What each is read as unless the steward says otherwise: what its name says, else what its header or its ids say.
 *
 * What nobody sees in Excel does not come on a big screen by itself. Of two that are the same table the one with the exact
 * name is read, then the first with a name, then the first with a header; the steward may choose to read the other as
 * well. A CSV and a JSON with exact names are both read, and told as any two files for one table.
 */
function usualTables(opened: readonly Opened[], shown: WorkingSet | null): ReadonlyMap<number, TableName> {
  const usual = new Map<number, TableName>();
  const taken = new Set<TableName>();
  const isFree = (one: Opened, table: TableName) => isAlwaysAdded(one) || isExact(one) || !taken.has(table);
  const take = (one: Opened, table: TableName | null) => {
    if (table === null || usual.has(one.key) || !isFree(one, table)) return;
    usual.set(one.key, table);
    taken.add(table);
  };
  const inSight = opened.filter(({ isHidden }) => !isHidden);
  for (const one of inSight) if (isExact(one)) take(one, one.table);
  for (const one of inSight) take(one, one.table);
  for (const one of inSight) take(one, likelyTable(one, inSight.length === 1, shown));
  return usual;
}

function isExact({ name, sheet, table }: Opened): boolean {
  return sheet === '' && (name === `${table}.csv` || name === `${table}.json`);
}

/** Pasted cells, and rows that were not shown before, take the place of nothing. */
function isAlwaysAdded({ name, isPasted }: Opened): boolean {
  return isPasted || isRefusedList(name);
}

/** What its header says, or its ids. What is brought alone is meant to be used; pasted cells have no name to be wrong. */
function likelyTable(
  { file, guess: { tables, isSure }, isPasted }: Opened,
  isAlone: boolean,
  shown: WorkingSet | null,
): TableName | null {
  const [only = null, ...others] = tables;
  if (others.length > 0)
    return shown === null || !('bytes' in file) ? null : knownTable(file, tables, shown.dataset);
  return isSure || isPasted || isAlone ? only : null;
}

function nameAs(table: TableName, name: string): string {
  return /\.json$/i.test(name) ? `${table}.json` : `${table}.csv`;
}
