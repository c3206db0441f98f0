import '../../components/list/list.css';
import '../../components/list/listTable.css';
import '../../components/list/listPrint.css';
import { useMemo, useRef } from 'react';
import { choiceInWords } from '../../components/list/choiceInWords';
import { ListHead } from '../../components/list/ListHead';
import { NoRows, PrintedFacts } from '../../components/list/ListNotes';
import { ListPages } from '../../components/list/ListPages';
import { ListTable } from '../../components/list/ListTable';
import { useListWords } from '../../components/list/useListWords';
import { useWords } from '../../components/Words';
import { sortAfter } from '../../network/list/columns';
import type { List } from '../../network/list/makeList';
import { fileNameOf, hereOf, narrowingsOf, ownIn, selectedIn, tellList } from './describeList';
import { saveList } from './saveList';
import { type ListHandle, useList } from './useList';
import { rowsAPage, useListPage } from './useListPage';
import { usePrinting } from './usePrinting';
import type { StageViewProps } from './Views';

/** More rows than this go on paper only in part. */
const mostPrinted = 5000;

/** The same things as the map as a table for each kind: who takes part, to sort, print and take along. */
export function ListView({ exploring, onSelect }: StageViewProps) {
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

interface ShownListProps extends Pick<StageViewProps, 'exploring' | 'onSelect'> {
  readonly handle: ListHandle;
  readonly list: List;
}

function ShownList({ exploring, handle, list, onSelect }: ShownListProps) {
  const { store, pipeline } = exploring;
  const words = useWords();
  const said = useListWords();
  const box = useRef<HTMLDivElement>(null);
  const selection = store((state) => state.view.selection);
  const own = store((state) => state.view.own);
  const options = store((state) => state.view.options);
  const focus = store((state) => pipeline.focusOf(state));
  const { network, rows } = list;
  const { kind, order, place } = list.ask;
  const isSelected = useMemo(() => selectedIn(list, selection), [list, selection]);
  const isOwn = useMemo(() => ownIn(list, own), [list, own]);
  const { page, turn, press } = useListPage({ box, list, selection, isSelected });
  const { isPrinting, print } = usePrinting();
  const from = isPrinting ? 0 : page * rowsAPage;
  const to = Math.min(isPrinting ? mostPrinted : from + rowsAPage, rows.length);
  const { arrange } = store.getState();
  const here = hereOf(network, focus, words);
  const told = tellList(list, { ...options, wholeCount: handle.wholeCount }, words);
  const narrowings = narrowingsOf(list, { by: options.by, selection }, words);
  return (
    <>
      <ListHead
        kind={kind}
        counts={list.counts}
        onKind={(next) => arrange({ list: next, sort: '' })}
        here={here}
        isEverywhere={options.scope === 'alles'}
        onEverywhere={(isEverywhere) => arrange({ scope: isEverywhere ? 'alles' : 'hier' })}
        narrowings={narrowings}
        onNarrow={(key) => arrange({ by: key })}
        onPrint={print}
        onDownload={() => saveList(list, fileNameOf(list), words)}
      />
      <p className="list-told" role="status">
        {told.join(' · ')}
      </p>
      <Printed
        exploring={exploring}
        told={narrowings.flatMap(({ label, isOn }) => (isOn ? label : []))}
        printed={to}
        total={rows.length}
      />
      <div ref={box}>
        {rows.length === 0 ? (
          <Nothing exploring={exploring} handle={handle} list={list} />
        ) : (
          <ListTable
            list={list}
            caption={said.caption(
              said.kind[kind],
              place === 0 || here === null ? said.everywhere : here.name,
            )}
            from={from}
            to={to}
            isSelected={isSelected}
            isOwn={isOwn}
            onSort={(column) => arrange({ sort: sortAfter(kind, order, column) })}
            onSelect={(what, id) => {
              press();
              onSelect(what, id);
            }}
          />
        )}
      </div>
      <ListPages page={page} size={rowsAPage} total={rows.length} onPage={turn} />
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

interface PrintedProps extends Pick<StageViewProps, 'exploring'> {
  readonly told: readonly string[];
  readonly printed: number;
  readonly total: number;
}

function Printed({ exploring, told, printed, total }: PrintedProps) {
  const { store } = exploring;
  const { language } = useWords();
  const title = store((state) => state.data.title);
  const choice = store((state) => state.view.choice);
  const tally = store((state) => state.data.tally);
  const facts = [...told, ...choiceInWords(language, choice, tally)];
  return <PrintedFacts title={title} facts={facts} printed={printed} total={total} />;
}
