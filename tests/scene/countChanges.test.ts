import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { childPlaces } from '../../src/network/cards/named';
import { placeById } from '../../src/network/lookUp';
import { tablePlaceOf } from '../../src/network/places';
import { countChanges } from '../../src/scene/countChanges';
import { changesIn, type SceneChanges } from '../../src/scene/sceneChanges';
import { anEcosystem, mapOf, somePlan } from '../fixtures/anEcosystem';
import { holds } from '../fixtures/holds';
import { changesFrom, somePicks } from './someChanges';

describe('countChanges(network, changes) and changesIn(nesting, changes, place)', () => {
  it('count every change once at the root, and in each place its own and those of its children', () => {
    holds(
      fc.property(somePlan, somePicks(30), (plan, picks) => {
        const mapped = mapOf(anEcosystem(plan));
        const { nesting, members } = mapped.network;
        const changes = changesFrom(mapped, picks);
        const counted = countChanges(mapped.network, changes);
        expect(changesIn(nesting, counted, 0)).toBe(changes.places.size + changes.seats.size);
        const seatsAt = (place: number): number =>
          [...changes.seats.keys()].filter(
            (seat) => tablePlaceOf(mapped.network, members?.participations.verband[seat] ?? 0) === place,
          ).length;
        for (let place = 0; place < nesting.count; place++) {
          const inside = childPlaces(mapped.network, place).map((child) =>
            changesIn(nesting, counted, child),
          );
          const own = (changes.places.has(place) ? 1 : 0) + seatsAt(place);
          expect(changesIn(nesting, counted, place)).toBe(inside.reduce((sum, count) => sum + count, own));
        }
      }),
    );
  });

  it('count the seats of a coalition that holds others within it, and none before participations arrived', () => {
    const { network } = mapOf(
      anEcosystem({
        areas: [{ id: 'dorp' }],
        verbanden: [
          { id: 'kring', kind: 'coalition', area: 'dorp' },
          { id: 'tafel', area: 'dorp', parent: 'kring' },
        ],
        organisations: [{ id: 'o' }],
        participations: [['o', 'kring']],
      }),
    );
    const changes: SceneChanges = {
      places: new Map(),
      seats: new Map([[0, 'added']]),
      relations: new Map(),
      organisations: new Map([[0, 'renamed']]),
    };
    const kring = placeById(network, 'kring');
    expect(changesIn(network.nesting, countChanges(network, changes), kring)).toBe(1);
    expect(changesIn(network.nesting, countChanges({ ...network, members: null }, changes), kring)).toBe(0);
  });
});
