import { organisationByKey } from '../../network/lookUp';
import { seatsWithin } from '../../network/seatsWithin';
import { ownWords } from '../../wording/ownWords';
import type { Wording } from '../../wording/wording';
import type { Exploring } from './exploring';

/**
 * Says how many seats the organisation of the reader has in a place: what the rings on the map show.
 *
 * @param exploring - the store
 * @param place - a place
 * @param words - the language
 * @returns one line; none where it has no seat, and while no organisation is chosen
 */
export function tellOwn({ store }: Exploring, place: number, words: Wording): readonly string[] {
  const { data, view } = store.getState();
  const { network } = data;
  if (network === null) return [];
  const count = seatsWithin(network, organisationByKey(network, view.own), place);
  return count === 0 ? [] : [ownWords[words.language].hereSeats(words.number(count))];
}
