import type { Problem } from '../../validation/problem';

/** A cell of a row as it stands in its file. */
export interface RowCell {
  readonly header: string;
  /** The known name, else the header; the cell is changed by it. Empty where it has none. */
  readonly column: string;
  readonly text: string;
}

/** A row as it stands in its file. */
export interface ShownRow {
  readonly table: string;
  /** Position of the record in its file. */
  readonly index: number;
  readonly cells: readonly RowCell[];
}

/** A row and what it is about. */
export interface RowSight {
  /** Null where there is no such row. */
  readonly row: ShownRow | null;
  /** Null where that is not on the map. */
  readonly thing: { readonly id: string; readonly name: string } | null;
}

/** What is typed in a row, by column. */
export interface Typed {
  readonly row: ShownRow;
  readonly texts: ReadonlyMap<string, string>;
}

/** What can be done with a row. */
export interface RowActions {
  /** Changes cells of a row; the text of each by its column. */
  readonly onMend: (place: RowPlace, texts: ReadonlyMap<string, string>) => void;
  /** Keeps what is typed at a problem and not saved yet; null: there is nothing to keep any more. */
  readonly onDraft: (problem: Problem, typed: Typed | null) => void;
  /** Asks whether what was typed may go. */
  readonly onDrop: (place: RowPlace) => Promise<boolean>;
  readonly onShow: (id: string) => void;
}

export interface RowPlace {
  readonly file: string;
  readonly row: number;
}
