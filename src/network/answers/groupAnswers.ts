import { textAt } from '../../ecosystem/columns';
import type { RoomAnswer } from '../../ecosystem/ecosystem';
import type { Network } from '../network';
import { answerThing } from './answerThings';

/** The answers about one theme. */
export interface AnswerGroup<Answer extends RoomAnswer> {
  /** As the data write it, else as the first answer does; empty = without a theme. */
  readonly theme: string;
  readonly answers: readonly Answer[];
}

/**
 * Groups answers by theme: the first of their own, else the first of the first verband that they are about.
 *
 * The order of the groups does not depend on how many are in them: when one more comes, nothing moves but what is below it.
 *
 * @param network - all the data
 * @param answers - in the order in which they are shown
 * @returns the groups by name, those without a theme last; none that is empty
 */
export function groupAnswers<Answer extends RoomAnswer>(
  network: Network,
  answers: readonly Answer[],
): readonly AnswerGroup<Answer>[] {
  const labels = themeLabels(network);
  const groups = new Map<string, { theme: string; answers: Answer[] }>();
  for (const answer of answers) {
    const theme = themeOf(network, answer);
    const value = theme.toLowerCase();
    const group = groups.get(value) ?? { theme: labels.get(value) ?? theme, answers: [] };
    group.answers.push(answer);
    groups.set(value, group);
  }
  return [...groups.values()].sort(
    (a, b) => Number(a.theme === '') - Number(b.theme === '') || a.theme.localeCompare(b.theme, 'nl'),
  );
}

/**
 * Lists the themes that the data have.
 *
 * @param network - all the data
 * @returns as the data write each first, by name
 */
export function themesIn(network: Network): readonly string[] {
  return [...themeLabels(network).values()].sort((a, b) => a.localeCompare(b, 'nl'));
}

function themeOf(network: Network, { themes, about }: RoomAnswer): string {
  const [own] = themes;
  if (own !== undefined) return own;
  for (const id of about) {
    const thing = answerThing(network, id);
    const [first = ''] = thing?.kind === 'verband' ? themesOf(network, thing.index) : [];
    if (first !== '') return first;
  }
  return '';
}

function themesOf({ verbanden }: Network, verband: number): readonly string[] {
  return textAt(verbanden.themes, verband)
    .split('|')
    .map((theme) => theme.trim());
}

function themeLabels({ verbanden }: Network): ReadonlyMap<string, string> {
  const labels = new Map<string, string>();
  for (const theme of verbanden.themes.values.flatMap((themes) => themes.split('|'))) {
    const label = theme.trim();
    if (label !== '' && !labels.has(label.toLowerCase())) labels.set(label.toLowerCase(), label);
  }
  return labels;
}
