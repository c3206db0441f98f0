import { type KeyboardEvent, useRef } from 'react';
import { Icon } from './Icon';
import { useWords } from './Words';

/** The id by which a key can bring the focus to search. */
export const searchInputId = 'search-input';

interface SearchFieldProps {
  /** A field that has its own label; absent for the search of the page. */
  readonly field?: { readonly id: string; readonly placeholder: string };
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
export function SearchField(props: SearchFieldProps) {
  const { field, query, onQuery, onKey, onPress, listId, activeId } = props;
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
        id={field?.id ?? searchInputId}
        data-testid={field === undefined ? 'search' : undefined}
        type="search"
        role="combobox"
        autoComplete="off"
        autoCorrect="off"
        autoCapitalize="off"
        spellCheck={false}
        enterKeyHint="search"
        aria-label={field === undefined ? states.searchLabel : undefined}
        aria-autocomplete="list"
        aria-expanded={listId !== null}
        aria-controls={listId ?? undefined}
        aria-activedescendant={activeId ?? undefined}
        placeholder={field?.placeholder ?? states.searchPlaceholder}
        value={query}
        onChange={(event) => onQuery(event.target.value)}
        onClick={onPress}
        onKeyDown={onKey}
      />
      {query === '' && field === undefined && (
        <span className="search-hint" aria-hidden="true">
          /
        </span>
      )}
      {query !== '' && (
        <button type="button" className="search-clear" aria-label={states.searchClear} onClick={clear}>
          <Icon name="close" />
        </button>
      )}
    </div>
  );
}
