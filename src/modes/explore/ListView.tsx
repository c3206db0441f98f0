import '../../components/list/list.css';
import '../../components/list/listTable.css';
import '../../components/views/pagePrint.css';
import '../../components/list/listPrint.css';
import { useCallback, useMemo, useRef } from 'react';
import { choiceInWords } from '../../components/list/choiceInWords';
import { ListHead } from '../../components/list/ListHead';
import { NoRows, PrintedFacts } from '../../components/list/ListNotes';
import { ListPages } from '../../components/list/ListPages';
import { ListTable } from '../../components/list/ListTable';
import { useListWords } from '../../components/list/useListWords';
import { useGrowing } from '../../components/useGrowing';
import { useWords } from '../../components/Words';
import { sortAfter } from '../../network/list/columns';
import type { List } from '../../network/list/makeList';
import { fileNameOf, type Here, hereOf, narrowingsOf, ownIn, selectedIn, tellList } from './describeList';
import type { Exploring } from './exploring';
import { saveList } from './saveList';
import type { StageViewProps } from './stageViewProps';
import { type ListHandle, useList } from './useList';
import { rowsAPage, useListPage } from './useListPage';
import { usePrinting } from './usePrinting';

/** So many rows fill any screen. */
const rowsAtOnce = 50;

/** More rows than this go on paper only in part. */
const mostPrinted = 5000;

type ListViewProps = Pick<StageViewProps, 'exploring' | 'onSelect'>;

/** The same things as the map as a table for each kind: who takes part, to sort, print and take along. */
export function ListView({ exploring, onSelect }: ListViewProps) {
  const words = useListWords();
  const handle = useList(exploring);
  const { list } = handle;
  return (
    <div className="list" data-testid="list" data-ready={handle.isReady}>
      {list === null ? (
        <p className="list-coming">{words.coming}</p>
      ) : (
        <ShownList exploring={exploring} handle={handle} list={list} onSelect={onSelect} />
      )}
    </div>
  );
}

interface ShownListProps extends ListViewProps {
  readonly handle: ListHandle;
  readonly list: List;
}

function ShownList({ exploring, handle, list, onSelect }: ShownListProps) {
  const { store } = exploring;
  const box = useRef<HTMLDivElement>(null);
  const selection = store((state) => state.view.selection);
  const own = store((state) => state.view.own);
  const { rows } = list;
  const isSelected = useMemo(() => selectedIn(list, selection), [list, selection]);
  const isOwn = useMemo(() => ownIn(list, own), [list, own]);
  const { isReady } = handle;
  const { page, turn, press } = useListPage(exploring, { box, list, isReady, isSelected });
  const { isPrinting, print } = usePrinting();
  const selectRow = useCallback<typeof onSelect>(
    (what, id) => {
      press();
      onSelect(what, id);
    },
    [press, onSelect],
  );
  const from = isPrinting ? 0 : page * rowsAPage;
  const end = Math.min(isPrinting ? mostPrinted : from + rowsAPage, rows.length);
  const grown = useGrowing(rows, end - from, rowsAtOnce);
  const told = useTold(exploring, handle, list);
  return (
    <>
      <Top exploring={exploring} list={list} told={told} printed={end} onPrint={print} />
      <div ref={box}>
        {rows.length === 0 ? (
          <Nothing exploring={exploring} handle={handle} list={list} />
        ) : (
          <ListTable
            list={list}
            caption={told.caption}
            from={from}
            to={isPrinting ? end : from + grown}
            isPart={end - from < rows.length}
            isSelected={isSelected}
            isOwn={isOwn}
            onSort={(column) => {
              const { kind, order } = list.ask;
              store.getState().arrange({ sort: sortAfter(kind, order, column) });
            }}
            onSelect={selectRow}
          />
        )}
      </div>
      <ListPages page={page} size={rowsAPage} total={rows.length} onPage={turn} />
    </>
  );
}

/** What the list holds, in words. */
interface Told {
  readonly here: Here | null;
  readonly caption: string;
  readonly line: readonly string[];
}

function useTold({ store, pipeline }: Exploring, { wholeCount }: ListHandle, list: List): Told {
  const words = useWords();
  const said = useListWords();
  const focus = store((state) => pipeline.focusOf(state));
  const options = store((state) => state.view.options);
  const here = hereOf(list.network, focus, words);
  const { kind, place } = list.ask;
  return {
    here,
    caption: said.caption(said.kind[kind], place === 0 || here === null ? said.everywhere : here.name),
    line: tellList(list, { ...options, wholeCount }, words),
  };
}

interface TopProps extends Pick<ShownListProps, 'exploring' | 'list'> {
  readonly told: Told;
  readonly printed: number;
  readonly onPrint: () => void;
}

function Top({ exploring: { store }, list, told, printed, onPrint }: TopProps) {
  const words = useWords();
  const { by, scope } = store((state) => state.view.options);
  const selection = store((state) => state.view.selection);
  const title = store((state) => state.data.title);
  const choice = store((state) => state.view.choice);
  const tally = store((state) => state.data.tally);
  const { arrange } = store.getState();
  const narrowings = narrowingsOf(list, { by, selection }, words);
  const narrowed = narrowings.flatMap(({ label, isOn }) => (isOn ? label : []));
  return (
    <>
      <ListHead
        kind={list.ask.kind}
        counts={list.counts}
        onKind={(next) => arrange({ list: next, sort: '' })}
        here={told.here}
        isEverywhere={scope === 'alles'}
        onEverywhere={(isEverywhere) => arrange({ scope: isEverywhere ? 'alles' : 'hier' })}
        narrowings={narrowings}
        onNarrow={(key) => arrange({ by: key })}
        onPrint={onPrint}
        onDownload={() => saveList(list, fileNameOf(list), words)}
      />
      <p className="list-told" role="status">
        {told.line.join(' · ')}
      </p>
      <PrintedFacts
        title={title}
        facts={[...narrowed, ...choiceInWords(words.language, choice, tally)]}
        printed={printed}
        total={list.rows.length}
      />
    </>
  );
}

function Nothing({ exploring, handle, list }: Omit<ShownListProps, 'onSelect'>) {
  const { arrange } = exploring.store.getState();
  const { kind, by, place } = list.ask;
  const why =
    handle.wholeCount > 0 ? 'filtered' : by !== null ? 'by' : kind === 'gebieden' ? 'areas' : 'nothing';
  return (
    <NoRows
      why={why}
      onEverywhere={place === 0 ? null : () => arrange({ scope: 'alles' })}
      onWhole={() => arrange({ by: '' })}
    />
  );
}
