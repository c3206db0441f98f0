import { isFinished } from './statuses';

/** How far a participation is, from the furthest to what is over. */
export const joinSteps = ['aangesloten', 'in gesprek', 'verkennend', 'gestopt'] as const;
export type JoinStep = (typeof joinSteps)[number];

/**
 * Reads how far a participation is.
 *
 * @param written - its status as the file has it
 * @returns the step; `aangesloten` where nothing is written, null for words that mean none of the four
 */
export function joinStepOf(written: string): JoinStep | null {
  const word = written
    .trim()
    .toLowerCase()
    .replace(/[\s_-]+/g, ' ');
  if (word === '') return 'aangesloten';
  return joinSteps.find((step) => step === word) ?? (isFinished(word) ? 'gestopt' : null);
}

/**
 * Chooses the furthest of several steps.
 *
 * @param steps - in any order
 * @returns the first of `joinSteps` that is among them; null when none is
 */
export function furthestStep(steps: Iterable<JoinStep | null>): JoinStep | null {
  const there = new Set(steps);
  return joinSteps.find((step) => there.has(step)) ?? null;
}
