import { useEffect, useRef, useState } from 'react';
import type { Members, Nesting, Network } from '../../network/network';
import type { SearchHit } from '../../network/searchHit';
import type { FoundThing } from '../../store/messages';
import { hitOf } from './searchHits';

const mostHits = 24;

/** So many are asked for, to tell how many there are: a place in the columns each, which costs next to nothing. */
const mostCounted = 500;

interface Search {
  readonly query: string;
  readonly hits: readonly SearchHit[];
  /** How many were found, of which `hits` are the first. */
  readonly total: number;
  /** There are more than were counted. */
  readonly isTotalLeast: boolean;
  readonly state: 'idle' | 'loading' | 'ready';
  setQuery(query: string): void;
}

/** What was found, and in which data: the numbers of things mean nothing in any other. */
interface Found {
  readonly query: string;
  readonly things: readonly FoundThing[];
  readonly nesting: Nesting | null;
  readonly members: Members | null;
}

const nothing: Found = { query: '', things: [], nesting: null, members: null };

/** Keeps what is typed and what is found for it; an answer to an older question or about older data is dropped. */
export function useSearch(
  network: Network | null,
  search: (query: string, most: number) => Promise<readonly FoundThing[]>,
  levelName: (level: string) => string,
  isMeant: (thing: FoundThing) => boolean = everything,
): Search {
  const [query, setQuery] = useState('');
  const [found, setFound] = useState(nothing);
  const typedAt = useRef(0);
  const nesting = network?.nesting ?? null;
  const members = network?.members ?? null;
  useEffect(() => {
    const text = query.trim();
    if (text === '' || nesting === null) return;
    let isWanted = true;
    search(text, mostCounted + 1).then((things) => {
      if (!isWanted) return;
      setFound({ query, things, nesting, members });
      requestAnimationFrame(() =>
        requestAnimationFrame(() => performance.measure('ecosystem:search', { start: typedAt.current })),
      );
    });
    return () => {
      isWanted = false;
    };
  }, [query, nesting, members, search]);
  const isAnswered = found.query === query && found.nesting === nesting && found.members === members;
  const isEmpty = query.trim() === '';
  const isOld = isEmpty || network === null || !isAbout(found, network);
  const things = isOld ? [] : found.things.filter(isMeant);
  return {
    query,
    setQuery(text) {
      typedAt.current = performance.now();
      setQuery(text);
    },
    state: isEmpty ? 'idle' : isAnswered ? 'ready' : 'loading',
    hits: network === null ? [] : things.slice(0, mostHits).map((thing) => hitOf(network, thing, levelName)),
    total: Math.min(things.length, mostCounted),
    isTotalLeast: things.length > mostCounted,
  };
}

function everything(): boolean {
  return true;
}

/** What was found before the organisations arrived still holds when they have. */
function isAbout({ nesting, members }: Found, network: Network): boolean {
  return nesting === network.nesting && (members === null || members === network.members);
}
