import type { ChangeKind } from '../ecosystem/changes';
import type { Language } from './language';
import type { Wording } from './wording';

/** Words for what differs between two sets of data; who compares nothing does not fetch them. */
export interface ChangeWords {
  readonly kinds: Readonly<Record<ChangeKind, string>>;
  readonly none: string;
  readonly legend: string;
  readonly legendNumber: string;
}

export const changeWords: Readonly<Record<Language, ChangeWords>> = {
  nl: {
    kinds: {
      added: 'nieuw',
      stopped: 'gestopt',
      renamed: 'hernoemd',
      moved: 'verplaatst',
      changed: 'gewijzigd',
    },
    none: 'geen wijzigingen',
    legend: 'Wat er is veranderd',
    legendNumber: 'wijzigingen hierin',
  },
  en: {
    kinds: { added: 'new', stopped: 'stopped', renamed: 'renamed', moved: 'moved', changed: 'changed' },
    none: 'no changes',
    legend: 'What has changed',
    legendNumber: 'changes inside',
  },
};

/**
 * Says what has changed of a thing and in it.
 *
 * @param words - the language
 * @param kind - what has become of the thing itself; undefined = nothing
 * @param inside - how many changes it stands for besides its own
 * @returns `hernoemd`, `4 wijzigingen`, both or nothing
 */
export function wordsOfChange(
  words: Wording,
  kind: ChangeKind | undefined,
  inside: number,
): readonly string[] {
  return [
    ...(kind === undefined ? [] : [changeWords[words.language].kinds[kind]]),
    ...(inside === 0 ? [] : [words.count(inside, 'change')]),
  ];
}
