import type { Dataset, GivenFile } from '../../dataset/dataset';
import type { CellEdit } from '../../dataset/editDataset';
import type { DatasetReport } from '../../validation/validateDataset';
import type { Settings } from '../fetchData';

/** Where the data that is shown comes from: this site, or this machine since then. */
export type DataOrigin =
  | { readonly kind: 'site' }
  /** `name`: what was dropped; empty for the data of the site with cells that were changed here. */
  | { readonly kind: 'local'; readonly name: string; readonly takenAt: string };

/** Whether the set stays on this machine: not when storage refuses, or when another tab has kept another set since. */
export type Keeping = 'yes' | 'no' | 'other-tab';

/** A cell that was changed on the page, and what stood there. */
export interface Mend extends CellEdit {
  readonly before: string;
  /** As Excel shows it. */
  readonly row: number;
  /** Number of the action; cells changed together are undone together. */
  readonly step: number;
}

/** The cells changed since the files were read, and those that were undone and can be done again. */
export interface Mends {
  readonly done: readonly Mend[];
  /** The last undone is the first to be done again. */
  readonly undone: readonly Mend[];
}

/** The set that is shown: the files as they came, and what was read of them with the changes of this page. */
export interface WorkingSet {
  readonly origin: DataOrigin;
  readonly files: readonly GivenFile[];
  readonly settings: Settings;
  /** What holds where the files say nothing of it. */
  readonly siteSettings: Settings;
  readonly mends: Mends;
  readonly dataset: Dataset;
  /** What was told of it. */
  readonly told: Pick<DatasetReport, 'counts' | 'problems' | 'totals'>;
}

/**
 * Counts the actions behind changes.
 *
 * @param mends - in the order in which they were made
 * @returns how many presses it takes to undo them all
 */
export function countSteps(mends: readonly Mend[]): number {
  return new Set(mends.map(({ step }) => step)).size;
}

export const noMends: Mends = { done: [], undone: [] };
