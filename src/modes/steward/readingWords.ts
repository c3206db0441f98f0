import { joinFilled } from '../../components/joinFilled';
import type { ReadingView, TableView } from '../../store/desk/deskTalk';
import { deskWords } from '../../wording/deskWords';
import { formatCount, formatNumber } from '../../wording/formats';
import type { Language } from '../../wording/language';

/**
 * Tells in words how a file was read.
 *
 * @param reading - how it was read
 * @param language - of the page
 * @returns heads and texts: encoding, delimiter, rows in it, shown, and refused with what could not be read as rows
 */
export function readingWords(
  { encoding, delimiter, rows, kept, unreadLines }: ReadingView,
  language: Language,
): readonly (readonly [head: string, text: string])[] {
  const words = deskWords[language];
  const { columns } = words;
  const number = (value: number) => formatNumber(language, value);
  return [
    [columns.encoding, encoding === null ? words.unread : words.encodings[encoding]],
    [columns.delimiter, encoding === null ? words.unread : delimiterName(delimiter, language)],
    [columns.rows, number(rows)],
    [columns.kept, number(kept)],
    [columns.refused, joinFilled([number(rows - kept), unreadWords(unreadLines, language)], ', ')],
  ];
}

/**
 * Tells in words how a table of the set was read; a sheet of a workbook has no encoding and no delimiter.
 *
 * @param view - how it was read
 * @param language - of the page
 * @returns heads and texts, as `readingWords` gives them
 */
export function tableWords(
  view: TableView,
  language: Language,
): readonly (readonly [head: string, text: string])[] {
  const words = deskWords[language];
  const [, , ...counts] = readingWords(view, language);
  if (view.sheet === null) return readingWords(view, language);
  return [[words.columns.encoding, words.workbook], [words.columns.delimiter, words.unread], ...counts];
}

/**
 * Tells how many lines could not be read as rows.
 *
 * @param lines - their number
 * @param language - of the page
 * @returns `10 regels niet gelezen`; empty when there are none
 */
export function unreadWords(lines: number, language: Language): string {
  const words = deskWords[language];
  return lines === 0 ? '' : words.unreadLines(formatCount(language, lines, words.lines));
}

function delimiterName(delimiter: string, language: Language): string {
  const words = deskWords[language];
  if (delimiter === '') return words.unread;
  if (delimiter === 'json') return words.json;
  return Object.entries(words.delimiters).find(([sign]) => sign === delimiter)?.[1] ?? delimiter;
}
