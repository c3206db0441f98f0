import type { RoomAnswer } from '../../ecosystem/ecosystem';
import type { SourceFile } from '../dataset';
import { writeRows } from '../writeCells';

const columns: readonly (readonly [name: string, cellOf: (answer: RoomAnswer) => string])[] = [
  ['vraag', ({ question }) => question ?? ''],
  ['bijdrage', ({ text }) => text],
  ['betreft', ({ about }) => about.join('|')],
  ['themas', ({ themes }) => themes.join('|')],
  ['datum', ({ date }) => date],
  ['bijeenkomst', ({ session }) => session],
];

/**
 * Writes what a room answered as the file that the site reads.
 *
 * @param answers - in order
 * @returns `bijdragen.csv` for Excel in Dutch
 */
export function writeAnswers(answers: readonly RoomAnswer[]): SourceFile {
  const rows = answers.map((answer) => columns.map(([, cellOf]) => cellOf(answer)));
  return {
    name: 'bijdragen.csv',
    bytes: writeRows(
      columns.map(([name]) => name),
      rows,
    ),
  };
}
