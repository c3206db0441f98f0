import { type Choice, eachFacet, facetNames, isWhole } from '../network/choice';
import type { Narrowing, Tally } from '../network/narrow';
import { narrowed } from '../network/narrowed';
import type { Network } from '../network/network';
import type { AppState } from './appState';

/** A choice, and what it leaves of the data. */
export interface ChosenNarrowing {
  readonly choice: Choice;
  readonly narrowing: Narrowing;
}

/**
 * Gives what is shown of the data under a choice.
 *
 * @param whole - all of the data
 * @param chosen - the choice, and what was found to be left; null = no choice was made
 * @returns the parts of the state that tell it
 */
export function shownOf(
  whole: Network,
  chosen: ChosenNarrowing | null,
): Partial<Pick<AppState['data'], 'network' | 'shownChoice' | 'tally'>> & { readonly network: Network } {
  if (chosen === null) return { network: whole };
  const { choice, narrowing } = chosen;
  const network = isWhole(choice) ? whole : narrowed(whole, narrowing);
  return { network, shownChoice: choice, tally: narrowing.tally };
}

/**
 * Leaves out of a choice what the data do not have, or no longer.
 *
 * @param choice - from a link, or made before the data changed
 * @param tally - of the data as they are
 * @returns the choice that can be shown, with the nearest year there is; and which values were left out, as written
 */
export function settleChoice(
  choice: Choice,
  tally: Tally,
): { readonly choice: Choice; readonly lost: readonly string[] } {
  const known = eachFacet((facet) => new Set(tally.facets[facet].map(({ value }) => value)));
  const kept = eachFacet((facet) => choice[facet].filter((value) => known[facet].has(value)));
  const lost = facetNames.flatMap((facet) => choice[facet].filter((value) => !known[facet].has(value)));
  const year = nearestYear(choice.year, tally.years);
  const isAsAsked = year === choice.year && lost.length === 0;
  return { choice: isAsAsked ? choice : { ...kept, year }, lost };
}

function nearestYear(year: number | null, years: Tally['years']): number | null {
  const [first, last] = [years.at(0), years.at(-1)];
  if (year === null || first === undefined || last === undefined) return null;
  return Math.min(last.year, Math.max(first.year, year));
}
