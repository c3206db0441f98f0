/**
 * Reads one number, as `at` does, but of one kind of column: `at` is called with every kind, which makes engines
 * look up the kind at each call; here that costs inner loops more than half of their time.
 *
 * @param column - the numbers
 * @param index - position from 0
 * @returns the number there; 0 outside the column
 */
export function floatAt(column: Float64Array, index: number): number {
  return column[index] ?? 0;
}

/**
 * Reads one position, as `at` does, but of one kind of column.
 *
 * @param column - the positions
 * @param index - position from 0
 * @returns the position there; 0 outside the column
 */
export function indexAt(column: Int32Array, index: number): number {
  return column[index] ?? 0;
}
