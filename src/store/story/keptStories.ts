import { get, update } from 'idb-keyval';
import { storiesIn } from '../../dataset/readStories';
import { storyObject } from '../../dataset/writeStories';
import type { Story } from '../../ecosystem/story';

/** A story that someone made on this page; it stays on this machine until they throw it away. */
export interface Draft {
  readonly story: Story;
  /** Each time it is kept another; empty as long as it never was. */
  readonly stamp: string;
}

/** How keeping ended: `other-tab` = another tab has kept something else under this name since. */
export type DraftKeeping = 'yes' | 'no' | 'other-tab';

/** Storage that does not answer may not hold up the stories of the data. */
const patienceMs = 2000;

/**
 * Reads the stories that were made on this machine.
 *
 * @param base - address of the data folder that they are told of
 * @returns the stories; none where there is no storage, and what is stored and is no story is passed over
 */
export async function readKeptStories(base: string): Promise<readonly Draft[]> {
  try {
    const late = new Promise<unknown>((resolve) => setTimeout(() => resolve(undefined), patienceMs));
    return draftsIn(await Promise.race([get<unknown>(keyOf(base)), late]));
  } catch {
    return [];
  }
}

/** What is to become of a story in the storage. */
export interface DraftChange {
  readonly id: string;
  /** Null = it is thrown away. */
  readonly story: Story | null;
  /** As it was read or kept last; what has another stamp now was changed in another tab. */
  readonly stamp: string;
  readonly nextStamp: string;
}

/**
 * Keeps stories on this machine. Those that are not named stay as they are, also when another tab made them.
 *
 * @param base - address of the data folder that they are told of
 * @param changes - what is to become of which
 * @returns for each change how it ended
 */
export async function keepStories(
  base: string,
  changes: readonly DraftChange[],
): Promise<readonly DraftKeeping[]> {
  let ended: readonly DraftKeeping[] = [];
  try {
    await update<unknown>(keyOf(base), (stored) => {
      const drafts = new Map(draftsIn(stored).map((draft) => [draft.story.id, draft]));
      ended = changes.map(({ id, story, stamp, nextStamp }) => {
        if ((drafts.get(id)?.stamp ?? stamp) !== stamp) return 'other-tab';
        if (story === null) drafts.delete(id);
        else drafts.set(id, { story, stamp: nextStamp });
        return 'yes';
      });
      return { version: 1, drafts: [...drafts.values()].map(storedDraft) };
    });
    return ended;
  } catch {
    return changes.map(() => 'no');
  }
}

/** In the form of the file, which the same reader takes. */
function storedDraft({ story, stamp }: Draft): unknown {
  return { stamp, story: storyObject(story) };
}

function draftsIn(stored: unknown): readonly Draft[] {
  const said: unknown = Object(stored).drafts;
  if (!Array.isArray(said)) return [];
  const stamps = said.map((one: unknown) => String(Object(one).stamp ?? ''));
  const { stories, numbers } = storiesIn(
    said.map((one: unknown) => Object(one).story),
    true,
  );
  return stories.map((story, index) => ({ story, stamp: stamps[(numbers[index]?.story ?? 0) - 1] ?? '' }));
}

function keyOf(base: string): string {
  return `ecosysteemkaart verhalen ${base}`;
}
