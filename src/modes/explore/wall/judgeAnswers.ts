import type { RoomAnswer } from '../../../ecosystem/ecosystem';
import { answerKey } from '../../../network/answers/answerThings';
import { findPersonal, type IsKnown, type PersonalHint } from '../../../validation/personal/findPersonal';

/** What becomes of an answer that is offered. */
export interface JudgedAnswer {
  readonly answer: RoomAnswer;
  /** `double`: it stands on the wall, or before in the same list. `held`: it may name someone. */
  readonly state: 'new' | 'double' | 'held';
  readonly hints: readonly PersonalHint[];
}

/**
 * Judges answers before they come on the wall.
 *
 * @param offered - in order
 * @param present - what hangs there already, or waits
 * @param isKnown - of names in the data
 * @returns one for each, in the same order
 */
export function judgeAnswers(
  offered: readonly RoomAnswer[],
  present: readonly RoomAnswer[],
  isKnown: IsKnown,
): readonly JudgedAnswer[] {
  const seen = new Set(present.map(answerKey));
  return offered.map((answer) => {
    const key = answerKey(answer);
    const isDouble = seen.has(key);
    seen.add(key);
    const hints = isDouble ? [] : findPersonal(answer.text, isKnown);
    return { answer, hints, state: isDouble ? 'double' : hints.length > 0 ? 'held' : 'new' };
  });
}
