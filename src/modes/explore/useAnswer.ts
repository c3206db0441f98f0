import { useEffect, useMemo, useState } from 'react';
import { isSameChoice } from '../../network/choice';
import type { Network } from '../../network/network';
import type { Talk, TalkSubject } from '../../store/questions/talk';
import type { Exploring } from './exploring';

/** The last answer that came. */
export interface Answered<Subject extends TalkSubject> {
  /** What was asked. */
  readonly ask: Talk[Subject]['ask'];
  readonly reply: Talk[Subject]['reply'];
  /** The data that it is about: numbers in the reply are numbers of these. */
  readonly network: Network;
}

/**
 * Asks the worker something of what is shown, and asks again whenever that changes.
 *
 * @param exploring - store and worker
 * @param about - the subject
 * @param ask - what is asked; null = nothing. May be made anew at every render
 * @returns the last answer, which may be to an earlier question; null while there is none
 */
export function useAnswer<Subject extends TalkSubject>(
  { store, data }: Exploring,
  about: Subject,
  ask: Talk[Subject]['ask'] | null,
): Answered<Subject> | null {
  const network = store((state) => state.data.network);
  const [answered, setAnswered] = useState<Answered<Subject> | null>(null);
  const asked = ask === null ? '' : JSON.stringify(ask);
  const members = network?.members ?? null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: what only tells where names may be broken changes no answer.
  useEffect(() => {
    if (asked === '' || network === null || members === null) {
      setAnswered(null);
      return;
    }
    const start = performance.now();
    let isLate = false;
    const take = async (): Promise<void> => {
      const question = JSON.parse(asked) as Talk[Subject]['ask'];
      const reply = await data.ask(about, question);
      if (isLate) return;
      setAnswered({ ask: question, reply, network });
      requestAnimationFrame(() => setTimeout(() => performance.measure('ecosystem:answer', { start })));
    };
    take().catch(() => store.getState().notify({ kind: 'not-renewed', value: document.baseURI }));
    return () => {
      isLate = true;
    };
  }, [asked, members, about, data, store]);
  // Of data that were read again the numbers are other ones.
  return useMemo(() => {
    if (answered === null || answered.network.verbanden !== network?.verbanden) return null;
    return answered.network.members === network.members ? { ...answered, network } : answered;
  }, [answered, network]);
}

/**
 * Tells whether an answer is to what is asked now, about all that the reader chose.
 *
 * @param exploring - the store
 * @param answered - the last answer
 * @param ask - what is asked now
 * @returns false while another answer is on its way
 */
export function useIsLatest<Subject extends TalkSubject>(
  { store }: Exploring,
  answered: Answered<Subject> | null,
  ask: Talk[Subject]['ask'],
): boolean {
  const network = store((state) => state.data.network);
  const isChoiceShown = useIsChoiceShown(store);
  if (answered === null || answered.network !== network || !isChoiceShown) return false;
  return JSON.stringify(answered.ask) === JSON.stringify(ask);
}

/**
 * Tells whether what is shown is what the choice of the reader leaves.
 *
 * @param store - the one store
 * @returns false while that is still being found
 */
export function useIsChoiceShown(store: Exploring['store']): boolean {
  return store(({ data, view }) => isSameChoice(data.shownChoice, view.choice));
}
