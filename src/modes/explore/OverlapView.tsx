import '../../components/overlap/overlap.css';
import { useEffect } from 'react';
import { PairList } from '../../components/overlap/PairList';
import { ThresholdChooser } from '../../components/overlap/ThresholdChooser';
import { Choices } from '../../components/views/Choices';
import { Nothing } from '../../components/views/Nothing';
import { ViewHead } from '../../components/views/ViewHead';
import { useWords } from '../../components/Words';
import { isWhole } from '../../network/choice';
import type { Compared, Overlap } from '../../network/overlap';
import { overlapWords } from '../../wording/overlapWords';
import { viewWords } from '../../wording/viewWords';
import { amend } from './amend';
import type { Exploring } from './exploring';
import { OverlapAsMatrix, useMatrix } from './OverlapAsMatrix';
import { ScopeChoices } from './ScopeChoices';
import { showBoth } from './showBoth';
import type { StageViewProps } from './stageViewProps';
import { type Answered, useAnswer, useIsLatest } from './useAnswer';
import { useBackAtBoth } from './useBackAtBoth';
import { usePage } from './usePage';
import { type Scope, useOwnTables, useScope, useSelectedVerband } from './useScope';

/** Pairs in the document at once. */
const pageSize = 100;

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
  const { answered, pairs } = useOverlap(exploring, scope);
  const isMatrix = overlapAs === 'matrix';
  const matrix = useMatrix(exploring, { place: scope.place, threshold }, isMatrix);
  const reply = answered?.reply ?? null;
  const showAs = (as: typeof overlapAs) => arrange({ overlapAs: as, cell: '' });
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
          onChoose={showAs}
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
      {answered !== null && pairs > 0 && !isMatrix && <Pairs {...props} answered={answered} />}
      {matrix.answered !== null && pairs > 0 && isMatrix && (
        <OverlapAsMatrix
          {...props}
          answered={matrix.answered}
          cell={matrix.cell}
          onPairs={() => showAs('paren')}
        />
      )}
    </div>
  );
}

/** What overlaps in a place, a part of the list at a time. */
function useOverlap(exploring: Exploring, { network, place }: Scope) {
  const { threshold, page } = exploring.store((state) => state.view.options);
  const ask = { place, threshold, from: (page - 1) * pageSize, most: pageSize };
  const latest = useAnswer(exploring, 'overlap', ask);
  const answered = latest?.ask.place === place ? latest : null;
  const pairsAtLeast = answered?.reply.pairsAtLeast ?? [];
  const pairs = pairsAtLeast[threshold] ?? 0;
  const isLatest = useIsLatest(exploring, answered, ask);
  useNearestThreshold(exploring, isLatest ? pairsAtLeast : []);
  usePage(exploring, { network, place, total: isLatest ? pairs : null, size: pageSize });
  return { answered, pairs };
}

/** A link may ask for more than any two tables share: then for as many as the strongest pair does. */
function useNearestThreshold(exploring: Exploring, pairsAtLeast: readonly number[]): void {
  const { threshold } = exploring.store((state) => state.view.options);
  const most = (pairsAtLeast[1] ?? 0) > 0 ? pairsAtLeast.length - 1 : threshold;
  useEffect(() => {
    if (threshold <= most || !exploring.history.isOfLink) return;
    exploring.store.getState().notify({ kind: 'nearest', value: `drempel=${threshold} → ${most}` });
    amend(exploring, { threshold: most });
  }, [exploring, threshold, most]);
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
  onSelect,
}: InScope & { readonly answered: Answered<'overlap'> }) {
  const { language, number } = useWords();
  const said = overlapWords[language];
  const own = useOwnTables(exploring);
  const selected = useSelectedVerband(exploring);
  const { from } = ask;
  const all = reply.pairsAtLeast[ask.threshold] ?? 0;
  const end = from + reply.pairs.length;
  const turn = (next: number) => exploring.store.getState().arrange({ page: 1 + next / pageSize });
  useBackAtBoth(exploring, network);
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
            onClick={() => turn(Math.max(0, from - pageSize))}
          >
            {said.earlier(number(pageSize))}
          </button>
          <button
            type="button"
            className="quiet-button"
            disabled={end >= all}
            onClick={() => turn(from + pageSize)}
          >
            {said.later(number(Math.min(pageSize, all - end)))}
          </button>
        </div>
      )}
    </>
  );
}
