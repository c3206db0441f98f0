import { at } from '../../ecosystem/columns';
import type { Grouped, Members } from '../network';

/** How many participations are walked at most for one card: about ten milliseconds. */
const walkLimit = 200_000;

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
  });
}

/**
 * Finds the organisations that sit at most verbanden together with one organisation.
 *
 * @param members - the participations, grouped by both ends
 * @param organisation - organisation index
 * @param limit - how many to return
 * @returns other organisations and the verbanden where both sit; walks at most `walkLimit` participations
 */
export function organisationsSharing(members: Members, organisation: number, limit: number): Meetings {
  const { byVerband, byOrganisation, participations } = members;
  return meetings({
    from: { grouped: byOrganisation, end: participations.verband, index: organisation },
    back: { grouped: byVerband, end: participations.organisation },
    limit,
  });
}

/** The distinct things at the other end of a group, ascending. */
function distinctEnds(grouped: Grouped, end: Uint32Array, index: number): readonly number[] {
  const ends = new Set<number>();
  for (let item = at(grouped.starts, index); item < at(grouped.starts, index + 1); item++) {
    ends.add(at(end, at(grouped.items, item)));
  }
  return [...ends].sort((one, other) => one - other);
}

interface Walk {
  readonly from: { readonly grouped: Grouped; readonly end: Uint32Array; readonly index: number };
  readonly back: { readonly grouped: Grouped; readonly end: Uint32Array };
  readonly limit: number;
}

function meetings({ from, back, limit }: Walk): Meetings {
  const between = distinctEnds(from.grouped, from.end, from.index);
  const { walked, partial } = withinLimit(between, back.grouped);
  const tally = new Map<number, number>();
  for (const middle of walked) {
    for (const other of distinctEnds(back.grouped, back.end, middle))
      tally.set(other, (tally.get(other) ?? 0) + 1);
  }
  tally.delete(from.index);
  const best = [...tally].sort((one, other) => other[1] - one[1] || one[0] - other[0]).slice(0, limit);
  const through = new Map<number, number[]>(best.map(([other]) => [other, []]));
  for (const middle of walked) {
    for (const other of distinctEnds(back.grouped, back.end, middle)) through.get(other)?.push(middle);
  }
  return { top: best.map(([other]) => ({ other, through: through.get(other) ?? [] })), partial };
}

function withinLimit(
  between: readonly number[],
  grouped: Grouped,
): { walked: readonly number[]; partial: boolean } {
  let steps = 0;
  const walked = between.filter((middle) => {
    steps += at(grouped.starts, middle + 1) - at(grouped.starts, middle);
    return steps <= walkLimit;
  });
  return { walked, partial: walked.length < between.length };
}
