import { closeColumn, setCell, startColumn } from './columnBuilder';
import type { Table, TableName } from './dataset';
import { addFinding, closeFindings, type FindingList } from './findings';
import { findJsonError } from './findJsonError';
import { matchHeaders, requireColumns } from './headers';
import { unreadTable } from './readCsv';

/**
 * Reads JSON into a table: a list of objects, or an object with such a list under the name of the table.
 *
 * Item n stands on row n + 1, as if there were a header. Numbers and `true` become text, `null` an empty cell,
 * a list several values with `|` between them.
 *
 * @param name - the table
 * @param file - bare file name
 * @param text - the text of the file
 * @param findings - what was found so far, added to in place
 * @returns the table; not readable when there is no list of records
 */
export function readJson(name: TableName, file: string, text: string, findings: FindingList): Table {
  const items = findItems(name, text, findings);
  if (items === null) return { ...unreadTable(name, file), findings: closeFindings(findings) };
  const { keys, rows } = collectCells(items, findings);
  const headers = matchHeaders(name, [...keys.keys()], null, findings);
  const isComplete = rows.length === 0 || requireColumns(name, { headers, row: null }, findings);
  const builders = [...keys.keys()].map(startColumn);
  rows.forEach(({ cells }, index) => {
    for (const [column, cell] of cells) {
      const builder = builders[column];
      if (builder !== undefined) setCell(builder, index, cell);
    }
  });
  return {
    name,
    file,
    isReadable: isComplete,
    delimiter: '',
    headerRow: null,
    rowNumbers: Uint32Array.from(rows, ({ row }) => row),
    columns: headers.map((header, index) => ({
      ...header,
      text: closeColumn(builders[index] ?? startColumn(), rows.length),
    })),
    extraCells: new Map(),
    findings: closeFindings(findings),
  };
}

function findItems(name: TableName, text: string, findings: FindingList): readonly unknown[] | null {
  const whole = { row: null, column: null };
  if (text.trim() === '') {
    addFinding(findings, { code: 'empty-file', ...whole });
    return null;
  }
  const parsed = parse(text);
  if (parsed === null) {
    const { line, position, expected } = findJsonError(text);
    addFinding(findings, { code: 'invalid-json', ...whole, value: `${line}:${position}`, expected });
    return null;
  }
  const items = Array.isArray(parsed.value) ? parsed.value : ownList(parsed.value, name);
  if (items === null) addFinding(findings, { code: 'invalid-json-shape', ...whole, expected: name });
  return items;
}

function parse(text: string): { readonly value: unknown } | null {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return null;
  }
}

function ownList(value: unknown, name: TableName): readonly unknown[] | null {
  if (typeof value !== 'object' || value === null) return null;
  const list: unknown = new Map<string, unknown>(Object.entries(value)).get(name);
  return Array.isArray(list) ? list : null;
}

interface ItemCells {
  readonly row: number;
  /** Column number and text. */
  readonly cells: readonly (readonly [number, string])[];
}

function collectCells(items: readonly unknown[], findings: FindingList) {
  const keys = new Map<string, number>();
  const rows: ItemCells[] = [];
  items.forEach((item, index) => {
    const row = index + 2;
    if (typeof item !== 'object' || item === null || Array.isArray(item)) {
      addFinding(findings, { code: 'invalid-json-shape', row, column: null, value: cellText(item) });
      return;
    }
    const cells = Object.entries(item).map(([key, value]): readonly [number, string] => {
      const known = keys.get(key) ?? keys.size;
      keys.set(key, known);
      return [known, cellText(value)];
    });
    if (cells.some(([, text]) => text.trim() !== '')) rows.push({ row, cells });
  });
  return { keys, rows };
}

function cellText(value: unknown): string {
  if (typeof value === 'string') return value;
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) return value.map(cellText).join('|');
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
