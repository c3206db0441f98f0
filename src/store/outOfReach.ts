import type { GivenFile } from '../dataset/dataset';

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
