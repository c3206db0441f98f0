import { useEffect, useRef } from 'react';
import type { SearchProps } from './searchProps';

/** Chooses the first hit; when the answer to what was typed is still on its way, as soon as it is there. */
export function useFirstHit({
  query,
  hits,
  state,
  onChoose,
}: Pick<SearchProps, 'query' | 'hits' | 'state' | 'onChoose'>): () => void {
  const awaited = useRef<string | null>(null);
  const [first] = hits;
  const isAnswered = state === 'ready';
  useEffect(() => {
    if (awaited.current !== query) awaited.current = null;
    if (awaited.current === null || !isAnswered) return;
    awaited.current = null;
    if (first !== undefined) onChoose(first);
  });
  return () => {
    if (!isAnswered) awaited.current = query.trim() === '' ? null : query;
    else if (first !== undefined) onChoose(first);
  };
}
