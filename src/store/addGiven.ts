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
export async function addGiven(dataset: Dataset, file: GivenFile): Promise<Dataset> {
  const readText = isJson(file.name) ? (await import('../dataset/readJson')).readJson : readCsv;
  return addFile(dataset, file, (table, given) => readTableAs(table, given, readText));
}
