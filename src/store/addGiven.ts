import { addFile } from '../dataset/addFile';
import type { Dataset, GivenFile } from '../dataset/dataset';
import { readCsv } from '../dataset/readCsv';
import { isJson, readTableAs } from '../dataset/readTableAs';

/**
 * Adds one file to a dataset. What reads JSON comes only when there is some.
 *
 * @param dataset - what was read before
 * @param file - the next file
 * @returns a new dataset, as `withFile` makes it
 */
async function addGiven(dataset: Dataset, file: GivenFile): Promise<Dataset> {
  const readText = isJson(file.name) ? (await import('../dataset/readJson')).readJson : readCsv;
  return addFile(dataset, file, (table, given) => readTableAs(table, given, readText));
}

/**
 * Adds files to a dataset, one after the other.
 *
 * @param before - what was read before
 * @param files - the next files
 * @param given - gets them, in the order in which they are read
 * @returns a new dataset
 */
export async function addAllGiven(
  before: Dataset,
  files: readonly GivenFile[],
  given: GivenFile[],
): Promise<Dataset> {
  given.push(...files);
  let dataset = before;
  for (const file of files) dataset = await addGiven(dataset, file);
  return dataset;
}
