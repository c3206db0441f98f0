import { useEffect, useState } from 'react';
import type { TableView } from '../../store/desk/deskTalk';
import type { Desk } from './desk';

/**
 * Asks how the tables were read, again whenever the data has changed.
 *
 * @param desk - the worker and the store
 * @returns the nine tables; null until they have come
 */
export function useTables({ data, store, run }: Desk): readonly TableView[] | null {
  const problems = store((state) => state.data.problems);
  const status = store((state) => state.data.status);
  const [tables, setTables] = useState<readonly TableView[] | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: other problems mean other data.
  useEffect(() => {
    if (status === 'loading') return;
    let isStale = false;
    run(async () => {
      const found = await data.desk('tables', {});
      if (!isStale) setTables(found);
    });
    return () => {
      isStale = true;
    };
  }, [data, run, status, problems]);
  return tables;
}
