import { type LazyExoticComponent, lazy, Suspense, useEffect } from 'react';
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
    // The largest of the views: it opens at once when it was fetched in an idle moment.
    if (isRead) window.requestIdleCallback?.(() => void network().catch(() => undefined));
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

const network = () => import('./NetworkView');

/** Each view comes when it is first opened. */
const others: Readonly<
  Record<Exclude<StageViewName, 'kaart'>, LazyExoticComponent<(props: StageViewProps) => React.ReactNode>>
> = {
  netwerk: lazy(async () => {
    const { NetworkView } = await network();
    return { default: NetworkView };
  }),
  kaartje: lazy(async () => {
    const { LittleMapView } = await import('./LittleMapView');
    return { default: LittleMapView };
  }),
  lijst: lazy(async () => {
    const { ListView } = await import('./ListView');
    return { default: ListView };
  }),
  overlap: lazy(async () => {
    const { OverlapView } = await import('./OverlapView');
    return { default: OverlapView };
  }),
  hiaten: lazy(async () => {
    const { GapsView } = await import('./GapsView');
    return { default: GapsView };
  }),
  wegwijzer: lazy(async () => {
    const { GuideView } = await import('./GuideView');
    return { default: GuideView };
  }),
};

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
