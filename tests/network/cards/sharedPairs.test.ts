import { describe, expect, it } from 'vitest';
import { namePairs } from '../../../src/network/cards/sharedPairs';
import { placeById, unplacedId } from '../../../src/network/lookUp';
import { smallNetwork } from '../../fixtures/smallNetwork';

describe('namePairs(network, pairs)', () => {
  it('names both ends in the order given, and leaves out a circle that is no record', () => {
    const network = smallNetwork();
    const place = (id: string) => placeById(network, id);
    expect(
      namePairs(network, [
        { a: place('kring'), b: place('dorp'), count: 2 },
        { a: place('kring'), b: place(unplacedId), count: 1 },
      ]),
    ).toEqual([
      {
        one: { kind: 'coalition', id: 'kring', name: 'Kring' },
        other: { kind: 'area', id: 'dorp', name: 'Dorp' },
        count: 2,
      },
    ]);
  });
});
