import Papa from 'papaparse';
import type { RoomAnswer } from '../../ecosystem/ecosystem';
import { takeGuardOff } from '../formulaGuard';
import { answerColumn, headerMeaning, isBeside, type PastedField, questionOf } from './pastedHeaders';

/** How what was pasted is read: a line an answer, or a table of which one column, or one for each question, has them. */
export interface PastedForm {
  readonly as: 'lines' | 'table';
  /** Of a table; empty for lines. */
  readonly delimiter: string;
  /** What stands above each column of a table; empty texts where it has no header. */
  readonly headers: readonly string[];
  /** The columns with answers: more than one where each has the answers to a question of its own. */
  readonly columns: readonly number[];
  /** What the columns that are used mean. */
  readonly fields: readonly (PastedField | null)[];
}

export interface Pasted {
  readonly form: PastedForm;
  /** How else it could be read; null where it can be read in one way only. */
  readonly other: PastedForm | null;
  readonly answers: readonly RoomAnswer[];
  /** How many were longer than the site can show, and are cut. */
  readonly cut: number;
}

/** The site shows no longer text of a cell. */
export const longestAnswer = 10_000;

const delimiters = [';', '\t', ',', '|'] as const;

/** Between the cells of a table of one column: nothing that anyone types. */
const noDelimiter = '\u0001';

/** Lines that are looked at to tell a table from lines. */
const linesTried = 200;

/**
 * Reads answers that someone pasted: one a line, or a table from a poll tool or of our own.
 *
 * A table is what has a header that means something to us, or has as many cells in each of its lines with quotes or tabs
 * to tell that these are cells. Of a table only the answers are used and what is asked for beside them: names of who
 * answered are left where they are.
 *
 * @param text - as pasted or read from a file
 * @param chosen - how to read it; null = as it seems to be meant
 * @returns the answers in order, without space around and without the empty ones
 */
export function readPasted(text: string, chosen: PastedForm | null = null): Pasted {
  const plain = text
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .replace(/^sep=.\n/i, '');
  const table = tableForm(plain);
  const isSure = table !== null && (isTold(table) || looksCut(plain, table.delimiter));
  const form = chosen ?? (isSure && table !== null ? table : linesForm);
  const other = form.as === 'table' ? linesForm : table;
  const answers = form.as === 'table' ? answersOfTable(plain, form) : answersOfLines(plain);
  return {
    form,
    other,
    answers: answers
      .filter(({ text: said }) => said !== '')
      .map((answer) => ({ ...answer, text: cleanAnswer(answer.text.slice(0, longestAnswer)) })),
    cut: answers.filter(({ text: said }) => said.length > longestAnswer).length,
  };
}

/**
 * Tells which columns each have the answers to a question of their own.
 *
 * @param headers - of a table
 * @returns the columns; fewer than two where a table has one column with answers
 */
export function askedColumns(headers: readonly string[]): readonly number[] {
  return headers.flatMap((header, column) =>
    headerMeaning(header) === 'text' && questionOf(header) !== null ? [column] : [],
  );
}

/**
 * Reads other columns of a table for the answers.
 *
 * @param form - of the table
 * @param columns - those with answers
 * @returns the form
 */
export function withColumns(form: PastedForm, columns: readonly number[]): PastedForm {
  if (!isTold(form)) return { ...form, columns };
  const fields = form.headers.map((header, column) => {
    const meaning = headerMeaning(header);
    return columns.includes(column) ? 'text' : meaning === 'text' ? null : meaning;
  });
  return { ...form, columns, fields };
}

/**
 * Cleans an answer: no control characters, one space where there were more or a line ended, composed letters.
 *
 * @param text - as typed or pasted
 * @returns what is shown and saved; the same when cleaned again
 */
export function cleanAnswer(text: string): string {
  return text
    .replace(/[\p{Cs}]/gu, '')
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .replace(/[\u200B\u2060\uFEFF\u202A-\u202E\u2066-\u2069]/g, '')
    .normalize('NFC')
    .replace(/ {2,}/g, ' ')
    .trim();
}

const linesForm: PastedForm = { as: 'lines', delimiter: '', headers: [], columns: [], fields: [] };

function answersOfLines(text: string): readonly RoomAnswer[] {
  return text.split('\n').map((line) => plainAnswer(unquoted(line.trim())));
}

/** A line that is quoted as a whole is a cell of one column. */
function unquoted(line: string): string {
  return /^"(?:[^"]|"")*"$/.test(line) ? line.slice(1, -1).replaceAll('""', '"') : line;
}

function plainAnswer(text: string): RoomAnswer {
  return { question: null, text: cleanAnswer(text), about: [], themes: [], date: '', session: '' };
}

/** The most telling delimiter: one under which the header means something, else one that cuts every line alike. */
function tableForm(text: string): PastedForm | null {
  const forms = delimiters.flatMap((delimiter) => {
    const rows = cellsOf(text, delimiter, linesTried);
    const [first = []] = rows;
    const columns = columnsIn(rows);
    if (columns.length > 0) {
      const fields = first.map((): PastedField => 'text');
      const cut = first.length > 1 ? delimiter : noDelimiter;
      const form: PastedForm = { as: 'table', delimiter: cut, headers: first, columns, fields };
      return [{ form: withColumns(form, columns), rank: first.length }];
    }
    if (!isEven(rows)) return [];
    const blank = { headers: first.map(() => ''), fields: first.map(() => null) };
    return [
      {
        form: { as: 'table', delimiter, columns: [answerColumn(rows)], ...blank } satisfies PastedForm,
        rank: 0,
      },
    ];
  });
  const best = forms.sort((a, b) => b.rank - a.rank)[0];
  return best?.form ?? null;
}

/** The columns with answers where the first row is a header: by what it says of them, or of the others. */
function columnsIn(rows: readonly (readonly string[])[]): readonly number[] {
  const [first = []] = rows;
  const asked = askedColumns(first);
  if (asked.length > 0) return asked;
  const told = first.findIndex((header) => headerMeaning(header) === 'text');
  const known = first.filter((header) => headerMeaning(header) !== null || isBeside(header));
  // `Idee, samen koken` is an answer.
  if (told >= 0 && (first.length === 1 || known.length > 1 || isEven(rows))) return [told];
  if (!isEven(rows) || !first.some(isBeside)) return [];
  const isFree = (column: number) =>
    !isBeside(first[column] ?? '') && headerMeaning(first[column] ?? '') === null;
  const column = answerColumn(rows.slice(1), isFree);
  return column >= 0 && isFree(column) ? [column] : [];
}

/** More than one column, and as many in every row. */
function isEven(rows: readonly (readonly string[])[]): boolean {
  const [first = []] = rows;
  return first.length > 1 && rows.length > 1 && rows.every((row) => row.length === first.length);
}

/** Its header says what is in it. */
function isTold({ fields }: PastedForm): boolean {
  return fields.includes('text');
}

/** Tabs, and cells in quotes, are no part of what someone says. */
function looksCut(text: string, delimiter: string): boolean {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  if (delimiter === '\t') return lines.every((line) => line.includes('\t'));
  const escaped = delimiter === '|' ? '\\|' : delimiter;
  return lines.every((line) => new RegExp(`"\\s*${escaped}|${escaped}\\s*"`).test(line));
}

function answersOfTable(text: string, form: PastedForm): readonly RoomAnswer[] {
  const rows = cellsOf(text, form.delimiter, 0);
  const records = isTold(form) ? rows.slice(1) : rows;
  const listOf = (cell: string) =>
    cell
      .split('|')
      .map(cleanAnswer)
      .filter((value) => value !== '');
  return records.flatMap((cells) => {
    const cellOf = (field: PastedField): string =>
      cleanAnswer(takeGuardOff(cells[form.fields.indexOf(field)] ?? ''));
    const beside = {
      about: [...new Set(listOf(cellOf('about')))] as readonly string[] as RoomAnswer['about'],
      themes: [...new Set(listOf(cellOf('themes')))],
      date: cellOf('date'),
      session: cellOf('session'),
    };
    return form.columns.map((column) => ({
      question: questionOf(cellOf('question')) ?? questionOf(form.headers[column] ?? ''),
      text: cleanAnswer(takeGuardOff(answerIn(cells, column, form))),
      ...beside,
    }));
  });
}

/** A last column without quotes may hold the sign that stands between the cells. */
function answerIn(cells: readonly string[], column: number, { headers, delimiter }: PastedForm): string {
  const isLast = column === headers.length - 1;
  return isLast ? cells.slice(column).join(delimiter) : (cells[column] ?? '');
}

/** A quote that is closed nowhere would take all lines after it: then every quote is a sign as any other. */
function cellsOf(text: string, delimiter: string, most: number): readonly (readonly string[])[] {
  const read = (quoteChar: string) =>
    Papa.parse<string[]>(text, { delimiter, quoteChar, preview: most, skipEmptyLines: 'greedy' });
  const quoted = read('"');
  const isBroken = quoted.errors.some(({ code }) => code === 'MissingQuotes' || code === 'InvalidQuotes');
  return (isBroken ? read('\u0000') : quoted).data;
}
