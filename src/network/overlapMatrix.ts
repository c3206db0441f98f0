import { at } from '../ecosystem/columns';
import { orderBlocks } from './orderBlocks';
import { type Comparable, type Compared, comparePairs, type OverlapAsk, organisationsOf } from './overlap';

/** Tables against tables. */
export interface OverlapMatrix extends Compared {
  /** Verbanden, in the order in which blocks show. */
  readonly rows: readonly number[];
  /** Organisations that sit at both, for every two rows; on the diagonal those at the table itself. */
  readonly shared: readonly (readonly number[])[];
  /** Tables with a pair at the threshold that found no room. */
  readonly leftOut: number;
}

/**
 * Sets the tables in a place that share organisations against each other.
 *
 * @param network - what is shown
 * @param ask - where, from how many shared organisations on, and for how many tables there is room: those of the strongest
 *   pairs go first
 * @returns the tables with at least one such pair, those that share organisations beside each other
 */
export function findMatrix(network: Comparable, ask: OverlapAsk): OverlapMatrix {
  const strengths = measureStrengths(network);
  const least = Math.max(1, ask.threshold);
  const compared = comparePairs(network, { place: ask.place, least }, strengths.take);
  const strongest = strengths.sorted();
  const chosen = strongest.slice(0, ask.most);
  const shared = countShared(network, chosen);
  const order = orderBlocks(likenessOf(shared));
  return {
    ...compared,
    rows: order.map((position) => at(chosen, position)),
    shared: order.map((row) => order.map((column) => shared[row]?.[column] ?? 0)),
    leftOut: strongest.length - chosen.length,
  };
}

/** By its strongest pair, then by all it shares in pairs, then by index. */
function measureStrengths({ nesting }: Comparable) {
  const best = new Uint32Array(nesting.placeOfVerband.length);
  const sum = new Uint32Array(best.length);
  const add = (verband: number, shared: number): void => {
    if (shared > (best[verband] ?? 0)) best[verband] = shared;
    sum[verband] = (sum[verband] ?? 0) + shared;
  };
  return {
    take(one: number, other: number, shared: number): void {
      add(one, shared);
      add(other, shared);
    },
    sorted: (): readonly number[] =>
      [...best.keys()]
        .filter((verband) => at(best, verband) > 0)
        .sort((a, b) => at(best, b) - at(best, a) || at(sum, b) - at(sum, a) || a - b),
  };
}

function countShared(network: Comparable, verbanden: readonly number[]): readonly (readonly number[])[] {
  const sets = verbanden.map((verband) => organisationsOf(network, verband));
  return sets.map((one) =>
    sets.map((other) => [...one].filter((organisation) => other.has(organisation)).length),
  );
}

/** Of all organisations at two tables, the part that sits at both (Jaccard). */
function likenessOf(shared: readonly (readonly number[])[]): readonly (readonly number[])[] {
  const sizeOf = (row: number): number => shared[row]?.[row] ?? 0;
  return shared.map((row, one) =>
    row.map((both, other) => both / Math.max(1, sizeOf(one) + sizeOf(other) - both)),
  );
}
