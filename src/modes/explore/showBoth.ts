import { keyOfThing } from '../../network/lookUp';
import { tablePlaceOf } from '../../network/places';
import type { Exploring } from './exploring';
import { focusMap } from './useChoosing';

/**
 * Shows two verbanden on the map, with what connects them.
 *
 * @param exploring - store and map
 * @param one - verband index
 * @param other - verband index
 */
export function showBoth({ store, actions }: Exploring, one: number, other: number): void {
  const { data, connect, open } = store.getState();
  const { network } = data;
  if (network === null) return;
  const keyOf = (index: number): string => keyOfThing(network, { kind: 'verband', index });
  connect({ from: keyOf(one), to: keyOf(other) });
  open('kaart');
  actions.flyToPlaces([tablePlaceOf(network, one), tablePlaceOf(network, other)]);
  focusMap();
}
