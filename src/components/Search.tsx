import { lazy, Suspense, useId } from 'react';
import type { Wording } from '../wording/wording';
import { SearchField } from './SearchField';
import { searchPart } from './searchPart';
import type { SearchProps } from './searchProps';
import { useResultList } from './useResultList';
import { useWords } from './Words';

const SearchHits = lazy(async () => {
  const { SearchHits } = await import('./SearchHits');
  return { default: SearchHits };
});

/** The search field with its list of results, which comes right after it in the document and hides nothing of the page. */
export function Search(props: SearchProps) {
  const { query, hits, state } = props;
  const words = useWords();
  const listId = useId();
  const { isShown, active, open, close, type, choose, onKey } = useResultList(props);
  return (
    // biome-ignore lint/a11y/useSemanticElements: browsers before 2023 do not know <search>.
    <div
      role="search"
      className="search"
      onBlur={({ currentTarget, relatedTarget }) => !currentTarget.contains(relatedTarget) && close()}
    >
      <SearchField
        query={query}
        onQuery={type}
        onKey={onKey}
        onPress={open}
        listId={isShown && hits.length > 0 ? listId : null}
        activeId={active < 0 ? null : `${listId}-${active}`}
      />
      <Suspense fallback={null}>
        {isShown && <SearchHits {...props} listId={listId} active={active} onChoose={choose} />}
      </Suspense>
      <p className="visually-hidden" role="status">
        {isShown && state === 'ready' ? answerInWords(words, props) : ''}
      </p>
    </div>
  );
}

/** What a screen reader says once the answer is there, and not before. */
function answerInWords(words: Wording, props: SearchProps): string {
  const { query, hits, total } = props;
  const { states, count } = words;
  if (hits.length === 0) return `${states.searchNone(query)} ${states.searchNoneHint}`;
  return total > hits.length ? searchPart(words, props) : count(hits.length, 'hit');
}
