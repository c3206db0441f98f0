import { useEffect, useState } from 'react';
import type { FoundAnswer } from '../../network/guide/findByParts';
import type { Exploring } from './exploring';

/** So many things are looked at: more than anyone reads through. */
export const mostFound = 1000;

/**
 * Finds things for a question in plain words that stays, and again when the data change.
 *
 * @param exploring - store and worker
 * @param query - what is asked
 * @returns what was found, by which parts of it; null while there is no answer yet, and without a question
 */
export function useFound({ store, data }: Exploring, query: string): FoundAnswer | null {
  // What finds is made for all data: a choice changes nothing of it.
  const nesting = store((state) => state.data.whole?.nesting ?? null);
  const isReady = store((state) => state.data.step === 'done');
  const [found, setFound] = useState<{
    readonly query: string;
    readonly nesting: unknown;
    readonly answer: FoundAnswer;
  } | null>(null);
  useEffect(() => {
    if (query.trim() === '' || nesting === null || !isReady) return;
    let isLate = false;
    const take = async (): Promise<void> => {
      const answer = await data.guide(query, mostFound);
      if (!isLate) setFound({ query, nesting, answer });
    };
    take().catch(() => store.getState().notify({ kind: 'not-renewed', value: document.baseURI }));
    return () => {
      isLate = true;
    };
  }, [query, nesting, isReady, data, store]);
  return found !== null && found.query === query && found.nesting === nesting ? found.answer : null;
}
