import { type GivenFile, type TableName, tableNames } from './dataset';
import { largestFile } from './readTableAs';
import { mostUnpacked, openArchive, type Refusal } from './workbook/openArchive';
import { readParts, type SheetPart } from './workbook/readParts';
import { readSheet } from './workbook/readSheet';
import { fileOfSheet, type SheetLines } from './workbook/sheetLines';

/** One sheet of a workbook, as a file. */
export interface Sheet {
  /** As on its tab. */
  readonly name: string;
  /** Not among the tabs, whether or not Excel offers to show it. */
  readonly isHidden: boolean;
  /** The table that its name says it holds; null when that is none of the nine. */
  readonly table: TableName | null;
  /**
   * The cells as CSV, under the name of the table, else of the sheet; a lost file when there are too many. It is made
   * for reading, not for people: the rows that are read of it have the numbers that Excel shows.
   */
  readonly file: GivenFile;
  /** Rows with text, the header among them. */
  readonly rows: number;
}

/**
 * What is in a workbook. `no-workbook`: no .xlsx, or a damaged one. `protected`: locked with a password, or in the
 * format of before 2007, which looks the same. `too-large`: over the largest file, or it unpacks to far more than that.
 */
export type Workbook =
  | { readonly kind: 'workbook'; readonly sheets: readonly Sheet[] }
  | { readonly kind: 'unreadable'; readonly why: Refusal };

/** How a file with a password begins, and one of before 2007. */
const oldFormat = [0xd0, 0xcf, 0x11, 0xe0];

/**
 * Reads an Excel workbook: each sheet becomes a CSV file, and from there on is read like any.
 *
 * @param bytes - the file, whatever it is
 * @returns the sheets with cells in the order of their tabs, hidden ones too; or why there are none
 */
export async function readWorkbook(bytes: Uint8Array): Promise<Workbook> {
  const sheets = readSheets(bytes);
  return typeof sheets === 'string' ? { kind: 'unreadable', why: sheets } : { kind: 'workbook', sheets };
}

function readSheets(bytes: Uint8Array): readonly Sheet[] | Refusal {
  if (bytes.length > largestFile) return 'too-large';
  if (oldFormat.every((byte, index) => bytes[index] === byte)) return 'protected';
  const archive = openArchive(bytes);
  if (archive === null) return 'no-workbook';
  const parts = readParts(archive);
  if (typeof parts === 'string') return parts;
  const sheets: Sheet[] = [];
  let written = 0;
  for (const part of parts.sheets) {
    const lines = readSheet(archive, part.part, parts.shared);
    if (typeof lines === 'string') return lines;
    const sheet = sheetOf(part, lines);
    written += 'bytes' in sheet.file ? sheet.file.bytes.length : 0;
    if (written > mostUnpacked) return 'too-large';
    sheets.push(sheet);
  }
  return sheets;
}

function sheetOf({ name, isHidden }: SheetPart, lines: SheetLines): Sheet {
  const plain = name.trim().replace(/\.csv$/i, '');
  const table = tableOf(plain);
  const file = fileOfSheet(lines, `${table ?? plain.replace(notInFileNames, '_')}.csv`);
  return { name, isHidden, table, file, rows: lines.rows };
}

const notInFileNames = /[\\/:*?"<>|\p{Cc}]/gu;

function tableOf(sheetName: string): TableName | null {
  const bare = sheetName.normalize('NFD').replace(/[\p{M}\p{Cf}]/gu, '');
  return tableNames.find((table) => table === bare.trim().toLowerCase()) ?? null;
}
