import Papa from 'papaparse';
import { type RoomAnswer, type RoomQuestion, roomQuestions } from '../../ecosystem/ecosystem';
import { takeGuardOff } from '../formulaGuard';
import { answerColumn, headerMeaning, type PastedField } from './pastedHeaders';

/** How what was pasted is read: a line an answer, or a table of which one column has the answers. */
export interface PastedForm {
  readonly as: 'lines' | 'table';
  /** Of a table; empty for lines. */
  readonly delimiter: string;
  /** What stands above each column of a table; empty texts where it has no header. */
  readonly headers: readonly string[];
  /** The column with the answers. */
  readonly column: number;
  /** What the other columns that are used mean. */
  readonly fields: readonly (PastedField | null)[];
}

export interface Pasted {
  readonly form: PastedForm;
  /** How else it could be read; null where it can be read in one way only. */
  readonly other: PastedForm | null;
  readonly answers: readonly RoomAnswer[];
}

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
  return { form, other, answers: answers.filter((answer) => answer.text !== '') };
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

const linesForm: PastedForm = { as: 'lines', delimiter: '', headers: [], column: 0, fields: [] };

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
    const fields = first.map(headerMeaning);
    const column = fields.indexOf('text');
    if (column >= 0) {
      const rank = first.length;
      return [
        {
          form: tableOf({ delimiter: rank > 1 ? delimiter : noDelimiter, headers: first, column, fields }),
          rank,
        },
      ];
    }
    const isEven = first.length > 1 && rows.every((row) => row.length === first.length);
    if (!isEven || rows.length < 2) return [];
    const blank = { headers: first.map(() => ''), fields: first.map(() => null) };
    return [{ form: tableOf({ delimiter, column: answerColumn(rows), ...blank }), rank: 0 }];
  });
  const best = forms.sort((a, b) => b.rank - a.rank)[0];
  return best?.form ?? null;
}

function tableOf(form: Omit<PastedForm, 'as'>): PastedForm {
  return { as: 'table', ...form };
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
  return records.map((cells) => {
    const cellOf = (field: PastedField): string => {
      const place = form.fields.indexOf(field);
      return place < 0 || place === form.column ? '' : cleanAnswer(takeGuardOff(cells[place] ?? ''));
    };
    return {
      question: questionOf(cellOf('question')),
      text: cleanAnswer(takeGuardOff(answerIn(cells, form))),
      about: [...new Set(listOf(cellOf('about')))] as readonly string[] as RoomAnswer['about'],
      themes: [...new Set(listOf(cellOf('themes')))],
      date: cellOf('date'),
      session: cellOf('session'),
    };
  });
}

/** A last column without quotes may hold the sign that stands between the cells. */
function answerIn(cells: readonly string[], { column, headers, delimiter }: PastedForm): string {
  const isLast = column === headers.length - 1;
  return isLast ? cells.slice(column).join(delimiter) : (cells[column] ?? '');
}

/** By our own word, or by the question as it was asked. */
function questionOf(said: string): RoomQuestion | null {
  const lower = said.toLowerCase();
  const own = roomQuestions.find((one) => one === lower);
  if (own !== undefined) return own;
  if (/\bvoor mij\b|\bmean (?:for|to) me\b/.test(lower)) return 'halen';
  return /\bkan ik\b|\bcan i\b/.test(lower) ? 'brengen' : null;
}

/** A quote that is closed nowhere would take all lines after it: then every quote is a sign as any other. */
function cellsOf(text: string, delimiter: string, most: number): readonly (readonly string[])[] {
  const read = (quoteChar: string) =>
    Papa.parse<string[]>(text, { delimiter, quoteChar, preview: most, skipEmptyLines: 'greedy' });
  const quoted = read('"');
  const isBroken = quoted.errors.some(({ code }) => code === 'MissingQuotes' || code === 'InvalidQuotes');
  return (isBroken ? read('\u0000') : quoted).data;
}
