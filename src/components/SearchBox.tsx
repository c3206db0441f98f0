import {
  type KeyboardEvent,
  type ReactNode,
  type RefObject,
  useContext,
  useEffect,
  useLayoutEffect,
  useRef,
} from 'react';
import {
  Button,
  ComboBox,
  ComboBoxStateContext,
  I18nProvider,
  Input,
  type Key,
  ListBox,
  ListBoxItem,
  Popover,
  Text,
} from 'react-aria-components';
import type { SearchHit } from '../network/searchHit';
import { Icon } from './Icon';
import { KindGlyph } from './KindGlyph';
import { kindAndSort } from './kindAndSort';
import { type Caret, KeyHint, type SearchProps, searchInputId, useCaret, useFirstHit } from './SearchField';
import { useWords } from './Words';

/** The search field with its list of results; Enter without arrowing chooses the first. */
export function SearchBox(props: SearchProps & { caret: RefObject<Caret> }) {
  return (
    <I18nProvider locale={useWords().language}>
      <SearchCombo {...props} />
    </I18nProvider>
  );
}

function SearchCombo(props: SearchProps & { caret: RefObject<Caret> }) {
  const { query, onQuery, hits } = props;
  const { states } = useWords();
  const input = useRef<HTMLInputElement>(null);
  const isChoosing = useRef(false);
  const tookOver = useCaret(input, props.caret);
  // What react-aria writes into the field after a choice is not what the reader typed.
  const choose = (hit: SearchHit) => {
    isChoosing.current = true;
    props.onChoose(hit);
    queueMicrotask(() => {
      isChoosing.current = false;
    });
  };
  const chooseFirst = useFirstHit({ ...props, onChoose: choose });
  const chooseKey = (key: Key | null) => {
    const hit = hits.find((candidate) => hitKey(candidate) === key);
    if (hit !== undefined) choose(hit);
  };
  const onEnter = () => {
    if (input.current?.hasAttribute('aria-activedescendant') !== true) chooseFirst();
  };
  return (
    <ComboBox
      className="search"
      aria-label={states.searchLabel}
      items={hits.map((hit) => ({ ...hit, key: hitKey(hit) }))}
      inputValue={query}
      onInputChange={(text) => !isChoosing.current && onQuery(text)}
      value={null}
      onChange={chooseKey}
      menuTrigger="input"
      allowsCustomValue
      allowsEmptyCollection
      defaultFilter={() => true}
    >
      <FieldKeys {...props} onEnter={onEnter}>
        <Icon name="search" />
        <Input
          ref={input}
          id={searchInputId}
          data-testid="search"
          type="search"
          spellCheck="false"
          placeholder={states.searchPlaceholder}
          onFocus={() => props.onFocus?.()}
        />
        {query === '' ? <KeyHint /> : <ClearButton onClear={() => onQuery('')} />}
      </FieldKeys>
      <OpenAtOnce when={tookOver} />
      <Popover className="search-popover" offset={6} placement="bottom start">
        <HitList {...props} />
      </Popover>
    </ComboBox>
  );
}

interface FieldKeysProps extends SearchProps {
  readonly onEnter: () => void;
  readonly children: ReactNode;
}

/** Escape closes the list, then empties the field, then leaves it; without words there is no list. */
function FieldKeys({ query, onQuery, onLeave, onEnter, children }: FieldKeysProps) {
  const state = useContext(ComboBoxStateContext);
  const isBlank = query.trim() === '';
  const isOpen = state?.isOpen === true;
  useLayoutEffect(() => {
    if (isBlank && isOpen) state?.close();
  }, [isBlank, isOpen, state]);
  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'Enter') onEnter();
    if (event.key !== 'Escape') return;
    if (!isOpen && query === '') {
      onLeave?.();
      return;
    }
    event.preventDefault();
    event.stopPropagation();
    if (isOpen) state.close();
    else onQuery('');
  };
  return (
    <div className="search-box" onKeyDownCapture={onKey}>
      {children}
    </div>
  );
}

function ClearButton({ onClear }: { onClear: () => void }) {
  const { states } = useWords();
  return (
    <Button slot={null} className="search-clear" aria-label={states.searchClear} onPress={onClear}>
      <Icon name="close" />
    </Button>
  );
}

/** Opens the list when this field takes over from the plain one with words in it. */
function OpenAtOnce({ when }: { when: RefObject<boolean> }) {
  const state = useContext(ComboBoxStateContext);
  useEffect(() => {
    if (state === null || !when.current) return;
    when.current = false;
    if (state.inputValue !== '') state.open(null, 'input');
  });
  return null;
}

function HitList(props: SearchProps) {
  const { states } = useWords();
  return (
    <ListBox
      className="search-hits"
      aria-label={states.searchResults}
      renderEmptyState={() => <NoHits {...props} />}
    >
      {(hit: SearchHit & { key: string }) => <HitItem hit={hit} id={hit.key} />}
    </ListBox>
  );
}

function HitItem({ hit, id }: { hit: SearchHit; id: string }) {
  const { things } = useWords();
  const kind = things.kind[hit.kind];
  const what = kindAndSort(kind, hit.detail);
  return (
    <ListBoxItem id={id} textValue={hit.name} className="search-hit">
      <KindGlyph kind={hit.kind} sort={hit.detail} />
      <Text slot="label" className="search-hit-name">
        {hit.name}
      </Text>
      <Text slot="description" className="search-hit-where">
        <span className="search-hit-kind">{what}</span>
        {hit.where !== '' && <span>{hit.where}</span>}
      </Text>
    </ListBoxItem>
  );
}

function NoHits({ query, state }: SearchProps) {
  const { states } = useWords();
  if (state === 'loading') return <p className="search-none">{states.searchLoading}</p>;
  if (state === 'idle' || query.trim() === '') return <p className="search-none">{states.searchIdle}</p>;
  return (
    <p className="search-none" role="status">
      <strong>{states.searchNone(query)}</strong> {states.searchNoneHint}
    </p>
  );
}

function hitKey({ kind, id }: SearchHit): string {
  return `${kind}:${id}`;
}
