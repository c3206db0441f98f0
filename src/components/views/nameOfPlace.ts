import { at } from '../../ecosystem/columns';
import { nameOfThing, thingAtPlace } from '../../network/lookUp';
import { type Network, placeKinds } from '../../network/network';
import type { Wording } from '../../wording/wording';

/**
 * Names a place, also one of the two circles that are no records.
 *
 * @param network - what there is
 * @param place - a place
 * @param words - in the language of the interface
 * @returns the name as in the files, or what the circle is called
 */
export function nameOfPlace(network: Network, place: number, { things }: Wording): string {
  const thing = thingAtPlace(network, place);
  if (thing !== null) return nameOfThing(network, thing);
  return placeKinds[at(network.nesting.kind, place)] === 'unplaced' ? things.unplaced : things.whole;
}
