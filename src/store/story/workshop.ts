import type { StoreApi } from 'zustand';
import type { Story } from '../../ecosystem/story';
import type { AppState } from '../appState';
import type { Intents } from '../intents';
import { type Draft, type DraftChange, type DraftKeeping, keepStories } from './keptStories';

/** What is to be known of the stories that are being made, besides themselves. */
export interface WorkshopState {
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** `busy`: what was done last is on its way to the storage. */
  readonly keeping: DraftKeeping | 'busy';
}

/** Where stories are made: each change is kept on this machine at once, and can be undone. */
export interface Workshop {
  /** Puts a story in the place of that with the same id, or beside the others. */
  put(story: Story, during?: string): void;
  throwAway(id: string): void;
  /** Takes the last change back; gives the id of the story that it was about. */
  undo(): string | null;
  redo(): string | null;
  state(): WorkshopState;
  listen(listener: () => void): () => void;
}

type Store = Pick<StoreApi<AppState & Intents>, 'getState'>;
type Stories = readonly Story[];

/** What was there before and after a change, and which story it was about. */
interface Step {
  readonly before: Stories;
  readonly after: Stories;
  readonly id: string;
  /** Letters typed one after the other in one field are one change. */
  readonly during: string;
}

const mostSteps = 200;

/**
 * Opens the workshop of a page.
 *
 * @param store - the one store
 * @param base - address of the data folder that the stories are told of
 * @returns the workshop
 */
export function openWorkshop(store: Store, base: string): Workshop {
  let past: readonly Step[] = [];
  let future: readonly Step[] = [];
  const listeners = new Set<() => void>();
  const keeper = startKeeper(store, base, () => tell());
  let state: WorkshopState = { canUndo: false, canRedo: false, keeping: 'yes' };
  const tell = (): void => {
    state = { canUndo: past.length > 0, canRedo: future.length > 0, keeping: keeper.keeping() };
    for (const listener of listeners) listener();
  };
  const storiesNow = (): Stories => (store.getState().data.drafts ?? []).map(({ story }) => story);
  const show = (stories: Stories): void => {
    keeper.keep(stories);
    tell();
  };
  const change = (after: Stories, id: string, during = ''): void => {
    const last = past.at(-1);
    const isSame = during !== '' && future.length === 0 && last?.during === during && last.id === id;
    const before = isSame ? last.before : storiesNow();
    past = [...(isSame ? past.slice(0, -1) : past), { before, after, id, during }].slice(-mostSteps);
    future = [];
    show(after);
  };
  return {
    put(story, during) {
      const now = storiesNow();
      const isThere = now.some(({ id }) => id === story.id);
      change(
        isThere ? now.map((one) => (one.id === story.id ? story : one)) : [...now, story],
        story.id,
        during,
      );
    },
    throwAway: (id) =>
      change(
        storiesNow().filter((story) => story.id !== id),
        id,
      ),
    undo() {
      const last = past.at(-1);
      if (last === undefined) return null;
      past = past.slice(0, -1);
      future = [last, ...future];
      show(last.before);
      return last.id;
    },
    redo() {
      const [next, ...rest] = future;
      if (next === undefined) return null;
      past = [...past, next];
      future = rest;
      show(next.after);
      return next.id;
    },
    state: () => state,
    listen(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** Keeps what is shown on this machine; while it is at it, only the newest waits. */
function startKeeper({ getState }: Store, base: string, onChange: () => void) {
  let keeping: WorkshopState['keeping'] = 'yes';
  let isBusy = false;
  let kept: readonly Draft[] = getState().data.drafts ?? [];
  let count = 0;
  const shown = (): readonly Draft[] => getState().data.drafts ?? [];
  const end = (next: WorkshopState['keeping']): void => {
    keeping = next;
    onChange();
  };
  const run = async (): Promise<void> => {
    const changes = changesSince(kept, shown(), () => {
      count += 1;
      return `${Date.now()} ${Math.random()} ${count}`;
    });
    if (changes.length === 0) return;
    end('busy');
    const ended = await keepStories(base, changes);
    kept = keptAfter(kept, changes, ended);
    const worst = ended.find((one) => one !== 'yes') ?? 'yes';
    const isMore = shown().some((draft) => kept.every(({ story }) => story !== draft.story));
    if (worst === 'yes' && (isMore || shown().length !== kept.length)) return run();
    end(worst);
  };
  return {
    keeping: () => keeping,
    keep(stories: Stories): void {
      getState().takeDrafts(stories.map((story) => ({ story, stamp: '' })));
      if (isBusy) return;
      isBusy = true;
      run().finally(() => {
        isBusy = false;
      });
    },
  };
}

function changesSince(
  kept: readonly Draft[],
  shown: readonly Draft[],
  nextStamp: () => string,
): readonly DraftChange[] {
  const stampOf = (id: string) => kept.find(({ story }) => story.id === id)?.stamp ?? '';
  const put = shown
    .filter(({ story }) => kept.every((one) => one.story !== story))
    .map(({ story }) => ({ id: story.id, story, stamp: stampOf(story.id), nextStamp: nextStamp() }));
  const thrown = kept
    .filter(({ story: { id } }) => shown.every(({ story }) => story.id !== id))
    .map(({ story: { id }, stamp }) => ({ id, story: null, stamp, nextStamp: '' }));
  return [...put, ...thrown];
}

function keptAfter(
  kept: readonly Draft[],
  changes: readonly DraftChange[],
  ended: readonly DraftKeeping[],
): readonly Draft[] {
  const done = changes.filter((_, index) => ended[index] === 'yes');
  const rest = kept.filter(({ story }) => done.every(({ id }) => id !== story.id));
  const put = done.flatMap(({ story, nextStamp }) => (story === null ? [] : [{ story, stamp: nextStamp }]));
  return [...rest, ...put];
}
