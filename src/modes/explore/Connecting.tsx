import { useEffect, useMemo, useRef } from 'react';
import { findThing } from '../../network/lookUp';
import type { Network } from '../../network/network';
import { tablePlaceOf } from '../../network/places';
import { nearestToWay } from '../../scene/nodePlace';
import type { Connection } from '../../store/appState';
import { readLink } from '../../store/link';
import type { Talk } from '../../store/questions/talk';
import { connectionShowing } from './connectionShowing';
import type { Exploring } from './exploring';
import { useAnswer } from './useAnswer';

/** So many ways are shown on the map and listed; of the longer ones fewer. */
const mostWays = 100;
const mostLonger = 30;

type Ask = Talk['connections']['ask'];

/** Finds what the reader wants to see connected, whatever the panel shows, and brings the first answer in view. */
export function Connecting({ exploring }: { readonly exploring: Exploring }) {
  const { store } = exploring;
  const connection = store((state) => state.view.connection);
  const isLonger = store((state) => state.view.way.isLonger);
  const whole = store((state) => state.data.whole);
  const ask = useMemo(() => askFor(whole, connection, isLonger), [whole, connection, isLonger]);
  const answered = useAnswer(exploring, 'connections', ask);
  useEffect(() => exploring.traceWith(connectionShowing), [exploring]);
  useEffect(() => {
    if (connection === null || ask !== null || whole === null || whole.members === null) return;
    // As when a page opens with what the data no longer have.
    const { notify, connect } = store.getState();
    notify({ kind: 'stale-connection', value: `${connection.from}, ${connection.to}` });
    connect(null);
  }, [connection, ask, whole, store]);
  const flownTo = useRef('');
  useEffect(() => {
    // An answer to what was asked before is none to this.
    if (answered === null || JSON.stringify(answered.ask) !== JSON.stringify(ask)) return;
    if (answered.network.members !== store.getState().data.network?.members) return;
    store.getState().takeFound(answered);
    const key = connection === null ? '' : `${connection.from} ${connection.to}`;
    if (flownTo.current === key) return;
    flownTo.current = key;
    if (connection !== null && !isPlacedByLink(connection, exploring.history.isRestored))
      flyToWays(exploring);
  }, [answered, ask, connection, exploring, store]);
  return null;
}

function askFor(whole: Network | null, connection: Connection | null, isLonger: boolean): Ask | null {
  if (whole === null || whole.members === null || connection === null) return null;
  const [from, to] = [connection.from, connection.to].map((key) => findThing(whole, key));
  if (!from || !to || from.kind === 'area' || to.kind === 'area') return null;
  return {
    from: { kind: from.kind, index: from.index },
    to: { kind: to.kind, index: to.index },
    most: mostWays,
    longer: isLonger ? mostLonger : 0,
  };
}

/** A link that says where to look is not flown away from; nor is where back and forward lead. */
function isPlacedByLink({ from, to }: Connection, isRestored: boolean): boolean {
  const { connection, focus } = readLink(location.search);
  const isOfLink = connection?.from === from && connection.to === to;
  return isOfLink && (focus !== null || isRestored);
}

/**
 * Brings the tables of the chosen way in view.
 *
 * @param exploring - store, pipeline and actions
 */
export function flyToWays({ store, pipeline, actions }: Exploring): void {
  const state = store.getState();
  const route = pipeline.routeOf(state);
  const { network } = state.data;
  if (route === null || network === null) return;
  const places = [...route.chosen].map((verband) => tablePlaceOf(network, verband));
  actions.flyToPlaces(places, { most: nearestToWay, share: 0.6 });
}
