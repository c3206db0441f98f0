import { findThing, idOfPlace, placeById } from '../../network/lookUp';
import type { Network } from '../../network/network';
import type { AppState, ViewState } from '../../store/appState';
import { startPlace } from '../../store/appStore';
import { keeping } from '../../store/keeping';
import { readLink, writeLink } from '../../store/link';
import type { Exploring } from './exploring';

/** The parts of the view that outlive the page. */
const watched = (Object.keys(keeping) as (keyof ViewState)[]).filter((part) => keeping[part] !== 'nowhere');

interface Known {
  readonly focus: string | null;
  readonly selection: string | null;
}

/** After a gesture the link waits this long, so that one long zoom makes one entry in the history. */
const quietMs = 350;

/**
 * Keeps the address and the view the same, in both directions: a view that came to rest is written into the query,
 * and back and forward restore one.
 *
 * @param exploring - store, pipeline and actions
 */
export function syncLink({ store, pipeline, actions, rested }: Exploring): void {
  let timer = 0;
  // What the address tells now: the first view and one restored by back or forward are no new entries.
  let known: Known = readLink(location.search);
  const write = (): void => {
    const state = store.getState();
    const { data, view } = state;
    if (data.network === null || view.camera === null || data.status === 'loading') return;
    const focus = pipeline.focusOf(state);
    const focusId = focus === startPlace(data) ? null : idOfPlace(data.network, focus);
    const query = writeLink(location.search, {
      focus: focusId,
      selection: view.selection,
      language: view.language,
      theme: view.theme,
      showsRelations: view.showsRelations,
      steps: view.steps,
    });
    const before = stillMeant(data, data.network, known);
    const isElsewhere = focusId !== before.focus || view.selection !== before.selection;
    known = { focus: focusId, selection: view.selection };
    if (query === location.search) return;
    const address = `${location.pathname}${query}${location.hash}`;
    // A page opened as a file may not be allowed to change its own address; it then goes on without.
    try {
      if (isElsewhere) history.pushState(null, '', address);
      else history.replaceState(null, '', address);
    } catch {}
  };
  const writeSoon = (): void => {
    window.clearTimeout(timer);
    timer = window.setTimeout(write, quietMs);
  };
  rested.listen(writeSoon);
  store.subscribe(({ view }, before) => {
    const changed = watched.some((part) => view[part] !== before.view[part]);
    if (changed) writeSoon();
  });
  window.addEventListener('popstate', () => {
    window.clearTimeout(timer);
    const link = readLink(location.search);
    const state = store.getState();
    state.select(link.selection);
    state.takeSteps(link.steps);
    state.showRelations(link.showsRelations);
    window.clearTimeout(timer);
    known = link;
    if (link.focus === null || !actions.flyToId(link.focus)) actions.flyToStart();
  });
}

/** What an address comes down to: the start and what does not exist mean the same as nothing. */
function stillMeant(data: AppState['data'], network: Network, { focus, selection }: Known): Known {
  const place = focus === null ? -1 : placeById(network, focus);
  return {
    focus: place < 0 || place === startPlace(data) ? null : focus,
    selection: selection !== null && findThing(network, selection) !== null ? selection : null,
  };
}
