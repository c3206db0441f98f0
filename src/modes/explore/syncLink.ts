import { isInset } from '../../map/zoomHands';
import type { Choice } from '../../network/choice';
import { findThing, keyOfPlace, placeById } from '../../network/lookUp';
import type { Network } from '../../network/network';
import type { AppState, ViewState } from '../../store/appState';
import { keeping } from '../../store/keeping';
import { readLink, writeLink } from '../../store/link';
import type { Pipeline } from '../../store/pipeline';
import { startPlace } from '../../store/viewPlace';
import type { Exploring } from './exploring';
import { showLink } from './showLink';

/** The parts of the view that outlive the page. */
const watched = (Object.keys(keeping) as (keyof ViewState)[]).filter((part) => keeping[part] !== 'nowhere');

/** What makes a view another entry in the history. */
interface Known
  extends Pick<
    ViewState,
    'mode' | 'deskPart' | 'selection' | 'choice' | 'own' | 'connection' | 'options' | 'telling'
  > {
  readonly focus: string | null;
}

/** The flight after opening the map from another mode is over by then; its end is no entry of its own. */
const arrivalMs = 2000;

/** Years that follow each other within this time are one run through them, and one entry. */
const playMs = 2500;

/** After a gesture the link waits this long, so that one long zoom makes one entry in the history. */
const quietMs = 350;

/**
 * Keeps the address and the view the same, in both directions: a view that came to rest is written into the query,
 * and back and forward restore one.
 *
 * @param exploring - store, pipeline and actions
 */
export function syncLink(exploring: Exploring): void {
  const { store, pipeline, rested, painted, amended, history: past } = exploring;
  let timer = 0;
  let isSettled = true;
  painted.listen((frame) => {
    isSettled = frame.isSettled;
  });
  // What the address tells now: the first view and one restored by back or forward are no new entries.
  let known: Known = readLink(location.search);
  amended.listen((options) => {
    known = { ...known, options: { ...known.options, ...options } };
  });
  let arrivesBy = 0;
  const continuesRun = watchRuns();
  let isRestoring = false;
  const write = (): void => {
    const state = store.getState();
    const { data, view } = state;
    const now = knownIn(state, pipeline);
    if (now === null || data.network === null || past.isOnLoan) return;
    const query = writeLink(location.search, { ...view, ...now });
    const before = stillMeant(data, data.network, known);
    const isSameMode = now.mode === before.mode && now.deskPart === before.deskPart;
    const isArriving = isSameMode && performance.now() < arrivesBy;
    const others = partsThatDiffer(now, before);
    const isPlaying = others.every((part) => part === 'choice') && isOtherYear(now.choice, before.choice);
    const isRun = continuesRun(isPlaying);
    const isElsewhere = !isRun && others.some((part) => !(isArriving && part === 'focus'));
    known = now;
    if (query === location.search) return;
    if (isElsewhere) past.isOfLink = false;
    changeAddress(`${location.pathname}${query}${location.hash}`, isElsewhere);
  };
  // Only a view at rest is written: what is chosen on the way to somewhere is one step with going there.
  const writeSoon = (): void => {
    window.clearTimeout(timer);
    timer = window.setTimeout(() => (isSettled ? write() : writeSoon()), quietMs);
  };
  rested.listen(writeSoon);
  followOwn(exploring, (state, before) => {
    const isChanged = watched.some((part) => state.view[part] !== before.view[part]);
    // The first view is written too, as no new entry: a copied address then tells all of it, and nothing that is not so.
    const isRead = state.data.status === 'ready' && before.data.status !== 'ready';
    if (isRead) {
      known = knownIn(state, pipeline) ?? known;
      arrivesBy = arrivalOf(known);
    }
    const { mode, deskPart } = state.view;
    const isOpened = mode !== before.view.mode || deskPart !== before.view.deskPart;
    if (isOpened && !isRestoring) {
      // A reload must come back to what fills the page now. What is chosen with it is told with it.
      queueMicrotask(write);
      arrivesBy = performance.now() + arrivalMs;
    } else if (isChanged || isRead) writeSoon();
  });
  followOwn(exploring, ({ view }, before) => {
    if (view.connection !== before.view.connection) past.isRestored = isRestoring;
    if (watched.some((part) => view[part] !== before.view[part])) past.left = null;
  });
  window.addEventListener('popstate', () => {
    window.clearTimeout(timer);
    const link = readLink(location.search);
    const state = store.getState();
    isRestoring = true;
    past.isRestored = true;
    state.resumeStory(link.telling);
    // A step is shown by the story that it belongs to.
    if (!link.telling?.isOn || link.telling.isDetour) showLink(exploring, link);
    isRestoring = false;
    window.clearTimeout(timer);
    known = link;
    past.left = state.view;
  });
}

/** Tells of what the reader is shown, and not of a view that is on loan. */
function followOwn(
  { store, history: past }: Pick<Exploring, 'store' | 'history'>,
  listener: (state: AppState, before: AppState) => void,
): void {
  store.subscribe((state, before) => {
    if (!past.isOnLoan) listener(state, before);
  });
}

/** A connection of a link is flown to: where that leads is still the first view. */
function arrivalOf({ connection }: Known): number {
  return connection === null ? 0 : performance.now() + 2 * arrivalMs;
}

/**
 * Writes the link of what is shown now, which the address of the page follows a moment later.
 *
 * @param state - data and view
 * @param pipeline - of the same store
 * @returns the query with `?`, or the empty text; the query as it is while there is nothing to tell
 */
export function queryNow(state: AppState, pipeline: Pipeline): string {
  const now = knownIn(state, pipeline);
  return now === null ? location.search : writeLink(location.search, { ...state.view, ...now });
}

/** Where the reader is and what is selected; null while there is nothing to tell. The start goes without saying. */
function knownIn(state: AppState, pipeline: Pipeline): Known | null {
  const { data, view } = state;
  if (data.network === null || view.camera === null || data.status === 'loading') return null;
  const focus = pipeline.focusOf(state);
  return {
    ...stepsOf(view),
    focus: focus === startPlace(data) ? null : keyOfPlace(data.network, focus),
  };
}

function stepsOf({
  mode,
  deskPart,
  selection,
  choice,
  own,
  connection,
  options,
  telling,
}: Omit<Known, 'focus'>) {
  return { mode, deskPart, selection, choice, own, connection, options, telling };
}

function partsThatDiffer(now: Known, before: Known): readonly (keyof Known)[] {
  return (Object.keys(now) as (keyof Known)[]).filter((part) => !isSame(now[part], before[part]));
}

/** Tells of each step whether it goes on with a run through the years. */
function watchRuns(): (isPlaying: boolean) => boolean {
  let lastYearAt = Number.NEGATIVE_INFINITY;
  return (isPlaying) => {
    const isRun = isPlaying && performance.now() - lastYearAt < playMs;
    if (isPlaying) lastYearAt = performance.now();
    return isRun;
  };
}

/** Two years of one choice. */
function isOtherYear(a: Choice, b: Choice): boolean {
  return a.year !== b.year && isSame({ ...a, year: null }, { ...b, year: null });
}

/** A choice is made anew each time it is read. */
function isSame(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}

/** A page opened as a file may not be allowed to change its own address; it then goes on without. */
function changeAddress(address: string, isNewEntry: boolean): void {
  try {
    // Inside another page, back and forward are those of that page.
    if (isNewEntry && !isInset()) history.pushState(null, '', address);
    else history.replaceState(null, '', address);
  } catch {}
}

/** What an address comes down to: the start and what does not exist mean the same as nothing. */
function stillMeant(data: AppState['data'], network: Network, link: Known): Known {
  const { focus, selection } = link;
  const place = focus === null ? -1 : placeById(network, focus);
  return {
    ...stepsOf(link),
    focus: place < 0 || place === startPlace(data) ? null : focus,
    selection: selection !== null && findThing(network, selection) !== null ? selection : null,
  };
}
