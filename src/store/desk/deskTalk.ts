import type { SheetPlace, SourceFile, TableName } from '../../dataset/dataset';
import type { Encoding } from '../../dataset/decodeText';
import type { ChangeKind } from '../../ecosystem/changes';
import type { Counts } from '../../ecosystem/ecosystem';
import type { Comparison, Difference } from '../../validation/comparison/comparison';
import type { UpkeepList, UpkeepRecord } from '../../validation/listUpkeep';
import type { Problem, Totals } from '../../validation/problem';
import type { GraphAsk } from './graphFile';
import type { Keeping, Mends } from './workingSet';

/** How a file was read. */
export interface ReadingView {
  /** Null when no text could be read. */
  readonly encoding: Encoding | null;
  /** `json` for JSON; empty when nothing could be read. */
  readonly delimiter: string;
  readonly rows: number;
  /** Rows that are shown; the others are refused. */
  readonly kept: number;
  /** Lines at its end that could not be read as rows. */
  readonly unreadLines: number;
  readonly errors: number;
  readonly warnings: number;
}

/** The nine tables, and what a room answered. */
export type ShownTable = TableName | 'bijdragen';

/** A table of the set that is shown. */
export interface TableView extends ReadingView {
  readonly table: ShownTable;
  /** Null where the file is absent. */
  readonly file: string | null;
  /** The sheet of a workbook that it was brought as; null for a file. */
  readonly sheet: SheetPlace | null;
}

/** A file, or a sheet of a workbook, as it was brought to the page. */
export interface BroughtView {
  /** Number of it among what was brought; choices refer to it. */
  readonly key: number;
  readonly name: string;
  /** The sheet of a workbook; empty for a file. */
  readonly sheet: string;
  readonly isHidden: boolean;
  readonly isPasted: boolean;
  /** What it is read as; null where it is not used. */
  readonly table: TableName | null;
  /** What it might be, where its name does not say or another file is read as that. */
  readonly likely: readonly TableName[];
  /** Its rows come to those that are shown, instead of in their place. */
  readonly isAdded: boolean;
  /** Its first row is no header: the columns are those of the table that is shown. */
  readonly lacksHeader: boolean;
  readonly state:
    | 'data'
    | 'settings'
    | 'stories'
    | 'answers'
    | 'unused'
    | 'unreadable'
    | 'too-large'
    | 'protected';
  readonly reading: ReadingView | null;
}

/** What would be shown, and what is wrong with it. */
export interface Preview {
  readonly brought: readonly BroughtView[];
  /** With the tables that are shown and were not brought. */
  readonly isTogether: boolean;
  /** The tables that stay as they are. */
  readonly staying: readonly TableName[];
  /** False when none of the files could be read, or nothing of it can be shown. */
  readonly canShow: boolean;
  /** It cannot be shown before the steward says which table something is. */
  readonly mustChoose: boolean;
  readonly counts: Counts;
  /** Of the files that were brought, as far as problems are listed at all. */
  readonly totals: Totals;
  /** The first few hundred of them, errors first; rows are those of what was brought. */
  readonly problems: readonly Problem[];
  /** Rows of the tables that stay that would no longer be shown. */
  readonly lost: readonly { readonly table: TableName; readonly count: number }[];
  /** Rows of tables of which nothing would be shown any more. */
  readonly gone: readonly { readonly table: TableName; readonly count: number }[];
  /** Tables that would have fewer rows than now. `isKnown`: most of the new rows are there already. */
  readonly replaced: readonly {
    readonly table: TableName;
    readonly before: number;
    readonly after: number;
    readonly isKnown: boolean;
  }[];
}

/** What was brought to the page. */
export interface Brought {
  readonly name: string;
  /** A file that the page has not opened, or cells that were pasted. */
  readonly content: Blob | Uint8Array;
  readonly isPasted: boolean;
}

/** What the steward chose in the preview; what is not named is left to the rules. */
export interface PreviewChoices {
  /** By key; null: not used. */
  readonly tables: ReadonlyMap<number, TableName | null>;
  readonly added: ReadonlyMap<number, boolean>;
  readonly isTogether: boolean | null;
}

/** A cell of a row as it stands in the file. */
export interface CellView {
  readonly header: string;
  /** The known name, else the header. */
  readonly column: string;
  readonly text: string;
}

/** A row as it stands in the file, with the changes of this page. */
export interface RowView {
  readonly table: TableName;
  /** Position of the record. */
  readonly index: number;
  readonly cells: readonly CellView[];
}

/** A record that is not shown, and why. */
export interface RefusedRow {
  readonly table: TableName;
  readonly row: number;
  readonly cells: readonly string[];
  readonly problems: readonly Problem[];
}

/**
 * What the set that is shown is compared with: what was brought and looked at, the data of the site, the shown set as it
 * was before the changes of this page, the set of the last comparison, or a folder of this site by its address.
 */
export type ComparedWith =
  | { readonly kind: 'brought' | 'site' | 'opened' | 'again' }
  | { readonly kind: 'folder'; readonly address: string };

/** What differs, in numbers. */
export interface ComparisonView extends Pick<Comparison, 'totals' | 'notCompared'> {
  readonly count: number;
}

/** Which differences are wanted; null: all. */
export interface DifferenceChoice {
  readonly kind: ChangeKind | null;
  readonly table: TableName | null;
}

/** What one organisation is to check, in numbers. */
export interface UpkeepGroupView {
  /** Empty for records without an owner. */
  readonly owner: string;
  readonly ownerName: string;
  readonly count: number;
}

/** What the steward's page asks the worker, and what it answers. */
export interface DeskTalk {
  readonly tables: { readonly ask: object; readonly reply: readonly TableView[] };
  /** Looks at files before they are shown; without files at the same again, with other choices. */
  readonly preview: {
    readonly ask: {
      /** Rises with each set of files that is brought: the newest counts. */
      readonly look: number;
      readonly brought: readonly Brought[] | null;
      readonly choices: PreviewChoices;
    };
    readonly reply: Preview;
  };
  /** Shows what was looked at; whether it is kept on this machine. */
  readonly show: {
    readonly ask: { readonly look: number; readonly name: string; readonly now: string };
    readonly reply: { readonly kept: Keeping };
  };
  /** Goes back to the data of the site. */
  readonly leave: { readonly ask: object; readonly reply: object };
  readonly mend: {
    readonly ask: { readonly mends: Mends; readonly now: string };
    readonly reply: { readonly kept: Keeping };
  };
  /** The rows that stand at these places; null where there is none. */
  readonly rows: {
    readonly ask: { readonly places: readonly { readonly file: string; readonly row: number }[] };
    readonly reply: readonly (RowView | null)[];
  };
  /** What the rows at these places are called: id and name, or their ends; empty where there is none. */
  readonly labels: {
    readonly ask: DeskTalk['rows']['ask'];
    readonly reply: readonly string[];
  };
  /** The files as they are saved: one table, or all; and the names of those of which the end could not be read. */
  readonly save: {
    readonly ask: { readonly table: ShownTable | null };
    readonly reply: { readonly files: readonly SourceFile[]; readonly cutShort: readonly string[] };
  };
  /** The file with what a room answered: all of it as it was read, and what was answered on the page under it. */
  readonly saveAnswers: {
    readonly ask: { readonly added: SourceFile };
    readonly reply: { readonly file: SourceFile; readonly isCutShort: boolean };
  };
  /** The files as the page read them, with what was changed here: see `packFiles`. */
  readonly pack: { readonly ask: Record<never, never>; readonly reply: readonly SourceFile[] };
  readonly template: { readonly ask: { readonly table: ShownTable }; readonly reply: SourceFile };
  /** Refused rows of one table or all, `most` at a time. */
  readonly refused: {
    readonly ask: { readonly table: TableName | null; readonly from: number; readonly most: number };
    readonly reply: {
      readonly total: number;
      readonly headers: Readonly<Partial<Record<TableName, readonly string[]>>>;
      readonly rows: readonly RefusedRow[];
    };
  };
  /** Compares; null when there is no such set, or nothing in it. `isNewer`: the other set is the newer one. */
  readonly compare: {
    readonly ask: { readonly other: ComparedWith; readonly isNewer: boolean; readonly today: string };
    readonly reply: ComparisonView | null;
  };
  /** The differences of the last comparison, `most` at a time. */
  readonly differences: {
    readonly ask: { readonly choice: DifferenceChoice; readonly from: number; readonly most: number };
    readonly reply: { readonly total: number; readonly differences: readonly Difference[] };
  };
  /** Shows both compared sets on the map with what differs, or only the shown one again. */
  readonly mapDifferences: {
    readonly ask: { readonly isShown: boolean; readonly name: string };
    readonly reply: object;
  };
  readonly upkeep: {
    readonly ask: { readonly today: string; readonly months: number };
    readonly reply: { readonly totals: UpkeepList['totals']; readonly groups: readonly UpkeepGroupView[] };
  };
  /** What one owner is to check, of the last list. */
  readonly upkeepRecords: {
    readonly ask: { readonly owner: string; readonly from: number; readonly most: number };
    readonly reply: readonly UpkeepRecord[];
  };
  /** Writes rows as a CSV file for Excel. */
  readonly csv: {
    readonly ask: { readonly header: readonly string[]; readonly rows: readonly (readonly string[])[] };
    readonly reply: Uint8Array;
  };
  /** The shown set as a graph, for other programs; null while there is none. */
  readonly graph: { readonly ask: GraphAsk; readonly reply: Blob | null };
  readonly zip: { readonly ask: { readonly files: readonly SourceFile[] }; readonly reply: Uint8Array };
}

export type DeskSubject = keyof DeskTalk;

/** A question as it goes to the worker. */
export type DeskQuestion = {
  [Subject in DeskSubject]: { readonly about: Subject } & DeskTalk[Subject]['ask'];
}[DeskSubject];
