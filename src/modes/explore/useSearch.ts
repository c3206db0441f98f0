import { useEffect, useRef, useState } from 'react';
import type { Network } from '../../network/network';
import type { SearchHit } from '../../network/searchHit';
import type { FoundThing } from '../../store/messages';
import { hitOf } from './searchHits';

const mostHits = 24;

interface Search {
  readonly query: string;
  readonly hits: readonly SearchHit[];
  readonly state: 'idle' | 'loading' | 'ready';
  setQuery(query: string): void;
}

/** Keeps what is typed and what is found for it; an answer to an older question is dropped. */
export function useSearch(
  network: Network | null,
  search: (query: string, most: number) => Promise<readonly FoundThing[]>,
  levelName: (level: string) => string,
): Search {
  const [query, setQuery] = useState('');
  const [found, setFound] = useState<{ readonly query: string; readonly things: readonly FoundThing[] }>({
    query: '',
    things: [],
  });
  const asked = useRef(0);
  const typedAt = useRef(0);
  useEffect(() => {
    asked.current += 1;
    const ticket = asked.current;
    const text = query.trim();
    if (text === '' || network === null) return;
    search(text, mostHits).then((things) => {
      if (ticket !== asked.current) return;
      setFound({ query, things });
      requestAnimationFrame(() =>
        requestAnimationFrame(() => performance.measure('ecosystem:search', { start: typedAt.current })),
      );
    });
  }, [query, network, search]);
  const isAnswered = found.query === query;
  const isEmpty = query.trim() === '';
  return {
    query,
    setQuery(text) {
      typedAt.current = performance.now();
      setQuery(text);
    },
    state: isEmpty ? 'idle' : isAnswered ? 'ready' : 'loading',
    hits: isEmpty || network === null ? [] : found.things.map((thing) => hitOf(network, thing, levelName)),
  };
}
