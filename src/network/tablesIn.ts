import { at } from '../ecosystem/columns';
import { type Nesting, type Network, placeKinds } from './network';

/**
 * Lists the verbanden that lie in a place and are shown; a coalition that holds others counts as the table of its own members.
 *
 * @param network - what lies inside what
 * @param place - a place
 * @returns verband indices, in the order of the nesting
 */
export function tablesIn({ nesting }: Pick<Network, 'nesting'>, place: number): readonly number[] {
  const tables: number[] = [];
  const end = place + at(nesting.size, place);
  for (let inside = Math.max(0, place); inside < end; inside++) {
    if (isTable(nesting, inside) && at(nesting.isHidden ?? [], inside) === 0)
      tables.push(at(nesting.ref, inside));
  }
  return tables;
}

/**
 * Chooses the place of which a view tells: the place in focus, or what lies around it when that is one table.
 *
 * @param network - what lies inside what
 * @param focus - a place; -1 = none
 * @returns a place that can hold more than one table; 0 when there is none
 */
export function placeToTell({ nesting }: Pick<Network, 'nesting'>, focus: number): number {
  let place = Math.max(0, focus);
  while (place > 0 && isTable(nesting, place)) place = at(nesting.parent, place);
  return place;
}

function isTable({ kind, size }: Nesting, place: number): boolean {
  const name = placeKinds[at(kind, place)];
  return name === 'core' || (name === 'verband' && at(size, place) === 1);
}
