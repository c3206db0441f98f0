import { at } from '../../ecosystem/columns';
import { areaLevels, type VerbandKind, verbandKinds } from '../../ecosystem/ecosystem';
import { findThing, keyOfThing, nameOfThing } from '../lookUp';
import { placeKinds } from '../network';
import { countOfVerbanden } from './countSeats';
import type { FullNetwork } from './listRows';

/** A coalition, tafel or initiative that a story shows. */
export interface TableTold {
  /** Key. */
  readonly key: string;
  readonly name: string;
  readonly kind: VerbandKind;
  /** Name of its area; of the municipality where that is a part of one. Empty when it has none. */
  readonly area: string;
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
 * @returns each once: by area from wide to narrow, in it coalitions, tafels, initiatives, and by name
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
        one.level - other.level ||
        one.place - other.place ||
        verbandKinds.indexOf(one.kind) - verbandKinds.indexOf(other.kind) ||
        byName.compare(one.name, other.name) ||
        one.index - other.index,
    )
    .map(({ key, name, kind, area, index, steps }) => {
      return { key, name, kind, area, steps, organisations: at(counts.organisations, index) };
    });
}

function tableAt(network: FullNetwork, index: number) {
  const { verbanden, areas, nesting } = network;
  const area = townOf(network, at(verbanden.area, index));
  const thing = { kind: 'verband', index } as const;
  return {
    key: keyOfThing(network, thing),
    name: nameOfThing(network, thing),
    kind: verbandKinds[at(verbanden.kind, index)] ?? 'coalition',
    area: area < 0 ? '' : nameOfThing(network, { kind: 'area', index: area }),
    // What has no area comes last.
    level: area < 0 ? areaLevels.length + 1 : Math.min(at(areas.level, area), areaLevels.length),
    place: area < 0 ? 0 : at(nesting.placeOfArea, area),
  };
}

/** The municipality of which an area is a part; the area itself where it is of none, or wider. */
function townOf({ areas, nesting }: FullNetwork, area: number): number {
  const town = areaLevels.indexOf('gemeente');
  let narrow = area;
  while (narrow >= 0 && at(areas.level, narrow) > town) {
    const above = at(nesting.parent, at(nesting.placeOfArea, narrow));
    narrow = above >= 0 && placeKinds[at(nesting.kind, above)] === 'area' ? at(nesting.ref, above) : -1;
  }
  return narrow < 0 ? area : narrow;
}
