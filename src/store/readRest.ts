import { readStories } from '../dataset/readStories';
import { readSynonyms, type Synonym } from '../dataset/readSynonyms';
import type { Story } from '../ecosystem/story';
import type { FileSource } from './desk/fileSource';

/**
 * Reads what people say instead of the words of the data.
 *
 * @param source - where the set comes from
 * @returns the synonyms; none without such a file: search then goes on without
 */
export async function sayingsOf(source: FileSource | null): Promise<readonly Synonym[]> {
  const file = await source?.sayings();
  return file && 'bytes' in file ? readSynonyms(file.bytes) : [];
}

/**
 * Reads the stories that are told with the data.
 *
 * @param source - where the set comes from
 * @returns the stories; none without such a file
 */
export async function storiesOf(source: FileSource | null): Promise<readonly Story[]> {
  const file = await source?.stories();
  return file && 'bytes' in file ? readStories(file.bytes).stories : [];
}
