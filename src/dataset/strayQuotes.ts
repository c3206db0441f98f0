/** A row in which quotes do not pair up, read as well as can be. */
export interface StrayRow {
  readonly cells: readonly string[];
  /** Where the next row starts in the text. */
  readonly next: number;
  /** The first cell with a quote too many, from 0. */
  readonly strayCell: number;
  /** A quote was opened that is closed nowhere on its line. */
  readonly isUnclosed: boolean;
}

interface ReadCell {
  readonly text: string;
  readonly end: number;
  readonly isStray: boolean;
  readonly isUnclosed: boolean;
}

/** Characters a cell with quotes too many may span; without a limit a file full of them costs its square. */
const furthest = 20_000;

type QuotedReader = (text: string, start: number, delimiter: string) => ReadCell;

/**
 * Reads one row whose quotes break the rules, keeping every quote as typed.
 *
 * A quote too many can stand inside a quoted text (`"de "beste" zorg, echt"`) or after one (`"Samen" sterk`).
 * Both are tried, first within the line and last across lines; the reading that yields as many cells as there
 * are headers wins, so that one slip does not swallow the rows after it.
 *
 * @param text - the whole file, line ends as `\n`
 * @param start - where the row starts
 * @param delimiter - one character
 * @param expected - the number of headers
 * @returns the row; at least one cell
 */
export function readStrayRow(text: string, start: number, delimiter: string, expected: number): StrayRow {
  for (const readQuoted of [closedOnLine, closedAtOnce, closedFurtherOn]) {
    const row = readRow(text, start, delimiter, readQuoted);
    if (row.cells.length === expected) return row;
  }
  return readRow(text, start, delimiter, closedAtOnce);
}

function readRow(text: string, start: number, delimiter: string, readQuoted: QuotedReader): StrayRow {
  const cells: string[] = [];
  let strayCell = -1;
  let isUnclosed = false;
  let position = start;
  for (;;) {
    const cell =
      text[position] === '"' ? readQuoted(text, position, delimiter) : readPlain(text, position, delimiter);
    if (cell.isStray && strayCell < 0) strayCell = cells.length;
    isUnclosed ||= cell.isUnclosed;
    cells.push(cell.text);
    position = cell.end + 1;
    if (text[cell.end] !== delimiter) return { cells, next: position, strayCell, isUnclosed };
  }
}

/** Reads up to the next delimiter or line end after `from`, quotes and all. */
function readPlain(text: string, start: number, delimiter: string, from = start): ReadCell {
  let end = from;
  while (end < text.length && text[end] !== delimiter && text[end] !== '\n') end += 1;
  return { text: text.slice(start, end), end, isStray: false, isUnclosed: false };
}

function closedOnLine(text: string, start: number, delimiter: string): ReadCell {
  const lineEnd = text.indexOf('\n', start);
  const closing = findClosing(text, start, delimiter, lineEnd < 0 ? text.length : lineEnd);
  return closing ?? closedAtOnce(text, start, delimiter);
}

function closedFurtherOn(text: string, start: number, delimiter: string): ReadCell {
  return findClosing(text, start, delimiter, start + furthest) ?? closedAtOnce(text, start, delimiter);
}

/** The first quote that is not doubled closes; text after it belongs to the cell, quotes and all. */
function closedAtOnce(text: string, start: number, delimiter: string): ReadCell {
  let quote = text.indexOf('"', start + 1);
  while (quote >= 0 && text[quote + 1] === '"') quote = text.indexOf('"', quote + 2);
  if (quote >= 0) {
    const end = endAfter(text, quote, delimiter);
    if (end >= 0) {
      const inner = text.slice(start + 1, quote).replaceAll('""', '"');
      return { text: inner, end, isStray: false, isUnclosed: false };
    }
  }
  const lineEnd = text.indexOf('\n', start);
  const isOnLine = quote >= 0 && (lineEnd < 0 || quote < lineEnd);
  if (isOnLine) return { ...readPlain(text, start, delimiter, quote), isStray: true };
  return { ...readPlain(text, start, delimiter), isStray: true, isUnclosed: true };
}

/** Looks for a quote that is followed by a delimiter or line end; quotes before it belong to the text. */
function findClosing(text: string, start: number, delimiter: string, limit: number): ReadCell | null {
  let isStray = false;
  for (let quote = text.indexOf('"', start + 1); quote >= 0 && quote < limit; ) {
    if (text[quote + 1] === '"') {
      quote = text.indexOf('"', quote + 2);
      continue;
    }
    const end = endAfter(text, quote, delimiter);
    if (end >= 0) {
      const inner = text.slice(start + 1, quote).replaceAll('""', '"');
      return { text: inner, end, isStray, isUnclosed: false };
    }
    isStray = true;
    quote = text.indexOf('"', quote + 1);
  }
  return null;
}

/** Where the cell ends when nothing but spaces follows the quote; -1 when text follows. */
function endAfter(text: string, quote: number, delimiter: string): number {
  let end = quote + 1;
  while (text[end] === ' ') end += 1;
  return end >= text.length || text[end] === delimiter || text[end] === '\n' ? end : -1;
}
