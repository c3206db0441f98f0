import { storiesFile } from '../../dataset/addFile';
import { writeStories } from '../../dataset/writeStories';
import type { Story } from '../../ecosystem/story';
import type { AppState } from '../appState';

/**
 * Puts the stories of the data and those made on this machine together.
 *
 * @param data - with both
 * @returns the stories in the order of the file, one's own version in the place of another; then one's own others
 */
export function allStories({
  stories,
  drafts,
}: Pick<AppState['data'], 'stories' | 'drafts'>): readonly Story[] {
  const own = (drafts ?? []).map(({ story }) => story);
  const ownOf = (id: string) => own.find((story) => story.id === id && story.steps.length > 0);
  const ofData = (stories ?? []).map((story) => ownOf(story.id) ?? story);
  return [...ofData, ...own.filter(({ id }) => ofData.every((story) => story.id !== id))];
}

/**
 * Writes all stories as `verhaal.json`. A story that was only begun has nothing to tell and is left out.
 *
 * @param data - with the stories
 * @returns the bytes of the file
 */
export function storyFile(data: Pick<AppState['data'], 'stories' | 'drafts' | 'besideStories'>): Uint8Array {
  const told = allStories(data).filter(({ steps }) => steps.length > 0);
  return new TextEncoder().encode(writeStories(told, data.besideStories));
}

/**
 * Tells whether one's own version of a story says the same as that of the data.
 *
 * @param story - one's own
 * @param stories - those of the data
 * @returns true when it can go without loss
 */
export function isAsInFile(story: Story, stories: readonly Story[] | null): boolean {
  const other = stories?.find(({ id }) => id === story.id);
  return other !== undefined && writeStories([other]) === writeStories([story]);
}

/**
 * Tells whether there is a file of stories of which nothing could be read: what is downloaded then has nothing of it.
 *
 * @param data - as read
 * @returns true where the file would be lost by putting the download in its place
 */
export function isFileLost({ stories, problems }: Pick<AppState['data'], 'stories' | 'problems'>): boolean {
  const isOfFile = problems.some(
    ({ file, row, severity }) => file === storiesFile && row === null && severity === 'error',
  );
  return (stories ?? []).length === 0 && isOfFile;
}
