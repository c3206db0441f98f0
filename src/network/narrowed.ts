import type { Narrowing } from './narrow';
import { type Members, type Network, seatStates } from './network';

/**
 * Puts what is shown in the place of all there is.
 *
 * @param network - what there is
 * @param narrowing - made of the same network
 * @returns a network with the same places, verbanden and organisations, in which only what is shown is counted and seated
 */
export function narrowed(network: Network, narrowing: Narrowing): Network {
  const { members } = network;
  return {
    ...network,
    nesting: { ...network.nesting, ...narrowing.nesting },
    members: members && { ...members, ...narrowing.members, allSeats: members.byVerband },
  };
}

/**
 * Says what becomes of a seat under the choice that a network was narrowed to.
 *
 * @param members - of a network
 * @param participation - index
 * @returns `shown` for every seat while everything is
 */
export function seatState(
  { seatStates: states }: Members,
  participation: number,
): (typeof seatStates)[number] {
  return seatStates[states?.[participation] ?? 0] ?? 'shown';
}
