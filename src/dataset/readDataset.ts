import { addFile, emptyDataset } from './addFile';
import type { Dataset, GivenFile } from './dataset';
import { readTable } from './readTable';

/**
 * Adds one file to a dataset.
 *
 * @param dataset - what was read before
 * @param file - the next file
 * @returns a new dataset; see `addFile`
 */
export function withFile(dataset: Dataset, file: GivenFile): Dataset {
  return addFile(dataset, file, readTable);
}

/**
 * Reads a set of files.
 *
 * @param files - in any order
 * @returns the tables they make and the files that make none
 */
export function readDataset(files: readonly GivenFile[]): Dataset {
  return files.reduce(withFile, emptyDataset());
}
