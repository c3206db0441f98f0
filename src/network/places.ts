import { at } from '../ecosystem/columns';
import type { Network } from './network';

/**
 * Gives the place at which the table of a verband stands: its own, or the core of a coalition that holds others.
 *
 * @param network - what lies inside what
 * @param verband - index
 * @returns a place
 */
export function tablePlaceOf(network: Pick<Network, 'nesting'>, verband: number): number {
  const place = at(network.nesting.placeOfVerband, verband);
  return at(network.nesting.size, place) > 1 ? place + 1 : place;
}

/**
 * Lists the places around a place.
 *
 * @param network - what lies inside what
 * @param place - a place, or -1
 * @returns its ancestors, nearest first; empty for the root and for -1
 */
export function placesAbove(network: Network, place: number): readonly number[] {
  const { parent } = network.nesting;
  const above: number[] = [];
  for (let up = parent[place] ?? -1; up >= 0; up = at(parent, up)) above.push(up);
  return above;
}
