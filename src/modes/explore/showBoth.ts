import { keyOfThing } from '../../network/lookUp';
import type { Exploring } from './exploring';
import { focusMap } from './useChoosing';

/**
 * Shows two verbanden on the map, with what connects them; a connection that is new is flown to.
 *
 * @param exploring - the store
 * @param one - verband index
 * @param other - verband index
 */
export function showBoth({ store }: Exploring, one: number, other: number): void {
  const { data, connect, open } = store.getState();
  const { network } = data;
  if (network === null) return;
  const keyOf = (index: number): string => keyOfThing(network, { kind: 'verband', index });
  connect({ from: keyOf(one), to: keyOf(other) });
  open('kaart');
  focusMap();
}
