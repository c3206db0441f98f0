import type { FoundAnswer, FoundByParts } from './findByParts';

/** Verbanden that were found by the same parts of a question. */
export interface FoundGroup {
  /** Of the question, rising. */
  readonly parts: readonly number[];
  /** By every part that anything is found by. */
  readonly isWhole: boolean;
  /** They work in a wider area than the place that was asked for. */
  readonly isWider: boolean;
  /** Best first. */
  readonly verbanden: readonly FoundByParts[];
}

/** What was found, as it is told. */
export interface GroupedFound {
  /** By most parts first. */
  readonly groups: readonly FoundGroup[];
  /** Verbanden that a choice hides. */
  readonly hidden: number;
  /** Organisations and areas that were found by most parts; those that fit less well are left out. */
  readonly others: readonly FoundByParts[];
}

/**
 * Puts together what was found by the same parts of a question.
 *
 * @param answer - the parts, and what was found, best first
 * @param isShown - whether a verband is shown under the choice of the reader
 * @returns the groups; each verband is in one, or counted as hidden
 */
export function groupFound(
  { parts, things }: FoundAnswer,
  isShown: (verband: number) => boolean,
): GroupedFound {
  const known = parts.filter(({ isUnknown }) => !isUnknown).length;
  const verbanden = things.filter(({ kind }) => kind === 'verband');
  const shown = verbanden.filter(({ index }) => isShown(index));
  const groups = new Map<string, FoundByParts[]>();
  for (const verband of shown) {
    const key = `${verband.isWider} ${partsOf(verband).join(' ')}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [verband]);
    else group.push(verband);
  }
  const others = things.filter(({ kind, isWider }) => kind !== 'verband' && !isWider);
  return {
    groups: [...groups.values()].flatMap((group) => groupOfAlike(group, known)),
    hidden: verbanden.length - shown.length,
    others: others.filter(({ by }) => by.length === others[0]?.by.length),
  };
}

function groupOfAlike(verbanden: readonly FoundByParts[], known: number): readonly FoundGroup[] {
  const [first] = verbanden;
  if (first === undefined) return [];
  const parts = partsOf(first);
  return [{ parts, isWhole: parts.length === known, isWider: first.isWider, verbanden }];
}

function partsOf({ by }: FoundByParts): readonly number[] {
  return by.map(({ part }) => part);
}
