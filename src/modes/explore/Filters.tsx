import '../../components/filter/filter.css';
import { useCallback, useEffect } from 'react';
import { ChoiceSign } from '../../components/filter/ChoiceSign';
import { FilterPart } from '../../components/filter/FilterPart';
import type { ThingActions } from '../../components/thingActions';
import type { Choice } from '../../network/choice';
import type { Exploring } from './exploring';

interface FiltersProps extends Pick<ThingActions, 'onSelect'> {
  readonly exploring: Exploring;
}

/** The filters in the panel. */
export function Filters({ exploring, onSelect }: FiltersProps) {
  const { store, data } = exploring;
  const { choice, tally, choose } = useChoice(exploring);
  const whole = store((state) => state.data.whole);
  const isUncounted = store((state) => state.data.status === 'ready' && state.data.tally === null);
  useEffect(() => {
    // Nobody has asked yet what there is to choose from.
    if (!isUncounted) return;
    const wanted = store.getState().view.choice;
    const count = async (): Promise<void> => {
      const narrowing = await data.narrow(wanted);
      if (narrowing !== null) store.getState().takeNarrowing({ choice: wanted, narrowing });
    };
    count().catch(() => store.getState().notify({ kind: 'not-renewed', value: document.baseURI }));
  }, [isUncounted, store, data]);
  return (
    <FilterPart
      choice={choice}
      tally={tally}
      events={whole?.members?.events ?? []}
      onChoose={choose}
      // All kinds of verband share one set of ids.
      onSelect={(id) => onSelect('tafel', id)}
    />
  );
}

/** What the map leaves out, over the map. */
export function FilterSign({ exploring }: { readonly exploring: Exploring }) {
  const { choice, tally, choose } = useChoice(exploring);
  return <ChoiceSign choice={choice} tally={tally} onChoose={choose} />;
}

function useChoice({ store }: Exploring) {
  const choice = store((state) => state.view.choice);
  const tally = store((state) => state.data.tally);
  const choose = useCallback((next: Choice) => store.getState().choose(next), [store]);
  return { choice, tally, choose };
}
