import { sectorOf } from '../appearance/sectors';
import type { Dataset } from '../dataset/dataset';
import { buildMembers } from '../network/buildMembers';
import type { Choice } from '../network/choice';
import { type Narrowable, type Narrowing, narrow } from '../network/narrow';
import type { Members, StructureNetwork } from '../network/network';
import { validateDataset } from '../validation/validateDataset';
import type { StructureReport } from '../validation/validateStructure';
import type { WorkingSet } from './desk/workingSet';

/** What comes after the first view: who takes part in what, and what is wrong with the data. */
export interface MembersReport {
  readonly members: Members;
  readonly told: WorkingSet['told'];
}

/**
 * Checks a whole dataset and indexes its participations. The first view needs none of this.
 *
 * @param dataset - all files that there are
 * @param first - what was found in the files of the structure
 * @param structure - the network made of that
 * @returns the members of that network, and the counts and problems to tell
 */
export function readMembers(
  dataset: Dataset,
  first: StructureReport,
  structure: StructureNetwork,
): MembersReport {
  const { ecosystem, counts, problems, totals } = validateDataset(dataset, first);
  return { members: buildMembers(ecosystem, structure), told: { counts, problems, totals } };
}

/**
 * Narrows what was read to what a reader wants to see.
 *
 * @param network - what there is
 * @param choice - what the reader wants to see
 * @returns what is left, and how much
 */
export function narrowMembers(network: Narrowable, choice: Choice): Narrowing {
  return narrow(network, choice, sectorOf);
}
