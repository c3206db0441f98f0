import type { GivenFile } from '../dataset/dataset';
import type { Structure } from '../ecosystem/ecosystem';
import type { DataOrigin } from './desk/workingSet';

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

/**
 * Tells whether data that is read again has turned out empty: it does not replace what stands.
 *
 * @param structure - what was read
 * @param origin - where it came from
 * @param shown - where what stands came from; undefined while nothing does
 * @returns true for data of the site that had something before
 */
export function isLost(
  { areas, verbanden }: Structure,
  origin: DataOrigin,
  shown: DataOrigin | undefined,
): boolean {
  return origin.kind === 'site' && shown?.kind === 'site' && areas.length + verbanden.length === 0;
}
