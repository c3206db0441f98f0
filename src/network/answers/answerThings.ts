import type { RoomAnswer } from '../../ecosystem/ecosystem';
import { type ThingRef, thingById } from '../lookUp';
import type { Network } from '../network';

/**
 * Finds what an answer is about.
 *
 * @param network - all the data
 * @param id - as in the files: of a verband or organisation, which go first, or of an area
 * @returns the thing; null when there is none
 */
export function answerThing(network: Network, id: string): ThingRef | null {
  for (const kind of ['verband', 'organisation', 'area'] as const) {
    const thing = thingById(network, kind, id);
    if (thing !== null) return thing;
  }
  return null;
}

/**
 * Chooses the answers about one thing.
 *
 * @param network - all the data
 * @param answers - in any order
 * @param thing - the thing
 * @returns those about it, in the same order
 */
export function answersAbout<Answer extends RoomAnswer>(
  network: Network,
  answers: readonly Answer[],
  thing: ThingRef,
): readonly Answer[] {
  const isIt = (id: string): boolean => {
    const found = answerThing(network, id);
    return found?.kind === thing.kind && found.index === thing.index;
  };
  return answers.filter(({ about }) => about.some(isIt));
}

/**
 * Gives what makes two answers the same.
 *
 * @param answer - an answer
 * @returns a text: that of the answer whatever its capitals, with its question and what it is about
 */
export function answerKey({ question, text, about }: RoomAnswer): string {
  return JSON.stringify([question, text.toLowerCase(), [...about].sort()]);
}
