import { LoadingState, ReadingSign } from '../../components/LoadingState';
import { EmptyState, ErrorState } from '../../components/PageStates';
import { ComparedSign, LocalDataSign, Notices } from '../../components/StageParts';
import type { Counts } from '../../ecosystem/ecosystem';
import { mapWords } from '../../wording/mapWords';
import type { Exploring } from './exploring';

interface StageStatesProps {
  readonly exploring: Exploring;
  readonly onProblems: () => void;
}

/** What lies over the map while there is nothing, not yet all or something wrong, and what the reader must know. */
export function StageStates({ exploring, onProblems }: StageStatesProps) {
  const { store } = exploring;
  const { status, network, counts, step, fraction, failure, problemTotals } = store((state) => state.data);
  const language = store((state) => state.view.language);
  const notices = store((state) => state.notices);
  const progress = { stage: stageOf[step], fraction };
  return (
    <>
      {status === 'failed' && <ErrorState detail={failure} onReload={() => window.location.reload()} />}
      {network === null && status === 'loading' && <LoadingState progress={progress} />}
      {status === 'ready' && counts !== null && isNothing(counts) && (
        <EmptyState problems={problemTotals.errors + problemTotals.warnings} onProblems={onProblems} />
      )}
      {network !== null && status === 'loading' && <ReadingSign progress={progress} />}
      <WhoseData exploring={exploring} />
      <Notices
        texts={notices.map(({ kind, value }) => mapWords[language].notices[kind](value.slice(0, 80)))}
        onClose={() => store.getState().dismissNotices()}
      />
    </>
  );
}

/** Says so when the map shows something else than the data of the site. */
function WhoseData({ exploring }: { readonly exploring: Exploring }) {
  const { store, data } = exploring;
  const { origin, comparedWith } = store((state) => state.data);
  if (comparedWith !== '') {
    const stop = () => data.desk('mapDifferences', { isShown: false, name: '' });
    return <ComparedSign name={comparedWith} onLeave={stop} />;
  }
  return origin.kind === 'local' ? (
    <LocalDataSign name={origin.name} onLeave={() => leave(exploring)} />
  ) : null;
}

/** Cells that were changed on the page are not thrown away without a word: the desk asks. */
function leave({ store, data }: Exploring): void {
  const state = store.getState();
  if (state.data.mends.done.length > 0) state.open('gegevens', 'bestanden');
  else data.desk('leave', {}).catch(() => state.notify({ kind: 'not-renewed', value: '' }));
}

const stageOf = {
  structure: 'structure',
  members: 'participations',
  search: 'search',
  done: 'search',
} as const;

function isNothing({ areas, coalitions, tafels, initiatives, organisations }: Counts): boolean {
  return areas + coalitions + tafels + initiatives + organisations === 0;
}
