import { closeColumns, noteBlankHeaders, unreadTable } from './closeTable';
import { holdsControls, holdsText, setCell, startColumn } from './columnBuilder';
import type { RecordsName, Table } from './dataset';
import { addFinding, closeFindings, type FindingList } from './findings';
import { findJsonError } from './findJsonError';
import { takeGuardOff } from './formulaGuard';
import { matchHeaders, missingColumns, normaliseHeader } from './headers';
import { keepAsWritten } from './keepAsWritten';

/**
 * Reads JSON into a table: a list of objects, or an object with such a list under the name of the table.
 *
 * Item n stands on row n + 1, as if there were a header. Numbers become text as written, `true` too, `null` an empty cell,
 * a list several values with `|` between them. Names that differ only in case or spaces are one column; twice in
 * one object is a column too many.
 *
 * @param name - the table
 * @param file - bare file name
 * @param text - the text of the file
 * @param findings - what was found so far, added to in place
 * @returns the table; not readable when there is no list of records
 */
export function readJson<Name extends RecordsName>(
  name: Name,
  file: string,
  text: string,
  findings: FindingList,
): Omit<Table<Name>, 'encoding'> {
  const body = withoutTail(text);
  const items = findItems(name, body, findings);
  if (items === null) return { ...unreadTable(name, file), findings: closeFindings(findings) };
  if (body !== text) addFinding(findings, { code: 'control-character', row: null, column: null });
  const { keys, rows } = collectCells(items, findings);
  const written = keys.map(({ key }) => key);
  const headers = matchHeaders(name, written, (index) => keys[index]?.row ?? null, findings);
  const missing = rows.length === 0 ? [] : missingColumns(name, written);
  for (const column of missing) addFinding(findings, { code: 'missing-column', row: null, column });
  const builders = keys.map(startColumn);
  rows.forEach(({ cells }, index) => {
    for (const [column, cell] of cells) {
      const builder = builders[column];
      if (builder !== undefined) setCell(builder, index, cell);
    }
  });
  if (missing.length === 0) noteBlankHeaders(headers, builders, null, findings);
  return {
    name,
    file,
    isReadable: missing.length === 0,
    delimiter: '',
    headerRow: null,
    rowNumbers: Uint32Array.from(rows, ({ row }) => row),
    columns: closeColumns(headers, builders, rows.length),
    extraCells: new Map(),
    findings: closeFindings(findings),
  };
}

/** Without what a save that was interrupted, or DOS, leaves after the text. */
function withoutTail(text: string): string {
  let end = text.length;
  while (end > 0 && !holdsText(text.charAt(end - 1))) end -= 1;
  return holdsControls(text.slice(end)) ? text.slice(0, end) : text;
}

function findItems(name: RecordsName, text: string, findings: FindingList): readonly unknown[] | null {
  const whole = { row: null, column: null };
  if (!holdsText(text)) {
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
  // A list of lists or of words is no list of records: that is one problem, not one for each item.
  if (items !== null && (items.length < 2 || items.some(isRecord))) return items;
  addFinding(findings, { code: 'invalid-json-shape', ...whole, expected: name });
  return null;
}

function parse(text: string): { readonly value: unknown } | null {
  try {
    const value: unknown = JSON.parse(text);
    const kept = keepAsWritten(text);
    return { value: kept === text ? value : JSON.parse(kept) };
  } catch {
    return null;
  }
}

function ownList(value: unknown, name: RecordsName): readonly unknown[] | null {
  if (!isRecord(value)) return null;
  const own = Object.entries(value).find(([key]) => normaliseHeader(key) === name)?.[1];
  return Array.isArray(own) ? own : null;
}

function isRecord(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

interface Key {
  /** As the first object writes it. */
  readonly key: string;
  /** Where it stands a second time in one object; null for the column itself. */
  readonly row: number | null;
}

interface ItemCells {
  readonly row: number;
  /** Column number and text. */
  readonly cells: readonly (readonly [number, string])[];
}

function collectCells(items: readonly unknown[], findings: FindingList) {
  const keys: Key[] = [];
  const columnOf = new Map<string, number>();
  const rows: ItemCells[] = [];
  items.forEach((item, index) => {
    const row = index + 2;
    const texts = isRecord(item) ? textsOf(item) : null;
    if (texts === null) {
      addFinding(findings, { code: 'invalid-json-shape', row, column: null, value: briefly(item) });
      return;
    }
    const taken = new Set<number>();
    const cells = texts.map(([key, text]): readonly [number, string] => {
      const column = columnFor({ key, row }, taken, { keys, columnOf });
      taken.add(column);
      return [column, text];
    });
    if (cells.some(([, text]) => holdsText(takeGuardOff(text)))) rows.push({ row, cells });
    else if (cells.some(([, text]) => holdsControls(text)))
      addFinding(findings, { code: 'control-character', row, column: null });
  });
  return { keys, rows };
}

function briefly(item: unknown): string {
  if (isRecord(item)) return '{ … }';
  return Array.isArray(item) ? '[ … ]' : JSON.stringify(item).slice(0, 500);
}

/** Null when lists in it lie so deep inside each other that the machine gives up. */
function textsOf(item: object): readonly (readonly [string, string])[] | null {
  try {
    return Object.entries(item).map(([key, value]) => [key, cellText(value)]);
  } catch {
    return null;
  }
}

/** The column that a key of an object stands for: of two that mean the same, the second has one of its own. */
function columnFor(
  { key, row }: { readonly key: string; readonly row: number },
  taken: ReadonlySet<number>,
  { keys, columnOf }: { readonly keys: Key[]; readonly columnOf: Map<string, number> },
): number {
  const meant = normaliseHeader(key);
  for (let turn = 0; ; turn++) {
    const name = `${turn} ${meant}`;
    const column = columnOf.get(name);
    if (column === undefined) {
      keys.push({ key, row: turn === 0 ? null : row });
      columnOf.set(name, keys.length - 1);
      return keys.length - 1;
    }
    if (!taken.has(column)) return column;
  }
}

function cellText(value: unknown): string {
  if (typeof value === 'string') return value.includes('\r') ? value.replace(/\r\n?/g, '\n') : value;
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) return value.map(cellText).join('|');
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
