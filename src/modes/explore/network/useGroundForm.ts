import { useEffect, useState } from 'react';
import type { PlacedGraphAsk } from '../../../store/questions/answerGraph';

type GroundForm = NonNullable<PlacedGraphAsk['form']>;

const tall = '(max-aspect-ratio: 3/4)';
const wide = '(min-aspect-ratio: 3/2)';

/**
 * Gives the form of the ground on which the network is laid out. It follows the window and not the box within it: a panel that
 * opens moves nothing.
 *
 * @returns one of three, so that like screens get like places
 */
export function useGroundForm(): GroundForm {
  const [form, setForm] = useState<GroundForm>(formOfWindow);
  useEffect(() => {
    const queries = [tall, wide].map((query) => matchMedia(query));
    const follow = (): void => setForm(formOfWindow());
    for (const query of queries) query.addEventListener('change', follow);
    return () => {
      for (const query of queries) query.removeEventListener('change', follow);
    };
  }, []);
  return form;
}

function formOfWindow(): GroundForm {
  if (matchMedia(tall).matches) return 'tall';
  return matchMedia(wide).matches ? 'wide' : 'square';
}
