import { readStories } from '../dataset/readStories';
import { readSynonyms, type Synonym } from '../dataset/readSynonyms';
import type { Story, Unread } from '../ecosystem/story';
import type { FileSource } from './desk/fileSource';
import { type Draft, readKeptStories } from './story/keptStories';

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

/** The stories that can be told. */
interface ToldStories {
  readonly stories: readonly Story[];
  /** What stands beside them in their file. */
  readonly beside: Unread;
  readonly drafts: readonly Draft[];
}

/**
 * Reads the stories that are told with the data.
 *
 * @param source - where the set comes from
 * @param base - address of the data folder of the site
 * @returns the stories, none without such a file; and those made on this machine
 */
export async function storiesOf(source: FileSource | null, base: string): Promise<ToldStories> {
  const [file, drafts] = await Promise.all([source?.stories(), readKeptStories(base)]);
  const { stories, unread } =
    file && 'bytes' in file ? readStories(file.bytes) : { stories: [], unread: new Map() };
  return { stories, beside: unread, drafts };
}
