import type { Relation } from '../ecosystem/ecosystem';
import type { Problem } from '../validation/problem';

/** Some of the records that no column holds. */
export interface Part {
  readonly relations: readonly Relation[];
  readonly problems: readonly Problem[];
}

/** How many relations and problems the page reads in one go. */
const partSize = 2000;

/**
 * Cuts relations and problems in parts: read all at once they would hold up the page.
 *
 * @param relations - all of them
 * @param problems - all of them
 * @returns at least one part, in order
 */
export function cutParts(relations: readonly Relation[], problems: readonly Problem[]): readonly Part[] {
  const count = Math.max(1, Math.ceil(Math.max(relations.length, problems.length) / partSize));
  return Array.from({ length: count }, (_, part) => ({
    relations: relations.slice(part * partSize, (part + 1) * partSize),
    problems: problems.slice(part * partSize, (part + 1) * partSize),
  }));
}
