import { textAt } from '../ecosystem/columns';
import type { Members } from './network';
import { textOf } from './texts';

/**
 * Gives the name that fits on a seat: the abbreviation, else the name without what its colour says already.
 *
 * @param members - organisations
 * @param organisation - index
 * @returns the short name, never empty
 */
export function shortNameOf(members: Members, organisation: number): string {
  const { organisations } = members;
  const abbreviation = textOf(organisations.abbreviation, organisation);
  if (abbreviation !== '') return abbreviation;
  const name = textOf(organisations.name, organisation);
  const sort = textAt(organisations.sort, organisation);
  const bare = sort === 'gemeente' ? name.replace(/^gemeente\s+/i, '') : name;
  return bare === '' ? textOf(organisations.id, organisation) : bare;
}
