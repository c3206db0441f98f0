import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { ProblemSight } from '../../components/desk/ProblemGroups';
import type { RowSight } from '../../components/desk/rowParts';
import { findThing, nameOfThing } from '../../network/lookUp';
import type { Network } from '../../network/network';
import type { RowView } from '../../store/desk/deskTalk';
import type { Problem } from '../../validation/problem';
import type { Desk } from './desk';

/** By file and row. */
type Rows = ReadonlyMap<string, RowSight>;

const noRows: Rows = new Map();
const noRow: RowSight = { row: null, thing: null };

/**
 * Fetches the rows of the problems in sight, as they stand in their files.
 *
 * @param desk - the worker and the store
 * @returns what the cards need of them; all is asked again when the data has changed
 */
export function useRows({ data, store, run }: Desk): ProblemSight {
  const problems = store((state) => state.data.problems);
  const [rows, setRows] = useState<{ readonly of: readonly Problem[]; readonly rows: Rows }>({
    of: problems,
    rows: noRows,
  });
  const wanted = useRef(new Map<string, Problem>());
  const newest = useRef(problems);
  useEffect(() => {
    newest.current = problems;
  }, [problems]);
  const onSeen = useCallback(
    (seen: readonly Problem[]) => {
      const isFirst = wanted.current.size === 0;
      for (const problem of seen) if (problem.row !== null) wanted.current.set(keyOf(problem), problem);
      if (!isFirst || wanted.current.size === 0) return;
      // Groups come in sight together: they are asked for together.
      queueMicrotask(() =>
        run(async () => {
          const asked = [...wanted.current];
          wanted.current = new Map();
          const of = newest.current;
          const places = asked.map(([, { file, row }]) => ({ file, row: row ?? 0 }));
          const found = await data.desk('rows', { places });
          if (of !== newest.current) return;
          const { network } = store.getState().data;
          setRows((before) => {
            const own = new Map(before.of === of ? before.rows : noRows);
            for (const [index, [key]] of asked.entries())
              own.set(key, sightOf(found[index] ?? null, network));
            return { of, rows: own };
          });
        }),
      );
    },
    [data, store, run],
  );
  const rowOf = useCallback<ProblemSight['rowOf']>(
    (problem) => (problem.row === null ? noRow : rows.rows.get(keyOf(problem))),
    [rows],
  );
  return useMemo(() => ({ onSeen, rowOf }), [onSeen, rowOf]);
}

function keyOf({ file, row }: Problem): string {
  return `${file}\0${row}`;
}

/** A row with what it is about, if that is on the map. */
function sightOf(row: RowView | null, network: Network | null): RowSight {
  if (row === null || network === null) return { row, thing: null };
  for (const column of ['id', 'verband', 'organisatie', 'van', 'naar']) {
    const id = row.cells.find((cell) => cell.column === column)?.text.trim() ?? '';
    const thing = id === '' ? null : findThing(network, id);
    if (thing !== null) return { row, thing: { id, name: nameOfThing(network, thing) } };
  }
  return { row, thing: null };
}
