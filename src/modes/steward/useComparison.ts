import { useCallback, useEffect, useState } from 'react';
import { useDeskWords } from '../../components/desk/useDeskWords';
import { dayOf } from '../../store/dayOf';
import type { ComparedWith, ComparisonView } from '../../store/desk/deskTalk';
import type { Desk } from './desk';

/** A comparison of the shown set with another. */
export interface Compared {
  readonly view: ComparisonView;
  /** What the other set is called. */
  readonly name: string;
  /** The other set is the newer of the two. */
  readonly isNewer: boolean;
}

export interface ComparisonHandle {
  readonly compared: Compared | null;
  compare(other: ComparedWith, name: string, isNewer: boolean): Promise<void>;
  turnRound(): Promise<void>;
  /** Shows both sets on the map, or the shown one alone again. */
  showOnMap(isShown: boolean): Promise<void>;
}

/**
 * Compares the shown set with others, again whenever it has changed.
 *
 * @param desk - the worker and the store
 * @returns the last comparison and the ways to make one
 */
export function useComparison({ store, data, say, run }: Desk): ComparisonHandle {
  const words = useDeskWords();
  const problems = store((state) => state.data.problems);
  const isOpen = store((state) => state.view.deskPart === 'verschillen' && state.data.comparedWith === '');
  const [compared, setCompared] = useState<Compared | null>(null);
  const compare = useCallback<ComparisonHandle['compare']>(
    async (other, name, isNewer) => {
      const view = await data.desk('compare', { other, isNewer, today: dayOf(new Date()) });
      setCompared(view === null ? null : { view, name, isNewer });
      if (view === null && other.kind !== 'again') say(words.compareNothing);
    },
    [data, say, words],
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: other problems mean other data.
  useEffect(() => {
    if (isOpen && compared !== null) run(() => compare({ kind: 'again' }, compared.name, compared.isNewer));
  }, [isOpen, problems]);
  return {
    compared,
    compare,
    async turnRound() {
      if (compared !== null) await compare({ kind: 'again' }, compared.name, !compared.isNewer);
    },
    async showOnMap(isShown) {
      await data.desk('mapDifferences', { isShown, name: compared?.name ?? '' });
      if (isShown) store.getState().open('kaart');
    },
  };
}
