import { type Choice, facetNames } from '../../network/choice';
import type { Tally } from '../../network/narrow';
import { filterWords, nameOfValue } from '../../wording/filterWords';
import type { Language } from '../../wording/language';

/**
 * Tells a choice in words, for paper.
 *
 * @param language - of the page
 * @param choice - what the reader wants to see
 * @param tally - what there is to choose from; null while it has not been counted
 * @returns a part for each facet that narrows, and the year: `Thema: jeugd, wonen`
 */
export function choiceInWords(language: Language, choice: Choice, tally: Tally | null): readonly string[] {
  const words = filterWords[language];
  const facets = facetNames.flatMap((facet) => {
    const names = choice[facet].map((value) => {
      const label = tally?.facets[facet].find((one) => one.value === value)?.label ?? value;
      return nameOfValue(language, facet, { value, label });
    });
    return names.length === 0 ? [] : [`${words.facets[facet]}: ${names.join(', ')}`];
  });
  return choice.year === null ? facets : [`${words.year}: ${choice.year}`, ...facets];
}
