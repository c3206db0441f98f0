import { type ReactNode, useId, useState } from 'react';
import type { WayThing } from '../../network/cards/connectionCard';
import type { SearchHit } from '../../network/searchHit';
import { connectionWords } from '../../wording/connectionWords';
import { HitsStatus } from '../HitsStatus';
import { KindGlyph } from '../KindGlyph';
import { SearchHits } from '../SearchHits';
import type { SearchProps } from '../searchProps';
import { useResultList } from '../useResultList';
import { useWords } from '../Words';

interface EndFieldProps extends SearchProps {
  /** Van or Naar. */
  readonly label: string;
  /** What is chosen; null for nothing yet. */
  readonly value: WayThing | null;
  /** Asks for the keyboard when it appears. */
  readonly isWanted: boolean;
}

/** A field for one end of a connection: it shows what is chosen, and finds another by name. */
export function EndField(props: EndFieldProps): ReactNode {
  const { label, value, query, hits, onQuery, isWanted } = props;
  const { language } = useWords();
  const id = useId();
  const [isTyping, setTyping] = useState(false);
  const stop = () => {
    setTyping(false);
    onQuery('');
  };
  const choose = (hit: SearchHit) => {
    stop();
    props.onChoose(hit);
  };
  const list = useResultList({ ...props, onChoose: choose });
  const isFound = list.isShown && hits.length > 0;
  return (
    <div className="end-field">
      <label htmlFor={`${id}-input`}>{label}</label>
      <div className="end-box">
        {value !== null && !isTyping && <KindGlyph kind={value.kind} sort={value.sort} />}
        <input
          id={`${id}-input`}
          type="text"
          role="combobox"
          autoComplete="off"
          spellCheck={false}
          enterKeyHint="search"
          aria-autocomplete="list"
          aria-expanded={isFound}
          aria-controls={isFound ? id : undefined}
          aria-activedescendant={list.active < 0 ? undefined : `${id}-${list.active}`}
          // biome-ignore lint/a11y/noAutofocus: the reader has just asked to fill in this field.
          autoFocus={isWanted}
          title={isTyping ? undefined : value?.name}
          placeholder={connectionWords[language].find}
          value={isTyping ? query : (value?.name ?? '')}
          onFocus={({ currentTarget }) => currentTarget.select()}
          onChange={({ target }) => {
            setTyping(true);
            list.type(target.value);
          }}
          // A press in the list leaves the focus here.
          onBlur={() => {
            list.close();
            stop();
          }}
          onKeyDown={(event) => {
            list.onKey(event);
            if (event.key === 'Escape' && !list.isShown) setTyping(false);
          }}
        />
      </div>
      {list.isShown && <SearchHits {...props} listId={id} active={list.active} onChoose={list.choose} />}
      <HitsStatus {...props} isShown={list.isShown} />
    </div>
  );
}
