import type { CountedOnMap } from '../../network/littleMap/countMunicipalities';
import type { Joined } from '../../network/littleMap/joinedMunicipalities';

/** A municipality as the table tells it. */
export interface MunicipalRow {
  /** Position of its shape. */
  readonly of: number;
  readonly name: string;
  /** The data have it. */
  readonly isThere: boolean;
  readonly counts: Readonly<Record<CountedOnMap, number>>;
  /** Verbanden where the organisation that is looked for sits. */
  readonly marked: number;
  readonly joined: Joined;
}

/** What a table of municipalities can be sorted by. */
export type RowColumn = 'naam' | CountedOnMap | 'marked' | 'deelname';

export interface RowOrder {
  readonly column: RowColumn;
  readonly isDown: boolean;
}
