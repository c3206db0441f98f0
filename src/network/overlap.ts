import { at } from '../ecosystem/columns';
import { groupOf } from './grouped';
import type { Members, Nesting } from './network';
import { tablesIn } from './tablesIn';

/** What of a network it takes to compare tables. */
export interface Comparable {
  readonly nesting: Nesting;
  readonly organisations: Pick<Members['organisations'], 'count'>;
  readonly participations: Pick<Members['participations'], 'organisation'>;
  readonly byVerband: Members['byVerband'];
}

/** What is asked of the overlap in a place. */
export interface OverlapAsk {
  readonly place: number;
  /** How many organisations two tables share at least to be told. */
  readonly threshold: number;
  /** How many pairs, or tables, are given at most. */
  readonly most: number;
}

/** A part of the list of pairs. */
export interface PairsAsk extends OverlapAsk {
  /** How many pairs are passed over. */
  readonly from: number;
}

/** How much of a place was compared. */
export interface Compared {
  /** Tables in the place that are shown. */
  readonly tables: number;
  /** Those that were compared: where there are too many, the ones with most organisations. */
  readonly compared: number;
  /** Per number of shared organisations, from 0: how many pairs share at least so many. At 0 and 1 the same. */
  readonly pairsAtLeast: readonly number[];
}

/** Two tables, and how many organisations sit at both; `one` is the lower index. */
export interface OverlapPair {
  readonly one: number;
  readonly other: number;
  readonly shared: number;
}

export interface Overlap extends Compared {
  /** Those asked for: most shared first, equal ones by index. */
  readonly pairs: readonly OverlapPair[];
}

/** How many times a table may be found beside another: some tenth of a second. */
const walkLimit = 8_000_000;

/**
 * Finds the pairs of tables in a place that share organisations. Each organisation counts once at a table, however many seats
 * it has there.
 *
 * @param network - what is shown
 * @param ask - where, from how many on, and which part of the list
 * @param limit - how much is walked at most
 * @returns the pairs that share most, and how many there are for every threshold
 */
export function findOverlap(network: Comparable, ask: PairsAsk, limit: number = walkLimit): Overlap {
  const least = Math.max(1, ask.threshold);
  const best = keepBest(ask.from + ask.most, least);
  const compared = comparePairs(network, { place: ask.place, least, limit }, best.take);
  return { ...compared, pairs: best.sorted().slice(ask.from) };
}

/**
 * Compares every two tables in a place.
 *
 * @param network - what is shown
 * @param ask - where, how much is walked at most, and how much a pair shares at least to be given
 * @param take - called once for every such pair
 * @returns how much was compared: the tables with most organisations go first
 */
export function comparePairs(
  network: Comparable,
  {
    place,
    least,
    limit = walkLimit,
  }: { readonly place: number; readonly least: number; readonly limit?: number },
  take: (one: number, other: number, shared: number) => void,
): Compared {
  const tables = seatTables(network, tablesIn(network, place));
  const { verbanden } = tables;
  const pairsSharing = new Uint32Array(tables.largest + 1);
  let compared = 0;
  for (let left = limit; compared < verbanden.length; compared++) {
    left -= tables.stepsTo(compared);
    if (left < 0) break;
    const verband = at(verbanden, compared);
    tables.meet(compared, (rank, shared) => {
      pairsSharing[shared] = of(pairsSharing, shared) + 1;
      if (shared >= least) take(verband, of(verbanden, rank), shared);
    });
  }
  return { tables: verbanden.length, compared, pairsAtLeast: addUp(pairsSharing) };
}

/**
 * Gives who sits at a verband.
 *
 * @param network - what is shown
 * @param verband - index
 * @returns its organisations, each once
 */
export function organisationsOf(
  { byVerband, participations }: Pick<Comparable, 'byVerband' | 'participations'>,
  verband: number,
): ReadonlySet<number> {
  const found = new Set<number>();
  for (const seat of groupOf(byVerband, verband)) found.add(at(participations.organisation, seat));
  return found;
}

/** As `at`, for loops of millions: of a function that is used for all kinds of columns no fast code can be made. */
function of(column: Uint32Array, index: number): number {
  return column[index] ?? 0;
}

/** Tables by how many organisations they have, most first, and for each organisation the tables seen so far. */
function seatTables(network: Comparable, tables: readonly number[]) {
  const { verbanden, starts, items } = seatOnce(network, tables);
  const tableCount = verbanden.length;
  // Where the tables of each organisation begin, and how far they have been filled.
  const begins = new Uint32Array(network.organisations.count + 1);
  for (const one of items) begins[one + 1] = of(begins, one + 1) + 1;
  for (let one = 1; one < begins.length; one++) begins[one] = of(begins, one) + of(begins, one - 1);
  const ends = begins.slice();
  const ranks = new Uint32Array(items.length);
  const beside = new Uint32Array(tableCount);
  const met = new Uint32Array(tableCount);
  /** Counts the tables of one organisation; gives how many were met by then. */
  const walk = (organisation: number, metBefore: number): number => {
    const end = of(ends, organisation);
    let meetings = metBefore;
    for (let seat = of(begins, organisation); seat < end; seat++) {
      const earlier = of(ranks, seat);
      const shared = of(beside, earlier);
      if (shared === 0) met[meetings++] = earlier;
      beside[earlier] = shared + 1;
    }
    return meetings;
  };
  return {
    verbanden,
    /** Organisations at the fullest table. */
    largest: of(starts, 1),
    /** How many seats of others are walked by. */
    stepsTo(rank: number): number {
      let steps = 0;
      for (let item = of(starts, rank); item < of(starts, rank + 1); item++) {
        const one = of(items, item);
        steps += of(ends, one) - of(begins, one);
      }
      return steps;
    },
    /** Tells which tables before this one share organisations with it, and how many; then seats it. */
    meet(rank: number, tell: (earlier: number, shared: number) => void): void {
      let meetings = 0;
      for (let item = of(starts, rank); item < of(starts, rank + 1); item++) {
        const one = of(items, item);
        meetings = walk(one, meetings);
        const end = of(ends, one);
        ranks[end] = rank;
        ends[one] = end + 1;
      }
      for (let meeting = 0; meeting < meetings; meeting++) {
        const earlier = of(met, meeting);
        tell(earlier, of(beside, earlier));
        beside[earlier] = 0;
      }
    },
  };
}

/** The organisations at each table, each once, as one list; fullest tables first, equal ones by index. */
function seatOnce({ byVerband, participations, organisations }: Comparable, tables: readonly number[]) {
  const lastSeen = new Int32Array(organisations.count).fill(-1);
  const eachAt = (verband: number, take: (organisation: number) => void): void => {
    const end = of(byVerband.starts, verband + 1);
    for (let seat = of(byVerband.starts, verband); seat < end; seat++) {
      const organisation = of(participations.organisation, of(byVerband.items, seat));
      if (lastSeen[organisation] === verband) continue;
      lastSeen[organisation] = verband;
      take(organisation);
    }
  };
  let total = 0;
  // Both in one number, so that the sort needs no comparison of ours.
  const keys = Float64Array.from(tables, (verband) => {
    const before = total;
    eachAt(verband, () => {
      total += 1;
    });
    return (organisations.count - (total - before)) * 2 ** 32 + verband;
  }).sort();
  lastSeen.fill(-1);
  const verbanden = Uint32Array.from(keys, (key) => key % 2 ** 32);
  const starts = new Uint32Array(tables.length + 1);
  const items = new Uint32Array(total);
  let count = 0;
  verbanden.forEach((verband, rank) => {
    eachAt(verband, (organisation) => {
      items[count++] = organisation;
    });
    starts[rank + 1] = count;
  });
  return { verbanden, starts, items };
}

function byIndex(a: OverlapPair, b: OverlapPair): number {
  return a.one - b.one || a.other - b.other;
}

/** Keeps the pairs that share most: what can no longer be among them is let go. */
function keepBest(most: number, least: number) {
  const bySharing: OverlapPair[][] = [];
  let floor = least;
  let kept = 0;
  return {
    take(a: number, b: number, shared: number): void {
      if (shared < floor) return;
      bySharing[shared] ??= [];
      bySharing[shared].push({ one: Math.min(a, b), other: Math.max(a, b), shared });
      kept += 1;
      // Of many that share as little only the first are ever told.
      if (bySharing[shared].length > 4 * Math.max(most, 250)) {
        kept -= bySharing[shared].length - most;
        bySharing[shared] = bySharing[shared].sort(byIndex).slice(0, most);
      }
      for (let fewest = bySharing[floor]?.length ?? 0; kept - fewest >= most; ) {
        bySharing[floor] = [];
        kept -= fewest;
        floor += 1;
        fewest = bySharing[floor]?.length ?? 0;
      }
    },
    sorted(): readonly OverlapPair[] {
      const groups = bySharing.map((equals) => equals.sort(byIndex)).reverse();
      return groups.flatMap((equals) => equals ?? []).slice(0, most);
    },
  };
}

function addUp(pairsSharing: Uint32Array): readonly number[] {
  const length = Math.max(2, pairsSharing.findLastIndex((pairs) => pairs > 0) + 1);
  const atLeast = Array.from({ length }, () => 0);
  let sum = 0;
  for (let shared = length - 1; shared >= 0; shared--) {
    sum += pairsSharing[shared] ?? 0;
    atLeast[shared] = sum;
  }
  return atLeast;
}
