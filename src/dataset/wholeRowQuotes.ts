import type { BrokenQuote } from './csvRows';
import { readStrayRow, readStrictRow } from './strayQuotes';

/** A row around which the quotes break the rules. */
export interface BrokenRow {
  /** Its number, from 1. */
  readonly row: number;
  readonly quote: BrokenQuote;
}

/** A file without the quotes around its rows. */
export interface UndoneText {
  readonly text: string;
  readonly broken: readonly BrokenRow[];
}

/** The delimiters of such a file. */
interface Delimiters {
  /** May follow the quotes around a row. */
  readonly outer: string;
  /** Stands within the rows. */
  readonly inner: string;
}

/**
 * Takes off the quotes that a programme which saw one column put around each row.
 *
 * A row of which these quotes do not pair up ends with its line, and is kept without them. Where a quote within a
 * row is never closed, the row is written anew, so that it does not take the rows after it along.
 *
 * @param text - the whole file, line ends as `\n`
 * @param start - where the first row starts
 * @param delimiters - what may follow the quotes, and what stands within them
 * @returns the rows in the same number and order, and what broke the rules
 */
export function takeOffRowQuotes(text: string, start: number, delimiters: Delimiters): UndoneText {
  const rows: string[] = [];
  const broken: BrokenRow[] = [];
  let position = start;
  while (position < text.length) {
    const { row, isStray, isUnclosed, next } = readRow(text, position, delimiters.outer);
    const closed = withinRow(row, delimiters.inner);
    rows.push(closed ?? row);
    if (isStray || closed !== null) {
      const written = text.slice(position, next).trimEnd();
      const quote = { cell: 0, text: written, isUnclosed: isUnclosed || closed !== null, linesLost: 0 };
      broken.push({ row: rows.length, quote });
    }
    position = next;
  }
  return { text: rows.join('\n'), broken };
}

interface OuterRow {
  /** Without the quotes around it. */
  readonly row: string;
  readonly next: number;
  readonly isStray: boolean;
  readonly isUnclosed: boolean;
}

function readRow(text: string, start: number, outer: string): OuterRow {
  const strict = text[start] === '"' ? readStrictRow(text, start, outer) : null;
  if (strict !== null)
    return { row: joinRow(strict.cells, outer), next: strict.next, isStray: false, isUnclosed: false };
  const lineEnd = text.indexOf('\n', start);
  const line = text.slice(start, lineEnd < 0 ? text.length : lineEnd);
  const next = start + line.length + 1;
  if (!line.startsWith('"')) return { row: line, next, isStray: false, isUnclosed: false };
  return { ...withoutRowQuotes(line, outer), next, isStray: true };
}

function joinRow(cells: readonly string[], delimiter: string): string {
  return cells.slice(0, cells.findLastIndex((cell) => cell !== '') + 1).join(delimiter);
}

/** The first quote opens; the last closes when it is not half of a doubled one, and only delimiters follow. */
function withoutRowQuotes(line: string, outer: string): { row: string; isUnclosed: boolean } {
  let end = line.length;
  while (end > 1 && (line[end - 1] === outer || line[end - 1] === ' ')) end -= 1;
  let quotes = 0;
  while (end - quotes > 1 && line[end - quotes - 1] === '"') quotes += 1;
  const isUnclosed = quotes % 2 === 0;
  const row = isUnclosed ? line.slice(1) : line.slice(1, end - 1);
  return { row: row.replaceAll('""', '"'), isUnclosed };
}

/** Writes a row by the rules, its quotes as typed, when a quote in it is never closed; null when none is. */
function withinRow(row: string, delimiter: string): string | null {
  if (!row.includes('"') || row.includes('\n')) return null;
  if (readStrictRow(row, 0, delimiter) !== null) return null;
  const { cells, isUnclosed } = readStrayRow(row, 0, delimiter);
  if (!isUnclosed) return null;
  return cells.map(quoted).join(delimiter);
}

function quoted(cell: string): string {
  return `"${cell.replaceAll('"', '""')}"`;
}
