import { at } from '../ecosystem/columns';
import type { Nesting } from '../network/network';
import type { Bearings } from './bearings';
import type { Effort } from './packGroup';

/**
 * How often a search of each effort compares every pair of circles, the most children for which it is done, and
 * the pairs that may be compared in all (some ten million in a twentieth of a second).
 */
const prices = [
  { effort: 'much', rounds: 1400, most: 60, budget: 1.2e7 },
  { effort: 'some', rounds: 240, most: 40, budget: 1.2e7 },
] as const;

/**
 * Shares the work of the search over the parents, those nearest to the root first: they are seen most.
 *
 * It counts work, not time, so that every machine draws the same map; and what is spent on a place depends only
 * on what lies above it and before it on its own level, so that a change deep down alters nothing higher up.
 *
 * @param nesting - the tree
 * @param bearings - which places have a direction
 * @returns the effort per place; without meaning for a place without children
 */
export function shareEffort(nesting: Nesting, bearings: Bearings): Effort[] {
  const { children, directed } = countChildren(nesting, bearings);
  const efforts = new Array<Effort>(nesting.count).fill('least');
  const left: number[] = prices.map(({ budget }) => budget);
  for (const place of parentsFromRoot(nesting)) {
    const count = at(children, place);
    const pairs = (count * count) / 2 + 10 * count;
    const choice = prices.findIndex(
      ({ effort, rounds, most }, index) =>
        count <= most &&
        pairs * rounds <= (left[index] ?? 0) &&
        (effort === 'much' || at(directed, place) > 0),
    );
    const price = prices[choice];
    if (!price) continue;
    efforts[place] = price.effort;
    left[choice] = (left[choice] ?? 0) - pairs * price.rounds;
  }
  return efforts;
}

function countChildren(nesting: Nesting, bearings: Bearings): Record<'children' | 'directed', Uint32Array> {
  const children = new Uint32Array(nesting.count);
  const directed = new Uint32Array(nesting.count);
  for (let place = 1; place < nesting.count; place++) {
    const parent = at(nesting.parent, place);
    children[parent] = at(children, parent) + 1;
    if (at(bearings.east, place) !== 0 || at(bearings.south, place) !== 0)
      directed[parent] = at(directed, parent) + 1;
  }
  return { children, directed };
}

function parentsFromRoot(nesting: Nesting): number[] {
  const parents: number[] = [];
  for (let place = 0; place < nesting.count; place++) if (at(nesting.size, place) > 1) parents.push(place);
  return parents.sort((a, b) => at(nesting.depth, a) - at(nesting.depth, b) || a - b);
}
