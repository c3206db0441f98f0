import { at } from '../ecosystem/columns';
import { groupOf } from './grouped';
import { type Network, placeKinds } from './network';
import { tablePlaceOf } from './places';

/** How many participations are walked at most for one answer: a few milliseconds. */
const walkLimit = 20_000;

/**
 * Finds the organisations that take part in what two circles hold.
 *
 * @param network - what there is
 * @param a - a place; a table stands for itself
 * @param b - another place, not inside the first
 * @returns organisation indices, ascending; null when that would take too long, or before the participations are there
 */
export function organisationsInBoth(network: Network, a: number, b: number): readonly number[] | null {
  const { members } = network;
  if (members === null) return null;
  const { participationsIn } = members;
  const [few, many] = at(participationsIn, a) <= at(participationsIn, b) ? [a, b] : [b, a];
  if (at(participationsIn, few) > walkLimit) return null;
  const { byOrganisation, participations } = members;
  const end = many + at(network.nesting.size, many);
  const found: number[] = [];
  let left = walkLimit;
  for (const organisation of organisationsAt(network, few)) {
    const seats = groupOf(byOrganisation, organisation);
    left -= seats.length;
    if (left < 0) return null;
    const isThere = seats.some((seat) => {
      const place = tablePlaceOf(network, at(participations.verband, seat));
      return place >= many && place < end;
    });
    if (isThere) found.push(organisation);
  }
  return found;
}

/** Organisations at the tables from a place on downwards, ascending. */
function organisationsAt({ members, nesting }: Network, place: number): readonly number[] {
  if (members === null) return [];
  const { byVerband, participations } = members;
  const found = new Set<number>();
  const end = place + at(nesting.size, place);
  for (let inside = place; inside < end; inside++) {
    const kind = placeKinds[at(nesting.kind, inside)];
    if (kind !== 'verband' && kind !== 'core') continue;
    const verband = at(nesting.ref, inside);
    for (const seat of groupOf(byVerband, verband)) found.add(at(participations.organisation, seat));
  }
  return [...found].sort((one, other) => one - other);
}
