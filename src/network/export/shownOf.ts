import { at } from '../../ecosystem/columns';
import type { Ecosystem } from '../../ecosystem/ecosystem';
import { buildMembers } from '../buildMembers';
import { buildStructure } from '../buildStructure';
import { indexById, indexIn, sortedById } from '../byId';
import { type Choice, isWhole } from '../choice';
import { sizeOfGroup } from '../grouped';
import { narrow } from '../narrow';
import { tablePlaceOf } from '../places';

/** What of an ecosystem is shown, by its position in each of its lists. */
export interface Shown {
  readonly verband: (position: number) => boolean;
  readonly organisation: (position: number) => boolean;
  readonly participation: (position: number) => boolean;
}

/** Everything. */
export const allShown: Shown = { verband: () => true, organisation: () => true, participation: () => true };

/**
 * Says what is left of an ecosystem under a choice, by the same rules as on the map. Of the organisations those are left
 * that have a seat that is.
 *
 * @param ecosystem - all of it
 * @param choice - what the reader wants to see
 * @param sectorOf - the sector of a sort of organisation
 * @returns what is shown
 */
export function shownOf(ecosystem: Ecosystem, choice: Choice, sectorOf: (sort: string) => string): Shown {
  if (isWhole(choice)) return allShown;
  const structure = buildStructure(ecosystem);
  const members = buildMembers(ecosystem, structure);
  const left = narrow({ ...structure, ...members }, choice, sectorOf);
  const network = { ...structure, members, breaks: null };
  const verbandIndex = indexById(sortedById(ecosystem.verbanden));
  const organisationIndex = indexById(sortedById(ecosystem.organisations));
  const { isHidden } = left.nesting;
  const { seatStates, byOrganisation } = left.members;
  return {
    verband(position) {
      const index = indexIn(verbandIndex, ecosystem.verbanden[position]?.id ?? null);
      return isHidden === null || at(isHidden, tablePlaceOf(network, index)) === 0;
    },
    organisation(position) {
      const index = indexIn(organisationIndex, ecosystem.organisations[position]?.id ?? null);
      return sizeOfGroup(byOrganisation, index) > 0;
    },
    // 2 = hidden (`seatStates`).
    participation: (position) => seatStates === null || at(seatStates, position) !== 2,
  };
}
