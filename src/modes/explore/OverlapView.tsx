import '../../components/views/views.css';
import '../../components/views/grid.css';
import '../../components/overlap/overlap.css';
import { useCallback, useState } from 'react';
import { MatrixDetail } from '../../components/overlap/MatrixDetail';
import { MatrixGrid } from '../../components/overlap/MatrixGrid';
import { PairList } from '../../components/overlap/PairList';
import { ThresholdChooser } from '../../components/overlap/ThresholdChooser';
import { Choices } from '../../components/views/Choices';
import { Nothing } from '../../components/views/Nothing';
import { ViewHead } from '../../components/views/ViewHead';
import { useWords } from '../../components/Words';
import { isWhole } from '../../network/choice';
import type { Network } from '../../network/network';
import type { Compared, Overlap } from '../../network/overlap';
import { overlapWords } from '../../wording/overlapWords';
import { viewWords } from '../../wording/viewWords';
import { ScopeChoices } from './ScopeChoices';
import { showBoth } from './showBoth';
import type { StageViewProps } from './stageViewProps';
import { type Answered, useAnswer } from './useAnswer';
import { type Scope, useOwnTables, useScope, useSelectedVerband } from './useScope';

/** Pairs in the document at once. */
const pageSize = 100;
/** Rows of a matrix that can still be read. */
const mostRows = 60;

/** Which tables share organisations: as pairs, or as a matrix. */
export function OverlapView(props: StageViewProps) {
  const scope = useScope(props.exploring);
  const said = viewWords[useWords().language];
  if (scope === null) return <p className="view-nothing soft">{said.coming}</p>;
  return <OverlapIn {...props} scope={scope} />;
}

interface InScope extends StageViewProps {
  readonly scope: Scope;
}

function OverlapIn(props: InScope) {
  const { exploring, scope } = props;
  const words = useWords();
  const said = overlapWords[words.language];
  const { arrange } = exploring.store.getState();
  const { threshold, overlapAs } = exploring.store((state) => state.view.options);
  const { answered, pairs, setFrom } = useOverlap(exploring, scope.place, threshold);
  const reply = answered?.reply ?? null;
  return (
    <div
      className="view"
      data-as={overlapAs}
      data-testid="overlap"
      aria-busy={answered?.ask.threshold !== threshold}
    >
      <ViewHead
        title={scope.isWhole ? said.titleAll : said.title(scope.here)}
        intro={said.intro}
        said={reply === null ? '' : saidOf(reply, words, threshold)}
        onFilters={props.onFilters}
      >
        <ScopeChoices exploring={exploring} here={scope.here} />
        <Choices
          legend={said.showAs}
          value={overlapAs}
          options={[
            { value: 'paren', label: said.pairs },
            { value: 'matrix', label: said.matrix },
          ]}
          onChoose={(as) => arrange({ overlapAs: as })}
        />
      </ViewHead>
      {reply !== null && (reply.pairsAtLeast[1] ?? 0) > 0 && (
        <ThresholdChooser
          threshold={threshold}
          pairsAtLeast={reply.pairsAtLeast}
          onThreshold={(least) => arrange({ threshold: least })}
        />
      )}
      {reply !== null && <CutNote compared={reply} />}
      {reply !== null && pairs === 0 && <NoPairs {...props} compared={reply} />}
      {answered !== null && pairs > 0 && overlapAs === 'paren' && (
        <Pairs {...props} answered={answered} onFrom={setFrom} />
      )}
      {pairs > 0 && overlapAs === 'matrix' && <Matrix {...props} />}
    </div>
  );
}

/** What overlaps in a place, a part of the list at a time. */
function useOverlap(exploring: InScope['exploring'], place: number, threshold: number) {
  const { from, setFrom } = usePage(`${place} ${threshold}`);
  const latest = useAnswer(exploring, 'overlap', { place, threshold, from, most: pageSize });
  const answered = latest?.ask.place === place ? latest : null;
  const pairs = answered?.reply.pairsAtLeast[threshold] ?? 0;
  // A filter may leave less than there was.
  if (answered !== null && from > 0 && from >= pairs) setFrom(0);
  return { answered, pairs, setFrom };
}

/** The part of the list; another list begins at its top. */
function usePage(of: string) {
  const [page, setPage] = useState({ of, from: 0 });
  return {
    from: page.of === of ? page.from : 0,
    setFrom: (from: number) => setPage({ of, from }),
  };
}

function saidOf(reply: Overlap, words: ReturnType<typeof useWords>, threshold: number): string {
  const said = overlapWords[words.language];
  const pairs = reply.pairsAtLeast[threshold] ?? 0;
  return said.thresholdSpoken(threshold, said.pairCount(pairs, words.number(pairs)));
}

function CutNote({ compared: { compared, tables } }: { readonly compared: Compared }) {
  const { language, number, count } = useWords();
  if (compared >= tables) return null;
  return (
    <p className="view-note">{overlapWords[language].cut(number(compared), count(tables, 'verband'))}</p>
  );
}

function NoPairs({ exploring, scope, compared }: InScope & { readonly compared: Compared }) {
  const words = useWords();
  const said = overlapWords[words.language];
  const { threshold } = exploring.store((state) => state.view.options);
  const { pairsAtLeast, tables } = compared;
  const best = pairsAtLeast.length - 1;
  const left = pairsAtLeast[best] ?? 0;
  if (tables === 0) {
    const place = scope.isWhole ? words.things.whole : scope.here;
    const isFiltered = !isWhole(exploring.store.getState().data.shownChoice);
    return <Nothing text={said.noTables(place, isFiltered)} hint={said.noTablesHint} />;
  }
  return (
    <Nothing text={said.noPairs(left > 0 ? threshold : 1)} hint={said.noPairsHint}>
      {left > 0 && (
        <button
          type="button"
          className="firm-button"
          onClick={() => exploring.store.getState().arrange({ threshold: best })}
        >
          {said.lower(best, said.pairCount(left, words.number(left)))}
        </button>
      )}
    </Nothing>
  );
}

function Pairs({
  exploring,
  answered: { ask, reply, network },
  onFrom,
  onSelect,
}: InScope & { readonly answered: Answered<'overlap'>; readonly onFrom: (from: number) => void }) {
  const { language, number } = useWords();
  const said = overlapWords[language];
  const own = useOwnTables(exploring);
  const selected = useSelectedVerband(exploring);
  const { from } = ask;
  const all = reply.pairsAtLeast[ask.threshold] ?? 0;
  const end = from + reply.pairs.length;
  return (
    <>
      <PairList
        network={network}
        pairs={reply.pairs}
        from={from}
        own={own}
        selected={selected}
        onSelect={onSelect}
        onBoth={(one, other) => showBoth(exploring, one, other)}
      />
      {all > pageSize && (
        <div className="view-pages">
          <p role="status">{said.range(number(from + 1), number(end), number(all))}</p>
          <button
            type="button"
            className="quiet-button"
            disabled={from === 0}
            onClick={() => onFrom(Math.max(0, from - pageSize))}
          >
            {said.earlier(number(pageSize))}
          </button>
          <button
            type="button"
            className="quiet-button"
            disabled={end >= all}
            onClick={() => onFrom(from + pageSize)}
          >
            {said.later(number(Math.min(pageSize, all - end)))}
          </button>
        </div>
      )}
    </>
  );
}

/** Two tables by their numbers, which are those of one reading of the data. */
interface OpenCell {
  readonly of: Network['verbanden'];
  readonly tables: readonly [number, number];
}

function Matrix({ exploring, scope, onSelect }: InScope) {
  const { language, number, count } = useWords();
  const said = overlapWords[language];
  const { threshold } = exploring.store((state) => state.view.options);
  const own = useOwnTables(exploring);
  const selected = useSelectedVerband(exploring);
  const answered = useAnswer(exploring, 'matrix', { place: scope.place, threshold, most: mostRows });
  const [wanted, setOpen] = useState<OpenCell | null>(null);
  const { verbanden } = scope.network;
  const openCell = useCallback(
    (one: number, other: number) => setOpen({ of: verbanden, tables: [one, other] }),
    [verbanden],
  );
  if (answered === null) return null;
  const { reply: matrix, network, ask } = answered;
  const isThere =
    wanted?.of === network.verbanden && wanted.tables.every((verband) => matrix.rows.includes(verband));
  const open = isThere ? wanted.tables : null;
  return (
    <div className="view-grid">
      <p className="soft grid-hint">
        {said.matrixHint(count(matrix.rows.length, 'verband'))}
        {matrix.leftOut > 0 &&
          ` ${said.leftOut(matrix.leftOut, number(matrix.leftOut), number(matrix.rows.length))}`}{' '}
        <button
          type="button"
          className="link-button"
          onClick={() => exploring.store.getState().arrange({ overlapAs: 'paren' })}
        >
          {said.asList}
        </button>
      </p>
      <MatrixGrid
        network={network}
        matrix={matrix}
        threshold={ask.threshold}
        own={own}
        selected={selected}
        open={open}
        onOpen={openCell}
        detail={
          open &&
          ((close) => (
            <MatrixDetail
              {...{ network, own, onSelect }}
              one={open[0]}
              other={open[1]}
              onBoth={(one, other) => showBoth(exploring, one, other)}
              onClose={close}
            />
          ))
        }
        onClose={() => setOpen(null)}
      />
    </div>
  );
}
