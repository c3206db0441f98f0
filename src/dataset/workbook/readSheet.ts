import { cellText } from './cellText';
import type { Archive, Refusal } from './openArchive';
import { type Attributes, type MarkupReader, readMarkup } from './readMarkup';
import type { SharedParts } from './readParts';
import { addRow, type SheetLines, startLines } from './sheetLines';
import { type Runs, startRuns } from './textRuns';

/** The size of the largest sheet of Excel. */
const lastRow = 1_048_576;
const lastColumn = 16_384;

/**
 * Reads the cells of a sheet.
 *
 * How large the sheet says it is does not matter, only which cells have text. Hidden rows and columns are read like
 * any; of merged cells the first has the text. A row or cell that does not say where it stands comes after the one
 * before it.
 *
 * @param archive - the workbook
 * @param part - the name of the part with the cells
 * @param shared - the texts and formats of the workbook
 * @returns its rows as lines of text; or why it cannot be read
 */
export function readSheet(archive: Archive, part: string, shared: SharedParts): SheetLines | Refusal {
  const lines = startLines();
  const refusal = readMarkup(archive, part, sheetReader(shared, lines));
  return refusal ?? lines;
}

/** Where the reading is. */
interface Position {
  isInCells: boolean;
  /** The last row that is closed. */
  row: number;
  /** What the row that is open says of itself; null when it does not. */
  ownRow: number | null;
  /** Up to the last cell with text. */
  cells: string[];
  /** How many columns lie behind. */
  columns: number;
  /** The cell that is open. */
  type: string;
  style: number | null;
  value: string | null;
  isFormula: boolean;
  isValue: boolean;
}

function sheetReader(shared: SharedParts, lines: SheetLines): MarkupReader {
  const at: Position = {
    isInCells: false,
    row: 0,
    ownRow: null,
    cells: [],
    columns: 0,
    ...emptyCell,
  };
  const runs = startRuns((text) => {
    at.value = (at.value ?? '') + text;
  });
  return {
    open: (name, attributes) => {
      if (name === 'sheetData') at.isInCells = true;
      else if (at.isInCells) openInCells(at, name, attributes, runs);
    },
    text: (text) => {
      if (at.isValue) at.value = (at.value ?? '') + text;
      else runs.text(text);
    },
    close: (name) => {
      if (name === 'sheetData') at.isInCells = false;
      else if (name === 'row' && at.isInCells) closeRow(at, lines);
      else if (name === 'c' && at.isInCells) closeCell(at, shared);
      else if (name === 'v') at.isValue = false;
      else runs.close(name);
    },
  };
}

const emptyCell = { type: '', style: null, value: null, isFormula: false, isValue: false };

function openInCells(at: Position, name: string, attributes: () => Attributes, runs: Runs): void {
  switch (name) {
    case 'row':
      at.ownRow = rowNumber(attributes()['r'] ?? '');
      at.cells = [];
      at.columns = 0;
      break;
    case 'c':
      openCell(at, attributes());
      break;
    case 'v':
      at.isValue = true;
      at.value ??= '';
      break;
    case 'f':
      at.isFormula = true;
      break;
    default:
      runs.open(name);
  }
}

function openCell(at: Position, { r = '', t = '', s }: Attributes): void {
  const place = /^([A-Z]{1,3})(\d*)$/i.exec(r);
  const column = columnNumber(place?.[1] ?? '');
  at.columns = column ?? at.columns + 1;
  at.ownRow ??= rowNumber(place?.[2] ?? '');
  Object.assign(at, emptyCell);
  at.type = t;
  at.style = s === undefined ? null : Number(s);
}

function closeCell(at: Position, shared: SharedParts): void {
  const text = cellText(at, shared);
  if (text === '' || at.columns > lastColumn) return;
  while (at.cells.length < at.columns - 1) at.cells.push('');
  at.cells[at.columns - 1] = text;
}

/** Rows that are not in order are put after each other: nothing of them is lost. */
function closeRow(at: Position, lines: SheetLines): void {
  const row = at.ownRow !== null && at.ownRow > at.row ? at.ownRow : at.row + 1;
  at.row = row;
  addRow(lines, row, at.cells);
}

function rowNumber(text: string): number | null {
  const number = Number(text);
  return Number.isInteger(number) && number >= 1 && number <= lastRow ? number : null;
}

function columnNumber(letters: string): number | null {
  let number = 0;
  for (const letter of letters.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number >= 1 && number <= lastColumn ? number : null;
}
