import type { HeldData } from '../heldData';
import type { Question } from './talk';

/**
 * Answers a question of the page; what it takes to do so comes with the first of its kind.
 *
 * @param held - the data
 * @param question - what is asked
 * @returns the reply that belongs to its subject; null when there are no data yet
 */
export async function replyTo(held: HeldData, question: Question): Promise<unknown> {
  if (question.about === 'graph') {
    const { answerGraph } = await import('./answerGraph');
    const source = held.graphSource();
    return source && answerGraph(source, question);
  }
  const { answerQuestion } = await import('./answerQuestion');
  const visible = held.visible();
  return visible && answerQuestion(visible, question);
}
