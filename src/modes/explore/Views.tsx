import { type LazyExoticComponent, lazy, type ReactNode, Suspense, useEffect } from 'react';
import { type StageView as StageViewName, stageViews, ViewBar } from '../../components/ViewBar';
import { useWords } from '../../components/Words';
import { organisationByKey } from '../../network/lookUp';
import { shortNameOf } from '../../network/names';
import type { Network } from '../../network/network';
import type { Exploring } from './exploring';
import type { StageViewProps } from './stageViewProps';

/** The ways to look at the same things. */
export function Views({ exploring, onOwn }: { readonly exploring: Exploring; readonly onOwn: () => void }) {
  const { store } = exploring;
  const mode = store((state) => state.view.mode);
  const own = store((state) => state.view.own);
  const whole = store((state) => state.data.whole);
  const isRead = store((state) => state.data.step === 'done');
  useEffect(() => {
    if (isRead) fetchInIdleMoments(Object.values(fetchers));
  }, [isRead]);
  return (
    <ViewBar
      view={stageViews.find((view) => view === mode) ?? null}
      addressOf={addressOf}
      onView={(view) => store.getState().open(view)}
      own={own === null || whole === null ? null : shortName(whole, own)}
      onOwn={onOwn}
    />
  );
}

/** Brings the keyboard to the view that is shown, among the others. */
export function focusViews(): void {
  document.querySelector<HTMLElement>('.view-bar [aria-current]')?.focus();
}

function addressOf(view: StageViewName): string {
  const query = new URLSearchParams(location.search);
  if (view === 'kaart') query.delete('weergave');
  else query.set('weergave', view);
  // These belong to the view that is left.
  for (const name of ['vak', 'pagina']) query.delete(name);
  return `?${query}`;
}

function shortName(network: Network, key: string): string | null {
  const own = organisationByKey(network, key);
  return network.members === null || own < 0 ? null : shortNameOf(network.members, own);
}

type OtherView = Exclude<StageViewName, 'kaart'>;
type FetchView = () => Promise<{ readonly default: (props: StageViewProps) => ReactNode }>;

/** Each view comes when it is first opened, or in an idle moment before. */
const fetchers: Readonly<Record<OtherView, FetchView>> = {
  netwerk: async () => ({ default: (await import('./NetworkView')).NetworkView }),
  kaartje: async () => ({ default: (await import('./LittleMapView')).LittleMapView }),
  lijst: async () => ({ default: (await import('./ListView')).ListView }),
  overlap: async () => ({ default: (await import('./OverlapView')).OverlapView }),
  hiaten: async () => ({ default: (await import('./GapsView')).GapsView }),
  wegwijzer: async () => ({ default: (await import('./GuideView')).GuideView }),
};

const others: Readonly<Record<OtherView, LazyExoticComponent<(props: StageViewProps) => ReactNode>>> = {
  netwerk: lazy(fetchers.netwerk),
  kaartje: lazy(fetchers.kaartje),
  lijst: lazy(fetchers.lijst),
  overlap: lazy(fetchers.overlap),
  hiaten: lazy(fetchers.hiaten),
  wegwijzer: lazy(fetchers.wegwijzer),
};

/** Fetches the views one by one whenever the page has nothing to do, so that each opens at once, also where wifi is bad. */
function fetchInIdleMoments([fetchNext, ...rest]: readonly FetchView[]): void {
  if (fetchNext === undefined) return;
  window.requestIdleCallback?.(async () => {
    // One that cannot be had now is asked for again when it is opened.
    await fetchNext().catch(() => undefined);
    fetchInIdleMoments(rest);
  });
}

/** What takes the place of the map, if anything does. */
export function StageView(props: StageViewProps) {
  const { frame } = useWords();
  const mode = props.exploring.store((state) => state.view.mode);
  if (mode === 'kaart' || mode === 'gegevens') return null;
  const View = others[mode];
  return (
    <section className="stage-view" aria-label={frame.viewNames[mode]}>
      <Suspense fallback={null}>
        <View {...props} />
      </Suspense>
    </section>
  );
}
