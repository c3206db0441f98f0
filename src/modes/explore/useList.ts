import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { orderIn } from '../../network/list/columns';
import { type FullNetwork, listRows } from '../../network/list/listRows';
import { type List, makeList } from '../../network/list/makeList';
import { findThing, type ThingRef } from '../../network/lookUp';
import type { Network } from '../../network/network';
import type { Exploring } from './exploring';
import { runSteps } from './runSteps';

export interface ListHandle {
  /** The last that was made, which may be of an earlier wish; null while there is none. */
  readonly list: List | null;
  /** It is of what is wanted now. */
  readonly isReady: boolean;
  /** How many rows it would have with nothing left out. */
  readonly wholeCount: number;
  /** The thing to which the link narrows it; null = none, or not in these data. */
  readonly by: ThingRef | null;
}

/** Makes the list that the reader wants of what is shown, again whenever either changes. */
export function useList({ store, pipeline }: Exploring): ListHandle {
  const network = useSame(store((state) => full(state.data.network)));
  const whole = useSame(store((state) => full(state.data.whole)));
  const { list: kind, sort, scope, by: byKey } = store((state) => state.view.options);
  const focus = store((state) => (state.view.options.scope === 'hier' ? pipeline.focusOf(state) : 0));
  const [list, setList] = useState<List | null>(null);
  const made = useRef<List | null>(null);
  const by = useMemo(
    () => (network === null || byKey === '' ? null : findThing(network, byKey)),
    [network, byKey],
  );
  const place = scope === 'alles' ? 0 : focus;
  const ask = useMemo(() => ({ kind, place, by, order: orderIn(kind, sort) }), [kind, place, by, sort]);
  useLayoutEffect(() => {
    if (network === null || ask.place < 0) return;
    return runSteps(makeList(network, ask, made.current), (next) => {
      made.current = next;
      setList(next);
    });
  }, [network, ask]);
  const isReady = list !== null && list.ask === ask && list.network === network;
  useMeasure(ask, network, isReady);
  const wholeCount = useMemo(() => {
    if (list === null) return 0;
    if (whole === null || whole === list.network) return list.rows.length;
    return listRows(whole, list.ask.kind, list.ask).length;
  }, [list, whole]);
  return { list, isReady, wholeCount, by };
}

function full(network: Network | null): FullNetwork | null {
  return network !== null && network.members !== null ? (network as FullNetwork) : null;
}

/** Names with breaks come later, and change nothing in a list. */
function useSame(network: FullNetwork | null): FullNetwork | null {
  const last = useRef(network);
  const { nesting, members } = last.current ?? {};
  if (nesting !== network?.nesting || members !== network?.members) last.current = network;
  return last.current;
}

/** Tells how long it took from what the reader did to the list on screen. */
function useMeasure(ask: object, network: object | null, isReady: boolean): void {
  const wish = useRef({ ask, network, at: performance.now() });
  if (wish.current.ask !== ask || wish.current.network !== network) {
    wish.current = { ask, network, at: performance.now() };
  }
  const start = wish.current.at;
  useEffect(() => {
    if (!isReady) return;
    const frame = requestAnimationFrame(() =>
      setTimeout(() => performance.measure('ecosystem:list', { start })),
    );
    return () => cancelAnimationFrame(frame);
  }, [isReady, start]);
}
