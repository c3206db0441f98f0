import { at } from '../ecosystem/columns';
import type { Grouped } from './network';

/**
 * Groups things by what they belong to.
 *
 * @param owners - for each thing the index of its owner; -1 = belongs to none
 * @param count - how many owners there are
 * @returns a group for each owner, the things in it ascending; empty for an owner of nothing
 */
export function groupBy(owners: Uint32Array | Int32Array, count: number): Grouped {
  const starts = new Uint32Array(count + 1);
  for (const owner of owners) if (owner >= 0) starts[owner + 1] = at(starts, owner + 1) + 1;
  for (let index = 1; index <= count; index++) starts[index] = at(starts, index) + at(starts, index - 1);
  const next = starts.slice();
  const items = new Uint32Array(at(starts, count));
  for (let thing = 0; thing < owners.length; thing++) {
    const owner = owners[thing] ?? -1;
    if (owner < 0) continue;
    const slot = at(next, owner);
    items[slot] = thing;
    next[owner] = slot + 1;
  }
  return { starts, items };
}

/**
 * Gives one group, such as the seats at a verband.
 *
 * @param grouped - the groups
 * @param owner - whose group
 * @returns the things in it, as a view of the column; empty for an owner that is not there
 */
export function groupOf({ starts, items }: Grouped, owner: number): Uint32Array {
  return items.subarray(at(starts, owner), at(starts, owner + 1));
}

/**
 * Counts one group, such as the seats of an organisation.
 *
 * @param grouped - the groups
 * @param owner - whose group
 * @returns how many things are in it; 0 for an owner that is not there
 */
export function sizeOfGroup({ starts }: Grouped, owner: number): number {
  return Math.max(0, at(starts, owner + 1) - at(starts, owner));
}
