import { writeLine } from '../../../dataset/writeCells';
import { at } from '../../../ecosystem/columns';
import type { FoundAnswer } from '../../../network/guide/findByParts';
import { groupFound } from '../../../network/guide/groupFound';
import { isShownIn } from '../../../network/guide/isShownIn';
import { nameOfThing } from '../../../network/lookUp';
import type { Network } from '../../../network/network';
import { guideWords } from '../../../wording/guideWords';
import { listWords } from '../../../wording/listWords';
import { shareWords } from '../../../wording/shareWords';
import type { Wording } from '../../../wording/wording';
import { verbandCells } from './verbandCells';
import type { WrittenTable } from './writtenTable';

/**
 * Writes what the guide found, as it groups it: what fits all first.
 *
 * @param network - what is shown
 * @param answer - of the guide
 * @param words - of the page
 * @returns a row for each verband, with the parts of the question that it fits; and what is not among them
 */
export function tableOfAnswers(network: Network, answer: FoundAnswer, words: Wording): WrittenTable {
  const { groups, hidden } = groupFound(answer, isShownIn(network));
  const said = listWords[words.language];
  const { fits, wider, yes, no } = shareWords[words.language].answerColumns;
  const { column } = said;
  const { area: areas, sort } = network.verbanden;
  const rows = groups.flatMap(({ parts, isWider, verbanden }) =>
    verbanden.map(({ index }) => {
      const area = at(areas, index);
      return [
        ...verbandCells(network, index),
        sort.values[at(sort.codes, index)] ?? '',
        area < 0 ? '' : nameOfThing(network, { kind: 'area', index: area }),
        parts.map((part) => answer.parts[part]?.said ?? '').join('|'),
        isWider ? yes : no,
      ];
    }),
  );
  const told = guideWords[words.language];
  return {
    lines: [[said.id, column.naam, column.soort, column.gebied, fits, wider], ...rows].map(writeLine),
    notes: [
      ...(hidden > 0 ? [told.hidden(hidden, words.number(hidden))] : []),
      ...(answer.left > 0 ? [told.left(answer.left, words.number(answer.left))] : []),
    ],
  };
}
