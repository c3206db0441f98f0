import { useCallback, useMemo } from 'react';
import type { WallAnswer } from '../../../components/wall/wallParts';
import { textAt } from '../../../ecosystem/columns';
import type { Contribution, RoomAnswer } from '../../../ecosystem/ecosystem';
import { answerKey, answerThing } from '../../../network/answers/answerThings';
import { type AnswerGroup, groupAnswers } from '../../../network/answers/groupAnswers';
import { findThing, idOfThing, kindOfThing, nameOfThing } from '../../../network/lookUp';
import type { Network } from '../../../network/network';
import type { PadAnswer, UsePad } from '../../../store/pad/pad';
import type { Exploring } from '../exploring';

export interface Wall {
  /** Everything that hangs there, the newest first: what is on this machine, then what stands in the data. */
  readonly answers: readonly WallAnswer[];
  /** What is shown of it, by theme. */
  readonly groups: readonly AnswerGroup<WallAnswer>[];
  readonly counts: { readonly halen: number; readonly brengen: number };
}

const noContributions: readonly Contribution[] = [];

/** What hangs on the wall: the answers in the data and those on this machine, of which each hangs there once. */
export function useWall({ store }: Exploring, pad: UsePad, network: Network): Wall {
  const question = store((state) => state.view.options.question);
  const own = pad((state) => state.answers);
  const newest = pad((state) => state.newest);
  const given = network.members?.contributions ?? noContributions;
  const answers = useMemo(() => hangAnswers(network, own, given, newest), [network, own, given, newest]);
  const groups = useMemo(
    () =>
      groupAnswers(
        network,
        answers.filter((one) => question === '' || one.question === question),
      ),
    [network, answers, question],
  );
  const count = (of: 'halen' | 'brengen') => answers.filter((one) => one.question === of).length;
  return { answers, groups, counts: { halen: count('halen'), brengen: count('brengen') } };
}

/**
 * Chooses the answers that stand on this machine only.
 *
 * @param own - those on this machine
 * @param given - those in the data
 * @returns those that the data do not have, in the same order
 */
export function ownAnswers(own: readonly PadAnswer[], given: readonly RoomAnswer[]): readonly PadAnswer[] {
  const there = new Set(given.map(answerKey));
  return own.filter((answer) => !there.has(answerKey(answer)));
}

/**
 * Hangs all answers, each once.
 *
 * @param network - all the data
 * @param own - those on this machine
 * @param given - those in the data
 * @param newest - keys of what came last
 * @returns the newest first: what is on this machine, then what stands in the data
 */
export function hangAnswers(
  network: Network,
  own: readonly PadAnswer[],
  given: readonly Contribution[],
  newest: readonly number[] = [],
): readonly WallAnswer[] {
  const isNew = new Set(newest);
  const hung = (answer: RoomAnswer, id: string, key: number | null): WallAnswer => ({
    ...answer,
    id,
    key,
    things: thingsOf(network, answer),
    isNew: key !== null && isNew.has(key),
  });
  return [
    ...ownAnswers(own, given)
      .map((one) => hung(one, `pad ${one.key}`, one.key))
      .reverse(),
    ...given.map((one) => hung(one, `row ${one.row}`, null)).reverse(),
  ];
}

function thingsOf(network: Network, { about }: RoomAnswer): WallAnswer['things'] {
  return about.flatMap((id) => {
    const thing = answerThing(network, id);
    if (thing === null) return [];
    const sorts = network.members?.organisations.sort;
    const sort = thing.kind === 'organisation' && sorts !== undefined ? textAt(sorts, thing.index) : '';
    return [
      {
        kind: kindOfThing(network, thing),
        id: idOfThing(network, thing),
        name: nameOfThing(network, thing),
        sort,
      },
    ];
  });
}

/** Tells of an id of what an answer is about whether that is selected. */
export function useIsSelected({ store }: Exploring, network: Network): (id: string) => boolean {
  const selection = store((state) => state.view.selection);
  return useCallback(
    (id) => {
      const selected = selection === null ? null : findThing(network, selection);
      const thing = answerThing(network, id);
      return selected !== null && thing?.kind === selected.kind && thing.index === selected.index;
    },
    [network, selection],
  );
}
