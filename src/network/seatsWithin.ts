import { at } from '../ecosystem/columns';
import { groupOf } from './grouped';
import type { Network } from './network';
import { tablePlaceOf } from './places';

/**
 * Counts the seats of an organisation in a place and below.
 *
 * @param network - what is shown
 * @param organisation - organisation index; -1 = none
 * @param place - a place; the core of a coalition counts the seats at its own table
 * @returns how many; 0 before the participations are there
 */
export function seatsWithin(network: Network, organisation: number, place: number): number {
  const { members, nesting } = network;
  if (members === null || organisation < 0 || place < 0) return 0;
  const end = place + at(nesting.size, place);
  return groupOf(members.byOrganisation, organisation).filter((seat) => {
    const table = tablePlaceOf(network, at(members.participations.verband, seat));
    return table >= place && table < end;
  }).length;
}
