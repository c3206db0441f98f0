import { type RefObject, useEffect, useMemo } from 'react';
import { nameOfPlace } from '../../../components/views/nameOfPlace';
import type { GraphCentre } from '../../../network/graph/neighbourhood';
import {
  findInexact,
  findThing,
  keyOfPlace,
  nameOfThing,
  placeById,
  placeOf,
  type ThingRef,
} from '../../../network/lookUp';
import { shortNameOf } from '../../../network/names';
import type { Network } from '../../../network/network';
import type { AppState } from '../../../store/appState';
import { wordingIn } from '../../../wording/wording';
import { amend } from '../amend';
import type { Exploring } from '../exploring';

/** Things and connections together: more nobody can read. */
export const mostElements = 400;

/** What stands in the middle of the network. */
export interface Centre {
  /** As for the link. */
  readonly key: string;
  readonly ask: GraphCentre;
  readonly name: string;
  /** Null for a place. */
  readonly thing: ThingRef | null;
}

/**
 * Gives what stands in the middle of the network: what the link says, else what is selected, else the place in focus. What is
 * selected in the network itself leaves its middle where it is; what is not drawn there becomes the middle.
 *
 * @param exploring - store and pipeline
 * @param drawn - keys of what the network shows now
 * @returns the centre; null as long as there are no data
 */
export function useCentre(exploring: Exploring, drawn: RefObject<ReadonlySet<string>>): Centre | null {
  const { store } = exploring;
  const network = store((state) => state.data.whole);
  const key = store((state) => centreKey(exploring, state));
  const language = store((state) => state.view.language);
  const wanted = store((state) => state.view.options.centre);
  useEffect(() => holdCentre(exploring, drawn), [exploring, drawn]);
  useEffect(() => {
    // What the data do not have is let go for the nearest that they have, and told.
    if (network === null || network.members === null || wanted === '' || isThere(network, wanted)) return;
    const nearest = findInexact(network, wanted);
    const kind = nearest === null ? 'unknown-value' : 'inexact';
    store.getState().notify({ kind, value: `midden=${wanted}` });
    amend(exploring, { centre: nearest ?? '' });
  }, [exploring, store, network, wanted]);
  return useMemo(
    () => (network === null || key === null ? null : centreIn(network, key, language)),
    [network, key, language],
  );
}

/**
 * Gives what stands in the middle of the network now, for what is taken along.
 *
 * @param exploring - store and pipeline
 * @param language - of its name
 * @returns the centre; null as long as there are no data
 */
export function centreNow(exploring: Exploring, language: AppState['view']['language']): Centre | null {
  const state = exploring.store.getState();
  const { whole } = state.data;
  const key = centreKey(exploring, state);
  return whole === null || key === null ? null : centreIn(whole, key, language);
}

/** Keeps the middle when something that is drawn is selected, or nothing any more. */
function holdCentre(exploring: Exploring, drawn: RefObject<ReadonlySet<string>>): () => void {
  const { store } = exploring;
  return store.subscribe((state, before) => {
    const { selection, mode, options } = state.view;
    if (mode !== 'netwerk' || before.view.mode !== 'netwerk' || selection === before.view.selection) return;
    if (!couldBeMiddle(state.data.whole, before.view.selection)) return;
    const stays = selection === null || drawn.current.has(selection);
    if (!stays) state.arrange({ centre: '' });
    else if (options.centre === '') state.arrange({ centre: centreKey(exploring, before) ?? '' });
  });
}

/** What the data do not have is let go of; it was in no middle. */
function couldBeMiddle(whole: Network | null, selection: string | null): boolean {
  return whole !== null && (selection === null || findThing(whole, selection) !== null);
}

function centreKey({ pipeline }: Exploring, state: AppState): string | null {
  const { whole } = state.data;
  const { options, selection } = state.view;
  if (whole === null) return null;
  if (options.centre !== '' && isThere(whole, options.centre)) return options.centre;
  if (selection !== null && findThing(whole, selection) !== null) return selection;
  const focus = pipeline.focusOf(state);
  return focus < 0 ? null : keyOfPlace(whole, focus);
}

function isThere(network: Network, key: string): boolean {
  return findThing(network, key) !== null || placeById(network, key) >= 0;
}

function centreIn(network: Network, key: string, language: AppState['view']['language']): Centre {
  const thing = findThing(network, key);
  if (thing === null || thing.kind === 'area') {
    const place = Math.max(0, thing === null ? placeById(network, key) : placeOf(network, thing));
    const name = nameOfPlace(network, place, wordingIn(language));
    return { key, ask: { kind: 'place', index: place }, name, thing: null };
  }
  const { kind, index } = thing;
  const isShort = kind === 'organisation' && network.members !== null;
  const name =
    isShort && network.members !== null ? shortNameOf(network.members, index) : nameOfThing(network, thing);
  return { key, ask: { kind, index }, name, thing };
}
