import { writeCell } from '../../../dataset/writeCells';

/**
 * Writes the cells of a row.
 *
 * @param cells - as text
 * @returns the line; `;` between cells, formulas guarded
 */
export function lineOf(cells: readonly string[]): string {
  return cells.map((cell) => writeCell(cell, [';'])).join(';');
}
