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

/** A row in which every quote keeps the rules. */
export interface StrictRow {
  readonly cells: readonly string[];
  /** Where the next row starts in the text. */
  readonly next: number;
  /** No cell without quotes around it has one inside. */
  readonly isClean: boolean;
}

/** What is known of a row while it is read. */
interface RowPlace {
  readonly text: string;
  readonly delimiter: string;
  /** The end of the line on which the cell at hand starts. */
  lineEnd: number;
  /** Up to here no closing quote was found; it is not looked for again, or a line full of quotes costs its square. */
  searchedTo: number;
}

type QuotedReader = (row: RowPlace, start: number) => ReadCell;

/** Characters a row with quotes too many may span. */
const furthest = 20_000;

/** So many rows of a file are looked for across lines in vain; each may cost as much as `furthest`. */
const patience = 300;

/**
 * Makes a reader for the rows of one file whose quotes break the rules; it keeps every quote as typed.
 *
 * A quote too many can stand inside a quoted text (`"de "beste" zorg, echt"`) or after one (`"Samen" sterk`).
 * Both are tried, first within the line and last across lines; the reading that yields as many cells as there
 * are headers wins, unless it would swallow lines that are rows themselves: then the quote was never closed.
 *
 * @param text - the whole file, line ends as `\n`
 * @param delimiter - one character
 * @returns reads the row at a place, given the number of headers; at least one cell
 */
export function strayRowReader(
  text: string,
  delimiter: string,
): (start: number, expected: number) => StrayRow {
  let inVain = 0;
  return (start, expected) => {
    const onLine = readRow(text, start, delimiter, closedOnLine);
    if (onLine.cells.length === expected) return onLine;
    const atOnce = readStrayRow(text, start, delimiter);
    if (atOnce.cells.length === expected || inVain >= patience) return atOnce;
    const furtherOn = readRow(text, start, delimiter, closedBefore(start + furthest));
    const isFitting = furtherOn.cells.length === expected;
    if (isFitting && !holdsRows(text, { start, end: furtherOn.next }, delimiter, expected)) return furtherOn;
    if (!isFitting) inVain += 1;
    return closedToFit(atOnce, delimiter, expected);
  };
}

/** Lines looked at to tell rows from a text of several lines. */
const mostLines = 20;

/** Whether lines after the first are rows by themselves: with as many cells as there are headers, and good quotes. */
function holdsRows(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
  delimiter: string,
  expected: number,
): boolean {
  let position = endOfLine(text, start) + 1;
  for (let line = 0; line < mostLines && position < end && expected > 1; line++) {
    const lineEnd = endOfLine(text, position);
    const row = readStrictRow(text, position, delimiter, lineEnd);
    if (row?.isClean && row.cells.length === expected && row.next <= lineEnd + 1) return true;
    position = lineEnd + 1;
  }
  return false;
}

/** A text that was opened and not closed holds the delimiters that are too many for its row. */
function closedToFit(row: StrayRow, delimiter: string, expected: number): StrayRow {
  const { cells, strayCell, isUnclosed } = row;
  const surplus = cells.length - expected;
  if (!isUnclosed || strayCell < 0 || surplus <= 0) return row;
  const whole = cells.slice(strayCell, strayCell + surplus + 1).join(delimiter);
  return { ...row, cells: [...cells.slice(0, strayCell), whole, ...cells.slice(strayCell + surplus + 1)] };
}

/**
 * Reads one row whose quotes break the rules where it is not known how many cells it should have.
 *
 * @param text - the whole file, line ends as `\n`
 * @param start - where the row starts
 * @param delimiter - one character
 * @returns the row, every quote too many kept as typed; at least one cell
 */
export function readStrayRow(text: string, start: number, delimiter: string): StrayRow {
  return readRow(text, start, delimiter, closedAtOnce);
}

/**
 * Reads one row whose quotes keep the rules.
 *
 * @param text - the whole file, line ends as `\n`
 * @param start - where the row starts
 * @param delimiter - one character
 * @param limit - a quote that is closed after this place is not closed
 * @returns the row; null when a quote in it breaks the rules
 */
export function readStrictRow(
  text: string,
  start: number,
  delimiter: string,
  limit = text.length,
): StrictRow | null {
  const cells: string[] = [];
  let position = start;
  let isClean = true;
  for (;;) {
    const isQuoted = text[position] === '"';
    const cell = isQuoted
      ? closedWell(text, delimiter, position, firstSingleQuote(text, position + 1, limit))
      : readPlain(text, position, delimiter);
    if (cell === null) return null;
    isClean &&= isQuoted || !cell.text.includes('"');
    cells.push(cell.text);
    position = cell.end + 1;
    if (text[cell.end] !== delimiter) return { cells, next: Math.min(position, text.length), isClean };
  }
}

function readRow(text: string, start: number, delimiter: string, readQuoted: QuotedReader): StrayRow {
  const row: RowPlace = { text, delimiter, lineEnd: endOfLine(text, start), searchedTo: -1 };
  const cells: string[] = [];
  let strayCell = -1;
  let isUnclosed = false;
  let position = start;
  for (;;) {
    if (position > row.lineEnd) row.lineEnd = endOfLine(text, position);
    const cell = text[position] === '"' ? readQuoted(row, position) : readPlain(text, position, delimiter);
    if (cell.isStray && strayCell < 0) strayCell = cells.length;
    isUnclosed ||= cell.isUnclosed;
    cells.push(cell.text);
    position = cell.end + 1;
    if (text[cell.end] !== delimiter) return { cells, next: position, strayCell, isUnclosed };
  }
}

function endOfLine(text: string, start: number): number {
  const lineEnd = text.indexOf('\n', start);
  return lineEnd < 0 ? text.length : lineEnd;
}

/** Reads up to the next delimiter or line end after `from`, quotes and all. */
function readPlain(text: string, start: number, delimiter: string, from = start): ReadCell {
  let end = from;
  while (end < text.length && text[end] !== delimiter && text[end] !== '\n') end += 1;
  return { text: text.slice(start, end), end, isStray: false, isUnclosed: false };
}

function closedOnLine(row: RowPlace, start: number): ReadCell {
  return findClosing(row, start, row.lineEnd) ?? closedAtOnce(row, start);
}

function closedBefore(limit: number): QuotedReader {
  return (row, start) => findClosing(row, start, limit) ?? closedAtOnce(row, start);
}

/** The first quote that is not doubled closes; text after it belongs to the cell, quotes and all. */
function closedAtOnce({ text, delimiter, lineEnd }: RowPlace, start: number): ReadCell {
  const quote = firstSingleQuote(text, start + 1, text.length);
  const cell = closedWell(text, delimiter, start, quote);
  if (cell !== null) return cell;
  if (quote >= 0 && quote < lineEnd) return { ...readPlain(text, start, delimiter, quote), isStray: true };
  return { ...readPlain(text, start, delimiter), isStray: true, isUnclosed: true };
}

/** Looks for a quote that is followed by a delimiter or line end; quotes before it belong to the text. */
function findClosing(row: RowPlace, start: number, limit: number): ReadCell | null {
  if (row.searchedTo >= limit) return null;
  const { text, delimiter } = row;
  let isStray = false;
  let quote = firstSingleQuote(text, start + 1, limit);
  while (quote >= 0) {
    const cell = closedWell(text, delimiter, start, quote);
    if (cell !== null) return { ...cell, isStray };
    isStray = true;
    quote = firstSingleQuote(text, quote + 1, limit);
  }
  row.searchedTo = limit;
  return null;
}

/** The first quote that is not doubled; -1 when there is none before the limit. */
function firstSingleQuote(text: string, from: number, limit: number): number {
  let quote = text.indexOf('"', from);
  while (quote >= 0 && quote < limit && text[quote + 1] === '"') quote = text.indexOf('"', quote + 2);
  return quote < limit ? quote : -1;
}

/** The cell from its opening to this closing quote; null when text follows that, or there is no such quote. */
function closedWell(text: string, delimiter: string, start: number, quote: number): ReadCell | null {
  const end = quote < 0 ? -1 : endAfter(text, quote, delimiter);
  if (end < 0) return null;
  const inner = text.slice(start + 1, quote).replaceAll('""', '"');
  return { text: inner, end, isStray: false, isUnclosed: false };
}

/** Where the cell ends when nothing but space follows the quote; -1 when text follows. */
function endAfter(text: string, quote: number, delimiter: string): number {
  for (let end = quote + 1; end < text.length; end++) {
    const character = text[end] ?? '';
    if (character === delimiter || character === '\n') return end;
    if (character.trim() !== '') return -1;
  }
  return text.length;
}
