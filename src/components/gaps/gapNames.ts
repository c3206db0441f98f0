import { at } from '../../ecosystem/columns';
import { areaLevels } from '../../ecosystem/ecosystem';
import { unknownValue } from '../../network/facets';
import type { Against, Gaps, GapTheme } from '../../network/gaps';
import { keyOfPlace } from '../../network/lookUp';
import { type Network, placeKinds } from '../../network/network';
import { gapsWords } from '../../wording/gapsWords';
import type { Wording } from '../../wording/wording';
import { nameOfPlace } from '../views/nameOfPlace';

/** A column by its number, and where it stands in the counts. */
export interface NamedColumn {
  readonly column: number;
  readonly position: number;
  readonly name: string;
  /** Names it in a link: a level, or the key of a place. */
  readonly key: string;
}

const byName = new Intl.Collator('nl', { numeric: true, sensitivity: 'base' });

/**
 * Names the columns of gaps.
 *
 * @param network - what is shown
 * @param gaps - what was counted
 * @param of - the place, and what stands against the themes
 * @param words - in the language of the interface
 * @returns levels from wide to narrow; or the place itself, areas by name, those without any table after those with, and what has
 *   no area last
 */
export function nameColumns(
  network: Network,
  gaps: Gaps,
  { place, against }: { readonly place: number; readonly against: Against },
  words: Wording,
): readonly NamedColumn[] {
  const { things, language } = words;
  const { nesting } = network;
  const isUnplaced = (column: number): boolean => placeKinds[at(nesting.kind, column)] === 'unplaced';
  if (against === 'niveau') {
    return gaps.columns.map((column, position) => {
      const level = areaLevels[column];
      const name = level === undefined ? things.noLevel : things.level[level];
      return { column, position, name, key: level ?? unknownValue };
    });
  }
  const isBare = (position: number): boolean => gaps.columnTables[position] === 0;
  // Far areas of which only the name is known would push out of sight what there is to compare.
  const rank = ({ column, position }: NamedColumn): number =>
    column === place ? 0 : isUnplaced(column) ? 3 : isBare(position) ? 2 : 1;
  return gaps.columns
    .map((column, position) => {
      const name = nameOfPlace(network, column, words);
      const key = keyOfPlace(network, column);
      return { column, position, name: column === place ? gapsWords[language].here(name) : name, key };
    })
    .sort((a, b) => rank(a) - rank(b) || byName.compare(a.name, b.name));
}

/**
 * Names a theme.
 *
 * @param theme - as counted
 * @param words - in the language of the interface
 * @returns as the data write it
 */
export function nameOfTheme({ value, label }: GapTheme, { language }: Wording): string {
  return value === unknownValue ? gapsWords[language].withoutTheme : label;
}
