/** A cell of a grid; -1 = the head of the row or column. */
export interface GridPosition {
  readonly row: number;
  readonly column: number;
}

export interface GridPress {
  readonly key: string;
  readonly ctrlKey: boolean;
}

/** Rows that PageUp and PageDown pass. */
const pageRows = 8;

/**
 * Says where a key leads in a grid, after the pattern of ARIA.
 *
 * @param press - the key
 * @param from - where the keyboard is
 * @param size - how many rows and columns, without heads
 * @returns where it goes; null for a key that means nothing here
 */
export function nextPosition(
  press: GridPress,
  from: GridPosition,
  size: { readonly rows: number; readonly columns: number },
): GridPosition | null {
  const move = moves[press.key];
  if (move === undefined) return null;
  const isWholeGrid = press.ctrlKey && (press.key === 'Home' || press.key === 'End');
  if (press.ctrlKey && !isWholeGrid) return null;
  const last = { row: size.rows - 1, column: size.columns - 1 };
  if (isWholeGrid) return press.key === 'Home' ? { row: 0, column: 0 } : last;
  // The corner, where both heads meet, holds nothing.
  return {
    row: within(from.row + move.down, from.column < 0 ? 0 : -1, last.row),
    column: within(from.column + move.along, from.row < 0 ? 0 : -1, last.column),
  };
}

const moves: Readonly<Record<string, { readonly down: number; readonly along: number }>> = {
  ArrowUp: { down: -1, along: 0 },
  ArrowDown: { down: 1, along: 0 },
  ArrowLeft: { down: 0, along: -1 },
  ArrowRight: { down: 0, along: 1 },
  PageUp: { down: -pageRows, along: 0 },
  PageDown: { down: pageRows, along: 0 },
  Home: { down: 0, along: Number.NEGATIVE_INFINITY },
  End: { down: 0, along: Number.POSITIVE_INFINITY },
};

function within(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value));
}
