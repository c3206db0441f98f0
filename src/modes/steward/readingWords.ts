import type { ReadingView } from '../../store/desk/deskTalk';
import { deskWords } from '../../wording/deskWords';
import { formatNumber } from '../../wording/formats';
import type { Language } from '../../wording/language';

/**
 * Tells in words how a file was read.
 *
 * @param reading - how it was read
 * @param language - of the page
 * @returns heads and texts: encoding, delimiter, rows in it, shown and refused
 */
export function readingWords(
  { encoding, delimiter, rows, kept }: ReadingView,
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
    [columns.refused, number(rows - kept)],
  ];
}

function delimiterName(delimiter: string, language: Language): string {
  const words = deskWords[language];
  if (delimiter === '') return words.unread;
  if (delimiter === 'json') return words.json;
  return Object.entries(words.delimiters).find(([sign]) => sign === delimiter)?.[1] ?? delimiter;
}
