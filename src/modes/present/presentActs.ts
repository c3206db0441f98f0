import type { Telling } from '../../store/appState';
import type { UseAppStore } from '../../store/appStore';
import { storyOf } from '../../store/story/storyIntents';
import { fillScreen, leaveFullScreen, toggleFullScreen } from './fullScreen';
import type { PresentKey } from './presentKeys';
import type { PresentWays } from './presentWays';

/** What lies over the step. */
export type Sheet = 'overview' | 'help';

/** Everything that can be done while a story is open, for keys, clicker, buttons and the speaker's window alike. */
export interface PresentActs {
  /** Begins a story, or goes on with it. */
  readonly begin: (story: string, step: number) => void;
  readonly next: () => void;
  /** The step before; from a detour back to the step. */
  readonly previous: () => void;
  readonly goTo: (step: number) => void;
  /** Back from a detour; without one the end. */
  readonly stop: () => void;
  readonly end: () => void;
  /** Black, and back. */
  readonly black: () => void;
  readonly fullScreen: () => void;
  /** The window of the speaker, opened or brought to the front. */
  readonly speaker: () => void;
  readonly overview: () => void;
  readonly help: () => void;
  /** Does what a key means. */
  readonly run: (key: PresentKey) => void;
}

/**
 * Makes what can be done while a story is open.
 *
 * @param store - the one store
 * @param ways - into the map
 * @param page - shows what lies over the step, and the choice of a story
 * @returns the acts
 */
export function presentActs(
  store: UseAppStore,
  ways: Pick<PresentWays, 'focusMap'>,
  page: {
    readonly onSheet: (sheet: Sheet | null) => void;
    readonly onChoosing: (isChoosing: boolean) => void;
    readonly onSpeaker: () => void;
  },
): PresentActs {
  const telling = (): Telling | null => store.getState().view.telling;
  const tell = (step: (now: Telling) => number): void => {
    const now = telling();
    if (now !== null) store.getState().tellStep(step(now));
  };
  const begin = (story: string, step: number): void => {
    page.onChoosing(false);
    fillScreen();
    store.getState().openStory(story);
    store.getState().tellStep(step);
    ways.focusMap();
  };
  const end = (): void => {
    page.onSheet(null);
    store.getState().stopTelling();
    leaveFullScreen();
    ways.focusMap();
  };
  const acts = {
    begin,
    next: () => tell(({ step }) => step + 1),
    previous: () => tell(({ step, isDetour }) => (isDetour ? step : step - 1)),
    goTo: (step: number) => tell(() => step),
    stop() {
      if (telling()?.isDetour) tell(({ step }) => step);
      else end();
    },
    end,
    black: () => store.getState().blacken(!store.getState().view.isBlack),
    fullScreen: toggleFullScreen,
    speaker: page.onSpeaker,
    overview: () => page.onSheet('overview'),
    help: () => page.onSheet('help'),
  };
  const start = (): void => {
    const now = telling();
    if (now !== null && storyOf(store.getState(), now) !== null) begin(now.story, now.step);
  };
  const last = (): void => {
    const story = storyOf(store.getState(), telling());
    if (story !== null) acts.goTo(story.steps.length);
  };
  const byKey: Readonly<Record<PresentKey, () => void>> = {
    start,
    next: acts.next,
    previous: acts.previous,
    first: () => acts.goTo(1),
    last,
    black: acts.black,
    'full-screen': acts.fullScreen,
    speaker: acts.speaker,
    overview: acts.overview,
    help: acts.help,
    stop: acts.stop,
    nothing: () => undefined,
  };
  return { ...acts, run: (key) => byKey[key]() };
}
