import { useEffect, useState } from 'react';
import { ErrorState } from '../../components/PageStates';
import { ViewBar } from '../../components/ViewBar';
import { useWords } from '../../components/Words';
import { type StageView as StageViewName, stageViews } from '../../ecosystem/views';
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
    if (isRead) fetchInIdleMoments(Object.keys(others) as OtherView[]);
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
type View = (props: StageViewProps) => React.ReactNode;

/** Each view comes when it is first opened, or in an idle moment before. */
const others: Readonly<Record<OtherView, () => Promise<View>>> = {
  netwerk: async () => (await import('./NetworkView')).NetworkView,
  kaartje: async () => (await import('./LittleMapView')).LittleMapView,
  lijst: async () => (await import('./ListView')).ListView,
  overlap: async () => (await import('./OverlapView')).OverlapView,
  hiaten: async () => (await import('./GapsView')).GapsView,
  wegwijzer: async () => (await import('./GuideView')).GuideView,
  wand: async () => (await import('./wall/WallView')).WallView,
};

const fetched = new Map<OtherView, View>();

async function fetchView(name: OtherView): Promise<void> {
  fetched.set(name, await others[name]());
}

/** What a browser knows of the connection, where it tells; TypeScript's own list of the page does not have it. */
type Connected = Navigator & { readonly connection?: { readonly saveData?: boolean } };

/**
 * Fetches the views one by one whenever the page has nothing to do, so that each opens at once, also where wifi is bad; but
 * not for a reader who asked to save data.
 */
function fetchInIdleMoments([name, ...rest]: readonly OtherView[]): void {
  if (name === undefined || (navigator as Connected).connection?.saveData === true) return;
  window.requestIdleCallback?.(async () => {
    // One that cannot be had now is asked for again when it is opened.
    await fetchView(name).catch(() => undefined);
    fetchInIdleMoments(rest);
  });
}

/** What takes the place of the map, if anything does. */
export function StageView(props: StageViewProps) {
  const { frame } = useWords();
  const mode = props.exploring.store((state) => state.view.mode);
  const name = mode === 'kaart' || mode === 'gegevens' ? null : mode;
  const { Shown, failure } = useFetched(name);
  if (name === null) return null;
  return (
    <section className="stage-view" aria-label={frame.viewNames[name]}>
      {Shown !== undefined && <Shown {...props} />}
      {failure !== null && <ErrorState detail={failure} onReload={() => location.reload()} />}
    </section>
  );
}

/** A view as soon as it is there. React's own `lazy` shows nothing for 300 ms, also of what was fetched before. */
function useFetched(name: OtherView | null): {
  readonly Shown: View | undefined;
  /** Why it cannot be had: the site may be renewed, and the rest of the page goes on. */
  readonly failure: string | null;
} {
  const [failure, setFailure] = useState<{ readonly of: OtherView; readonly reason: unknown } | null>(null);
  const [, tellThere] = useState<OtherView | null>(null);
  useEffect(() => {
    if (name === null || fetched.has(name)) return;
    fetchView(name).then(
      () => tellThere(name),
      (reason: unknown) => setFailure({ of: name, reason }),
    );
  }, [name]);
  const isLost = failure !== null && failure.of === name && !fetched.has(name);
  return {
    Shown: name === null ? undefined : fetched.get(name),
    failure: isLost ? String(failure.reason) : null,
  };
}
