import { textAt } from '../ecosystem/columns';
import type { Members, Network } from './network';
import type { PackedText } from './packedText';
import { textOf } from './texts';

/**
 * Gives the name that fits on a seat: the abbreviation, else the name without what its colour says already.
 *
 * @param members - organisations
 * @param organisation - index
 * @param names - the names to take it from
 * @returns the short name, never empty
 */
export function shortNameOf(
  members: Pick<Members, 'organisations'>,
  organisation: number,
  names: PackedText = members.organisations.name,
): string {
  const { organisations } = members;
  const abbreviation = textOf(organisations.abbreviation, organisation);
  if (abbreviation !== '') return abbreviation;
  const name = textOf(names, organisation);
  const sort = textAt(organisations.sort, organisation);
  const bare = sort === 'gemeente' ? name.replace(/^gemeente\s+/i, '') : name;
  return bare === '' ? textOf(organisations.id, organisation) : bare;
}

/**
 * Gives the name of an area or verband as it is painted: with soft hyphens where these are known, and not too long.
 *
 * @param network - names
 * @param kind - which columns
 * @param index - which one
 * @returns the name
 */
export function paintedName(network: Network, kind: 'areas' | 'verbanden', index: number): string {
  return cutShort(textOf(network.breaks?.[kind] ?? network[kind].name, index));
}

/**
 * Gives the short name of an organisation as it is painted.
 *
 * @param network - names
 * @param organisation - index
 * @returns the short name, with soft hyphens where these are known; empty before the organisations have arrived
 */
export function paintedShortName(network: Network, organisation: number): string {
  const { members, breaks } = network;
  if (members === null) return '';
  return cutShort(shortNameOf(members, organisation, breaks?.organisations ?? members.organisations.name));
}

/** A longer name would fit nowhere on the map; the panel has it whole. */
const longestPainted = 110;

function cutShort(name: string): string {
  if (name.length <= longestPainted) return name;
  const start = [...name.slice(0, longestPainted)].slice(0, -1).join('');
  return `${start.replace(/\s+\S*$/, '')}…`;
}
