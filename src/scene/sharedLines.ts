import { at } from '../ecosystem/columns';
import { groupOf } from '../network/grouped';
import type { Grouped, Nesting } from '../network/network';

/** Two closed places and how many organisations sit in both. */
export interface SharedPair {
  readonly a: number;
  readonly b: number;
  readonly count: number;
}

export interface SharedLines {
  /** Strongest first. */
  readonly pairs: readonly SharedPair[];
  /** Pairs that share something but are not among these. */
  readonly leftOut: number;
}

/** The part of the network that counting needs. */
export interface SeatIndex {
  readonly nesting: Pick<Nesting, 'count' | 'size' | 'placeOfVerband'>;
  readonly byOrganisation: Grouped;
  /** Verband of each participation. */
  readonly verband: Uint32Array;
}

/**
 * Counts the organisations that each two places share.
 *
 * @param index - who takes part in what
 * @param places - closed places and tables in view; none inside another
 * @param most - how many pairs to give at most
 * @returns the strongest pairs; an organisation counts once for a pair
 */
export function countShared(index: SeatIndex, places: readonly number[], most: number): SharedLines {
  const holder = holderOf(index, places);
  const counts = new Map<number, number>();
  const { byOrganisation } = index;
  for (let organisation = 0; organisation + 1 < byOrganisation.starts.length; organisation++) {
    const seats = groupOf(byOrganisation, organisation);
    if (seats.length < 2) continue;
    const here = new Set<number>();
    for (const seat of seats) {
      const verband = at(index.verband, seat);
      const inside = at(holder, at(index.nesting.placeOfVerband, verband));
      if (inside > 0) here.add(inside - 1);
    }
    addPairs(
      [...here].sort((a, b) => a - b),
      places.length,
      counts,
    );
  }
  const pairs = [...counts]
    .map(([key, count]) => ({
      a: places[Math.floor(key / places.length)] ?? 0,
      b: places[key % places.length] ?? 0,
      count,
    }))
    .sort((one, other) => other.count - one.count || one.a - other.a || one.b - other.b);
  return { pairs: pairs.slice(0, most), leftOut: Math.max(0, pairs.length - most) };
}

/** For every place: 1 + the position of the given place around it, 0 = none. */
function holderOf(index: SeatIndex, places: readonly number[]): Uint32Array {
  const holder = new Uint32Array(index.nesting.count);
  places.forEach((place, position) => {
    holder.fill(position + 1, place, place + Math.max(1, at(index.nesting.size, place)));
  });
  return holder;
}

function addPairs(positions: readonly number[], width: number, counts: Map<number, number>): void {
  for (let first = 0; first < positions.length; first++) {
    for (let second = first + 1; second < positions.length; second++) {
      const key = (positions[first] ?? 0) * width + (positions[second] ?? 0);
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
}
