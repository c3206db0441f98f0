import { at } from '../ecosystem/columns';
import type { Network } from '../network/network';
import { tablePlaceOf } from '../network/places';
import type { CountedChanges, SceneChanges } from './sceneChanges';

/**
 * Adds up changes place by place, once: a subtree is a range of places, so that counting it costs two look-ups in any frame.
 *
 * @param network - what lies inside what, and who sits where
 * @param changes - what has changed
 * @returns the same with sums; seats count at their table, and only once the participations have arrived
 */
export function countChanges(network: Network, changes: SceneChanges): CountedChanges {
  const { nesting, members } = network;
  const before = new Uint32Array(nesting.count + 1);
  const add = (place: number): void => {
    before[place + 1] = at(before, place + 1) + 1;
  };
  for (const place of changes.places.keys()) add(place);
  if (members !== null) {
    const { verband } = members.participations;
    for (const seat of changes.seats.keys()) add(tablePlaceOf(network, at(verband, seat)));
  }
  for (let place = 1; place <= nesting.count; place++) {
    before[place] = at(before, place) + at(before, place - 1);
  }
  return { ...changes, before };
}
