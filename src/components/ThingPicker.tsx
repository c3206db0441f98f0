import { useId } from 'react';
import { HitsStatus } from './HitsStatus';
import { SearchField } from './SearchField';
import { SearchHits } from './SearchHits';
import type { SearchProps } from './searchProps';
import { useResultList } from './useResultList';

interface ThingPickerProps extends SearchProps {
  /** What is asked for; stands above the field. */
  readonly label: string;
  readonly placeholder: string;
}

/** A field with a label in which one thing is chosen, found as in the search of the page. */
export function ThingPicker({ label, placeholder, ...search }: ThingPickerProps) {
  const id = useId();
  const listId = useId();
  const { isShown, active, open, close, type, choose, onKey } = useResultList(search);
  const { query, hits } = search;
  return (
    <fieldset
      className="search picker"
      onBlur={({ currentTarget, relatedTarget }) => !currentTarget.contains(relatedTarget) && close()}
    >
      <label className="picker-label" htmlFor={id}>
        {label}
      </label>
      <SearchField
        field={{ id, placeholder }}
        query={query}
        onQuery={type}
        onKey={onKey}
        onPress={open}
        listId={isShown && hits.length > 0 ? listId : null}
        activeId={active < 0 ? null : `${listId}-${active}`}
      />
      {isShown && <SearchHits {...search} listId={listId} active={active} onChoose={choose} />}
      <HitsStatus {...search} isShown={isShown} />
    </fieldset>
  );
}
