import { describe, expect, it } from 'vitest';
import { buildNetwork } from '../../src/network/buildNetwork';
import { idOfPlace, placeById } from '../../src/network/lookUp';
import { placesAbove, tablePlaceOf } from '../../src/network/places';
import { anEcosystem } from '../fixtures/anEcosystem';
import { smallNetwork } from '../fixtures/smallNetwork';

describe('tablePlaceOf(network, verband)', () => {
  it('is the core of a coalition that holds others, and the place itself of every other verband', () => {
    const network = buildNetwork(
      anEcosystem({ verbanden: [{ id: 'c', kind: 'coalition' }, { id: 't', parent: 'c' }, { id: 'u' }] }),
    );
    const places = [0, 1, 2].map((verband) => tablePlaceOf(network, verband));
    expect(places.map((place) => network.nesting.kind[place])).toEqual([4, 3, 3]);
    expect(places.map((place) => idOfPlace(network, place))).toEqual(['c', 't', 'u']);
  });
});

describe('placesAbove(network, place)', () => {
  it('lists the way up, nearest first, and nothing for what is not there', () => {
    const network = smallNetwork();
    expect(placesAbove(network, placeById(network, 'bestuur')).slice(0, 3)).toEqual(
      ['kring', 'streek', 'land'].map((id) => placeById(network, id)),
    );
    expect(placesAbove(network, placeById(network, 'nergens'))).toEqual([]);
  });
});
