import type { ChangeKind } from '../ecosystem/changes';
import type { Nesting } from '../network/network';
import { type CountedChanges, changesIn } from '../scene/sceneChanges';
import type { OutlineRow } from './outlineRows';

/** What has changed of a row of the outline: of the thing itself, and in the rows under it that are not given. */
export interface RowChanges {
  readonly kind: ChangeKind | undefined;
  readonly inside: number;
}

/**
 * Says what has changed of a row, so that each change is told by one row: its own, or a closed one above it.
 *
 * @param nesting - what lies inside what
 * @param changes - what has changed; null while nothing is compared
 * @param row - the row
 * @param isWhole - all rows under it are given, and tell of themselves
 * @returns nothing changed for rows that stand for more rows: what they lie in tells it
 */
export function changesOfRow(
  nesting: Nesting,
  changes: CountedChanges | null,
  row: OutlineRow,
  isWhole: boolean,
): RowChanges {
  if (changes === null || row.type === 'more') return { kind: undefined, inside: 0 };
  if (row.type === 'seat') return { kind: changes.seats.get(row.participation), inside: 0 };
  const kind = changes.places.get(row.place);
  const all = changesIn(nesting, changes, row.place) - (kind === undefined ? 0 : 1);
  return { kind, inside: isWhole ? 0 : all };
}
