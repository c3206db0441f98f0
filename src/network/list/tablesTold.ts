import { at, textAt } from '../../ecosystem/columns';
import { type VerbandKind, verbandKinds } from '../../ecosystem/ecosystem';
import { findThing, keyOfThing, nameOfThing } from '../lookUp';
import { countOfVerbanden } from './countSeats';
import type { FullNetwork } from './listRows';

/** A coalition, tafel or initiative that a story shows. */
export interface TableTold {
  /** Key. */
  readonly key: string;
  readonly name: string;
  readonly kind: VerbandKind;
  /** Which sort of that, as the data say; empty when not filled. */
  readonly sort: string;
  /** Empty when it has none. */
  readonly area: string;
  /** Of which it is part; empty when of none. */
  readonly coalition: string;
  /** Distinct organisations that sit there. */
  readonly organisations: number;
  /** From 1, ascending. */
  readonly steps: readonly number[];
}

const byName = new Intl.Collator('nl', { numeric: true, sensitivity: 'base' });

/**
 * Lists the coalitions, tafels and initiatives that the steps of a story show.
 *
 * @param network - all of it
 * @param shown - for each step the keys of what it shows; a key that means no verband is left out
 * @returns each once: coalitions, tafels, initiatives, and by name
 */
export function tablesTold(network: FullNetwork, shown: readonly Iterable<string>[]): readonly TableTold[] {
  const stepsOf = new Map<number, number[]>();
  shown.forEach((keys, index) => {
    for (const key of new Set(keys)) {
      const thing = findThing(network, key);
      if (thing?.kind !== 'verband') continue;
      const steps = stepsOf.get(thing.index) ?? [];
      if (!steps.includes(index + 1)) steps.push(index + 1);
      stepsOf.set(thing.index, steps);
    }
  });
  const counts = countOfVerbanden(network);
  const told = [...stepsOf].map(([index, steps]) => ({ ...tableAt(network, index), index, steps }));
  return told
    .sort(
      (one, other) =>
        verbandKinds.indexOf(one.kind) - verbandKinds.indexOf(other.kind) ||
        byName.compare(one.name, other.name) ||
        one.index - other.index,
    )
    .map(({ index, ...table }) => ({ ...table, organisations: at(counts.organisations, index) }));
}

function tableAt(network: FullNetwork, index: number) {
  const { verbanden } = network;
  const area = at(verbanden.area, index);
  const parent = at(verbanden.parent, index);
  const thing = { kind: 'verband', index } as const;
  return {
    key: keyOfThing(network, thing),
    name: nameOfThing(network, thing),
    kind: verbandKinds[at(verbanden.kind, index)] ?? 'coalition',
    sort: textAt(verbanden.sort, index),
    area: area < 0 ? '' : nameOfThing(network, { kind: 'area', index: area }),
    coalition: parent < 0 ? '' : nameOfThing(network, { kind: 'verband', index: parent }),
  };
}
