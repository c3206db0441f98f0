import { thingAtPlace } from '../lookUp';
import type { Network } from '../network';
import { type Named, namedArea, namedVerband } from './named';

/** Two things in view that share organisations. */
export interface NamedPair {
  readonly one: Named;
  readonly other: Named;
  /** Organisations that take part in both. */
  readonly count: number;
}

/**
 * Names pairs of places that share organisations: in words what the lines between closed circles show.
 *
 * @param network - the columns
 * @param pairs - places, and how many organisations take part in both
 * @returns the pairs in the same order; one with a circle that is no record is left out
 */
export function namePairs(
  network: Network,
  pairs: readonly { readonly a: number; readonly b: number; readonly count: number }[],
): readonly NamedPair[] {
  return pairs.flatMap(({ a, b, count }) => {
    const one = namedAt(network, a);
    const other = namedAt(network, b);
    return one === null || other === null ? [] : [{ one, other, count }];
  });
}

function namedAt(network: Network, place: number): Named | null {
  const thing = thingAtPlace(network, place);
  if (thing === null) return null;
  return thing.kind === 'area' ? namedArea(network, thing.index) : namedVerband(network, thing.index);
}
