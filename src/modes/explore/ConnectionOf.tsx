import { useCallback, useEffect, useMemo, useRef } from 'react';
import { ConnectionCard } from '../../components/connection/ConnectionCard';
import { EndField } from '../../components/connection/EndField';
import type { ListedWays } from '../../components/connection/listedWays';
import type { SelectAction } from '../../components/thingActions';
import { useWords } from '../../components/Words';
import { tellEnd, tellWay, type WayThing } from '../../network/cards/connectionCard';
import type { Ways } from '../../network/connectionGraph';
import { findThing, keyOfId } from '../../network/lookUp';
import type { Network } from '../../network/network';
import type { Connection, FoundConnection } from '../../store/appState';
import { tellWayInWords } from '../../wording/connectionSentences';
import { connectionWords } from '../../wording/connectionWords';
import type { Wording } from '../../wording/wording';
import { flyToWays } from './Connecting';
import { tellFound } from './connectionShowing';
import type { Exploring } from './exploring';
import { today } from './today';
import { useSearch } from './useSearch';

/** A connection of which an end may not be chosen yet; keys. */
export interface Draft {
  readonly from: string | null;
  readonly to: string | null;
}

interface ConnectionOfProps extends SelectAction {
  readonly exploring: Exploring;
  readonly draft: Draft | null;
  readonly onDraft: (draft: Draft | null) => void;
}

/** The card of the connection that is shown, or of one that still misses an end. */
export function ConnectionOf({ exploring, draft, onDraft, onSelect }: ConnectionOfProps) {
  const { store } = exploring;
  const words = useWords();
  const { whole, network, shownChoice: choice } = store((state) => state.data);
  const connection = store((state) => state.view.connection);
  const found = store((state) => state.found);
  const way = store((state) => state.view.way);
  const ends = draft ?? connection;
  const change = (next: Draft): void => {
    const isWhole = next.from !== null && next.to !== null;
    onDraft(isWhole ? null : next);
    if (isWhole) store.getState().connect(next as Connection);
  };
  const close = (): void => {
    if (draft === null) store.getState().connect(null);
    else onDraft(null);
  };
  usePicking(exploring, draft, change);
  const listed = useMemo(() => listWays(found, words), [found, words]);
  // What was found under another choice may not be told under this one.
  const isOfThese = found !== null && found.network.members === network?.members;
  const isAnswered = draft === null && isOfThese && whole !== null;
  const lead = isAnswered ? tellFound(found, whole, { choice, way: { ...way, position: 0 } }, words) : '';
  if (ends === null || whole === null) return null;
  const end = (side: 'from' | 'to') => (
    <Field
      key={side}
      exploring={exploring}
      label={connectionWords[words.language][side]}
      value={endOf(whole, ends[side])}
      isWanted={draft !== null && draft[side] === null}
      onChoose={(key) => change({ ...ends, [side]: key })}
      onLeave={close}
    />
  );
  return (
    <ConnectionCard
      from={end('from')}
      to={end('to')}
      lead={lead}
      isPicking={draft !== null}
      isWaiting={!isAnswered && draft === null}
      isFiltered={Object.values(choice).some((values) => Array.isArray(values) && values.length > 0)}
      shortest={isAnswered ? listed.shortest : nothing}
      longer={isAnswered ? listed.longer : null}
      isLonger={way.isLonger}
      chosen={way.position}
      onChoose={(position) => {
        store.getState().follow({ position });
        flyToWays(exploring);
      }}
      onLonger={() => store.getState().follow({ isLonger: true })}
      onSwap={() => change({ from: ends.to, to: ends.from })}
      onClose={close}
      onSelect={onSelect}
    />
  );
}

/** While an end is missing, an organisation or verband that is chosen on the map fills it. */
function usePicking({ store }: Exploring, draft: Draft | null, change: (draft: Draft) => void): void {
  const newest = useRef({ draft, change });
  newest.current = { draft, change };
  const isPicking = draft !== null;
  useEffect(() => {
    if (!isPicking) return;
    return store.subscribe(({ view, data }, before) => {
      const { selection } = view;
      const { draft: open, change: fill } = newest.current;
      if (open === null || data.whole === null || selection === null || selection === before.view.selection)
        return;
      const kind = findThing(data.whole, selection)?.kind;
      if (kind === 'area' || kind === undefined || selection === (open.from ?? open.to)) return;
      fill(open.from === null ? { ...open, from: selection } : { ...open, to: selection });
    });
  }, [isPicking, store]);
}

const nothing: ListedWays = { count: 0, isCountLeast: false, ways: [] };

function listWays(found: FoundConnection | null, words: Wording) {
  const list = ({ ways, count, isCountLeast }: Ways): ListedWays => ({
    count,
    isCountLeast,
    ways: found === null ? [] : ways.map((one) => toldOf(found.network, one, words)),
  });
  if (found === null) return { shortest: nothing, longer: null };
  const { reply } = found;
  return { shortest: list(reply), longer: reply.longer && list(reply.longer) };
}

function toldOf(network: Network, one: Ways['ways'][number], words: Wording) {
  const way = tellWay(network, one, today());
  return { way, sentence: tellWayInWords(words, way, true) };
}

function endOf(whole: Network, key: string | null): WayThing | null {
  const thing = key === null ? null : findThing(whole, key);
  if (thing === null || thing.kind === 'area') return null;
  return tellEnd(whole, { kind: thing.kind, index: thing.index }, today());
}

interface FieldProps {
  readonly exploring: Exploring;
  readonly label: string;
  readonly value: WayThing | null;
  readonly isWanted: boolean;
  readonly onChoose: (key: string) => void;
  readonly onLeave: () => void;
}

/** One end: it finds organisations and verbanden, also those that a filter hides. */
function Field({ exploring, label, value, isWanted, onChoose, onLeave }: FieldProps) {
  const { store, data } = exploring;
  const words = useWords();
  const whole = store((state) => state.data.whole);
  const levelName = useCallback((level: string) => level, []);
  const find = useCallback(
    async (query: string, most: number) => {
      const things = await data.search(query, most);
      return things.filter(({ kind }) => kind !== 'area');
    },
    [data],
  );
  const { query, setQuery, ...search } = useSearch(whole, find, levelName);
  return (
    <EndField
      {...search}
      query={query}
      onQuery={setQuery}
      label={label}
      value={value}
      isWanted={isWanted}
      onChoose={({ kind, id }) => whole !== null && onChoose(keyOfId(whole, kind, id))}
      onLeave={onLeave}
      key={words.language}
    />
  );
}
