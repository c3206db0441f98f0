import { create, type StoreApi, type UseBoundStore } from 'zustand';
import type { RoomAnswer } from '../../ecosystem/ecosystem';

/** An answer on this machine. */
export interface PadAnswer extends RoomAnswer {
  /** Its own among those on this machine. */
  readonly key: number;
}

/** An answer that waits until someone says that it names nobody. It is kept nowhere. */
export interface HeldAnswer {
  readonly key: number;
  readonly answer: RoomAnswer;
}

export interface PadState {
  /** In the order in which they were given, or were put. */
  readonly answers: readonly PadAnswer[];
  readonly held: readonly HeldAnswer[];
  /** What stands with each answer that is added. */
  readonly session: { readonly title: string; readonly date: string };
  /** Lists of before, the last one last; and those that were gone back from. */
  readonly past: readonly (readonly PadAnswer[])[];
  readonly future: readonly (readonly PadAnswer[])[];
  /** Keys of what came last: the wall shows them as they come. */
  readonly newest: readonly number[];
  /** Whether the answers are still there after a reload. */
  readonly isKept: boolean;
}

export interface PadIntents {
  /** Puts answers under those that are there. */
  add(answers: readonly RoomAnswer[]): void;
  /** Sets answers aside that may name someone. */
  hold(answers: readonly RoomAnswer[]): void;
  /** Takes an answer from those that wait. */
  release(key: number): void;
  change(key: number, answer: Partial<RoomAnswer>): void;
  remove(key: number): void;
  /** Puts an answer before another; null = behind all. */
  move(key: number, before: number | null): void;
  /** Takes all answers away; what waits goes on waiting. */
  clear(): void;
  undo(): void;
  redo(): void;
  name(session: Partial<PadState['session']>): void;
  /** What was kept, or what another window has made of it. */
  take(kept: Pick<PadState, 'answers' | 'session'>): void;
  tellKept(isKept: boolean): void;
}

export type Pad = PadState & PadIntents;
export type UsePad = UseBoundStore<StoreApi<Pad>>;

/** So many steps can be undone. */
const mostSteps = 100;

/**
 * Makes the pad on which the answers of a room are written. It stands apart from the store of the page: it comes with the
 * wall, and the first view needs none of it.
 *
 * @returns a zustand hook with state and intents
 */
export function createPad(): UsePad {
  let lastKey = 0;
  const nextKey = (): number => {
    lastKey += 1;
    return lastKey;
  };
  return create<Pad>()((set, get) => {
    const put = (answers: readonly PadAnswer[], newest: readonly number[] = []): void => {
      const { answers: before, past } = get();
      set({ answers, newest, past: [...past, before].slice(-mostSteps), future: [] });
    };
    return {
      answers: [],
      held: [],
      session: { title: '', date: '' },
      past: [],
      future: [],
      newest: [],
      isKept: true,
      add(given) {
        if (given.length === 0) return;
        const added = given.map((answer) => ({ ...answer, key: nextKey() }));
        const newest = added.map(({ key }) => key);
        put([...get().answers, ...added], newest);
      },
      hold(given) {
        set({ held: [...get().held, ...given.map((answer) => ({ answer, key: nextKey() }))] });
      },
      release(key) {
        set({ held: get().held.filter((one) => one.key !== key) });
      },
      change(key, changed) {
        put(get().answers.map((answer) => (answer.key === key ? { ...answer, ...changed } : answer)));
      },
      remove(key) {
        put(get().answers.filter((answer) => answer.key !== key));
      },
      move(key, before) {
        put(moved(get().answers, key, before));
      },
      clear: () => put([]),
      undo() {
        const { past, answers, future } = get();
        const last = past.at(-1);
        if (last !== undefined)
          set({ answers: last, past: past.slice(0, -1), future: [...future, answers], newest: [] });
      },
      redo() {
        const { past, answers, future } = get();
        const next = future.at(-1);
        if (next !== undefined)
          set({ answers: next, past: [...past, answers], future: future.slice(0, -1), newest: [] });
      },
      name(session) {
        set({ session: { ...get().session, ...session } });
      },
      take({ answers, session }) {
        const before = new Set(get().answers.map(({ key }) => key));
        lastKey = answers.reduce((most, { key }) => Math.max(most, key), lastKey);
        const isFirst = before.size === 0;
        const newest = isFirst ? [] : answers.flatMap(({ key }) => (before.has(key) ? [] : [key]));
        // What was done in another window cannot be undone in this one.
        set({ answers, session, newest, past: [], future: [] });
      },
      tellKept(isKept) {
        if (get().isKept !== isKept) set({ isKept });
      },
    };
  });
}

function moved(answers: readonly PadAnswer[], key: number, before: number | null): readonly PadAnswer[] {
  const answer = answers.find((one) => one.key === key);
  if (answer === undefined || key === before) return answers;
  const others = answers.filter((one) => one.key !== key);
  const place = before === null ? -1 : others.findIndex((one) => one.key === before);
  return place < 0 ? [...others, answer] : [...others.slice(0, place), answer, ...others.slice(place)];
}
