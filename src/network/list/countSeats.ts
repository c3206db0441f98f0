import { at } from '../../ecosystem/columns';
import { verbandKinds } from '../../ecosystem/ecosystem';
import { groupOf, sizeOfGroup } from '../grouped';
import { type FullNetwork, isListed } from './listRows';

/** What each organisation takes part in within a place. */
export interface OrganisationCounts {
  readonly seats: Uint32Array;
  /** Distinct verbanden, and those of them that are a tafel. */
  readonly verbanden: Uint32Array;
  readonly tafels: Uint32Array;
}

/** Who sits at each verband itself. */
export interface VerbandCounts {
  readonly organisations: Uint32Array;
  readonly seats: Uint32Array;
}

/**
 * Counts what each organisation takes part in.
 *
 * @param network - what is shown
 * @param place - only what lies here counts
 * @returns numbers for each organisation
 */
export function countOfOrganisations(network: FullNetwork, place: number): OrganisationCounts {
  const { members, verbanden } = network;
  const { organisation } = members.participations;
  const seats = new Uint32Array(members.organisations.count);
  const distinct = new Uint32Array(members.organisations.count);
  const tafels = new Uint32Array(members.organisations.count);
  const seenAt = new Int32Array(members.organisations.count).fill(-1);
  const tafel = verbandKinds.indexOf('tafel');
  for (let verband = 0; verband < verbanden.count; verband++) {
    if (!isListed(network, place, verband)) continue;
    for (const seat of groupOf(members.byVerband, verband)) {
      const who = at(organisation, seat);
      seats[who] = at(seats, who) + 1;
      if (at(seenAt, who) === verband) continue;
      seenAt[who] = verband;
      distinct[who] = at(distinct, who) + 1;
      if (at(verbanden.kind, verband) === tafel) tafels[who] = at(tafels, who) + 1;
    }
  }
  return { seats, verbanden: distinct, tafels };
}

/**
 * Counts who sits at each verband itself.
 *
 * @param network - what is shown
 * @returns numbers for each verband
 */
export function countOfVerbanden({ members, verbanden }: FullNetwork): VerbandCounts {
  const { organisation } = members.participations;
  const seats = new Uint32Array(verbanden.count);
  const organisations = new Uint32Array(verbanden.count);
  const seenAt = new Int32Array(members.organisations.count).fill(-1);
  for (let verband = 0; verband < verbanden.count; verband++) {
    seats[verband] = sizeOfGroup(members.byVerband, verband);
    for (const seat of groupOf(members.byVerband, verband)) {
      const who = at(organisation, seat);
      if (at(seenAt, who) === verband) continue;
      seenAt[who] = verband;
      organisations[verband] = at(organisations, verband) + 1;
    }
  }
  return { organisations, seats };
}
