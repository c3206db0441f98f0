import type { StoreApi } from 'zustand';
import type { Story, Unread } from '../../ecosystem/story';
import type { AppState, Telling } from '../appState';
import type { Intents } from '../intents';
import type { Draft } from './keptStories';

type Store = Pick<StoreApi<AppState & Intents>, 'getState' | 'setState'>;

/**
 * Makes the intents of whoever tells a story.
 *
 * @param store - the one store
 * @returns the intents
 */
export function storyIntents({ setState, getState }: Store) {
  const tell = (telling: Telling | null): void =>
    setState(({ view }) => ({ view: { ...view, telling, isBlack: false } }));
  const change = (part: Partial<Telling>): void => {
    const { telling } = getState().view;
    if (telling !== null) tell({ ...telling, ...part });
  };
  return {
    takeStories(stories: readonly Story[], kept: readonly Draft[] = [], besideStories: Unread = new Map()) {
      setState(({ data }) => ({
        data: { ...data, stories, besideStories, drafts: data.drafts ?? kept },
      }));
      const { telling } = getState().view;
      if (telling !== null) settle({ setState, getState }, telling);
    },
    takeDrafts(drafts: readonly Draft[]) {
      setState(({ data }) => ({ data: { ...data, drafts } }));
      const { telling } = getState().view;
      const story = storyOf(getState(), telling);
      if (telling === null) return;
      if (story === null) tell(null);
      else if (telling.step > story.steps.length) change({ step: story.steps.length });
    },
    openStory(story: string) {
      const { telling } = getState().view;
      if (telling?.story !== story) tell({ story, step: 1, isOn: false, isDetour: false });
    },
    closeStory: () => tell(null),
    tellStep(step: number) {
      const { telling } = getState().view;
      if (telling === null) return;
      const last = storyOf(getState(), telling)?.steps.length ?? step;
      const wanted = Math.min(last, Math.max(1, step));
      // A press behind the end shows nothing anew: years would run once more.
      if (telling.isOn && !telling.isDetour && wanted === telling.step) getState().blacken(false);
      else tell({ ...telling, step: wanted, isOn: true, isDetour: false });
    },
    stopTelling: () => change({ isOn: false, isDetour: false }),
    takeDetour() {
      const { telling } = getState().view;
      if (telling?.isOn && !telling.isDetour) change({ isDetour: true });
    },
    resumeStory(telling: Telling | null) {
      const { telling: before } = getState().view;
      // What is left by going back is remembered.
      if (telling === null) change({ isOn: false, isDetour: false });
      else if (telling.isOn || before?.story !== telling.story) tell(telling);
      else change({ isOn: false, isDetour: false });
    },
    blacken(isBlack: boolean) {
      setState(({ view }) => ({ view: { ...view, isBlack } }));
    },
    readyClicker(clickerReady: boolean) {
      setState(({ view }) => ({ view: { ...view, clickerReady } }));
    },
  };
}

/**
 * Gives the story that is open.
 *
 * @param state - with the stories that were read
 * @param telling - which
 * @returns the story; null when it is not there, or not yet
 */
export function storyOf({ data }: Pick<AppState, 'data'>, telling: Telling | null): Story | null {
  const isIt = ({ id }: Story) => id === telling?.story;
  // One that was only begun cannot be told.
  const isTold = (story: Story) => isIt(story) && story.steps.length > 0;
  return data.drafts?.find(({ story }) => isTold(story))?.story ?? data.stories?.find(isIt) ?? null;
}

/** A link may ask for a story that is gone, or for a step behind its end. */
function settle({ setState, getState }: Store, telling: Telling): void {
  const { notify, data } = getState();
  const story = storyOf(getState(), telling);
  if (story === null) {
    notify({ kind: data.stories?.length === 0 ? 'no-stories' : 'stale-story', value: telling.story });
    setState(({ view }) => ({ view: { ...view, telling: null } }));
  } else if (telling.step > story.steps.length) {
    const step = story.steps.length;
    notify({ kind: 'nearest', value: `stap=${telling.step} → ${step}` });
    setState(({ view }) => ({ view: { ...view, telling: { ...telling, step } } }));
  }
}
