import { useEffect, useState } from 'react';
import type { PlacedGraphAsk } from '../../../store/questions/answerGraph';

type GroundForm = NonNullable<PlacedGraphAsk['form']>;

const tall = '(max-aspect-ratio: 3/4)';
const wide = '(min-aspect-ratio: 3/2)';

/**
 * Gives the form of the ground on which the network is laid out. It follows the window and not the box within it: a panel that
 * opens moves nothing. What is caught for paper is the same from every screen.
 *
 * @param isForPaper - it is being caught
 * @returns one of three, so that like screens get like places
 */
export function useGroundForm(isForPaper: boolean): GroundForm {
  const [form, setForm] = useState<GroundForm>(formOfWindow);
  useEffect(() => {
    const queries = [tall, wide].map((query) => matchMedia(query));
    const follow = (): void => setForm(formOfWindow());
    for (const query of queries) query.addEventListener('change', follow);
    return () => {
      for (const query of queries) query.removeEventListener('change', follow);
    };
  }, []);
  // As the room that a page of a hand-out has for a picture.
  return isForPaper ? 'square' : form;
}

function formOfWindow(): GroundForm {
  if (matchMedia(tall).matches) return 'tall';
  return matchMedia(wide).matches ? 'wide' : 'square';
}
