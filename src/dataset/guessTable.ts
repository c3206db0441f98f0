import { type SourceFile, type Table, type TableName, tableNames } from './dataset';
import { columnsOf } from './headers';
import { readTable } from './readTable';

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

/**
 * Tells which table a file is by its header.
 *
 * @param file - the file
 * @returns the table that has every column it must have, and most columns in all; null when none has, or two have as many
 */
export function tableByHeader(file: SourceFile): TableName | null {
  const head = { name: file.name, bytes: file.bytes.subarray(0, headLength) };
  const scored = tableNames.map((table) => ({ table, score: scoreOf(readTable(table, head)) }));
  const best = Math.max(...scored.map(({ score }) => score));
  const found = scored.filter(({ score }) => score === best);
  return best === 0 || found.length > 1 ? null : (found[0]?.table ?? null);
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
