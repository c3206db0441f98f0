import { useEffect } from 'react';
import { findThing } from '../../network/lookUp';
import type { Network } from '../../network/network';
import type { Exploring } from './exploring';

/** Who went from here to see two tables on the map, and comes back, goes on at the button that was pressed. */
export function useBackAtBoth({ history }: Exploring, network: Network): void {
  useEffect(() => {
    const connection = history.left?.connection ?? null;
    if (connection === null) return;
    const [one, other] = [connection.from, connection.to].map((key) => findThing(network, key)?.index);
    const pressed = document.querySelector<HTMLElement>(`.stage-view [data-pair="${one} ${other}"]`);
    if (pressed === null) return;
    history.left = null;
    pressed.focus();
  });
}
