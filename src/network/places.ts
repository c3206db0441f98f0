import { at } from '../ecosystem/columns';
import type { Network } from './network';

/**
 * Gives the place at which the table of a verband stands: its own, or the core of a coalition that holds others.
 *
 * @param network - what lies inside what
 * @param verband - index
 * @returns a place
 */
export function tablePlaceOf(network: Network, verband: number): number {
  const place = at(network.nesting.placeOfVerband, verband);
  return at(network.nesting.size, place) > 1 ? place + 1 : place;
}
