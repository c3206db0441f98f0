import { at } from '../../ecosystem/columns';

/**
 * Finds rows that say what an earlier row says already.
 *
 * @param columns - what makes two rows the same, each as one number for each row
 * @param count - the number of rows
 * @param isLeftOut - rows that take no part
 * @returns for each row the first row that says the same; -1 when it is the first itself, or left out
 */
export function findRepeats(
  columns: readonly ArrayLike<number>[],
  count: number,
  isLeftOut: (row: number) => boolean,
): Int32Array {
  const firstOf = new Int32Array(count).fill(-1);
  const size = 2 ** Math.ceil(Math.log2(count * 2 + 2));
  const slots = new Int32Array(size).fill(-1);
  for (let row = 0; row < count; row++) {
    if (isLeftOut(row)) continue;
    let slot = hashOf(columns, row) & (size - 1);
    while (at(slots, slot) >= 0 && !isSame(columns, at(slots, slot), row)) slot = (slot + 1) & (size - 1);
    if (at(slots, slot) < 0) slots[slot] = row;
    else firstOf[row] = at(slots, slot);
  }
  return firstOf;
}

/** FNV-1a over whole numbers, with a last mix as the numbers are small and close together. */
function hashOf(columns: readonly ArrayLike<number>[], row: number): number {
  let hash = 0x811c9dc5;
  for (const column of columns) hash = Math.imul(hash ^ at(column, row), 0x01000193) ^ (hash >>> 15);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return (hash ^ (hash >>> 13)) >>> 0;
}

function isSame(columns: readonly ArrayLike<number>[], a: number, b: number): boolean {
  return columns.every((column) => at(column, a) === at(column, b));
}
