import { at } from '../ecosystem/columns';
import { groupOf, sizeOfGroup } from './grouped';
import { type Grouped, type Nesting, placeKinds } from './network';

/** What lies inside what, without how much of each kind. */
export type Tree = Omit<Nesting, 'coalitionsIn' | 'tafelsIn' | 'initiativesIn' | 'isHidden'>;

const verbandPlace = placeKinds.indexOf('verband');

/**
 * Counts the verbanden in each place and below, by kind.
 *
 * @param tree - what lies inside what
 * @param kindOf - kind of each verband
 * @param counts - whether a verband counts
 * @returns a number for each place; a coalition counts itself
 */
export function countVerbanden(
  tree: Tree,
  kindOf: Uint8Array,
  counts: (verband: number) => boolean = () => true,
): Pick<Nesting, 'coalitionsIn' | 'tafelsIn' | 'initiativesIn'> {
  const kinds = [
    new Uint32Array(tree.count),
    new Uint32Array(tree.count),
    new Uint32Array(tree.count),
  ] as const;
  for (let place = tree.count - 1; place >= 0; place--) {
    const above = at(tree.parent, place);
    if (at(tree.kind, place) === verbandPlace && counts(at(tree.ref, place))) {
      const own = kinds[at(kindOf, at(tree.ref, place)) as 0 | 1 | 2];
      own[place] = at(own, place) + 1;
    }
    if (above < 0) continue;
    for (const column of kinds) column[above] = at(column, above) + at(column, place);
  }
  return { coalitionsIn: kinds[0], tafelsIn: kinds[1], initiativesIn: kinds[2] };
}

/**
 * Counts the participations in each place and below.
 *
 * @param tree - what lies inside what
 * @param byVerband - the seats at each verband
 * @returns a number for each place
 */
export function countParticipations(tree: Tree, byVerband: Grouped): Uint32Array {
  const counts = new Uint32Array(tree.count);
  tree.placeOfVerband.forEach((place, verband) => {
    counts[place] = sizeOfGroup(byVerband, verband);
  });
  for (let place = tree.count - 1; place > 0; place--) {
    const above = at(tree.parent, place);
    counts[above] = at(counts, above) + at(counts, place);
  }
  return counts;
}

/**
 * Counts the organisations in each place and below, every one once: walks up from every seat and stops where the same
 * organisation has passed before.
 *
 * @param tree - what lies inside what
 * @param byOrganisation - the seats of each organisation
 * @param verbandOf - the verband of each participation
 * @returns a number for each place
 */
export function countOrganisations(tree: Tree, byOrganisation: Grouped, verbandOf: Uint32Array): Uint32Array {
  const counts = new Uint32Array(tree.count);
  const lastSeen = new Int32Array(tree.count).fill(-1);
  for (let organisation = 0; organisation + 1 < byOrganisation.starts.length; organisation++) {
    for (const participation of groupOf(byOrganisation, organisation)) {
      let place = at(tree.placeOfVerband, at(verbandOf, participation));
      while (place >= 0 && at(lastSeen, place) !== organisation) {
        lastSeen[place] = organisation;
        counts[place] = at(counts, place) + 1;
        place = at(tree.parent, place);
      }
    }
  }
  return counts;
}
