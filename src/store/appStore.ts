import { create, type StoreApi, type UseBoundStore } from 'zustand';
import type { Sector } from '../appearance/sectors';
import type { ViewMode } from '../ecosystem/views';
import { type Choice, wholeChoice } from '../network/choice';
import type { NameBreaks } from '../network/network';
import type { Box } from '../scene/boxes';
import { type Camera, fitCircle, keepInReach, type Viewport } from '../scene/camera';
import type { SceneWords } from '../scene/scene';
import type { SharedLines } from '../scene/sharedLines';
import type {
  AppState,
  Connection,
  DeskPart,
  FoundConnection,
  LanguageChoice,
  LoadStep,
  NoticeState,
  ThemeChoice,
  WayChoice,
} from './appState';
import { type Keeping, noMends } from './desk/workingSet';
import type { Intents, Start } from './intents';
import { settleWishes, tellLost, wantedPlace } from './settleWishes';
import { type ChosenNarrowing, shownOf } from './shownChoice';
import { storyIntents } from './story/storyIntents';
import type { PanelTab, ViewOptions } from './viewOptions';
import { circleAt, sameView, startPlace } from './viewPlace';

export type AppStore = AppState & Intents;
export type UseAppStore = UseBoundStore<StoreApi<AppStore>>;

/** The first of the shortest. */
const firstWay: WayChoice = { isLonger: false, position: 0 };

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
    ...loadingIntents(set, get),
    ...dataIntents(set, get),
    ...choiceIntents(set, get),
    ...viewIntents(set, get),
    ...storyIntents({ setState: set, getState: get }),
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
      whole: null,
      shownChoice: wholeChoice,
      tally: null,
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
      stories: null,
      drafts: null,
      besideStories: new Map(),
    },
    view: {
      mode: start.mode,
      deskPart: start.deskPart,
      language: start.language,
      theme: start.theme,
      singleKeys: start.singleKeys,
      telling: start.telling,
      isBlack: false,
      clickerReady: start.clickerReady,
      camera: null,
      viewport: { width: 0, height: 0 },
      covered: null,
      selection: start.selection,
      wantedFocus: start.focus,
      showsRelations: start.showsRelations,
      steps: start.steps,
      choice: start.choice,
      own: start.own,
      keptOwn: start.keptOwn,
      connection: start.connection,
      way: firstWay,
      options: start.options,
      panelTab: start.panelTab,
      words: start.words,
    },
    pointing: { sector: null },
    shared: nothingShared,
    found: null,
    notices: start.notices,
  };
}

function dataIntents(set: Set, get: Get) {
  return {
    takeStructure(arrived: Parameters<Intents['takeStructure']>[0]) {
      const { data, view } = get();
      const network = { ...arrived.network, members: null, breaks: null };
      const { title, start, layout, origin, mends, comparedWith } = arrived;
      const moved = data.network === null ? null : sameView({ data, view }, { network, layout });
      set({
        data: {
          ...data,
          network,
          whole: network,
          shownChoice: wholeChoice,
          tally: null,
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
        found: null,
      });
      if (moved === null) aim(set, get);
    },
    takeMembers(arrived: Parameters<Intents['takeMembers']>[0]) {
      const { data } = get();
      if (data.whole === null) return;
      const whole = { ...data.whole, members: arrived.members };
      const { counts, problems, problemTotals, changes = null, narrowing = null } = arrived;
      const shown = shownOf(whole, narrowing);
      set({
        data: {
          ...data,
          ...shown,
          status: 'ready',
          whole,
          counts,
          problems,
          problemTotals,
          changes,
          step: 'search',
        },
      });
      const store = { getState: get, setState: set };
      if (narrowing !== null) tellLost(store, narrowing);
      settleWishes(store);
    },
    takeBreaks(breaks: NameBreaks) {
      const { data } = get();
      const whole = data.whole && { ...data.whole, breaks };
      const network = data.network === data.whole ? whole : data.network && { ...data.network, breaks };
      set({ data: { ...data, network, whole } });
    },
    takeShared(shared: SharedLines) {
      set({ shared });
    },
    tellKept(kept: Keeping) {
      set(({ data }) => ({ data: { ...data, kept } }));
    },
  };
}

function loadingIntents(set: Set, get: Get) {
  return {
    reportProgress(step: LoadStep, fraction: number) {
      // What stands is whole, and stays so when reading it again fails.
      set(({ data }) => (data.status === 'ready' ? {} : { data: { ...data, step, fraction } }));
    },
    finishLoading() {
      set(({ data }) => ({ data: { ...data, step: 'done', fraction: 1 } }));
    },
    failLoading(failure: string) {
      // What stands stays: only a page that has nothing to show has failed.
      if (get().data.status === 'ready') get().notify({ kind: 'not-renewed', value: failure });
      else set(({ data }) => ({ data: { ...data, status: 'failed', failure } }));
    },
  };
}

function choiceIntents(set: Set, get: Get) {
  return {
    choose(choice: Choice) {
      set(({ view }) => ({ view: { ...view, choice } }));
    },
    takeNarrowing(chosen: ChosenNarrowing) {
      const { whole } = get().data;
      if (whole === null || whole.members === null) return;
      set(({ data }) => ({ data: { ...data, ...shownOf(whole, chosen) } }));
      tellLost({ getState: get, setState: set }, chosen);
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
    coverStage(covered: Box | null) {
      set(({ view }) => ({ view: { ...view, covered } }));
    },
    moveCamera(camera: Camera) {
      const { view, data } = get();
      if (data.layout === null) return;
      set({ view: { ...view, camera: keepInReach(camera, circleAt(data.layout, 0), view.viewport) } });
    },
    callOwn(own: string | null) {
      set(({ view }) => ({ view: { ...view, own, keptOwn: own } }));
    },
    lookAs(own: string | null) {
      set(({ view }) => ({ view: { ...view, own } }));
    },
    connect(connection: Connection | null) {
      set(({ view }) => {
        const shown = connection === null ? {} : ({ selection: null, steps: 1, panelTab: 'card' } as const);
        return { view: { ...view, ...shown, connection, way: firstWay }, found: null };
      });
    },
    follow(way: Partial<WayChoice>) {
      set(({ view }) => ({ view: { ...view, way: { ...view.way, ...way } } }));
    },
    takeFound(found: FoundConnection | null) {
      set(({ view, found: before }) => {
        // Under another choice the same number is another way.
        const isOther = before !== null && before.network.members !== found?.network.members;
        return { found, view: isOther ? { ...view, way: { ...view.way, position: 0 } } : view };
      });
    },
    arrange(options: Partial<ViewOptions>) {
      // Another list is read from its beginning.
      set(({ view }) => ({ view: { ...view, options: { ...view.options, page: 1, ...options } } }));
    },
    turnTo(panelTab: PanelTab) {
      set(({ view }) => ({ view: { ...view, panelTab } }));
    },
    open(mode: ViewMode, part?: DeskPart) {
      set(({ view }) => {
        // Where the map shows what stood in the middle of the network, that is what is selected or in focus.
        const centre = mode === 'kaart' ? '' : view.options.centre;
        const options = mode === view.mode ? view.options : { ...view.options, cell: '', page: 1, centre };
        return { view: { ...view, mode, deskPart: part ?? view.deskPart, options } };
      });
    },
    select(id: string | null) {
      // In the network the steps are those from its centre, whatever is selected in it.
      set(({ view }) => ({
        view: { ...view, selection: id, steps: view.mode === 'netwerk' ? view.steps : 1 },
      }));
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
  const wanted = wantedPlace({ getState: get, setState: set }, data.network);
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
