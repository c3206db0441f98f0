import type { GivenFile } from '../dataset/dataset';
import type { Synonym } from '../dataset/readSynonyms';
import type { FileSource } from './desk/fileSource';

/**
 * Reads what people say instead of the words of the data. Without such a file, search goes on without.
 *
 * @param source - of the set that is shown
 * @returns what they say
 */
export async function sayingsOf(source: FileSource | null): Promise<readonly Synonym[]> {
  const file = await source?.sayings();
  if (!file || !('bytes' in file)) return [];
  const { readSynonyms } = await import('../dataset/readSynonyms');
  return readSynonyms(file.bytes);
}

/**
 * Tells whether the site cannot be reached: one file that cannot be had is a problem in the list; when none can, there is
 * no site to read from.
 *
 * @param files - that were asked for
 * @returns whether none could be had for lack of a connection
 */
export function isOutOfReach(files: readonly GivenFile[]): boolean {
  return files.length > 0 && files.every((file) => 'cause' in file && file.cause === 'connection');
}
