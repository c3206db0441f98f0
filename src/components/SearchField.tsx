import { type KeyboardEvent, type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
import type { SearchHit } from '../network/searchHit';
import { Icon } from './Icon';
import { useWords } from './Words';

/** `idle`: nothing typed; `loading`: names are still being read; `ready`: `hits` answer `query`. */
export type SearchState = 'idle' | 'loading' | 'ready';

/** Where the caret stood, so that one search field can take over from another while somebody types. */
export type Caret = { readonly start: number; readonly end: number } | null;

export interface SearchProps {
  readonly query: string;
  readonly onQuery: (query: string) => void;
  readonly hits: readonly SearchHit[];
  readonly state: SearchState;
  readonly onChoose: (hit: SearchHit) => void;
  readonly onFocus?: () => void;
  /** The reader turns back to the page, with Escape in an empty field. */
  readonly onLeave?: () => void;
}

/** The id by which a key can bring the focus to search. */
export const searchInputId = 'search-input';

/** The search field as long as the list of results is still on its way; Enter already chooses the first hit. */
export function SearchField(props: SearchProps & { caret: RefObject<Caret> }) {
  const { states } = useWords();
  const input = useRef<HTMLInputElement>(null);
  useCaret(input, props.caret);
  const chooseFirst = useFirstHit(props);
  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'Enter') chooseFirst();
    if (event.key !== 'Escape') return;
    if (props.query === '') {
      props.onLeave?.();
      return;
    }
    event.preventDefault();
    event.stopPropagation();
    props.onQuery('');
  };
  return (
    <div className="search">
      <div className="search-box">
        <Icon name="search" />
        <input
          ref={input}
          id={searchInputId}
          data-testid="search"
          type="search"
          autoComplete="off"
          spellCheck={false}
          aria-label={states.searchLabel}
          placeholder={states.searchPlaceholder}
          value={props.query}
          onChange={(event) => props.onQuery(event.target.value)}
          onFocus={() => props.onFocus?.()}
          onKeyDown={onKey}
        />
        {props.query === '' && <KeyHint />}
      </div>
    </div>
  );
}

/** The key that goes to search, for who has a keyboard. */
export function KeyHint() {
  return (
    <span className="search-hint" aria-hidden="true">
      /
    </span>
  );
}

/** Chooses the first hit; when the answer to what was typed is still on its way, as soon as it is there. */
export function useFirstHit({ query, hits, state, onChoose }: SearchProps): () => void {
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

/** Notes where the caret stood when a field goes, puts it there when the next one comes, and tells that it did. */
export function useCaret(
  input: RefObject<HTMLInputElement | null>,
  caret: RefObject<Caret>,
): RefObject<boolean> {
  const tookOver = useRef(false);
  useLayoutEffect(() => {
    const element = input.current;
    if (element === null) return;
    if (caret.current !== null) {
      element.focus();
      element.setSelectionRange(caret.current.start, caret.current.end);
      caret.current = null;
      tookOver.current = true;
    }
    return () => {
      if (document.activeElement !== element) return;
      const end = element.value.length;
      caret.current = { start: element.selectionStart ?? end, end: element.selectionEnd ?? end };
    };
  }, [input, caret]);
  return tookOver;
}
