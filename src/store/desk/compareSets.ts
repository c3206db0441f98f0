import { emptyDataset } from '../../dataset/addFile';
import type { Dataset } from '../../dataset/dataset';
import { tableNames } from '../../dataset/dataset';
import { readDataset, withFile } from '../../dataset/readDataset';
import { compareDatasets } from '../../validation/comparison/compareDatasets';
import type { Comparison } from '../../validation/comparison/comparison';
import { type UnitedDatasets, uniteDatasets } from '../../validation/comparison/uniteDatasets';
import type { DeskTalk } from './deskTalk';
import { type FileSource, siteSource } from './fileSource';
import type { Candidate } from './previewSet';
import type { WorkingSet } from './workingSet';

/** Two sets, and what differs. */
export interface ComparedSets {
  /** The one that the shown set was compared with. */
  readonly other: Dataset;
  readonly before: Dataset;
  readonly after: Dataset;
  readonly comparison: Comparison;
}

/** What a comparison needs to find the other set. */
interface Sets {
  readonly shown: WorkingSet;
  readonly candidate: Candidate | null;
  readonly last: ComparedSets | null;
  /** Address of the data folder of the site. */
  readonly base: string;
}

/**
 * Compares the shown set with another.
 *
 * @param ask - with which, which of the two is the newer, and the day of today
 * @param sets - where they are found
 * @returns both sets and what differs; null when there is no other set, or nothing in it
 */
export async function compareSets(
  { other, isNewer, today }: DeskTalk['compare']['ask'],
  sets: Sets,
): Promise<ComparedSets | null> {
  const found = await findOther(other, sets);
  if (found === null || tableNames.every((name) => found.tables[name] === null)) return null;
  const [before, after] = isNewer ? [sets.shown.dataset, found] : [found, sets.shown.dataset];
  return { other: found, before, after, comparison: compareDatasets(before, after, today) };
}

/**
 * Puts two compared sets together, so that the map can show both.
 *
 * @param compared - the sets
 * @returns all records of both, and what has become of each
 */
export function uniteSets({ before, after, comparison }: ComparedSets): UnitedDatasets {
  return uniteDatasets(before, after, comparison);
}

/**
 * Takes some of the differences.
 *
 * @param compared - the sets
 * @param ask - which, and from where
 * @returns at most as many as asked, and how many there are
 */
export function takeDifferences(
  { comparison }: ComparedSets,
  { choice, from, most }: DeskTalk['differences']['ask'],
): DeskTalk['differences']['reply'] {
  const chosen = comparison.differences.filter(
    ({ kind, table }) =>
      (choice.kind === null || kind === choice.kind) && (choice.table === null || table === choice.table),
  );
  return { total: chosen.length, differences: chosen.slice(from, from + most) };
}

async function findOther(
  other: DeskTalk['compare']['ask']['other'],
  { shown, candidate, last, base }: Sets,
): Promise<Dataset | null> {
  switch (other.kind) {
    case 'brought':
      return candidate?.dataset ?? null;
    case 'opened':
      return readDataset(shown.files);
    case 'again':
      return last?.other ?? null;
    case 'site':
      return readSource(siteSource(base));
    case 'folder':
      return readSource(siteSource(other.address));
  }
}

async function readSource(source: FileSource): Promise<Dataset> {
  let dataset = emptyDataset();
  for (const table of tableNames) dataset = (await source.filesOf(table)).reduce(withFile, dataset);
  return dataset;
}
