import type { StoreApi } from 'zustand';
import { findInexact, findThing, placeById } from '../network/lookUp';
import type { Network } from '../network/network';
import type { AppState } from './appState';
import type { Intents } from './intents';
import { type ChosenNarrowing, settleChoice } from './shownChoice';

type Store = Pick<StoreApi<AppState & Intents>, 'getState' | 'setState'>;

/**
 * Gives the place that the link asks for, also when it is written with other capitals; the reader is told.
 *
 * @param store - the one store
 * @param network - what there is
 * @returns a place; -1 when the link asks for none that is there
 */
export function wantedPlace({ getState }: Store, network: Network): number {
  const { wantedFocus } = getState().view;
  if (wantedFocus === null) return -1;
  const exact = placeById(network, wantedFocus);
  const nearest = exact < 0 ? findInexact(network, wantedFocus) : null;
  if (nearest === null) return exact;
  getState().notify({ kind: 'inexact', value: wantedFocus });
  return placeById(network, nearest);
}

/**
 * Settles what the reader or a link asked for before the data were there. What they do not have is let go, for the nearest
 * that they have, and told.
 *
 * @param store - the one store, with data that have just arrived
 */
export function settleWishes(store: Store): void {
  const { network } = store.getState().data;
  if (network === null) return;
  settleSelection(store, network);
  settleFocus(store, network);
  settleOwn(store, network);
  settleConnection(store, network);
  settleNarrowing(store, network);
}

/**
 * Leaves out of a choice what the data do not have, and tells it.
 *
 * @param store - the one store
 * @param chosen - the choice and what was found to be left under it
 */
export function tellLost({ getState, setState }: Store, { choice, narrowing }: ChosenNarrowing): void {
  const settled = settleChoice(choice, narrowing.tally);
  if (settled.choice === choice) return;
  setState(({ view }) => ({ view: { ...view, choice: settled.choice } }));
  const { notify } = getState();
  if (settled.lost.length > 0) notify({ kind: 'unknown-value', value: settled.lost.join(', ') });
  if (settled.choice.year !== choice.year)
    notify({ kind: 'nearest', value: `jaar=${choice.year} → ${settled.choice.year}` });
}

function settleSelection({ getState }: Store, network: Network): void {
  const { view, notify, select } = getState();
  if (view.selection === null || findThing(network, view.selection) !== null) return;
  const nearest = findInexact(network, view.selection);
  notify({ kind: nearest === null ? 'stale-selection' : 'inexact', value: view.selection });
  select(nearest);
}

/** The link asked for a place that is none: an organisation is selected, and the reader is told. */
function settleFocus({ getState, setState }: Store, network: Network): void {
  const { view } = getState();
  const { wantedFocus } = view;
  if (wantedFocus === null) return;
  const isOrganisation = findThing(network, wantedFocus)?.kind === 'organisation';
  setState({ view: { ...view, wantedFocus: null } });
  getState().notify({ kind: isOrganisation ? 'focus-organisation' : 'stale-focus', value: wantedFocus });
  if (isOrganisation && view.selection === null) getState().select(wantedFocus);
}

function settleOwn({ getState }: Store, network: Network): void {
  const { view, notify, lookAs } = getState();
  const { own } = view;
  if (own === null || findThing(network, own)?.kind === 'organisation') return;
  const nearest = findInexact(network, own);
  const isThere = nearest !== null && findThing(network, nearest)?.kind === 'organisation';
  // This browser goes on knowing it: it may be back in the next data.
  notify({ kind: isThere ? 'inexact' : 'stale-own', value: own });
  lookAs(isThere ? nearest : null);
}

function settleConnection({ getState }: Store, network: Network): void {
  const { connection } = getState().view;
  if (connection === null) return;
  const isEnd = (key: string): boolean => (findThing(network, key)?.kind ?? 'area') !== 'area';
  const ends = [connection.from, connection.to].map((key) => (isEnd(key) ? key : findInexact(network, key)));
  const [from = null, to = null] = ends.map((key) => (key !== null && isEnd(key) ? key : null));
  if (from === connection.from && to === connection.to) return;
  const lost = from === connection.from ? connection.to : connection.from;
  const isThere = from !== null && to !== null;
  getState().notify({ kind: isThere ? 'inexact' : 'stale-connection', value: lost });
  getState().connect(isThere ? { from, to } : null);
}

/** To what lists are narrowed, and of which verband the little map tells. */
function settleNarrowing({ getState }: Store, network: Network): void {
  const { mode, options } = getState().view;
  const { by } = options;
  const narrows = (key: string): boolean => (findThing(network, key)?.kind ?? 'area') !== 'area';
  if (by === '' || narrows(by)) return;
  // What is not there at all the list tells itself, beside its rows; of an area it would say nothing.
  if (mode === 'lijst' && findThing(network, by) === null) return;
  const nearest = findInexact(network, by);
  const isThere = nearest !== null && narrows(nearest);
  const { notify, arrange } = getState();
  notify(isThere ? { kind: 'inexact', value: by } : { kind: 'unknown-value', value: `bij=${by}` });
  arrange({ by: isThere ? nearest : '' });
}
