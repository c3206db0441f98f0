import type { GivenFile } from '../dataset';
import { largestFile } from '../readTableAs';
import { fileOfLines, writeCell } from '../writeCells';

/** A sheet as the lines of a CSV file, while it is being read. */
export interface SheetLines {
  /** The first names the delimiter and is no row; after it line n is row n. */
  readonly lines: string[];
  /** Rows with text so far. */
  rows: number;
  /** So many bytes it takes at least. Over the largest file there are no lines: the rows are only counted. */
  size: number;
  /** As many cells as the header has, up to its last with text; 0 before the header. */
  width: number;
  /** What must not stand in a cell without quotes. */
  apart: readonly string[];
}

const delimiter = ';';

/**
 * Starts a sheet.
 *
 * The delimiter is named, so that nothing in the cells can make it look like another.
 *
 * @returns a sheet without rows
 */
export function startLines(): SheetLines {
  return { lines: [`sep=${delimiter}`], rows: 0, size: 0, width: 0, apart: [delimiter] };
}

/**
 * Adds a row; rows that are passed over become blank lines, so that each row keeps its number.
 *
 * A row is as wide as the header at least: cells that Excel leaves out are empty, not missing.
 *
 * @param sheet - the sheet, changed in place
 * @param row - its number in Excel, above that of the last row
 * @param cells - up to the last with text; none for a blank row
 */
export function addRow(sheet: SheetLines, row: number, cells: readonly string[]): void {
  if (cells.length === 0) return;
  if (sheet.width === 0) startHeader(sheet, cells.length);
  sheet.rows += 1;
  sheet.size += cells.reduce((sum, cell) => sum + cell.length + 1, 0) + Math.max(row - sheet.lines.length, 0);
  if (sheet.size > largestFile) {
    sheet.lines.length = 0;
    return;
  }
  while (sheet.lines.length < row) sheet.lines.push('');
  const written = cells.map((cell) => writeCell(cell, sheet.apart)).join(delimiter);
  sheet.lines.push(written + delimiter.repeat(Math.max(sheet.width - cells.length, 0)));
}

/**
 * Writes a sheet as a file.
 *
 * @param sheet - all its rows
 * @param name - what the file is called
 * @returns the file; without bytes when it is over the largest that is read
 */
export function fileOfSheet(sheet: SheetLines, name: string): GivenFile {
  if (sheet.size > largestFile) return { name, cause: 'size', size: sheet.size };
  return { name, bytes: fileOfLines(sheet.lines) };
}

/**
 * Where a whole file stands in the first column, every row in one cell, rows are quoted as a whole: reading undoes
 * that. It is what Excel in Dutch makes of a file with commas.
 */
function startHeader(sheet: SheetLines, width: number): void {
  sheet.width = width;
  if (width === 1) sheet.apart = [delimiter, ',', '\t', '|'];
}
