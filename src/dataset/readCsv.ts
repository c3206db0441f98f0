import { closeColumn, startColumn } from './columnBuilder';
import { readFirstRow, readRows } from './csvRows';
import type { Table, TableName } from './dataset';
import { addFinding, closeFindings, type FindingList } from './findings';
import { countKnownHeaders, type Header, matchHeaders, requireColumns } from './headers';
import { headerAt, startRecords, takeCells, takePlainLines } from './recordSink';

const delimiters = [',', ';', '\t', '|'];

/** How a file is written, as its first lines show it. */
interface Layout {
  readonly text: string;
  readonly delimiter: string;
  readonly header: readonly string[];
  readonly headerRow: number;
  /** Where the first record starts. */
  readonly start: number;
}

/**
 * Reads delimited text into a table.
 *
 * The delimiter is the one that yields most known columns, unless a first line `sep=` names it. A file whose rows
 * are quoted as a whole is undone first. Rows without text are no records but count in the row numbers.
 *
 * @param name - the table
 * @param file - bare file name
 * @param decoded - the text of the file
 * @param findings - what was found so far, added to in place
 * @returns the table; not readable when there is no header
 */
export function readCsv(name: TableName, file: string, decoded: string, findings: FindingList): Table {
  const text = decoded.includes('\r') ? decoded.replace(/\r\n?/g, '\n') : decoded;
  const layout = findLayout(name, text);
  if (layout === null) {
    addFinding(findings, { code: 'empty-file', row: null, column: null });
    return { ...unreadTable(name, file), findings: closeFindings(findings) };
  }
  const headers = matchHeaders(name, layout.header, layout.headerRow, findings);
  const isComplete = requireColumns(name, { headers, row: layout.headerRow }, findings, () =>
    headerElsewhere(name, layout),
  );
  return { ...readRecords(layout, headers, findings), name, file, isReadable: isComplete };
}

/**
 * Makes a table of a file of which nothing could be read.
 *
 * @param name - the table
 * @param file - bare file name
 * @returns a table without columns and records
 */
export function unreadTable(name: TableName, file: string): Table {
  return {
    name,
    file,
    isReadable: false,
    delimiter: '',
    headerRow: null,
    rowNumbers: new Uint32Array(0),
    columns: [],
    extraCells: new Map(),
    findings: { listed: [], unlisted: new Map() },
  };
}

function findLayout(name: TableName, text: string): Layout | null {
  const named = /^"?sep=([^\n])"?[^\S\n]*(?:\n|$)/i.exec(text);
  const start = named === null ? 0 : named[0].length;
  const candidates = named?.[1] === undefined ? delimiters : [named[1]];
  const layouts = candidates.flatMap((delimiter) => {
    const row = readFirstRow(text, start, delimiter);
    if (row === null) return [];
    return [{ text, delimiter, header: row.cells, headerRow: row.skipped + 1, start: row.next }];
  });
  const best = bestOf(name, layouts);
  if (best === null || countKnownHeaders(name, best.header) > 1) return best;
  const undone = undoWholeRowQuotes(name, text, start);
  return undone ?? best;
}

/** Most known columns first; else most cells; else the usual order of delimiters. */
function bestOf(name: TableName, layouts: readonly Layout[]): Layout | null {
  const scored = layouts.map((layout) => ({
    layout,
    score: countKnownHeaders(name, layout.header) * 100_000 + Math.min(layout.header.length, 99_999),
  }));
  const best = Math.max(...scored.map(({ score }) => score));
  return scored.find(({ score }) => score === best)?.layout ?? null;
}

/** A programme that saw one column wrote `"id,naam,""a, b"""`: the quotes around each row are taken off. */
function undoWholeRowQuotes(name: TableName, text: string, start: number): Layout | null {
  for (const outer of delimiters) {
    const first = readFirstRow(text, start, outer);
    const inner = first?.cells[0];
    if (first === null || inner === undefined || first.cells.slice(1).some((cell) => cell !== '')) continue;
    const isWorthIt = delimiters.some((delimiter) => countKnownHeaders(name, inner.split(delimiter)) > 1);
    if (!isWorthIt || !text.slice(start).trimStart().startsWith('"')) continue;
    const lines: string[] = [];
    const take = (cells: readonly string[]) => lines.push(joinRow(cells, outer));
    readRows(text, start, outer, {
      expected: () => 1,
      take,
      stray: () => undefined,
      unclosed: () => undefined,
      takePlain: (all, from, to) => lines.push(all.slice(from, to).replace(/\n$/, '')),
    });
    return findLayout(name, lines.join('\n'));
  }
  return null;
}

function joinRow(cells: readonly string[], delimiter: string): string {
  return cells.slice(0, cells.findLastIndex((cell) => cell !== '') + 1).join(delimiter);
}

/** The row number of a later line that looks more like the header, within the first twenty. */
function headerElsewhere(name: TableName, layout: Layout): number | null {
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

type Records = Pick<Table, 'delimiter' | 'headerRow' | 'rowNumbers' | 'columns' | 'extraCells' | 'findings'>;

function readRecords(layout: Layout, headers: readonly Header[], findings: FindingList): Records {
  const sink = startRecords({ headers, findings, delimiter: layout.delimiter, rowNumber: layout.headerRow });
  readRows(layout.text, layout.start, layout.delimiter, {
    expected: () => headers.length,
    take: (cells) => takeCells(sink, cells),
    stray: (cell, isUnclosed) =>
      addFinding(findings, {
        code: isUnclosed ? 'unclosed-quote' : 'stray-quote',
        row: sink.rowNumber + 1,
        column: headerAt(headers, cell),
      }),
    unclosed: (cell) =>
      addFinding(findings, {
        code: 'unclosed-quote',
        row: sink.rowNumber + 1,
        column: headerAt(headers, cell),
      }),
    takePlain: (text, start, end) => takePlainLines(sink, text, start, end),
  });
  headers.forEach(({ header }, index) => {
    const hasText = sink.columns[index]?.hasText.includes(true) ?? false;
    if (header === '' && hasText)
      addFinding(findings, {
        code: 'blank-header',
        row: layout.headerRow,
        column: null,
        value: String(index + 1),
      });
  });
  return {
    delimiter: layout.delimiter,
    headerRow: layout.headerRow,
    rowNumbers: sink.rowNumbers.slice(0, sink.count),
    columns: headers.map((header, index) => ({
      ...header,
      text: closeColumn(sink.columns[index] ?? startColumn(), sink.count),
    })),
    extraCells: sink.extraCells,
    findings: closeFindings(findings),
  };
}
