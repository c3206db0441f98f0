import { useEffect, useMemo, useRef } from 'react';
import { cellName, findCell } from '../../components/views/cellName';
import type { GridPosition } from '../../components/views/gridKeys';
import { amend } from './amend';
import type { Exploring } from './exploring';

/** The names of the rows and columns of a grid. */
export interface CellNames {
  readonly rows: readonly string[];
  readonly columns: readonly string[];
}

export interface OpenCell {
  /** Where the open cell stands; null = none is open. */
  readonly at: GridPosition | null;
  readonly open: (at: GridPosition) => void;
  readonly close: () => void;
}

/**
 * Keeps which cell of a grid is open, by what it is about. One that is no longer there is let go; a link that asks for what
 * never was there is told of it.
 *
 * @param exploring - store and history
 * @param names - of the grid as it is shown; the same object while they are the same; null while there is none
 * @param isLatest - whether the grid is that of what is asked now
 * @returns the open cell, and the ways to open another
 */
export function useOpenCell(exploring: Exploring, names: CellNames | null, isLatest: boolean): OpenCell {
  const { store } = exploring;
  const cell = store((state) => state.view.options.cell);
  const seen = useRef('');
  const at = useMemo(
    () => (names === null || cell === '' ? null : findCell(names.rows, names.columns, cell)),
    [names, cell],
  );
  useEffect(() => {
    if (names === null || cell === '' || !isLatest) return;
    const isKnown = seen.current === cell;
    seen.current = at === null ? '' : cellName(names.rows, names.columns, at);
    if (seen.current === cell) return;
    if (!isKnown)
      store.getState().notify({ kind: at === null ? 'unknown-value' : 'inexact', value: `vak=${cell}` });
    amend(exploring, { cell: seen.current });
  }, [exploring, store, names, cell, at, isLatest]);
  return useMemo(() => {
    const { arrange } = store.getState();
    return {
      at,
      open: (next) => names !== null && arrange({ cell: cellName(names.rows, names.columns, next) }),
      close: () => arrange({ cell: '' }),
    };
  }, [store, names, at]);
}
