import { type SourceFile, type Table, type TableName, tableNames } from './dataset';
import { columnsOf } from './headers';
import { readTable } from './readTable';
import { isReason } from './refusedList';

/** Bytes of a file in which its header surely stands. */
const headLength = 64_000;

/**
 * Tells which table a file or a sheet is by its name, however it was copied: `Kopie van Tafels (2).csv`.
 *
 * @param name - name of a file or sheet
 * @returns the table; null when the name says none
 */
export function tableByName(name: string): TableName | null {
  const bare = name
    .normalize('NFC')
    .toLowerCase()
    .replace(/\.(csv|json|txt)$/, '')
    .replace(/^(?:kopie van|copy of)\s+/, '')
    .replace(/(?:[\s_-]+(?:kopie|copy))?(?:\s*\(\d+\))?$/, '')
    .trim();
  return tableNames.find((table) => table === bare) ?? null;
}

/** What a file may be by its header. */
export interface HeaderGuess {
  /** The tables of which it has every column it must have, and most columns in all; several where these have as many. */
  readonly tables: readonly TableName[];
  /** Its name or its other columns leave no doubt: it is one table, and has nothing that the map does not know. */
  readonly isSure: boolean;
}

/**
 * Tells which table a file is by its header, where that leaves a choice by a table in its name: `foute-rijen-tafels.csv`.
 *
 * @param file - the file
 * @returns the tables that it may be; none when it has the columns of none
 */
export function guessByHeader(file: SourceFile): HeaderGuess {
  const head = { name: file.name, bytes: file.bytes.subarray(0, headLength) };
  const read = tableNames.map((name) => readTable(name, head));
  const scores = read.map(scoreOf);
  const best = Math.max(...scores);
  const found = best === 0 ? [] : read.filter((_, index) => scores[index] === best);
  const named = found.filter(({ name }) => wordsIn(file.name).includes(name));
  const [only] = named.length === 1 ? named : found;
  if (named.length !== 1 && found.length !== 1)
    return { tables: found.map(({ name }) => name), isSure: false };
  const isKnown = only?.columns.every(({ name, header }) => name !== null || isReason(header)) ?? false;
  return { tables: only === undefined ? [] : [only.name], isSure: named.length === 1 || isKnown };
}

function wordsIn(name: string): readonly string[] {
  return name.toLowerCase().split(/[^a-z]+/);
}

function scoreOf(table: Table): number {
  return table.isReadable ? table.columns.filter(({ name }) => name !== null).length : 0;
}

/**
 * Gives pasted cells a header when their first row is none: they were copied from below it.
 *
 * @param file - cells, with tabs between them as Excel copies them, or another delimiter
 * @param name - what they are read as
 * @param shown - the table whose columns they were copied from; null when there is none
 * @returns the file to read, and whether it got a header
 */
export function withHeader(
  file: SourceFile,
  name: TableName,
  shown: Table | null,
): { readonly file: SourceFile; readonly isAdded: boolean } {
  const head = { name: `${name}.csv`, bytes: file.bytes.subarray(0, headLength) };
  if (readTable(name, head).columns.some((column) => column.name !== null)) return { file, isAdded: false };
  const text = new TextDecoder().decode(file.bytes);
  const first = text.trimStart().split(/\r?\n/, 1)[0] ?? '';
  const delimiter = ['\t', ';', ','].find((sign) => first.includes(sign)) ?? '\t';
  const headers = shown?.columns.map(({ header }) => header) ?? columnsOf(name).map((column) => column.name);
  const bytes = new TextEncoder().encode(`${headers.join(delimiter)}\n${text}`);
  return { file: { ...file, bytes }, isAdded: true };
}
