import type { Wording } from '../wording/wording';

interface FoundPart {
  readonly hits: { readonly length: number };
  readonly total: number;
  readonly isTotalLeast: boolean;
}

/**
 * Says how much of what was found is listed.
 *
 * @param words - the language
 * @param found - what is listed, and how much there is
 * @returns `De eerste 24 van 37 …`
 */
export function searchPart({ states, number }: Wording, { hits, total, isTotalLeast }: FoundPart): string {
  const say = isTotalLeast ? states.searchPartOfMany : states.searchPart;
  return say(number(hits.length), number(total));
}
