import type { TextColumn } from '../ecosystem/columns';
import type { Encoding } from './decodeText';
import type { ColumnName } from './schema';

/** The nine tables, in the order in which problems are listed. */
export const tableNames = [
  'gebieden',
  'coalities',
  'tafels',
  'initiatieven',
  'organisaties',
  'deelnames',
  'relaties',
  'gebeurtenissen',
  'bronnen',
] as const;
export type TableName = (typeof tableNames)[number];

/** Files with records that the map can do without: what people say for the words in the tables, and what a room answered. */
export const extraNames = ['synoniemen', 'bijdragen'] as const;
export type ExtraName = (typeof extraNames)[number];

/** Every file with records. */
export type RecordsName = TableName | ExtraName;

/** A file as it came in: nothing read of it yet. */
export interface SourceFile {
  /** Bare file name, with extension. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Where it was taken from, for a sheet that was translated to such a file. */
  readonly sheet?: SheetPlace;
}

/** A sheet of a workbook, by the names that people see. */
export interface SheetPlace {
  /** File name of the workbook. */
  readonly book: string;
  readonly sheet: string;
}

/**
 * Why a file that is there, or may be, could not be had: the connection fell away, the disk refused it, it is too large
 * to be taken in, or the server answered with this number.
 */
export type LossCause = 'connection' | 'disk' | 'size' | `${number}`;

/** A file that could not be had; that it is absent is not known. */
export interface LostFile {
  readonly name: string;
  readonly cause: LossCause;
  /** In bytes, where it is too large. */
  readonly size?: number;
}

/** What comes in under the name of a file. */
export type GivenFile = SourceFile | LostFile;

/** The records of one file, as the steward wrote them. */
export interface Table<Name extends RecordsName = TableName> {
  readonly name: Name;
  /** Bare file name. */
  readonly file: string;
  /** False when nothing of the file could be used; `findings` then says why. */
  readonly isReadable: boolean;
  /** Null when no text could be read. */
  readonly encoding: Encoding | null;
  /** What stands between the cells; empty for JSON. */
  readonly delimiter: string;
  /** The row of the header as Excel shows it; null where there is none (JSON). */
  readonly headerRow: number | null;
  /** Per record its row as Excel shows it: the header is 1. */
  readonly rowNumbers: Uint32Array;
  /** In file order. */
  readonly columns: readonly Column[];
  /** Cells beyond the last header, by record index. */
  readonly extraCells: ReadonlyMap<number, readonly string[]>;
  readonly findings: Findings;
}

export interface Column {
  /** As written, without space around; that is kept where it is half of a misread sign. */
  readonly header: string;
  /** Null where the header is unknown, blank, or a repeat of an earlier one. */
  readonly name: ColumnName | null;
  /** The text as written, per record; `codes` may be shorter than the table: the rest is empty. */
  readonly text: TextColumn;
}

/** What reading a file brings to light. Validation turns each into a problem. */
export const findingCodes = [
  'missing-file',
  'empty-file',
  'not-a-text-file',
  'unreadable-encoding',
  'encoding-guessed',
  'file-too-large',
  'invalid-json',
  'invalid-json-shape',
  'missing-column',
  'unknown-column',
  'duplicate-column',
  'blank-header',
  'extra-cell',
  'missing-cell',
  'unclosed-quote',
  'stray-quote',
  'control-character',
  'broken-characters',
] as const;
export type FindingCode = (typeof findingCodes)[number];

export interface Finding {
  readonly code: FindingCode;
  readonly row: number | null;
  readonly column: string | null;
  /** The text it is about. */
  readonly value?: string;
  /** What was expected there, or where else to look. */
  readonly expected?: string;
  /** Why the file could not be had. */
  readonly cause?: LossCause;
  /** How many lines it costs. */
  readonly count?: number;
}

export interface Findings {
  /** At most `findingLimit` of each code, in the order of the rows. */
  readonly listed: readonly Finding[];
  /** How many more there are of each code. */
  readonly unlisted: ReadonlyMap<FindingCode, number>;
}

/** Everything read so far: the stewards' document. */
export interface Dataset {
  readonly tables: Readonly<Record<TableName, Table | null>>;
  /** What people say for the words in the tables; null where there is no such file. */
  readonly synonyms: Table<'synoniemen'> | null;
  /** The stories that are told with the data, as they came; null where there is no such file. */
  readonly stories: GivenFile | null;
  /** What was answered in a session; null where there is no such file. */
  readonly contributions: Table<'bijdragen'> | null;
  /** Files that no table is made of, in the order in which they came. */
  readonly unused: readonly UnusedFile[];
}

export interface UnusedFile {
  readonly name: string;
  /**
   * `duplicate`: another file holds the same table. `ignored`: no data file, or one for another part of the map.
   * `lost`: one for another part of the map that could not be had.
   */
  readonly reason: 'unknown' | 'duplicate' | 'ignored' | 'lost';
  /** The table it would have been, for a duplicate. */
  readonly table: TableName | null;
  /** For a lost file. */
  readonly cause?: LossCause;
}
