import type { TableName } from '../../dataset/dataset';
import type { DataClient } from '../../store/dataClient';
import type { RefusedRow } from '../../store/desk/deskTalk';
import type { Problem } from '../../validation/problem';
import { causeWords } from '../../wording/causeWords';
import { deskWords } from '../../wording/deskWords';
import type { Language } from '../../wording/language';
import { problemMessage } from '../../wording/problems/problemMessage';

/** So many are put in words at a time: the page stays quick. */
const partSize = 500;

/**
 * Puts problems in words, as the rows of a list.
 *
 * @param problems - in the order of the list
 * @param language - of the page
 * @returns the cells of each, in the order of `listHeader`
 */
export async function problemRows(
  problems: readonly Problem[],
  language: Language,
): Promise<readonly (readonly string[])[]> {
  const words = deskWords[language];
  return inParts(problems, (problem) => {
    const { severity, file, row, column, code } = problem;
    const { message, suggestion } = problemMessage(problem, language);
    return [
      words.severityOne[severity],
      file,
      row === null ? '' : String(row),
      column ?? '',
      causeWords[language][code],
      message,
      suggestion ?? '',
    ];
  });
}

/** A file with the rows of one table that are not shown, and why. */
export interface RefusedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * Writes the refused rows as files that can be mended in Excel: as they were, with one column more that says why.
 *
 * @param data - the worker
 * @param table - one table, or all
 * @param language - of the page
 * @returns a file for each table that has such rows
 */
export async function refusedFiles(
  data: DataClient,
  table: TableName | null,
  language: Language,
): Promise<readonly RefusedFile[]> {
  const words = deskWords[language];
  const byTable = new Map<TableName, (readonly string[])[]>();
  const headers = new Map<TableName, readonly string[]>();
  for (let from = 0, total = 1; from < total; from += partSize) {
    const part = await data.desk('refused', { table, from, most: partSize });
    total = part.total;
    for (const [name, header] of Object.entries(part.headers)) headers.set(name as TableName, header);
    for (const row of part.rows) {
      const cells = padded(row.cells, headers.get(row.table)?.length ?? 0);
      const line = [reasonOf(row, language), ...cells];
      const rows = byTable.get(row.table);
      if (rows === undefined) byTable.set(row.table, [line]);
      else rows.push(line);
    }
  }
  const files: RefusedFile[] = [];
  for (const [name, lines] of byTable) {
    const own = headers.get(name) ?? [];
    // The reason comes after the columns of the file, so that these stay where they were.
    const rows = lines.map(([reason = '', ...cells]) => [
      ...cells.slice(0, own.length),
      reason,
      ...cells.slice(own.length),
    ]);
    const bytes = await data.desk('csv', { header: [...own, words.reason], rows });
    files.push({ name: `${words.refusedName}-${name}.csv`, bytes });
  }
  return files;
}

function reasonOf({ problems }: RefusedRow, language: Language): string {
  return problems
    .map((problem) => {
      const { message, suggestion } = problemMessage(problem, language);
      return suggestion === null || suggestion === '' ? message : `${message} ${suggestion}`;
    })
    .join(' ');
}

function padded(cells: readonly string[], length: number): readonly string[] {
  return cells.length >= length ? cells : [...cells, ...Array<string>(length - cells.length).fill('')];
}

async function inParts<From, To>(list: readonly From[], make: (one: From) => To): Promise<readonly To[]> {
  const made: To[] = [];
  for (let start = 0; start < list.length; start += partSize) {
    for (const one of list.slice(start, start + partSize)) made.push(make(one));
    await new Promise((resolve) => setTimeout(resolve, 0));
  }
  return made;
}
