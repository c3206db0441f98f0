import { Choices } from '../../components/views/Choices';
import { useWords } from '../../components/Words';
import { viewWords } from '../../wording/viewWords';
import type { Exploring } from './exploring';

/** Whether a view tells of the place in focus, or of everything. */
export function ScopeChoices({ exploring: { store }, here }: { exploring: Exploring; here: string }) {
  const said = viewWords[useWords().language];
  const scope = store((state) => state.view.options.scope);
  return (
    <Choices
      legend={said.scope}
      value={scope}
      options={[
        { value: 'hier', label: said.here(here) },
        { value: 'alles', label: said.everywhere },
      ]}
      onChoose={(next) => store.getState().arrange({ scope: next })}
    />
  );
}
