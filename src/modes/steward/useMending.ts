import { useCallback } from 'react';
import type { RowPlace } from '../../components/desk/rowParts';
import { useDeskWords } from '../../components/desk/useDeskWords';
import type { Mend, Mends } from '../../store/desk/workingSet';
import type { Desk } from './desk';
import { dayOf } from './saveFile';

/** The ways to change the data on the page. */
export interface Mending {
  readonly mends: Mends;
  mend(place: RowPlace, texts: ReadonlyMap<string, string>): Promise<void>;
  /** Says of rows that they are still true: today in `gecontroleerd_op`, and nothing else. */
  confirm(places: readonly RowPlace[]): Promise<void>;
  undo(): Promise<void>;
  redo(): Promise<void>;
}

/**
 * Changes cells, and takes changes back.
 *
 * @param desk - the worker and the store
 * @returns the changes so far and the ways to make, undo and redo them
 */
export function useMending({ store, data, say }: Desk): Mending {
  const mends = store((state) => state.data.mends);
  const words = useDeskWords();
  const bring = useCallback(
    async (next: Mends) => {
      const { isKept } = await data.desk('mend', { mends: next, now: new Date().toISOString() });
      return isKept ? '' : ` ${words.notKept}`;
    },
    [data, words],
  );
  const mend = useCallback(
    async (place: RowPlace, texts: ReadonlyMap<string, string>) => {
      const [row] = await data.desk('rows', { places: [place] });
      if (row === null || row === undefined) return;
      const { done } = store.getState().data.mends;
      const made = [...texts].map(([column, text]): Mend => {
        const before = row.cells.find((cell) => cell.column === column)?.text ?? '';
        return { table: row.table, index: row.index, row: place.row, column, text, before };
      });
      const note = await bring({ done: [...done, ...made], undone: [] });
      say(words.changed(String(place.row), place.file, [...texts.keys()].join(', ')) + note);
    },
    [store, data, bring, say, words],
  );
  const confirm = useCallback(
    async (places: readonly RowPlace[]) => {
      const column = 'gecontroleerd_op';
      const text = dayOf(new Date());
      const rows = await data.desk('rows', { places });
      const made = rows.flatMap((row, index): readonly Mend[] => {
        if (row === null) return [];
        const before = row.cells.find((cell) => cell.column === column)?.text ?? '';
        return [{ table: row.table, index: row.index, row: places[index]?.row ?? 0, column, text, before }];
      });
      await bring({ done: [...store.getState().data.mends.done, ...made], undone: [] });
    },
    [store, data, bring],
  );
  const undo = useCallback(async () => {
    const { done, undone } = store.getState().data.mends;
    const last = done.at(-1);
    if (last === undefined) return;
    await bring({ done: done.slice(0, -1), undone: [...undone, last] });
    say(words.undone(last.column, String(last.row)));
  }, [store, bring, say, words]);
  const redo = useCallback(async () => {
    const { done, undone } = store.getState().data.mends;
    const last = undone.at(-1);
    if (last === undefined) return;
    await bring({ done: [...done, last], undone: undone.slice(0, -1) });
    say(words.redone(last.column, String(last.row)));
  }, [store, bring, say, words]);
  return { mends, mend, confirm, undo, redo };
}
