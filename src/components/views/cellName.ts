import type { GridPosition } from './gridKeys';

/** What stands between the row and the column in the name of a cell. */
const between = '~';

/**
 * Names a cell of a grid by what it is about, so that the name holds wherever the cell comes to stand.
 *
 * @param rows - name of each row
 * @param columns - name of each column
 * @param at - where the cell stands; -1 = the head of the row or column
 * @returns the name; without what a head leaves open
 */
export function cellName(
  rows: readonly string[],
  columns: readonly string[],
  { row, column }: GridPosition,
): string {
  return `${rows[row] ?? ''}${between}${columns[column] ?? ''}`;
}

/** As it is, else without regard to capitals. */
const readings = [(text: string) => text, (text: string) => text.toLowerCase()];

/**
 * Finds where the cell with a name stands, also when it is written with other capitals.
 *
 * @param rows - name of each row
 * @param columns - name of each column
 * @param name - of a cell
 * @returns where it stands; null when the grid has no such cell
 */
export function findCell(
  rows: readonly string[],
  columns: readonly string[],
  name: string,
): GridPosition | null {
  for (const read of readings) {
    const found = findAsRead(rows.map(read), columns.map(read), read(name));
    if (found !== undefined) return found;
  }
  return null;
}

/** A name may hold the sign that stands between: every row is tried, and the rest must be a column. */
function findAsRead(
  rows: readonly string[],
  columns: readonly string[],
  name: string,
): GridPosition | undefined {
  const heads = [...rows.entries(), [-1, ''] as const];
  return heads
    .filter(([, start]) => name.startsWith(`${start}${between}`))
    .map(([row, start]) => ({ row, column: columns.indexOf(name.slice(start.length + 1)) }))
    .find(({ row, column }) => column >= 0 || (row >= 0 && name === `${rows[row]}${between}`));
}
