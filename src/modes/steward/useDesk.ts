import { useMemo, useState } from 'react';
import { useDeskWords } from '../../components/desk/useDeskWords';
import { type Asking, useAsking } from './AskDialog';
import type { Desk } from './desk';

/** What was done last; `turn` tells the same words said again apart. */
export interface Said {
  readonly text: string;
  readonly turn: number;
}

/** The desk, with what it says and asks. */
export interface DeskHandle {
  readonly desk: Desk;
  readonly said: Said;
  readonly question: Asking['question'];
}

/**
 * Makes what the parts of the desk share.
 *
 * @param given - the store, the worker, and how a thing is shown on the map
 * @returns the desk, the same as long as nothing of it changes
 */
export function useDesk({ store, data, onShow }: Pick<Desk, 'store' | 'data' | 'onShow'>): DeskHandle {
  const words = useDeskWords();
  const [said, setSaid] = useState<Said>({ text: '', turn: 0 });
  const { question, ask } = useAsking();
  const desk = useMemo((): Desk => {
    const say = (text: string) => setSaid((before) => ({ text, turn: before.turn + 1 }));
    const run = (action: () => Promise<unknown>) => void action().catch(() => say(words.failed));
    return { store, data, onShow, say, ask, run };
  }, [store, data, onShow, ask, words]);
  return { desk, said, question };
}
