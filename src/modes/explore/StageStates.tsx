import { lazy, type RefObject, Suspense, useEffect, useRef } from 'react';
import { LoadingState, ReadingSign } from '../../components/LoadingState';
import { ErrorState } from '../../components/PageStates';
import type { Counts } from '../../ecosystem/ecosystem';
import { isWhole } from '../../network/choice';
import type { Exploring } from './exploring';

interface StageStatesProps {
  readonly exploring: Exploring;
  readonly onProblems: () => void;
}

/** What lies over the map while there is nothing, not yet all or something wrong, and what the reader must know. */
export function StageStates({ exploring, onProblems }: StageStatesProps) {
  const { store } = exploring;
  const { status, network, counts, step, fraction, failure, ...data } = store((state) => state.data);
  const { problemTotals, origin, comparedWith } = data;
  const isNarrowed = store((state) => !isWhole(state.view.choice));
  const signs = useSigns(store);
  // It goes on while data are read again.
  const wasRead = useRef(false);
  wasRead.current ||= step === 'done';
  const progress = { stage: stageOf[step], fraction };
  return (
    <>
      {status === 'failed' && <ErrorState detail={failure} onReload={() => window.location.reload()} />}
      {network === null && status === 'loading' && <LoadingState progress={progress} />}
      {status === 'ready' && counts !== null && isNothing(counts) && (
        <Suspense fallback={null}>
          <EmptyState problems={problemTotals.errors + problemTotals.warnings} onProblems={onProblems} />
        </Suspense>
      )}
      {network !== null && status === 'loading' && <ReadingSign progress={progress} />}
      <div ref={signs} className="stage-signs">
        {(origin.kind === 'local' || comparedWith !== '') && (
          <Suspense fallback={null}>
            <WhoseData exploring={exploring} />
          </Suspense>
        )}
        {isNarrowed && status === 'ready' && (
          <Suspense fallback={null}>
            <FilterSign exploring={exploring} />
          </Suspense>
        )}
        {wasRead.current && (
          <Suspense fallback={null}>
            <OfflineSigns exploring={exploring} />
          </Suspense>
        )}
      </div>
      <Suspense fallback={null}>
        <MapNotices exploring={exploring} />
      </Suspense>
    </>
  );
}

/** Tells the map where signs lie over it, so that no label goes under them. */
function useSigns(store: Exploring['store']): RefObject<HTMLDivElement | null> {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const signs = box.current;
    if (signs === null) return;
    const watch = new ResizeObserver(() => {
      const { offsetLeft, offsetTop, offsetWidth: width, offsetHeight: height } = signs;
      const covered = { x: offsetLeft + width / 2, y: offsetTop + height / 2, width, height };
      store.getState().coverStage(height === 0 ? null : covered);
    });
    watch.observe(signs);
    return () => watch.disconnect();
  }, [store]);
  return box;
}

const MapNotices = lazy(async () => {
  const { MapNotices: notices } = await import('./MapNotices');
  return { default: notices };
});

const EmptyState = lazy(async () => {
  const { EmptyState: state } = await import('../../components/EmptyState');
  return { default: state };
});

/** Comes only when the map shows something else than the data of the site. */
const WhoseData = lazy(async () => {
  // Without a connection the map goes on without the sign.
  const sign = await import('./WhoseData').catch(() => null);
  return { default: sign?.WhoseData ?? (() => null) };
});

/** What keeps the page comes when all is read. */
const OfflineSigns = lazy(async () => {
  const signs = await import('./OfflineSigns').catch(() => null);
  return { default: signs?.OfflineSigns ?? (() => null) };
});

/** Comes only when something is left out. */
const FilterSign = lazy(async () => {
  const { FilterSign: sign } = await import('./Filters');
  return { default: sign };
});

const stageOf = {
  structure: 'structure',
  members: 'participations',
  search: 'search',
  done: 'search',
} as const;

function isNothing({ areas, coalitions, tafels, initiatives, organisations }: Counts): boolean {
  return areas + coalitions + tafels + initiatives + organisations === 0;
}
