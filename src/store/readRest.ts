import type { Synonym } from '../dataset/readSynonyms';
import type { FileSource } from './desk/fileSource';

/**
 * Reads what people say instead of the words of the data.
 *
 * @param source - where the set comes from
 * @returns the synonyms; none without such a file: search then goes on without
 */
export async function sayingsOf(source: FileSource | null): Promise<readonly Synonym[]> {
  const file = await source?.sayings();
  if (!file || !('bytes' in file)) return [];
  const { readSynonyms } = await import('../dataset/readSynonyms');
  return readSynonyms(file.bytes);
}
