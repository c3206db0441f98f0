import { at } from '../../ecosystem/columns';
import type { Network } from '../network';
import { tablePlaceOf } from '../places';

/**
 * Tells whether a verband is shown under the choice of the reader.
 *
 * @param network - what is shown
 * @returns whether nothing hides a verband, by its index
 */
export function isShownIn(network: Pick<Network, 'nesting'>): (verband: number) => boolean {
  const { isHidden } = network.nesting;
  return (verband) => isHidden === null || at(isHidden, tablePlaceOf(network, verband)) === 0;
}
