import { writeLine } from '../../../dataset/writeCells';
import { groupAnswers } from '../../../network/answers/groupAnswers';
import type { FullNetwork } from '../../../network/list/listRows';
import { wallWords } from '../../../wording/wallWords';
import type { Wording } from '../../../wording/wording';
import type { Exploring } from '../exploring';
import { padOf } from '../wall/padOf';
import { hangAnswers } from '../wall/useWall';

/**
 * Writes what hangs on the wall: the answers in the data and on this machine, by theme, to the question that is shown.
 *
 * @param exploring - with the question, and the answers on this machine
 * @param network - all the data
 * @param words - of the page
 * @returns the head and a row for each answer, in the order of the wall
 */
export async function linesOfWall(
  { store }: Exploring,
  network: FullNetwork,
  words: Wording,
): Promise<readonly string[]> {
  const said = wallWords[words.language];
  const { pad, read } = padOf(store);
  await read;
  const { question } = store.getState().view.options;
  const hung = hangAnswers(network, pad.getState().answers, network.members.contributions);
  const shown = hung.filter((one) => question === '' || one.question === question);
  const rows = groupAnswers(network, shown).flatMap(({ theme, answers }) =>
    answers.map((one) => [
      theme || said.noTheme,
      one.text,
      one.question === null ? '' : said.short[one.question],
      one.things.map(({ name }) => name).join('|'),
    ]),
  );
  return [said.tableHead, ...rows].map(writeLine);
}
