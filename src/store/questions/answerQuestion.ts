import { findConnections } from '../../network/connections';
import { findGaps } from '../../network/gaps';
import type { Narrowable } from '../../network/narrow';
import { findOverlap } from '../../network/overlap';
import { findMatrix } from '../../network/overlapMatrix';
import type { Question, Talk, TalkSubject } from './talk';

/** All but the graph, which takes longer and is answered by `answerGraph`. */
type PlainQuestion = Exclude<Question, { readonly about: 'graph' }>;

/**
 * Answers what the page asks of what is shown.
 *
 * @param network - what is shown: groups hold only what the choice of the reader leaves
 * @param question - what is asked
 * @returns the reply that belongs to its subject
 */
export function answerQuestion(network: Narrowable, question: PlainQuestion): Talk[TalkSubject]['reply'] {
  switch (question.about) {
    case 'connections':
      return findConnections(network, question);
    case 'overlap':
      return findOverlap(network, question);
    case 'matrix':
      return findMatrix(network, question);
    case 'gaps':
      return findGaps(network, question);
  }
}
