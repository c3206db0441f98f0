import { readFileSync } from 'node:fs';

/** A record of a file in `data/`, by column name. Read apart from the product's own reader, to check that one. */
export type DataRecord = ReadonlyMap<string, string>;

/** Reads a file of the real data. */
export function recordsOf(table: string): readonly DataRecord[] {
  const [header = [], ...rows] = cellsOf(readFileSync(`data/${table}.csv`, 'utf8'));
  return rows.map((row) => new Map(header.map((column, index) => [column, row[index] ?? ''])));
}

/** Finds the value of a column. */
export function cell(record: DataRecord, column: string): string {
  return record.get(column) ?? '';
}

/** The name of an area, verband or organisation in the real data. */
export function nameOf(id: string): string {
  const tables = ['gebieden', 'coalities', 'tafels', 'initiatieven', 'organisaties'];
  const found = tables.flatMap(recordsOf).find((record) => cell(record, 'id') === id);
  if (found === undefined) throw new Error(`${id} is not in data/`);
  return cell(found, 'naam');
}

const today = new Date().toISOString().slice(0, 10);

/** Whether a verband or seat is over by what its own row says, on the day of the test. */
export function isOver(record: DataRecord): boolean {
  const end = cell(record, 'eind') || cell(record, 'tot');
  const isPast = end !== '' && end < today.slice(0, end.length);
  return ['afgerond', 'gestopt'].includes(cell(record, 'status')) || isPast;
}

/** The seats of an organisation: those of now, and those that are over by themselves or with their verband. */
export function seatsOf(organisation: string) {
  const verbanden = ['coalities', 'tafels', 'initiatieven'].flatMap(recordsOf).filter(isOver);
  const over = new Set(verbanden.map((record) => cell(record, 'id')));
  const isPast = (seat: DataRecord): boolean => isOver(seat) || over.has(cell(seat, 'verband'));
  const seats = recordsOf('deelnames').filter((record) => cell(record, 'organisatie') === organisation);
  return { seats, current: seats.filter((seat) => !isPast(seat)), past: seats.filter(isPast) };
}

/** RFC 4180, comma, LF: the form in which the project keeps its data. */
function cellsOf(text: string): readonly (readonly string[])[] {
  const pattern = /("(?:[^"]|"")*"|[^,\n]*)(,|\n|$)/g;
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [, written = '', end] of text.matchAll(pattern)) {
    row.push(written.startsWith('"') ? written.slice(1, -1).replaceAll('""', '"') : written);
    if (end === ',') continue;
    if (row.some((value) => value !== '')) rows.push(row);
    row = [];
  }
  return rows;
}
