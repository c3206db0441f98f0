import type { Column, RecordsName, Table, TableName } from '../dataset/dataset';
import { columnsOf, mustBeFilled } from '../dataset/headers';
import type { ColumnName, ColumnSchema } from '../dataset/schema';
import { at, type TextColumn } from '../ecosystem/columns';
import { readCell } from './checks/cellChecks';
import { findSpreadsheetDamage } from './checks/spreadsheetDamage';
import { type Ledger, note } from './ledger';
import type { ProblemCode } from './problem';

/** A column as it will be shown: cleaned and judged once for each distinct value. */
export interface Cells {
  /** Cleaned text for each code; empty where the value cannot be used. */
  readonly texts: readonly string[];
  readonly codes: Uint32Array;
  /** As written, for each code. */
  readonly raw: readonly string[];
  /** Codes whose cell is reported already: their being empty is no second problem. */
  readonly reported: ReadonlySet<number>;
}

/** A table with its known columns ready to be used. */
export interface Records<Name extends RecordsName = TableName> {
  readonly table: Table<Name>;
  /** Records in it; 0 when the file cannot be used. */
  readonly count: number;
  readonly cells: ReadonlyMap<ColumnName, Cells>;
}

/**
 * Prepares a table: every known cell cleaned, every flaw of a single cell noted.
 *
 * @param table - the table
 * @param ledger - gets the problems
 * @returns its columns by name; without records when the file is not usable
 */
export function readRecords<Name extends RecordsName>(table: Table<Name>, ledger: Ledger): Records<Name> {
  if (!table.isReadable) return { table, count: 0, cells: new Map() };
  const cells = new Map<ColumnName, Cells>();
  for (const schema of columnsOf(table.name)) {
    const column = table.columns.find((candidate) => candidate.name === schema.name);
    if (column !== undefined) cells.set(schema.name, readColumn(table, column.text, schema, ledger));
  }
  table.columns.forEach((column, position) => {
    if (column.name === null) noteDamage(table, column, position, ledger);
  });
  const count = table.rowNumbers.length;
  for (const schema of columnsOf(table.name)) {
    if (mustBeFilled(schema)) noteEmptyCells(table, schema, cells.get(schema.name), ledger);
  }
  return { table, count, cells };
}

/**
 * Reads one cell.
 *
 * @param records - the table
 * @param column - a column name
 * @param index - the record, from 0
 * @returns the cleaned text; empty where the file has no such column
 */
export function cellAt(records: Records<RecordsName>, column: ColumnName, index: number): string {
  const cells = records.cells.get(column);
  return cells === undefined ? '' : (cells.texts[at(cells.codes, index)] ?? '');
}

/**
 * Reads one cell as it was written.
 *
 * @param records - the table
 * @param column - a column name
 * @param index - the record, from 0
 * @returns the text without space around; empty where the file has no such column
 */
export function writtenAt(records: Records<RecordsName>, column: ColumnName, index: number): string {
  const cells = records.cells.get(column);
  return cells === undefined ? '' : (cells.raw[at(cells.codes, index)] ?? '').trim();
}

/**
 * Tells the row of a record.
 *
 * @param records - the table
 * @param index - the record, from 0
 * @returns the row as Excel shows it
 */
export function rowOf(records: Records<RecordsName>, index: number): number {
  return at(records.table.rowNumbers, index);
}

/** Flaws of a cell that would be empty all the same. */
const isSmudge: ReadonlySet<ProblemCode> = new Set(['control-character', 'invisible-character']);

function readColumn(
  table: Table<RecordsName>,
  text: TextColumn,
  schema: ColumnSchema,
  ledger: Ledger,
): Cells {
  const readings = text.values.map((raw) => readCell(raw, schema.form));
  const flawed = new Set<number>();
  const reported = new Set<number>();
  readings.forEach(({ flaws }, code) => {
    if (flaws.length > 0) flawed.add(code);
    if (readings[code]?.text === '' && flaws.some((flaw) => !isSmudge.has(flaw.code))) reported.add(code);
  });
  if (flawed.size > 0) {
    text.codes.forEach((code, index) => {
      if (!flawed.has(code)) return;
      for (const flaw of readings[code]?.flaws ?? [])
        note(ledger, table, { ...flaw, row: at(table.rowNumbers, index), column: schema.name });
    });
  }
  return { texts: readings.map((reading) => reading.text), codes: text.codes, raw: text.values, reported };
}

/** An error value of Excel is told in any column, also in one that is not shown. */
function noteDamage(
  table: Table<RecordsName>,
  { header, text }: Column,
  position: number,
  ledger: Ledger,
): void {
  const damage = text.values.map((raw) => findSpreadsheetDamage(raw.trim(), 'text'));
  if (damage.every((flaw) => flaw === null)) return;
  text.codes.forEach((code, index) => {
    const flaw = damage[code] ?? null;
    if (flaw === null) return;
    const facts = header === '' ? { ...flaw.facts, expected: String(position + 1) } : flaw.facts;
    note(ledger, table, { ...flaw, row: at(table.rowNumbers, index), column: header || null, facts });
  });
}

function noteEmptyCells(
  table: Table<RecordsName>,
  schema: ColumnSchema,
  cells: Cells | undefined,
  ledger: Ledger,
): void {
  const isEmpty = cells?.texts.map((text, code) => text === '' && !cells.reported.has(code)) ?? [true];
  if (!isEmpty.includes(true)) return;
  for (let index = 0; index < table.rowNumbers.length; index++) {
    if (isEmpty[at(cells?.codes ?? [], index)])
      note(ledger, table, { code: 'missing-value', row: at(table.rowNumbers, index), column: schema.name });
  }
}
