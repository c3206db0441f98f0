import type { SearchProps } from './searchProps';
import { useWords } from './Words';

interface HitsStatusProps extends Pick<SearchProps, 'query' | 'hits' | 'state'> {
  /** The list of hits is open. */
  readonly isShown: boolean;
}

/** Says to a screen reader how much was found, once the answer is there. */
export function HitsStatus({ isShown, query, hits, state }: HitsStatusProps) {
  const { states, count } = useWords();
  const answer = hits.length === 0 ? states.searchNone(query) : count(hits.length, 'hit');
  return (
    <p className="visually-hidden" role="status">
      {isShown && state === 'ready' ? answer : ''}
    </p>
  );
}
