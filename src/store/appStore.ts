import { create, type StoreApi, type UseBoundStore } from 'zustand';
import type { Sector } from '../appearance/sectors';
import { at } from '../ecosystem/columns';
import type { Counts } from '../ecosystem/ecosystem';
import type { Layout } from '../layout/layout';
import { findInexact, findThing, keyOfPlace, placeById, startPlaceOf } from '../network/lookUp';
import type { Members, NameBreaks, Network, StructureNetwork } from '../network/network';
import { type Camera, type Circle, fitCircle, keepInReach, type Viewport } from '../scene/camera';
import { placeInFocus } from '../scene/focus';
import type { SceneWords } from '../scene/scene';
import type { SceneChanges } from '../scene/sceneChanges';
import type { SharedLines } from '../scene/sharedLines';
import type { Problem } from '../validation/problem';
import type {
  AppState,
  DeskPart,
  LanguageChoice,
  LoadStep,
  NoticeState,
  ThemeChoice,
  ViewMode,
} from './appState';
import { type DataOrigin, type Keeping, type Mends, noMends } from './desk/workingSet';

/** What a person, or the arrival of data, can do to the state. */
export interface Intents {
  reportProgress(step: LoadStep, fraction: number): void;
  takeStructure(arrived: {
    readonly network: StructureNetwork;
    readonly layout: Layout;
    readonly title: string;
    readonly start: string;
    readonly origin: DataOrigin;
    readonly mends: Mends;
    readonly comparedWith: string;
  }): void;
  takeMembers(arrived: {
    readonly members: Members | null;
    readonly counts: Counts;
    readonly problems: readonly Problem[];
    readonly problemTotals: { readonly errors: number; readonly warnings: number };
    readonly changes?: SceneChanges | null;
  }): void;
  takeBreaks(breaks: NameBreaks): void;
  finishLoading(): void;
  failLoading(failure: string): void;
  takeShared(shared: SharedLines): void;
  tellKept(kept: Keeping): void;
  resizeStage(viewport: Viewport): void;
  moveCamera(camera: Camera): void;
  /** Opens the map, or a part of the steward's desk. */
  open(mode: ViewMode, part?: DeskPart): void;
  select(id: string | null): void;
  pointSector(sector: Sector | null): void;
  showRelations(shows: boolean): void;
  takeSteps(steps: 1 | 2 | 3): void;
  speak(language: LanguageChoice, words: SceneWords): void;
  dress(theme: ThemeChoice): void;
  allowSingleKeys(singleKeys: boolean): void;
  notify(notice: NoticeState): void;
  dismissNotices(): void;
}

export type AppStore = AppState & Intents;
export type UseAppStore = UseBoundStore<StoreApi<AppStore>>;

/** What the store begins with: from the link, this browser, or a test. */
export interface Start {
  readonly mode: ViewMode;
  readonly deskPart: DeskPart;
  readonly language: LanguageChoice;
  readonly words: SceneWords;
  readonly theme: ThemeChoice;
  readonly singleKeys: boolean;
  readonly focus: string | null;
  readonly selection: string | null;
  readonly showsRelations: boolean;
  readonly steps: 1 | 2 | 3;
  readonly notices: readonly NoticeState[];
}

const nothingShared: SharedLines = { pairs: [], leftOut: 0 };

/**
 * Makes the one store. Every test makes its own.
 *
 * @param start - what it begins with
 * @returns a zustand hook with state and intents
 */
export function createAppStore(start: Start): UseAppStore {
  return create<AppStore>()((set, get) => ({
    ...startState(start),
    ...dataIntents(set, get),
    ...viewIntents(set, get),
  }));
}

type Set = StoreApi<AppStore>['setState'];
type Get = StoreApi<AppStore>['getState'];

function startState(start: Start): AppState {
  return {
    data: {
      status: 'loading',
      step: 'structure',
      fraction: 0,
      network: null,
      layout: null,
      counts: null,
      changes: null,
      problems: [],
      problemTotals: { errors: 0, warnings: 0 },
      title: '',
      start: '',
      failure: '',
      origin: { kind: 'site' },
      mends: noMends,
      kept: 'yes',
      comparedWith: '',
    },
    view: {
      mode: start.mode,
      deskPart: start.deskPart,
      language: start.language,
      theme: start.theme,
      singleKeys: start.singleKeys,
      camera: null,
      viewport: { width: 0, height: 0 },
      selection: start.selection,
      wantedFocus: start.focus,
      showsRelations: start.showsRelations,
      steps: start.steps,
      words: start.words,
    },
    pointing: { sector: null },
    shared: nothingShared,
    notices: start.notices,
  };
}

function dataIntents(set: Set, get: Get) {
  return {
    reportProgress(step: LoadStep, fraction: number) {
      set(({ data }) => ({ data: { ...data, step, fraction } }));
    },
    takeStructure(arrived: Parameters<Intents['takeStructure']>[0]) {
      const { data, view } = get();
      const network = { ...arrived.network, members: null, breaks: null };
      const { title, start, layout, origin, mends, comparedWith } = arrived;
      const moved = data.network === null ? null : sameView({ data, view }, { network, layout });
      set({
        data: {
          ...data,
          network,
          layout,
          changes: null,
          title,
          start,
          origin,
          mends,
          comparedWith,
          step: 'members',
          fraction: 0,
        },
        view: { ...view, camera: moved },
        shared: nothingShared,
      });
      if (moved === null) aim(set, get);
    },
    takeMembers(arrived: Parameters<Intents['takeMembers']>[0]) {
      const { data, view } = get();
      if (data.network === null) return;
      const network = { ...data.network, members: arrived.members };
      const { counts, problems, problemTotals, changes = null } = arrived;
      const status = 'ready';
      set({ data: { ...data, status, network, counts, problems, problemTotals, changes, step: 'search' } });
      if (view.selection !== null && findThing(network, view.selection) === null) {
        const nearest = findInexact(network, view.selection);
        const kind = nearest === null ? 'stale-selection' : 'inexact';
        get().notify({ kind, value: view.selection });
        get().select(nearest);
      }
      settleFocus(set, get);
    },
    takeBreaks(breaks: NameBreaks) {
      set(({ data }) => ({
        data: { ...data, network: data.network === null ? null : { ...data.network, breaks } },
      }));
    },
    finishLoading() {
      set(({ data }) => ({ data: { ...data, step: 'done', fraction: 1 } }));
    },
    failLoading(failure: string) {
      // What stands stays: only a page that has nothing to show has failed.
      if (get().data.status === 'ready') get().notify({ kind: 'not-renewed', value: failure });
      else set(({ data }) => ({ data: { ...data, status: 'failed', failure } }));
    },
    takeShared(shared: SharedLines) {
      set({ shared });
    },
    tellKept(kept: Keeping) {
      set(({ data }) => ({ data: { ...data, kept } }));
    },
  };
}

function viewIntents(set: Set, get: Get) {
  return {
    resizeStage(viewport: Viewport) {
      if (viewport.width === 0 || viewport.height === 0) return;
      const { view } = get();
      const { camera } = view;
      const grown =
        Math.min(viewport.width, viewport.height) / Math.min(view.viewport.width, view.viewport.height);
      const next =
        camera === null || !Number.isFinite(grown) ? camera : { ...camera, zoom: camera.zoom * grown };
      set({ view: { ...view, viewport, camera: next } });
      if (camera === null) aim(set, get);
    },
    moveCamera(camera: Camera) {
      const { view, data } = get();
      if (data.layout === null) return;
      set({ view: { ...view, camera: keepInReach(camera, circleAt(data.layout, 0), view.viewport) } });
    },
    open(mode: ViewMode, part?: DeskPart) {
      set(({ view }) => ({ view: { ...view, mode, deskPart: part ?? view.deskPart } }));
    },
    select(id: string | null) {
      set(({ view }) => ({ view: { ...view, selection: id, steps: 1 } }));
    },
    pointSector(sector: Sector | null) {
      set({ pointing: { sector } });
    },
    showRelations(showsRelations: boolean) {
      set(({ view }) => ({ view: { ...view, showsRelations } }));
    },
    takeSteps(steps: 1 | 2 | 3) {
      set(({ view }) => ({ view: { ...view, steps } }));
    },
    speak(language: LanguageChoice, words: SceneWords) {
      set(({ view }) => ({ view: { ...view, language, words } }));
    },
    dress(theme: ThemeChoice) {
      set(({ view }) => ({ view: { ...view, theme } }));
    },
    allowSingleKeys(singleKeys: boolean) {
      set(({ view }) => ({ view: { ...view, singleKeys } }));
    },
    notify(notice: NoticeState) {
      set(({ notices }) => ({ notices: [...notices, notice].slice(-3) }));
    },
    dismissNotices() {
      set({ notices: [] });
    },
  };
}

/** Puts the camera where the link or the data says, as soon as there are both a map and a stage. */
function aim(set: Set, get: Get): void {
  const { data, view } = get();
  if (data.network === null || data.layout === null || view.viewport.width === 0) return;
  const wanted = wantedPlace(get, data.network);
  const place = wanted < 0 ? startPlace(data) : wanted;
  set({
    view: {
      ...view,
      camera: fitCircle(circleAt(data.layout, place), view.viewport),
      // What is no place may be an organisation: these come later.
      wantedFocus: wanted < 0 ? view.wantedFocus : null,
    },
  });
}

/** The place that the link asks for, also when it is written with other capitals; -1 when there is none. */
function wantedPlace(get: Get, network: Network): number {
  const { wantedFocus } = get().view;
  if (wantedFocus === null) return -1;
  const exact = placeById(network, wantedFocus);
  const nearest = exact < 0 ? findInexact(network, wantedFocus) : null;
  if (nearest === null) return exact;
  get().notify({ kind: 'inexact', value: wantedFocus });
  return placeById(network, nearest);
}

/** The link asked for a place that is none: an organisation is selected, and the reader is told. */
function settleFocus(set: Set, get: Get): void {
  const { data, view } = get();
  const { wantedFocus } = view;
  if (wantedFocus === null || data.network === null) return;
  const isOrganisation = findThing(data.network, wantedFocus)?.kind === 'organisation';
  set({ view: { ...view, wantedFocus: null } });
  get().notify({ kind: isOrganisation ? 'focus-organisation' : 'stale-focus', value: wantedFocus });
  if (isOrganisation && view.selection === null) get().select(wantedFocus);
}

/**
 * Gives the place at which the map begins.
 *
 * @param data - the data read
 * @returns the place that the settings name, else the one that the data suggest; 0 without data
 */
export function startPlace(data: AppState['data']): number {
  if (data.network === null) return 0;
  const named = data.start === '' ? -1 : placeById(data.network, data.start);
  return named >= 0 ? named : startPlaceOf(data.network);
}

/**
 * Reads the circle of a place.
 *
 * @param layout - circles in world units
 * @param place - a place
 * @returns its circle
 */
export function circleAt(layout: Layout, place: number): Circle {
  return { x: at(layout.x, place), y: at(layout.y, place), r: at(layout.r, place) };
}

/** Data that is read again keeps the view: the same cut of the place that was in focus, wherever it lies now. */
function sameView(
  before: Pick<AppState, 'data' | 'view'>,
  now: { readonly network: Network; readonly layout: Layout },
): Camera | null {
  const { data, view } = before;
  if (data.network === null || data.layout === null || view.camera === null) return null;
  const { camera, viewport } = view;
  const focus = placeInFocus(data.network.nesting, data.layout, { camera, viewport });
  const place = placeById(now.network, keyOfPlace(data.network, focus));
  if (place < 0) return null;
  const from = circleAt(data.layout, focus);
  const to = circleAt(now.layout, place);
  const scale = to.r / from.r;
  return {
    x: to.x + (camera.x - from.x) * scale,
    y: to.y + (camera.y - from.y) * scale,
    zoom: camera.zoom / scale,
  };
}
