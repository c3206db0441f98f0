import Papa from 'papaparse';
import { holdsText } from './columnBuilder';
import { readStrayRow, readStrictRow, type StrayRow, strayRowReader } from './strayQuotes';

/** What is told of the rows of a file, in order. */
export interface RowReader {
  /** The number of headers; asked for only where quotes do not pair up. */
  readonly expected: () => number;
  readonly take: (cells: readonly string[]) => void;
  /** Called before the row it is about is taken: in one of its cells a quote breaks the rules. */
  readonly stray: (quote: BrokenQuote) => void;
  /** The last row: a quote opens in this cell and the rest of the file has no other. */
  readonly unclosed: (quote: BrokenQuote) => void;
  /** Takes the lines from `start` to `end`, in which there is no quote. */
  readonly takePlain: (text: string, start: number, end: number) => void;
}

/** A quote that breaks the rules. */
export interface BrokenQuote {
  /** The number of the cell in its row, from 0. */
  readonly cell: number;
  /** The text of the cell, quotes and all. */
  readonly text: string;
  readonly isUnclosed: boolean;
  /** Lines that are swallowed by it and not read, its own among them. */
  readonly linesLost: number;
}

/** The first row of a file that holds text. */
export interface FirstRow {
  readonly cells: readonly string[];
  /** Rows without text before it. */
  readonly skipped: number;
  /** Where the next row starts. */
  readonly next: number;
  readonly quote: BrokenQuote | null;
}

interface PapaStep {
  readonly data: readonly (readonly string[])[];
  readonly errors: readonly { readonly code: string }[];
  readonly meta: { readonly cursor: number };
}

/** Plain text shorter than this between two quotes is left to papaparse: starting it costs as much. */
const shortStretch = 2000;

/** Characters within which the quotes of the first row must close; with the wrong delimiter they may never. */
const firstRowWindow = 500_000;

/** After this many broken rows papaparse is asked no more: for each it may look through the rest of the file. */
const patience = 4;

/**
 * Reads delimited text row by row.
 *
 * Stretches without a quote are only split; papaparse reads the rest. A row whose quotes break the rules is read
 * apart, as papaparse would let it swallow the rows after it.
 *
 * @param text - the whole file, line ends as `\n`
 * @param start - where the first row starts
 * @param delimiter - one character
 * @param reader - is told of every row once, in order
 */
export function readRows(text: string, start: number, delimiter: string, reader: RowReader): void {
  const readApart = rowsApart(text, delimiter, reader);
  let position = start;
  let broken = 0;
  while (position < text.length) {
    const quote = text.indexOf('"', position);
    const plainEnd = quote < 0 ? text.length : text.lastIndexOf('\n', quote) + 1;
    if (plainEnd > position) {
      reader.takePlain(text, position, plainEnd);
      position = plainEnd;
      continue;
    }
    const isBrokenOften = broken >= patience;
    const stretch = isBrokenOften
      ? { end: position, isBroken: true }
      : readQuotedStretch(text, position, delimiter, reader);
    position = stretch.isBroken ? readApart(stretch.end) : stretch.end;
    if (stretch.isBroken) broken += 1;
  }
}

/**
 * Reads the first row that holds text.
 *
 * @param text - the whole file, line ends as `\n`
 * @param start - where to begin
 * @param delimiter - one character
 * @returns its cells, how many rows were passed over, and where the next row starts; null when there is none
 */
export function readFirstRow(text: string, start: number, delimiter: string): FirstRow | null {
  let position = start;
  for (let skipped = 0; position < text.length; skipped++) {
    const blank = endOfBlankRow(text, position, delimiter);
    if (blank > position) {
      position = blank;
      continue;
    }
    const row = readOneRow(text, position, delimiter);
    if (row.cells.some(holdsText)) return { ...row, skipped };
    position = row.next;
  }
  return null;
}

/** Where the next row starts when this one is only spaces and delimiters; the row itself when it may hold text. */
function endOfBlankRow(text: string, start: number, delimiter: string): number {
  let end = start;
  while (end < text.length && text[end] !== '\n') {
    if (text[end] !== delimiter && (text[end] ?? '').trim() !== '') return start;
    end += 1;
  }
  return Math.min(end + 1, text.length);
}

function readOneRow(text: string, start: number, delimiter: string): Omit<FirstRow, 'skipped'> {
  const strict = readStrictRow(text, start, delimiter, start + firstRowWindow);
  if (strict !== null) return { ...strict, quote: null };
  const row = readStrayRow(text, start, delimiter);
  return { cells: row.cells, next: row.next, quote: brokenQuoteIn(row) };
}

function brokenQuoteIn({ cells, strayCell, isUnclosed }: StrayRow): BrokenQuote | null {
  return strayCell < 0 ? null : { cell: strayCell, text: cells[strayCell] ?? '', isUnclosed, linesLost: 0 };
}

/** The last cell holds the rest of the file. */
function swallowing(cells: readonly string[]): BrokenQuote {
  const rest = (cells.at(-1) ?? '').trimEnd();
  return { cell: cells.length - 1, text: `"${rest}`, isUnclosed: true, linesLost: rest.split('\n').length };
}

interface Stretch {
  readonly end: number;
  /** The row at its end breaks the rules and is still to be read. */
  readonly isBroken: boolean;
}

function readQuotedStretch(text: string, start: number, delimiter: string, reader: RowReader): Stretch {
  let position = start;
  let nextQuote = start;
  let isBroken = false;
  const parser = new Papa.Parser({
    delimiter,
    newline: '\n',
    fastMode: false,
    step: ({ data, errors }: PapaStep) => {
      const cells = data[0] ?? [];
      if (errors.length > 0) {
        parser.abort();
        isBroken = errors.some((error) => error.code !== 'MissingQuotes');
        if (isBroken) return;
        reader.unclosed(swallowing(cells));
        position = text.length;
        return;
      }
      position = start + parser.getCharIndex();
      reader.take(cells);
      if (nextQuote >= 0 && nextQuote < position) nextQuote = text.indexOf('"', position);
      if (nextQuote < 0 || nextQuote > position + shortStretch) parser.abort();
    },
  });
  parser.parse(text.slice(start), 0, false);
  return { end: isBroken ? position : Math.max(position, start + 1), isBroken };
}

/** Reads rows one at a time; each may break the rules. */
function rowsApart(text: string, delimiter: string, reader: RowReader): (start: number) => number {
  const readStray = strayRowReader(text, delimiter);
  return (start) => {
    const strict = readStrictRow(text, start, delimiter);
    if (strict !== null) {
      reader.take(strict.cells);
      return strict.next;
    }
    const stray = readStray(start, reader.expected());
    const quote = brokenQuoteIn(stray);
    if (quote !== null) reader.stray(quote);
    reader.take(stray.cells);
    return stray.next;
  };
}
