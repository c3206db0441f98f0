import { closeColumns, noteBlankHeaders, unreadTable } from './closeTable';
import { type BrokenQuote, type FirstRow, readFirstRow, readRows } from './csvRows';
import type { Finding, RecordsName, Table } from './dataset';
import { addFinding, closeFindings, type FindingList, startFindings } from './findings';
import { countKnownHeaders, type Header, matchHeaders, missingColumns } from './headers';
import { headerAt, startRecords, takeCells, takePlainLines } from './recordSink';
import { type BrokenRow, takeOffRowQuotes } from './wholeRowQuotes';

const delimiters = [',', ';', '\t', '|'];

/** How a file is written, as its first lines show it. */
interface Layout {
  readonly text: string;
  readonly delimiter: string;
  readonly header: readonly string[];
  readonly headerRow: number;
  /** Where the first record starts. */
  readonly start: number;
  /** A quote in the header that breaks the rules. */
  readonly quote: BrokenQuote | null;
  /** Rows that were not well quoted as a whole, where the rest of the file is. */
  readonly broken: readonly BrokenRow[];
}

/**
 * Reads delimited text into a table.
 *
 * The delimiter is the one that yields most known columns, unless a first line `sep=` names it. A file whose rows
 * are quoted as a whole is undone first. Rows without text are no records but count in the row numbers. Where a
 * column is missing that must be there, nothing is said of single rows.
 *
 * @param name - the table
 * @param file - bare file name
 * @param decoded - the text of the file
 * @param findings - what was found so far, added to in place
 * @returns the table; not readable when there is no header, or a column is missing that must be there
 */
export function readCsv<Name extends RecordsName>(
  name: Name,
  file: string,
  decoded: string,
  findings: FindingList,
): Omit<Table<Name>, 'encoding'> {
  const text = decoded.includes('\r') ? decoded.replace(/\r\n?/g, '\n') : decoded;
  const layout = findLayout(name, text);
  if (layout === null) {
    addFinding(findings, { code: 'empty-file', row: null, column: null });
    return { ...unreadTable(name, file), findings: closeFindings(findings) };
  }
  const missing = missingColumns(name, layout.header);
  const isComplete = missing.length === 0;
  const elsewhere = isComplete ? null : headerElsewhere(name, layout);
  const aboutHeader = elsewhere === null ? findings : startFindings();
  const headers = matchHeaders(name, layout.header, () => layout.headerRow, aboutHeader);
  if (layout.quote !== null) {
    noteQuote(aboutHeader, layout.quote, { row: layout.headerRow, ...columnAt(headers, layout.quote.cell) });
  }
  for (const column of missing) {
    const finding = { code: 'missing-column', row: layout.headerRow, column } as const;
    addFinding(findings, elsewhere === null ? finding : { ...finding, expected: String(elsewhere) });
  }
  const records = readRecords(layout, headers, isComplete ? findings : startFindings());
  return { ...records, name, file, isReadable: isComplete, findings: closeFindings(findings) };
}

function findLayout(name: RecordsName, text: string): Layout | null {
  const named = /^"?sep=([^\n"])"?[,;|\s]*?(?:\n|$)/i.exec(text);
  const start = named === null ? 0 : named[0].length;
  const candidates = named?.[1] === undefined ? delimiters : [named[1]];
  const layouts = candidates.flatMap((delimiter) => {
    const row = readFirstRow(text, start, delimiter);
    return row === null ? [] : [layoutFrom(text, delimiter, row)];
  });
  // All cells of the sheet were emptied: what is left are delimiters, which another delimiter takes for text.
  if (layouts.length < candidates.length) return null;
  const best = bestOf(name, layouts);
  if (best === null || countKnownHeaders(name, best.header) > 1) return best;
  const undone = undoWholeRowQuotes(name, text, start);
  return undone ?? best;
}

function layoutFrom(text: string, delimiter: string, { cells, skipped, next, quote }: FirstRow): Layout {
  return { text, delimiter, header: cells, headerRow: skipped + 1, start: next, quote, broken: [] };
}

/** Most known columns first; else most cells; else the usual order of delimiters. */
function bestOf(name: RecordsName, layouts: readonly Layout[]): Layout | null {
  const scored = layouts.map((layout) => ({
    layout,
    score: countKnownHeaders(name, layout.header) * 100_000 + Math.min(layout.header.length, 99_999),
  }));
  const best = Math.max(...scored.map(({ score }) => score));
  return scored.find(({ score }) => score === best)?.layout ?? null;
}

/** A programme that saw one column wrote `"id,naam,""a, b"""`: the quotes around each row are taken off. */
function undoWholeRowQuotes(name: RecordsName, text: string, start: number): Layout | null {
  for (const outer of delimiters) {
    const first = readFirstRow(text, start, outer);
    const inner = first?.cells[0];
    if (first === null || inner === undefined || first.cells.slice(1).some((cell) => cell !== '')) continue;
    if (first.quote !== null || !text.slice(start).trimStart().startsWith('"')) continue;
    const within = delimiters.map((delimiter) => ({
      delimiter,
      known: countKnownHeaders(name, inner.split(delimiter)),
    }));
    const most = Math.max(...within.map(({ known }) => known));
    const best = within.find(({ known }) => known === most);
    if (best === undefined || most < 2) continue;
    const undone = takeOffRowQuotes(text, start, { outer, inner: best.delimiter });
    const layout = findLayout(name, undone.text);
    return layout && { ...layout, broken: [...undone.broken, ...layout.broken] };
  }
  return null;
}

/** The row number of a later line that looks more like the header, within the first twenty. */
function headerElsewhere(name: RecordsName, layout: Layout): number | null {
  const known = countKnownHeaders(name, layout.header);
  let position = layout.start;
  for (let row = layout.headerRow + 1; row <= 20; row++) {
    for (const delimiter of delimiters) {
      const next = readFirstRow(layout.text, position, delimiter);
      if (next === null) return null;
      if (countKnownHeaders(name, next.cells) > Math.max(known, 1)) return row + next.skipped;
    }
    const next = readFirstRow(layout.text, position, layout.delimiter);
    if (next === null) return null;
    row += next.skipped;
    position = next.next;
  }
  return null;
}

type Records = Pick<Table, 'delimiter' | 'headerRow' | 'rowNumbers' | 'columns' | 'extraCells'>;

function readRecords(layout: Layout, headers: readonly Header[], findings: FindingList): Records {
  const sink = startRecords({ headers, findings, delimiter: layout.delimiter, rowNumber: layout.headerRow });
  const noteInNextRow = (quote: BrokenQuote) =>
    noteQuote(findings, quote, { row: sink.rowNumber + 1, ...columnAt(headers, quote.cell) });
  for (const { row, quote } of layout.broken) noteQuote(findings, quote, { row, column: null });
  readRows(layout.text, layout.start, layout.delimiter, {
    expected: () => headers.length,
    take: (cells) => takeCells(sink, cells),
    stray: noteInNextRow,
    unclosed: noteInNextRow,
    takePlain: (text, start, end) => takePlainLines(sink, text, start, end),
  });
  noteBlankHeaders(headers, sink.columns, layout.headerRow, findings);
  return {
    delimiter: layout.delimiter,
    headerRow: layout.headerRow,
    rowNumbers: sink.rowNumbers.slice(0, sink.count),
    columns: closeColumns(headers, sink.columns, sink.count),
    extraCells: sink.extraCells,
  };
}

/** What to call a column: where it has no name, the number of it will do. */
function columnAt(headers: readonly Header[], cell: number): Pick<Finding, 'column' | 'expected'> {
  const column = headerAt(headers, cell);
  return column === null ? { column, expected: String(cell + 1) } : { column };
}

function noteQuote(
  findings: FindingList,
  { text, isUnclosed, linesLost }: BrokenQuote,
  place: Pick<Finding, 'row' | 'column' | 'expected'>,
): void {
  const code = isUnclosed ? 'unclosed-quote' : 'stray-quote';
  const finding = { code, ...place, value: text.trim().slice(0, 500) } as const;
  addFinding(findings, linesLost === 0 ? finding : { ...finding, count: linesLost });
}
