import { putGuardOn } from './formulaGuard';

/** Half of a pair, which no encoding can hold. */
const loneSurrogates = /\p{Cs}/gu;

/**
 * Writes a cell so that reading gives it back, and so that Excel takes it for text and nothing else.
 *
 * @param text - the cell
 * @param delimiters - what must not stand in it without quotes
 * @returns the cell as it is written to a file
 */
export function writeCell(text: string, delimiters: readonly string[]): string {
  const safe = putGuardOn(text).replace(loneSurrogates, '');
  return ['"', '\n', '\r', ...delimiters].some((sign) => safe.includes(sign))
    ? `"${safe.replaceAll('"', '""')}"`
    : safe;
}

/**
 * Writes the cells of a row.
 *
 * @param cells - as text
 * @returns the line; `;` between cells, formulas guarded
 */
export function writeLine(cells: readonly string[]): string {
  return cells.map((cell) => writeCell(cell, [';'])).join(';');
}

/**
 * Ends a file: the mark by which Excel sees that it is UTF-8, and CRLF after each line.
 *
 * @param lines - the header and the rows, as text
 * @returns the bytes of the file
 */
export function fileOfLines(lines: readonly string[]): Uint8Array {
  return new TextEncoder().encode(`\uFEFF${lines.join('\r\n')}\r\n`);
}

/**
 * Writes rows as a CSV file for Excel in Dutch.
 *
 * @param header - the names of the columns
 * @param rows - the cells of each row, in the order of the header
 * @returns the bytes: UTF-8 with byte order mark, `;`, CRLF, formulas guarded
 */
export function writeRows(header: readonly string[], rows: Iterable<readonly string[]>): Uint8Array {
  return fileOfLines([header, ...rows].map(writeLine));
}
