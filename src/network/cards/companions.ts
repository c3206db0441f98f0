import { textAt } from '../../ecosystem/columns';
import type { Network } from '../network';
import { judgePast } from '../past';
import { compareNames, type Named, namedOrganisation, namedVerband } from './named';
import { type Meeting, type Meetings, organisationsSharing } from './shared';

/** An organisation that sits at the same verbanden. */
export interface Companion {
  readonly organisation: Named;
  /** `soort` of that organisation, from which its sector follows. */
  readonly sort: string;
  /** Where both sit, by name. */
  readonly verbanden: readonly Named[];
}

/**
 * Finds everyone with whom an organisation sits.
 *
 * @param network - what is shown
 * @param organisation - organisation index
 * @param today - ISO date with its day, by which seats are over and do not count; null in a chosen year: then none is
 * @returns who it meets and where, most first; named with `tellCompanions`
 */
export function companionsOf(network: Network, organisation: number, today: string | null): Meetings {
  const { members } = network;
  if (members === null) return { top: [], count: 0, partial: false };
  const { isSeatPast } = judgePast(network, today);
  return organisationsSharing(members, organisation, Number.POSITIVE_INFINITY, isSeatPast);
}

/**
 * Names those whom an organisation meets.
 *
 * @param network - what is shown
 * @param meetings - who, and where
 * @returns them in the same order
 */
export function tellCompanions(network: Network, meetings: readonly Meeting[]): readonly Companion[] {
  const { members } = network;
  if (members === null) return [];
  return meetings.flatMap(({ other, through }) => {
    const organisation = namedOrganisation(members, other);
    if (organisation === null) return [];
    const verbanden = through.flatMap((verband) => namedVerband(network, verband) ?? []);
    const sort = textAt(members.organisations.sort, other);
    return [{ organisation, sort, verbanden: verbanden.sort(compareNames) }];
  });
}
