import { at } from '../../ecosystem/columns';
import { byName } from '../cards/named';
import type { Network } from '../network';
import { textOf } from '../texts';

/** Verbanden to choose from. */
export interface ListedVerbanden {
  /** Verband indices, by name. */
  readonly listed: readonly number[];
  /** How many there are besides. */
  readonly more: number;
}

/**
 * Lists verbanden at which a municipality sits; where there are too many, those with most municipalities.
 *
 * @param network - what is shown
 * @param most - no more than this
 * @returns some verbanden, and how many are left out
 */
export function verbandenOfMunicipalities({ members, verbanden }: Network, most: number): ListedVerbanden {
  if (members === null) return { listed: [], more: 0 };
  const { sort } = members.organisations;
  const isMunicipality = sort.values.map((word) => word.trim().toLowerCase() === 'gemeente');
  const seats = new Map<number, number>();
  for (const seat of members.byVerband.items) {
    const organisation = at(members.participations.organisation, seat);
    if (isMunicipality[at(sort.codes, organisation)] !== true) continue;
    const verband = at(members.participations.verband, seat);
    seats.set(verband, (seats.get(verband) ?? 0) + 1);
  }
  const listed = [...seats]
    .sort(([one, fewer], [other, more]) => more - fewer || one - other)
    .slice(0, most)
    .map(([verband]) => ({ verband, name: textOf(verbanden.name, verband) }))
    .sort((one, other) => byName.compare(one.name, other.name) || one.verband - other.verband);
  return { listed: listed.map(({ verband }) => verband), more: seats.size - listed.length };
}
