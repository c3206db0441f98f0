import type { Pointed } from '../../map/itemAt';
import type { MountedMap } from '../../map/mountMap';
import type { PaintOwn } from '../../map/paintScene';
import { zoomRange } from '../../scene/camera';
import type { Picture, PictureWish } from '../../scene/picture/picture';
import type { Scene } from '../../scene/scene';
import type { AppState, Telling, ViewState } from '../../store/appState';
import type { UseAppStore } from '../../store/appStore';
import type { DataClient } from '../../store/dataClient';
import { createPipeline, type Pipeline } from '../../store/pipeline';
import type { ViewOptions } from '../../store/viewOptions';
import { circleAt } from '../../store/viewPlace';
import type { Wording } from '../../wording/wording';
import type { ChangeShowing } from './changeShowing';
import type { ConnectionShowing } from './connectionShowing';
import { fetchShowing } from './fetchShowing';
import { createMapActions, type MapActions } from './mapActions';

/** A way to tell something to whoever listens, outside the state. */
export interface Channel<T> {
  tell(value: T): void;
  listen(listener: (value: T) => void): () => void;
}

export interface PaintedFrame {
  readonly scene: Scene;
  readonly isSettled: boolean;
}

/** Draws what a view shows for a sheet; null while there is nothing to draw. */
export type DrawPicture = (wish: PictureWish, words: Wording) => Picture | null;
/** What a view in place of the map draws, for other programs; its points are CSS pixels of the page. */
export interface DrawnElsewhere {
  readonly elements: number;
  readonly isSettled: boolean;
  position(id: string): { readonly x: number; readonly y: number; readonly r: number } | null;
  visible(): readonly VisibleThing[];
}

/** A thing that is drawn now, with the true totals it stands for. */
export interface VisibleThing {
  readonly id: string;
  readonly kind: string;
  readonly level: string;
  readonly x: number;
  readonly y: number;
  readonly r: number;
  readonly label: string;
  readonly isOpen: boolean;
  /** Null until the participations have arrived. */
  readonly organisations: number | null;
  /** Everything that is drawn as a table: coalitions, tafels and initiatives. */
  readonly tables: number;
  readonly participations: number | null;
  /** What has become of it since another set of data: `added` …; empty when nothing, or when none is compared. */
  readonly change: string;
}

/** What the parts of this mode share; made once a page. */
export interface Exploring {
  readonly store: UseAppStore;
  readonly pipeline: Pipeline;
  readonly data: DataClient;
  readonly actions: MapActions;
  readonly map: () => MountedMap | null;
  setMap(map: MountedMap | null): void;
  /** What it takes to show changes; null until there are some and it has been fetched. */
  readonly showing: () => ChangeShowing | null;
  /** What paints the seats of the reader's organisation; null while there is none and until it has been fetched. */
  readonly ownPainter: () => PaintOwn | null;
  /** What has changed of a thing, in words; empty when nothing has, and while nothing is compared. */
  tellChanges(hit: Pointed, words: Wording, isHere?: boolean): readonly string[];
  /** Takes what shows connections, once it has been fetched. */
  traceWith(showing: ConnectionShowing): void;
  /** What connects the two things that the reader asked for, in words; empty while nothing does. */
  tellConnection(words: Wording): string;
  /** Null while the map itself is shown, and until the view in its place has drawn something. */
  readonly elsewhere: { drawn: DrawnElsewhere | null };
  /** How the view shown came about. */
  readonly history: {
    /** It came back with the history of the browser, and nothing was chosen since. */
    isRestored: boolean;
    /** It is that of the link by which the page was opened: the reader has taken no step since. */
    isOfLink: boolean;
    /** What back or forward led away from; null once something was chosen since. */
    left: ViewState | null;
    /** The view is on loan and comes back as it was: nothing of it is told to the address meanwhile. */
    isOnLoan: boolean;
  };
  /** What goes on by itself: nothing is at rest meanwhile. */
  readonly running: {
    isUnderWay: boolean;
    /** The step that is shown, by who tells it; what a link asks for comes a moment after the map. */
    told: Telling | null;
  };
  /** Told what becomes otherwise in a view by itself: see `amend`. */
  readonly amended: Channel<Partial<ViewOptions>>;
  /** What draws the view that fills the stage for a sheet; null while it is the map, or no drawing. */
  readonly picturing: { draw: DrawPicture | null };
  /** Told when that becomes another. */
  readonly pictured: Channel<null>;
  /** Told after every painted frame. */
  readonly painted: Channel<PaintedFrame>;
  /** Told when a gesture or flight came to rest. */
  readonly rested: Channel<null>;
}

/**
 * Makes what the parts of this mode share.
 *
 * @param store - the one store
 * @param data - the page's side of the worker
 * @returns the shared parts; the map comes later
 */
export function createExploring(store: UseAppStore, data: DataClient): Exploring {
  const pipeline = createPipeline();
  let mounted: MountedMap | null = null;
  let shown: AppState | null = null;
  const map = (): MountedMap | null => mounted;
  const keepUp = (state: AppState): void => {
    if (mounted === null || state === shown) return;
    follow(mounted, state, shown);
    shown = state;
  };
  store.subscribe(keepUp);
  followChoice(store, data);
  fetchMembersScene({ store, pipeline, map });
  let connecting: ConnectionShowing | null = null;
  let showing: ChangeShowing | null = null;
  const showChanges = async (): Promise<void> => {
    showing = await fetchShowing();
    pipeline.markWith(showing);
    mounted?.refresh();
  };
  store.subscribe(({ data }, before) => {
    if (showing === null && data.changes !== before.data.changes) showChanges();
  });
  let ownPainter: PaintOwn | null = null;
  const showOwn = async (): Promise<void> => {
    const { ownShowing } = await import('./ownShowing');
    ownPainter = ownShowing.paintOwn;
    pipeline.markOwnWith(ownShowing.ownScene);
    mounted?.refresh();
  };
  // A map without the rings is better than none.
  const showOwnOnce = once(() => showOwn().catch(() => undefined));
  store.subscribe(({ view }) => {
    if (view.own !== null) showOwnOnce();
  });
  return {
    store,
    pipeline,
    data,
    actions: createMapActions({ store, pipeline, map }),
    map,
    showing: () => showing,
    ownPainter: () => ownPainter,
    tellChanges(hit, words, isHere = false) {
      const state = store.getState();
      const changes = pipeline.changesOf(state);
      return showing?.describeChanges(state.data.network, changes, hit, { words, isHere }) ?? [];
    },
    traceWith(next) {
      connecting = next;
      pipeline.traceWith(next);
      mounted?.refresh();
    },
    tellConnection: (words) => connecting?.describe(store.getState(), words) ?? '',
    setMap(next) {
      mounted = next;
      shown = null;
      keepUp(store.getState());
    },
    elsewhere: { drawn: null },
    history: { isRestored: false, isOfLink: true, left: null, isOnLoan: false },
    running: { isUnderWay: false, told: null },
    amended: createChannel<Partial<ViewOptions>>(),
    picturing: { draw: null },
    pictured: createChannel<null>(),
    painted: createChannel<PaintedFrame>(),
    rested: createChannel<null>(),
  };
}

/** Fetches what draws members as soon as the map is there; it comes while the first view is painted. */
function fetchMembersScene({ store, pipeline, map }: Pick<Exploring, 'store' | 'pipeline' | 'map'>): void {
  const fetchIt = once(async () => {
    try {
      const { membersScene } = await import('../../scene/membersScene');
      pipeline.seatWith(membersScene);
      map()?.refresh();
    } catch {
      store.getState().notify({ kind: 'part-lost', value: '' });
    }
  });
  const whenThereIsMap = ({ data }: AppState): void => {
    if (data.network !== null) fetchIt();
  };
  store.subscribe(whenThereIsMap);
  whenThereIsMap(store.getState());
}

/** Asks what is left of the data whenever another choice is made; of two answers the newer one counts. */
function followChoice(store: UseAppStore, client: DataClient): void {
  store.subscribe(({ view: { choice } }, before) => {
    if (choice === before.view.choice) return;
    const take = async (): Promise<void> => {
      const narrowing = await client.narrow(choice);
      const { view, takeNarrowing } = store.getState();
      if (narrowing !== null && view.choice === choice) takeNarrowing({ choice, narrowing });
    };
    take().catch(() => store.getState().notify({ kind: 'not-renewed', value: document.baseURI }));
  });
}

/** Keeps the mounted map up with the state: camera, reach of the wheel, and a new frame. */
function follow(map: MountedMap, { data, view }: AppState, before: AppState | null): void {
  if (
    data.layout !== null &&
    (data.layout !== before?.data.layout || view.viewport !== before.view.viewport)
  ) {
    map.setReach(zoomRange(circleAt(data.layout, 0), view.viewport));
  }
  if (view.camera !== null && view.camera !== before?.view.camera) map.moveTo(view.camera);
  map.refresh();
}

function once(run: () => void): () => void {
  let isDone = false;
  return () => {
    if (!isDone) run();
    isDone = true;
  };
}

function createChannel<T>(): Channel<T> {
  const listeners = new Set<(value: T) => void>();
  return {
    tell: (value) => {
      for (const listener of listeners) listener(value);
    },
    listen(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
