import type { Dataset, SourceFile, Table, TableName } from '../../dataset/dataset';
import { readTable } from '../../dataset/readTable';
import { textAt } from '../../ecosystem/columns';

/**
 * Tells which of some tables with the same columns a file is, by the ids that are shown already.
 *
 * @param file - the file
 * @param tables - what it may be
 * @param shown - the set that is shown
 * @returns the table that has most of its ids, if that is more than half of them; else null
 */
export function knownTable(file: SourceFile, tables: readonly TableName[], shown: Dataset): TableName | null {
  const [first] = tables;
  const ids = first === undefined ? [] : idsIn(readTable(first, file));
  const found = tables.find((name) => {
    const table = shown.tables[name];
    const known = new Set(table === null ? [] : idsIn(table));
    return ids.filter((id) => known.has(id)).length * 2 > ids.length;
  });
  return found ?? null;
}

function idsIn({ columns, rowNumbers }: Table): readonly string[] {
  const text = columns.find(({ name }) => name === 'id')?.text;
  if (text === undefined) return [];
  const ids = Array.from(rowNumbers, (_, index) => textAt(text, index).trim());
  return ids.filter((id) => id !== '');
}
