import { at, textAt } from '../ecosystem/columns';
import type { Column, Finding, Findings, Table } from './dataset';

/**
 * Leaves out what the reading of a file found in cells that have another text now: it says how the file was written, and
 * what is written next is written soundly. What could not be read at all stays.
 *
 * @param table - as it was read
 * @param columns - its columns after edits; more may have come at the end
 * @returns the findings that still hold
 */
export function openFindings(table: Table, columns: readonly Column[]): Findings {
  const { listed, unlisted } = table.findings;
  const left = listed.filter((finding) => !isOfCells(finding) || !isMended(finding, table, columns));
  return left.length === listed.length ? table.findings : { listed: left, unlisted };
}

function isOfCells({ code, count }: Finding): boolean {
  return (
    code === 'missing-cell' || code === 'stray-quote' || (code === 'unclosed-quote' && count === undefined)
  );
}

/** Of cells that were missing, filling one is enough: then the row is written whole. */
function isMended({ code, row, column }: Finding, table: Table, columns: readonly Column[]): boolean {
  const index = row === null ? -1 : indexOfRow(table.rowNumbers, row);
  const position = table.columns.findIndex(({ name, header }) => name === column || header === column);
  if (index < 0 || position < 0) return false;
  const isChanged = (place: number) => cellAt(table.columns[place], index) !== cellAt(columns[place], index);
  if (code !== 'missing-cell') return isChanged(position);
  return table.columns.some((_, place) => place >= position && isChanged(place));
}

function cellAt(column: Column | undefined, index: number): string {
  return column === undefined ? '' : textAt(column.text, index);
}

/** Rows stand in the order of the file. */
function indexOfRow(rows: Table['rowNumbers'], row: number): number {
  let [low, high] = [0, rows.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = at(rows, middle);
    if (found === row) return middle;
    if (found < row) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}
