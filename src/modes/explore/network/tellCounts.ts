import type { GraphCounts } from '../../../network/graph/neighbourhood';
import type { GraphReply } from '../../../store/questions/answerGraph';
import { formatList } from '../../../wording/formatList';
import { networkWords } from '../../../wording/networkWords';
import type { Wording } from '../../../wording/wording';

/**
 * Tells how much of a network is drawn, what found no room, and what the filters hide.
 *
 * @param reply - what was counted
 * @param words - the language
 * @returns a sentence for each of them that is not nothing
 */
export function tellCounts(
  { drawn, all, whole, stepLeft }: Pick<GraphReply, 'drawn' | 'all' | 'whole' | 'stepLeft'>,
  { language, count }: Wording,
): readonly string[] {
  const said = networkWords[language];
  const tell = (counts: GraphCounts): string =>
    formatList(
      language,
      [
        { many: counts.organisations, thing: 'organisation' as const },
        { many: counts.verbanden, thing: 'verband' as const },
        { many: counts.seats, thing: 'seat' as const },
      ].flatMap(({ many, thing }) => (many === 0 ? [] : count(many, thing))),
    );
  const left = less(all, drawn);
  const hidden = less(whole, all);
  return [
    ...(isNothing(drawn) ? [] : [said.drawn(tell(drawn))]),
    ...(isNothing(left) ? [] : [said.left(tell(left))]),
    ...(stepLeft === 0 ? [] : [said.stepLeft(stepLeft)]),
    ...(isNothing(hidden) ? [] : [said.hidden(tell(hidden))]),
  ];
}

function less(one: GraphCounts, other: GraphCounts): GraphCounts {
  return {
    organisations: one.organisations - other.organisations,
    verbanden: one.verbanden - other.verbanden,
    seats: one.seats - other.seats,
  };
}

function isNothing({ organisations, verbanden, seats }: GraphCounts): boolean {
  return organisations + verbanden + seats === 0;
}
