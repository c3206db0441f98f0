import {
  type ColumnBuilder,
  holdsControls,
  holdsText,
  setCell,
  setCellSpan,
  startColumn,
} from './columnBuilder';
import { addFinding, type FindingList } from './findings';
import { takeGuardOff } from './formulaGuard';
import type { Header } from './headers';

/** The records of a file while it is being read. */
export interface RecordSink {
  readonly headers: readonly Header[];
  readonly columns: readonly ColumnBuilder[];
  readonly delimiter: string;
  readonly findings: FindingList;
  readonly extraCells: Map<number, readonly string[]>;
  rowNumbers: Uint32Array;
  /** Headers up to the last that is not blank: so many cells a row should have. */
  readonly wanted: number;
  /** Records so far. */
  count: number;
  /** The row last taken, as Excel counts. */
  rowNumber: number;
}

const lineFeed = 10;

/**
 * Starts the records of a file.
 *
 * @param start - the headers, the findings to add to, the delimiter, and the row of the header
 * @returns a sink without records
 */
export function startRecords(start: {
  readonly headers: readonly Header[];
  readonly findings: FindingList;
  readonly delimiter: string;
  readonly rowNumber: number;
}): RecordSink {
  return {
    headers: start.headers,
    columns: start.headers.map(startColumn),
    delimiter: start.delimiter,
    findings: start.findings,
    extraCells: new Map(),
    rowNumbers: new Uint32Array(1024),
    wanted: start.headers.findLastIndex(({ header }) => header !== '') + 1,
    count: 0,
    rowNumber: start.rowNumber,
  };
}

/**
 * Takes one row as a list of cells. A row without any text is counted and is no record.
 *
 * @param sink - the records, changed in place
 * @param cells - the cells of the row
 */
export function takeCells(sink: RecordSink, cells: readonly string[]): void {
  sink.rowNumber += 1;
  let hasText = false;
  for (let i = 0; i < cells.length; i++) {
    const column = sink.columns[i];
    if (column !== undefined && setCell(column, sink.count, cells[i] ?? '')) hasText = true;
  }
  endRow(sink, {
    cells: cells.length,
    hasText,
    extra: cells.slice(sink.columns.length),
    written: () => cells.join(sink.delimiter),
  });
}

/**
 * Takes lines without quotes: the same as splitting each and taking its cells, without a list for each row.
 *
 * @param sink - the records, changed in place
 * @param text - the file
 * @param start - where the first line starts
 * @param end - where the last line ends
 */
export function takePlainLines(sink: RecordSink, text: string, start: number, end: number): void {
  let position = start;
  while (position < end) position = takePlainLine(sink, text, position, end);
}

function takePlainLine(sink: RecordSink, text: string, start: number, end: number): number {
  const { columns, count } = sink;
  const delimiterCode = sink.delimiter.charCodeAt(0);
  sink.rowNumber += 1;
  let hasText = false;
  let extra: string[] | null = null;
  let cell = 0;
  let cellStart = start;
  for (let isLast = false; !isLast; cell++) {
    const cellEnd = endOfCell(text, cellStart, end, delimiterCode);
    isLast = cellEnd >= end || text.charCodeAt(cellEnd) === lineFeed;
    const column = columns[cell];
    if (column === undefined) {
      extra ??= [];
      extra.push(text.slice(cellStart, cellEnd));
    } else if (setCellSpan(column, count, text, { start: cellStart, end: cellEnd })) hasText = true;
    cellStart = cellEnd + 1;
  }
  const lineEnd = cellStart - 1;
  endRow(sink, { cells: cell, hasText, extra: extra ?? noCells, written: () => text.slice(start, lineEnd) });
  return cellStart;
}

function endOfCell(text: string, start: number, end: number, delimiterCode: number): number {
  let position = start;
  while (position < end) {
    const code = text.charCodeAt(position);
    if (code === delimiterCode || code === lineFeed) return position;
    position += 1;
  }
  return end;
}

const noCells: readonly string[] = [];

/** What is known of a row when its last cell has been set. */
interface RowEnd {
  /** How many cells it has. */
  readonly cells: number;
  readonly hasText: boolean;
  /** The cells beyond the last header. */
  readonly extra: readonly string[];
  /** The row as the file has it. */
  readonly written: () => string;
}

function endRow(sink: RecordSink, { cells, hasText, extra, written }: RowEnd): void {
  const extraText = extra.length > 0 ? extra.find(holdsText) : undefined;
  const row = sink.rowNumber;
  if (!hasText && extraText === undefined) {
    for (const column of sink.columns.slice(0, cells)) setCell(column, sink.count, '');
    if (holdsControls(written())) addFinding(sink.findings, { code: 'control-character', row, column: null });
    return;
  }
  if (extraText !== undefined) {
    sink.extraCells.set(sink.count, extra.map(takeGuardOff));
    addFinding(sink.findings, { code: 'extra-cell', row, column: null, value: extraText.trim() });
  } else if (extra.some(holdsControls)) {
    const expected = String(sink.columns.length + extra.findIndex(holdsControls) + 1);
    addFinding(sink.findings, { code: 'control-character', row, column: null, expected });
  }
  if (cells < sink.wanted) {
    const column = headerAt(sink.headers, cells);
    addFinding(sink.findings, { code: 'missing-cell', row, column, value: written().trim().slice(0, 500) });
  }
  if (sink.count >= sink.rowNumbers.length) {
    const grown = new Uint32Array(sink.rowNumbers.length * 2);
    grown.set(sink.rowNumbers);
    sink.rowNumbers = grown;
  }
  sink.rowNumbers[sink.count] = row;
  sink.count += 1;
}

/**
 * Names a column for a finding.
 *
 * @param headers - the headers of the file
 * @param cell - column number from 0
 * @returns the known name, else the header as written; null where it is blank, and beyond the last header
 */
export function headerAt(headers: readonly Header[], cell: number): string | null {
  const header = headers[cell];
  return header?.name ?? (header?.header || null);
}
