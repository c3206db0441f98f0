import type { Contribution, RoomAnswer } from '../../ecosystem/ecosystem';
import type { SourceFile } from '../dataset';
import { writeRows } from '../writeCells';

type Written = RoomAnswer & Partial<Pick<Contribution, 'sources' | 'checkedOn' | 'owner'>>;

const columns: readonly (readonly [name: string, cellOf: (answer: Written) => string, isUsual: boolean])[] = [
  ['vraag', ({ question }) => question ?? '', true],
  ['bijdrage', ({ text }) => text, true],
  ['betreft', ({ about }) => about.join('|'), true],
  ['themas', ({ themes }) => themes.join('|'), true],
  ['datum', ({ date }) => date, true],
  ['bijeenkomst', ({ session }) => session, true],
  ['bron', ({ sources = [] }) => sources.join('|'), false],
  ['gecontroleerd_op', ({ checkedOn = '' }) => checkedOn, false],
  ['eigenaar', ({ owner = '' }) => owner, false],
];

/**
 * Writes what a room answered as the file that the site reads.
 *
 * @param answers - in order
 * @returns `bijdragen.csv` for Excel in Dutch; source, check and owner only where one of them has these
 */
export function writeAnswers(answers: readonly Written[]): SourceFile {
  const written = columns.filter(
    ([, cellOf, isUsual]) => isUsual || answers.some((answer) => cellOf(answer) !== ''),
  );
  return {
    name: 'bijdragen.csv',
    bytes: writeRows(
      written.map(([name]) => name),
      answers.map((answer) => written.map(([, cellOf]) => cellOf(answer))),
    ),
  };
}
