import type { TableName } from '../../dataset/dataset';
import { columnsOf } from '../../dataset/headers';
import { readCell } from '../checks/cellChecks';
import { splitList } from '../checks/values';
import { type KnownRecords, targetOf } from '../knownRecords';
import { findId } from '../references';

/**
 * Gives a way to rewrite the references of a column so that they lead, between the records of both sets, where they
 * lead in their own: those that are found but for their capitals are written exactly, and those that lead nowhere in
 * their own set and would in the other are left out.
 *
 * @param place - the column
 * @param own - the set in which the references stand
 * @param other - the other set
 * @returns for a cell as written the cell to use; the same where nothing is to be rewritten
 */
export function settleReferences(
  { table, column }: { readonly table: TableName; readonly column: string },
  own: KnownRecords,
  other: KnownRecords,
): (raw: string) => string {
  const target = targetOf(table, column);
  const form = columnsOf(table).find(({ name }) => name === column)?.form;
  if (target === null || form === undefined) return (raw) => raw;
  const settle = (written: string) =>
    findId(own.ids[target], written) ?? (findId(other.ids[target], written) === null ? written : '');
  return (raw) => {
    const { text } = readCell(raw, form);
    const written = form === 'references' ? splitList(text) : text === '' ? [] : [text];
    const settled = written.map(settle);
    const isSettled = settled.every((id, place) => id === written[place]);
    return isSettled ? raw : settled.filter((id) => id !== '').join('|');
  };
}
