import { at, textAt } from '../../ecosystem/columns';
import { isHeadRole } from '../../ecosystem/roles';
import { groupOf } from '../grouped';
import type { Network } from '../network';
import { unpackText } from '../packedText';
import { judgePast, partPast } from '../past';
import {
  childPlaces,
  compareNames,
  type Named,
  namedArea,
  namedOrganisation,
  namedPlace,
  namedVerband,
} from './named';

/** Who sits at a verband, once however many seats it has. */
export interface GuideSeat {
  readonly organisation: Named;
  readonly sort: string;
  /** The role of its first seat. */
  readonly role: string;
  readonly isHead: boolean;
}

/** What a verband is for, in short: to choose among several. */
export interface GuideCard {
  readonly verband: Named;
  /** Waarom. */
  readonly description: string;
  readonly themes: readonly string[];
  /** Wie: heads first, then by name; at most `seatsTold`. */
  readonly seats: readonly GuideSeat[];
  /** Distinct organisations; null before the participations are there. */
  readonly organisations: number | null;
  readonly isOwn: boolean;
  /** Wat: what lies in it, by name; at most `contentsTold`. */
  readonly contents: readonly Named[];
  readonly contentCount: number;
  /** Hoe. */
  readonly sort: string;
  readonly status: string;
  readonly start: string;
  readonly end: string;
  /** It is over: its seats are those of who sat there. */
  readonly isPast: boolean;
  readonly area: Named | null;
  readonly parent: Named | null;
}

const seatsTold = 6;
const contentsTold = 4;

/**
 * Gathers what helps to choose a verband: why, who, what and how.
 *
 * @param network - what is shown
 * @param verband - verband index
 * @param own - organisation index of the reader; -1 = none
 * @param today - ISO date with its day, by which things are over; null in a chosen year: then nothing is
 * @returns the card; null outside the columns
 */
export function guideCard(
  network: Network,
  verband: number,
  own: number,
  today: string | null,
): GuideCard | null {
  const { verbanden, nesting, members } = network;
  const named = namedVerband(network, verband);
  if (named === null) return null;
  const { isVerbandPast, isSeatPast } = judgePast(network, today);
  const isPast = isVerbandPast(verband);
  const seats = seatsAt(network, verband, isPast ? () => false : isSeatPast);
  const inside = childPlaces(network, at(nesting.placeOfVerband, verband)).flatMap(
    (place) => namedPlace(network, place) ?? [],
  );
  return {
    verband: named,
    description: unpackText(verbanden.description, verband),
    themes: textAt(verbanden.themes, verband)
      .split('|')
      .filter((theme) => theme !== ''),
    seats: seats
      .slice(0, seatsTold)
      .map(({ organisation, sort, role, isHead }) => ({ organisation, sort, role, isHead })),
    organisations: members === null ? null : seats.length,
    isOwn: !isPast && seats.some(({ index }) => index === own),
    contents: [...inside].sort(compareNames).slice(0, contentsTold),
    contentCount: inside.length,
    sort: textAt(verbanden.sort, verband),
    status: textAt(verbanden.status, verband),
    start: textAt(verbanden.start, verband),
    end: textAt(verbanden.end, verband),
    isPast,
    area: namedArea(network, at(verbanden.area, verband)),
    parent: namedVerband(network, at(verbanden.parent, verband)),
  };
}

function seatsAt(
  { members }: Network,
  verband: number,
  isLeftOut: (seat: number) => boolean,
): readonly (GuideSeat & { readonly index: number })[] {
  if (members === null) return [];
  const { byVerband, participations, organisations } = members;
  const found = new Map<number, GuideSeat & { readonly index: number }>();
  // Head seats come first in the group.
  for (const seat of partPast(groupOf(byVerband, verband), isLeftOut).current) {
    const index = at(participations.organisation, seat);
    const organisation = found.has(index) ? null : namedOrganisation(members, index);
    if (organisation === null) continue;
    const role = textAt(participations.role, seat);
    const sort = textAt(organisations.sort, index);
    found.set(index, { index, organisation, sort, role, isHead: isHeadRole(role) });
  }
  return [...found.values()].sort(
    (a, b) => Number(b.isHead) - Number(a.isHead) || compareNames(a.organisation, b.organisation),
  );
}
