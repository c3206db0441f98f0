import fc from 'fast-check';
import { type ChangeKind, changeKinds } from '../../src/ecosystem/changes';
import type { SceneChanges } from '../../src/scene/sceneChanges';
import type { Mapped } from '../fixtures/anEcosystem';
import { kindOfPlace } from './aView';

/** Numbers from which the changes of any data can be made, so that a counterexample stays readable. */
export interface ChangePicks {
  readonly places: readonly (readonly [place: number, kind: ChangeKind])[];
  readonly seats: readonly (readonly [participation: number, kind: ChangeKind])[];
}

export function somePicks(most: number): fc.Arbitrary<ChangePicks> {
  const picked = fc.array(fc.tuple(fc.nat(), fc.constantFrom(...changeKinds)), { maxLength: most });
  return fc.record({ places: picked, seats: picked });
}

/** Changes of areas and verbanden at their own places, of participations and of relations. */
export function changesFrom(mapped: Mapped, picks: ChangePicks): SceneChanges {
  const { nesting, members } = mapped.network;
  const placeCount = nesting.count;
  const seatCount = members?.participations.count ?? 0;
  const relationCount = members?.relations.length ?? 0;
  const isThing = (place: number): boolean => ['area', 'verband'].includes(kindOfPlace(mapped, place));
  return {
    places: new Map(
      picks.places
        .map(([place, kind]): [number, ChangeKind] => [place % placeCount, kind])
        .filter(([place]) => isThing(place)),
    ),
    seats: new Map(
      seatCount === 0
        ? []
        : picks.seats.map(([seat, kind]): [number, ChangeKind] => [seat % seatCount, kind]),
    ),
    relations: new Map(
      relationCount === 0
        ? []
        : picks.seats.map(([seat, kind]): [number, ChangeKind] => [seat % relationCount, kind]),
    ),
    organisations: new Map(),
  };
}
