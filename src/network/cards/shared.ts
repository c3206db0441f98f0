import { at } from '../../ecosystem/columns';
import { groupOf, sizeOfGroup } from '../grouped';
import type { Grouped, Members } from '../network';

/** How many participations are walked at most for one card: some twenty milliseconds for the busiest organisation. */
const walkLimit = 30_000;

/** How often two things meet. */
export interface Meeting {
  /** Index of the other thing. */
  readonly other: number;
  /** Indices of the things through which they meet, ascending; how many there are is how often they meet. */
  readonly through: readonly number[];
}

export interface Meetings {
  /** Most first; equal ones by index. */
  readonly top: readonly Meeting[];
  /** How many there are, of which these are the first. */
  readonly count: number;
  /** True when not all participations could be walked. */
  readonly partial: boolean;
}

/**
 * Finds the verbanden that share most organisations with one verband.
 *
 * @param members - the participations, grouped by both ends
 * @param verband - verband index
 * @param limit - how many to return
 * @returns other verbanden and the organisations that sit at both; walks at most `walkLimit` participations
 */
export function verbandenSharing(members: Members, verband: number, limit: number): Meetings {
  const { byVerband, byOrganisation, participations } = members;
  return meetings({
    from: { grouped: byVerband, end: participations.organisation, index: verband },
    back: { grouped: byOrganisation, end: participations.verband },
    limit,
    isPast: () => false,
  });
}

/**
 * Finds the organisations that sit at most verbanden together with one organisation.
 *
 * @param members - the participations, grouped by both ends
 * @param organisation - organisation index
 * @param limit - how many to return
 * @param isPast - participations that do not count
 * @returns other organisations and the verbanden where both sit; walks at most `walkLimit` participations
 */
export function organisationsSharing(
  members: Members,
  organisation: number,
  limit: number,
  isPast: (participation: number) => boolean,
): Meetings {
  const { byVerband, byOrganisation, participations } = members;
  return meetings({
    from: { grouped: byOrganisation, end: participations.verband, index: organisation },
    back: { grouped: byVerband, end: participations.organisation },
    limit,
    isPast,
  });
}

interface Walk {
  readonly from: { readonly grouped: Grouped; readonly end: Uint32Array; readonly index: number };
  readonly back: { readonly grouped: Grouped; readonly end: Uint32Array };
  readonly limit: number;
  readonly isPast: (participation: number) => boolean;
}

function meetings(walk: Walk): Meetings {
  const { middles, steps, partial } = middlesOf(walk);
  const met = walkBack(walk, middles, steps);
  const ranked = mostMet(met);
  const best = ranked.slice(0, walk.limit);
  const through = new Map<number, number[]>(best.map((other) => [other, []]));
  met.others.forEach((other, step) => {
    through.get(other)?.push(at(met.throughs, step));
  });
  return {
    top: [...through].map(([other, middlesOfOther]) => ({ other, through: middlesOfOther })),
    count: ranked.length,
    partial,
  };
}

/** The distinct things in the middle, ascending; one that does not fit in what may still be walked is left out. */
function middlesOf({ from: { grouped, end, index }, back, isPast }: Walk) {
  const isSeen = new Uint8Array(back.grouped.starts.length);
  const middles: number[] = [];
  let steps = 0;
  let partial = false;
  for (const participation of groupOf(grouped, index)) {
    const middle = at(end, participation);
    if (isSeen[middle] === 1 || isPast(participation)) continue;
    isSeen[middle] = 1;
    const size = sizeOfGroup(back.grouped, middle);
    if (steps + size > walkLimit) {
      partial = true;
    } else {
      steps += size;
      middles.push(middle);
    }
  }
  return { middles: Uint32Array.from(middles).sort(), steps, partial };
}

/** Who was met through what, one entry a meeting, and how often each was met. */
interface Met {
  readonly others: Uint32Array;
  readonly throughs: Uint32Array;
  readonly times: Uint32Array;
}

function walkBack({ from, back, isPast }: Walk, middles: Uint32Array, steps: number): Met {
  const others = new Uint32Array(steps);
  const throughs = new Uint32Array(steps);
  const times = new Uint32Array(from.grouped.starts.length);
  const lastSeen = new Int32Array(times.length).fill(-1);
  let count = 0;
  for (const middle of middles) {
    for (const participation of groupOf(back.grouped, middle)) {
      const other = at(back.end, participation);
      if (at(lastSeen, other) === middle || other === from.index || isPast(participation)) continue;
      lastSeen[other] = middle;
      times[other] = at(times, other) + 1;
      others[count] = other;
      throughs[count] = middle;
      count += 1;
    }
  }
  return { others: others.subarray(0, count), throughs: throughs.subarray(0, count), times };
}

/** Most first, equal ones by index: both in one number, so that the sort needs no comparison of ours. */
function mostMet({ others, times }: Met): readonly number[] {
  const ranks = new Float64Array(others.length);
  const isRanked = new Uint8Array(times.length);
  let count = 0;
  for (let step = 0; step < others.length; step++) {
    const other = at(others, step);
    if (isRanked[other] === 1) continue;
    isRanked[other] = 1;
    ranks[count] = (walkLimit - at(times, other)) * 2 ** 32 + other;
    count += 1;
  }
  return Array.from(ranks.subarray(0, count).sort(), (rank) => rank % 2 ** 32);
}
