import { type KeyboardEvent, useRef } from 'react';
import { Icon } from './Icon';
import { useWords } from './Words';

/** The id by which a key can bring the focus to search. */
export const searchInputId = 'search-input';

interface SearchFieldProps {
  readonly query: string;
  readonly onQuery: (query: string) => void;
  readonly onKey: (event: KeyboardEvent) => void;
  readonly onPress: () => void;
  /** Id of the list of results; null as long as there is none. */
  readonly listId: string | null;
  /** Id of the result that was arrowed to. */
  readonly activeId: string | null;
}

/** The field itself: it keeps the focus, also while the arrows walk the list. */
export function SearchField({ query, onQuery, onKey, onPress, listId, activeId }: SearchFieldProps) {
  const { states } = useWords();
  const input = useRef<HTMLInputElement>(null);
  const clear = () => {
    onQuery('');
    input.current?.focus();
  };
  return (
    <div className="search-box">
      <Icon name="search" />
      <input
        ref={input}
        id={searchInputId}
        data-testid="search"
        type="search"
        role="combobox"
        autoComplete="off"
        autoCorrect="off"
        autoCapitalize="off"
        spellCheck={false}
        enterKeyHint="search"
        aria-label={states.searchLabel}
        aria-autocomplete="list"
        aria-expanded={listId !== null}
        aria-controls={listId ?? undefined}
        aria-activedescendant={activeId ?? undefined}
        placeholder={states.searchPlaceholder}
        value={query}
        onChange={(event) => onQuery(event.target.value)}
        onClick={onPress}
        onKeyDown={onKey}
      />
      {query === '' ? (
        <span className="search-hint" aria-hidden="true">
          /
        </span>
      ) : (
        <button type="button" className="search-clear" aria-label={states.searchClear} onClick={clear}>
          <Icon name="close" />
        </button>
      )}
    </div>
  );
}
