/** Tints that a cell can have besides none. */
const tints = 5;

/**
 * Says how deep a cell is tinted.
 *
 * @param value - its number
 * @param most - the largest number of the grid
 * @returns from 0 for nothing to 5 for the largest
 */
export function tintOf(value: number, most: number): number {
  return value <= 0 ? 0 : Math.min(tints, Math.ceil((value / Math.max(1, most)) * tints));
}
