import { useEffect, useMemo, useState } from 'react';
import type { Problem } from '../../validation/problem';
import type { Desk } from './desk';

/**
 * Fetches what the rows with problems are called, once there is something to search for.
 *
 * @param desk - the worker and the store
 * @param isWanted - somebody searches
 * @returns gives the id and name of the row of a problem; empty until they have come, and without a row
 */
export function useLabels({ data, store, run }: Desk, isWanted: boolean): (problem: Problem) => string {
  const problems = store((state) => state.data.problems);
  const [labels, setLabels] = useState<ReadonlyMap<Problem, string>>(new Map());
  useEffect(() => {
    if (!isWanted) return;
    let isStale = false;
    run(async () => {
      const rowed = problems.filter(({ row }) => row !== null);
      const places = rowed.map(({ file, row }) => ({ file, row: row ?? 0 }));
      const found = await data.desk('labels', { places });
      if (!isStale) setLabels(new Map(rowed.map((problem, index) => [problem, found[index] ?? ''])));
    });
    return () => {
      isStale = true;
    };
  }, [data, run, problems, isWanted]);
  return useMemo(() => (problem: Problem) => labels.get(problem) ?? '', [labels]);
}
