import { isTypedIn } from '../../components/isTypedIn';
import type { Story } from '../../ecosystem/story';
import type { YearRun } from '../../ecosystem/yearRun';
import type { AppState, Telling } from '../../store/appState';
import type { UseAppStore } from '../../store/appStore';
import type { LinkState } from '../../store/link';
import { linkOfStep, yearsOfStep } from '../../store/story/stepView';
import { storyOf } from '../../store/story/storyIntents';
import { namedBy, thereOf } from '../../store/story/thereOf';
import type { PresentWays } from './presentWays';
import { runYears } from './runYears';
import { watchHands } from './watchHands';

/** The parts of the view of which a change by hand is a detour. */
const watched = [
  'mode',
  'selection',
  'steps',
  'choice',
  'own',
  'connection',
  'options',
  'showsRelations',
  'camera',
] as const;

/**
 * Shows each step that is told, and notices when the reader goes to look at something else.
 *
 * @param store - the one store
 * @param ways - into the map
 * @returns stops it
 */
export function tellSteps(store: UseAppStore, ways: PresentWays): () => void {
  const hands = watchHands();
  let isShowing = false;
  let shown: Telling | null = null;
  let own = store.getState().view.own;
  let stopRun = (): void => undefined;
  const show = (telling: Telling): void => {
    const state = store.getState();
    const story = storyOf(state, telling);
    const { whole, tally } = state.data;
    // Of a link that asks for a step behind the end, the last step is shown a moment later.
    if (story === null || telling.step > story.steps.length) return;
    if (whole === null || whole.members === null || state.view.camera === null) return;
    stopRun();
    // Whoever begins to tell looks through the eyes that they have then; a detour does not change it.
    if (shown?.story !== telling.story) own = state.view.own;
    const isFirst = shown === null;
    shown = telling;
    hands.forget();
    isShowing = true;
    // What the link that led here has to tell, is told with its step.
    if (!isFirst) state.dismissNotices();
    const { link, lost } = thereOf(linkOfStep(story, telling.step, own), whole, tally);
    ways.showLink(link);
    const named = namedBy(story.steps[telling.step - 1], lost);
    if (named.length > 0) state.notify({ kind: 'step-lost', value: listed(named) });
    stopRun = startYears(story, telling.step, { store, ways, link, isRunning: (is) => (isShowing = is) });
    isShowing = false;
    ways.told(telling);
  };
  const follow = (state: AppState, before: AppState | null): void => {
    const { telling } = state.view;
    if (telling === null || !telling.isOn) {
      shown = null;
      stopRun();
      return;
    }
    if (telling.isDetour) ways.told(telling);
    else if (telling !== shown) show(telling);
    else if (before !== null) watch(state, before);
  };
  const watch = (state: AppState, before: AppState): void => {
    if (state.view.viewport !== before.view.viewport) refit();
    else if (!isShowing && hands.haveActed() && isOther(state, before)) {
      stopRun();
      store.getState().takeDetour();
    }
  };
  /** The stage became larger or smaller: the step fills it again. */
  const refit = (): void => {
    const story = storyOf(store.getState(), shown);
    if (shown === null || story === null) return;
    const { focus } = linkOfStep(story, shown.step, own);
    hands.forget();
    queueMicrotask(() => ways.flyToFocus(focus));
  };
  // A field of a view that comes with a step would keep the clicker from the story.
  const onFocus = ({ target }: FocusEvent): void => {
    if (shown === null || store.getState().view.telling?.isDetour || hands.haveMoved()) return;
    if (!(target instanceof HTMLElement) || !isTypedIn(target)) return;
    ways.focusMap();
    if (document.activeElement === target) target.blur();
  };
  document.addEventListener('focusin', onFocus);
  const stop = store.subscribe(follow);
  follow(store.getState(), null);
  return () => {
    stop();
    document.removeEventListener('focusin', onFocus);
    stopRun();
    hands.stop();
  };
}

function isOther({ view }: AppState, before: AppState): boolean {
  return watched.some((part) => view[part] !== before.view[part]);
}

/** The list of problems tells them all: over the picture there is room for a few. */
const mostNamed = 3;

function listed(named: readonly string[]): string {
  return `${named.slice(0, mostNamed).join(', ')}${named.length > mostNamed ? ', …' : ''}`;
}

/** Runs through the years of a step, when it asks for it and motion is welcome. */
function startYears(
  story: Story,
  step: number,
  {
    store,
    ways,
    link,
    isRunning,
  }: {
    readonly store: UseAppStore;
    readonly ways: PresentWays;
    readonly link: LinkState;
    readonly isRunning: (isShowing: boolean) => void;
  },
): () => void {
  const said = story.steps[step - 1];
  const years = said === undefined ? null : yearsOfStep(said);
  if (years === null || matchMedia('(prefers-reduced-motion: reduce)').matches) return () => undefined;
  const choose = (year: number | null): void => {
    isRunning(true);
    store.getState().choose({ ...link.choice, year });
    isRunning(false);
  };
  return runYears({ ...years, end: link.choice.year }, () => yearsKnown(store), choose, ways.run);
}

/** The years that the data know of; all, as long as they have not been counted. */
function yearsKnown(store: UseAppStore): YearRun {
  const years = store.getState().data.tally?.years ?? [];
  return { from: years.at(0)?.year ?? 0, to: years.at(-1)?.year ?? Number.POSITIVE_INFINITY };
}
