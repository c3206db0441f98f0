import { useEffect, useLayoutEffect, useRef } from 'react';
import type { SearchHit } from '../network/searchHit';
import { guideWords } from '../wording/guideWords';
import { Icon } from './Icon';
import { KindGlyph } from './KindGlyph';
import { kindAndSort } from './kindAndSort';
import { searchPart } from './searchPart';
import type { SearchProps } from './searchProps';
import { hitKey } from './useResultList';
import { useWords } from './Words';

interface SearchHitsProps extends SearchProps {
  readonly listId: string;
  /** Position of the hit that was arrowed to; -1 = none. */
  readonly active: number;
}

/** What was found, under the field: the hits, or why there are none. */
export function SearchHits(props: SearchHitsProps) {
  const { hits, total, listId, active, onChoose } = props;
  const words = useWords();
  const box = useRef<HTMLDivElement>(null);
  useRoomBelow(box);
  useFocusKept(box);
  useEffect(() => {
    if (active >= 0) document.getElementById(`${listId}-${active}`)?.scrollIntoView({ block: 'nearest' });
  }, [listId, active]);
  return (
    <div className="search-popover" ref={box}>
      {hits.length === 0 ? (
        <NoHits {...props} />
      ) : (
        <div className="search-hits" role="listbox" id={listId} aria-label={words.states.searchResults}>
          {hits.map((hit, index) => (
            <HitItem
              key={hitKey(hit)}
              hit={hit}
              id={`${listId}-${index}`}
              isActive={index === active}
              onChoose={onChoose}
            />
          ))}
        </div>
      )}
      {total > hits.length && hits.length > 0 && <p className="search-part">{searchPart(words, props)}</p>}
      {props.onCards !== undefined && (
        <button type="button" className="search-cards" onClick={props.onCards}>
          {guideWords[words.language].toCards}
          <Icon name="arrow" />
        </button>
      )}
    </div>
  );
}

interface HitItemProps {
  readonly hit: SearchHit;
  readonly id: string;
  readonly isActive: boolean;
  readonly onChoose: (hit: SearchHit) => void;
}

function HitItem({ hit, id, isActive, onChoose }: HitItemProps) {
  const { things } = useWords();
  const what = kindAndSort(things.kind[hit.kind], hit.detail);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are those of the field, which keeps the focus (ARIA combobox pattern).
    <div
      role="option"
      tabIndex={-1}
      id={id}
      aria-selected={isActive}
      aria-label={[hit.name, what.replace(' · ', ', '), hit.where.replaceAll(' · ', ', ')]
        .filter((part) => part !== '')
        .join(', ')}
      className="search-hit"
      onClick={() => onChoose(hit)}
    >
      <KindGlyph kind={hit.kind} sort={hit.detail} />
      <span className="search-hit-name">{hit.name}</span>
      <span className="search-hit-where">
        <span className="search-hit-kind">{what}</span>
        {hit.where !== '' && <span>{hit.where}</span>}
      </span>
    </div>
  );
}

/** Not a live region: the search says its answer once, when it is there. */
function NoHits({ query, state }: SearchProps) {
  const { states } = useWords();
  if (state !== 'ready') return <p className="search-none">{states.searchLoading}</p>;
  return (
    <p className="search-none">
      <strong>{states.searchNone(query)}</strong> {states.searchNoneHint}
    </p>
  );
}

/** A press in the list leaves the focus in the field: when that goes, the list closes. */
function useFocusKept(box: { readonly current: HTMLElement | null }): void {
  useEffect(() => {
    const element = box.current;
    const keep = (event: MouseEvent) => event.preventDefault();
    element?.addEventListener('mousedown', keep);
    return () => element?.removeEventListener('mousedown', keep);
  }, [box]);
}

/** Keeps the box above the keyboard of a phone, which covers the page without making it smaller. */
function useRoomBelow(box: { readonly current: HTMLElement | null }): void {
  useLayoutEffect(() => {
    const view = window.visualViewport ?? null;
    if (view === null) return;
    const measure = () => {
      const top = box.current?.getBoundingClientRect().top ?? 0;
      const roomPx = Math.max(leastRoomPx, view.offsetTop + view.height - top - 8);
      box.current?.style.setProperty('--room', `${roomPx}px`);
    };
    measure();
    view.addEventListener('resize', measure);
    // The sheet that holds the field may still be sliding.
    document.addEventListener('transitionend', measure);
    return () => {
      view.removeEventListener('resize', measure);
      document.removeEventListener('transitionend', measure);
    };
  }, [box]);
}

const leastRoomPx = 120;
