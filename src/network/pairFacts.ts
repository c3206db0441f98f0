import { at, textAt } from '../ecosystem/columns';
import { type AreaLevel, areaLevels } from '../ecosystem/ecosystem';
import { compareNames, type Named, namedArea, namedOrganisation } from './cards/named';
import type { Network } from './network';
import { organisationsOf } from './overlap';

/** What two tables have in common, besides their organisations. */
export interface PairFacts {
  /** The area in which both work; null when they work in different ones, or in none. */
  readonly area: Named | null;
  /** The level on which both work. */
  readonly level: AreaLevel | null;
  /** Themes of both, as the first writes them. */
  readonly themes: readonly string[];
  /** Which of the two belongs to the other. */
  readonly within: 'one' | 'other' | null;
}

/**
 * Gathers what two tables have in common.
 *
 * @param network - areas and verbanden
 * @param one - verband index
 * @param other - verband index
 * @returns plain facts, as far as the data tell them
 */
export function pairFacts(network: Network, one: number, other: number): PairFacts {
  const { areas, verbanden } = network;
  const [area, otherArea] = [at(verbanden.area, one), at(verbanden.area, other)];
  const levelOf = (index: number): AreaLevel | null =>
    index < 0 ? null : (areaLevels[at(areas.level, index)] ?? null);
  const themes = new Set(themesOf(network, other).map((theme) => theme.toLowerCase()));
  return {
    area: area === otherArea ? namedArea(network, area) : null,
    level: levelOf(area) === levelOf(otherArea) ? levelOf(area) : null,
    themes: themesOf(network, one).filter((theme) => themes.has(theme.toLowerCase())),
    within:
      at(verbanden.parent, one) === other ? 'one' : at(verbanden.parent, other) === one ? 'other' : null,
  };
}

/**
 * Names the organisations at a table, or at two.
 *
 * @param network - what is shown
 * @param one - verband index
 * @param other - verband index; the same one for all at that table
 * @returns who sits at both, by name, with `soort` for the colour
 */
export function organisationsAtBoth(
  network: Network,
  one: number,
  other: number,
): readonly { readonly organisation: Named; readonly sort: string }[] {
  const { members } = network;
  if (members === null) return [];
  const there = organisationsOf(members, other);
  return [...organisationsOf(members, one)]
    .filter((index) => there.has(index))
    .flatMap((index) => {
      const organisation = namedOrganisation(members, index);
      return organisation === null ? [] : { organisation, sort: textAt(members.organisations.sort, index) };
    })
    .sort((a, b) => compareNames(a.organisation, b.organisation));
}

function themesOf({ verbanden }: Network, verband: number): readonly string[] {
  return textAt(verbanden.themes, verband)
    .split('|')
    .map((theme) => theme.trim())
    .filter((theme) => theme !== '');
}
