import { useMemo, useRef } from 'react';
import type { RowPlace } from '../../components/desk/rowParts';
import { useDeskWords } from '../../components/desk/useDeskWords';
import { dayOf } from '../../store/dayOf';
import type { RowView } from '../../store/desk/deskTalk';
import type { Mend, Mends } from '../../store/desk/workingSet';
import type { Desk } from './desk';

/** The ways to change the data on the page. */
export interface Mending {
  readonly mends: Mends;
  mend(place: RowPlace, texts: ReadonlyMap<string, string>): Promise<void>;
  /** Says of rows that they are still true: today in `gecontroleerd_op`, and nothing else. */
  confirm(places: readonly RowPlace[], what: string): Promise<void>;
  undo(): Promise<void>;
  redo(): Promise<void>;
}

/**
 * Changes cells, and takes changes back. One change is made after the other, however fast they are asked for: each
 * builds on what the one before it left.
 *
 * @param desk - the worker and the store
 * @returns the changes so far and the ways to make, undo and redo them
 */
export function useMending(desk: Desk): Mending {
  const mends = desk.store((state) => state.data.mends);
  const words = useDeskWords();
  const queue = useRef<Promise<void>>(Promise.resolve());
  const ways = useMemo(() => {
    const { store, data, say } = desk;
    const next = (action: () => Promise<void>): Promise<void> => {
      queue.current = queue.current.then(action).catch(() => say(words.failed));
      return queue.current;
    };
    const now = () => store.getState().data.mends;
    const bring = async (changed: Mends, done: string) => {
      const { kept } = await data.desk('mend', { mends: changed, now: new Date().toISOString() });
      store.getState().tellKept(kept);
      say(kept === 'yes' ? done : `${done} ${words.notKept[kept]}`);
    };
    const make = async (cells: readonly Omit<Mend, 'step'>[], said: string) => {
      const { done } = now();
      const step = (done.at(-1)?.step ?? 0) + 1;
      // Asked for twice, it is done once.
      const made = cells.filter(({ text, before }) => text !== before).map((cell) => ({ ...cell, step }));
      if (made.length > 0) await bring({ done: [...done, ...made], undone: [] }, said);
    };
    return {
      mend: (place: RowPlace, texts: ReadonlyMap<string, string>) =>
        next(async () => {
          const [row = null] = await data.desk('rows', { places: [place] });
          if (row === null) return;
          const cells = [...texts].map(([column, text]) => mendOf(row, place.row, column, text));
          await make(cells, words.changed(String(place.row), place.file, [...texts.keys()].join(', ')));
        }),
      confirm: (places: readonly RowPlace[], what: string) =>
        next(async () => {
          const rows = await data.desk('rows', { places });
          const today = dayOf(new Date());
          const made = rows.flatMap((row, index) =>
            row === null ? [] : [mendOf(row, places[index]?.row ?? 0, 'gecontroleerd_op', today)],
          );
          await make(made, words.stillTrueDone(what));
        }),
      undo: () =>
        next(async () => {
          const { done, undone } = now();
          const last = done.at(-1);
          if (last === undefined) return;
          const isLast = ({ step }: Mend) => step === last.step;
          const left = done.filter((mend) => !isLast(mend));
          const back = done.filter(isLast);
          const said = sayStep(back, words.undone, words.undoneRows);
          await bring({ done: left, undone: [...undone, ...back.reverse()] }, said);
        }),
      redo: () =>
        next(async () => {
          const { done, undone } = now();
          const last = undone.at(-1);
          if (last === undefined) return;
          const isLast = ({ step }: Mend) => step === last.step;
          const again = undone.filter(isLast).reverse();
          const left = undone.filter((mend) => !isLast(mend));
          const said = sayStep(again, words.redone, words.redoneRows);
          await bring({ done: [...done, ...again], undone: left }, said);
        }),
    };
  }, [desk, words]);
  return { mends, ...ways };
}

/** One action can have changed one cell or many rows. */
function sayStep(
  mends: readonly Mend[],
  sayCell: (column: string, row: string) => string,
  sayRows: (count: number) => string,
): string {
  const rows = new Set(mends.map(({ table, index }) => `${table} ${index}`));
  const last = mends.at(-1);
  return rows.size > 1 || last === undefined ? sayRows(rows.size) : sayCell(last.column, String(last.row));
}

function mendOf(
  { table, index, cells }: RowView,
  row: number,
  column: string,
  text: string,
): Omit<Mend, 'step'> {
  const before = cells.find((cell) => cell.column === column)?.text ?? '';
  return { table, index, row, column, text, before };
}
