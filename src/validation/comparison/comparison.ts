import type { TableName } from '../../dataset/dataset';
import { eachTable } from '../../dataset/eachTable';
import type { ChangeKind } from '../../ecosystem/changes';

/** One column in which a record differs. */
export interface CellDifference {
  /** The known name, else the header as written; empty for cells without a header. */
  readonly column: string;
  /** The cleaned text, or as written where it cannot be used; empty where the file says nothing. */
  readonly before: string;
  readonly after: string;
  /** The name of what a reference leads to in its own set; empty where it leads nowhere and for other columns. */
  readonly beforeName: string;
  readonly afterName: string;
}

/** What has become of one record. */
export interface Difference {
  /** The most telling of what happened: stopped, renamed, moved, changed. */
  readonly kind: ChangeKind;
  /** True for a record that is no longer there, or stands there but is no longer shown (then it has a row in the new
   * set); of what else has stopped the record says so itself. */
  readonly isGone: boolean;
  /** True when the date of the last check is all that differs. */
  readonly isUpkeepOnly: boolean;
  readonly table: TableName;
  /** Its id; for a deelname organisatie, verband and rol, for a relatie van, naar and soort. As it is now, if it is. */
  readonly key: readonly string[];
  /** Name or title as it is now, or as it last was; empty for deelnames and relaties. */
  readonly name: string;
  /** Of a deelname or relatie the names of its two ends, an id where no name is known; empty for all else. */
  readonly endNames: readonly string[];
  /** Bare file name, row as Excel shows it, and position in the table from 0; null for a record that was not there. */
  readonly beforeFile: string | null;
  readonly beforeRow: number | null;
  readonly beforeIndex: number | null;
  /** Likewise; null for a record that is gone. */
  readonly afterFile: string | null;
  readonly afterRow: number | null;
  readonly afterIndex: number | null;
  /** All columns that differ, known ones first in their usual order; may be none for what was added or is gone. */
  readonly cells: readonly CellDifference[];
}

/** How many differences there are of each kind; what was only checked again is counted apart from `changed`. */
export type KindTotals = Readonly<Record<ChangeKind | 'upkeepOnly', number>>;

/** The differences between two sets of data. */
export interface Comparison {
  /** By table; in it the records of the new set in their order, then those that are gone in theirs. */
  readonly differences: readonly Difference[];
  readonly totals: Readonly<Record<TableName, KindTotals>>;
  /** Tables of which a file could not be used, so that nothing can be said. */
  readonly notCompared: readonly TableName[];
}

/**
 * Counts differences.
 *
 * @param differences - any list
 * @returns a number for each table and kind
 */
export function countDifferences(differences: readonly Difference[]): Comparison['totals'] {
  const totals = eachTable(noneOfAny);
  for (const { table, kind, isUpkeepOnly } of differences)
    totals[table][isUpkeepOnly ? 'upkeepOnly' : kind] += 1;
  return totals;
}

function noneOfAny(): Record<ChangeKind | 'upkeepOnly', number> {
  return { added: 0, stopped: 0, renamed: 0, moved: 0, changed: 0, upkeepOnly: 0 };
}
