import { type Dataset, type Table, type TableName, tableNames } from '../../dataset/dataset';
import { textAt } from '../../ecosystem/columns';
import { keptCount } from '../../validation/keptRows';
import type { DatasetReport } from '../../validation/validateDataset';
import type { Preview } from './deskTalk';
import type { WorkingSet } from './workingSet';

/** What would be shown in place of what is shown. */
interface Next {
  readonly dataset: Dataset;
  readonly report: DatasetReport;
  /** The tables that stay as they are. */
  readonly staying: readonly TableName[];
  readonly isTogether: boolean;
}

/**
 * Tells what would no longer be on the map.
 *
 * @param shown - the set that is shown; null when there is none
 * @param next - what would be shown instead
 * @returns rows of tables that stay, whole tables that go, and tables with fewer rows
 */
export function tellLosses(
  shown: WorkingSet | null,
  next: Next,
): Pick<Preview, 'lost' | 'gone' | 'replaced'> {
  if (shown === null) return { lost: [], gone: [], replaced: [] };
  const lostIn = (table: TableName) =>
    keptCount(shown.told.counts, table) - keptCount(next.report.counts, table);
  const isGone = (table: TableName) => !next.isTogether && keptCount(next.report.counts, table) === 0;
  const others = tableNames.filter((table) => !next.staying.includes(table));
  const countOf = (table: TableName) => ({ table, count: lostIn(table) });
  const replaced = others.flatMap((table) =>
    isGone(table) ? [] : fewerRows(table, shown.dataset.tables[table], next.dataset.tables[table]),
  );
  return {
    // What they refer to is gone.
    lost: next.staying.map(countOf).filter(({ count }) => count > 0),
    gone: others
      .filter(isGone)
      .map(countOf)
      .filter(({ count }) => count > 0),
    replaced,
  };
}

/** Perhaps it is only a part. */
function fewerRows(name: TableName, before: Table | null, after: Table | null): Preview['replaced'] {
  const [rowsBefore, rowsAfter] = [before?.rowNumbers.length ?? 0, after?.rowNumbers.length ?? 0];
  if (before === null || after === null || rowsAfter >= rowsBefore) return [];
  const known = new Set(keysOf(before));
  const again = keysOf(after).filter((key) => known.has(key)).length;
  return [{ table: name, before: rowsBefore, after: rowsAfter, isKnown: again * 2 > rowsAfter }];
}

const keyColumns: readonly string[] = ['id', 'organisatie', 'verband', 'van', 'naar', 'rol', 'soort'];

/** What a row is known by: its id, or its two ends with what they have to do with each other. */
function keysOf({ columns, rowNumbers }: Table): readonly string[] {
  const id = columns.filter(({ name }) => name === 'id');
  const own = id.length > 0 ? id : columns.filter(({ name }) => name !== null && keyColumns.includes(name));
  const rankOf = (name: string | null) => keyColumns.indexOf(name ?? '');
  const sorted = [...own].sort((a, b) => rankOf(a.name) - rankOf(b.name));
  return Array.from(rowNumbers, (_, index) =>
    sorted.map(({ text }) => textAt(text, index).trim()).join('\0'),
  );
}
