import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { at } from '../../src/ecosystem/columns';
import { placeById } from '../../src/network/lookUp';
import { organisationsInBoth } from '../../src/network/sharedBetween';
import { holds } from '../fixtures/holds';
import { indexOf, participationsOf, smallNetwork } from '../fixtures/smallNetwork';

const organisations = ['ggd', 'huisarts', 'raadhuis', 'thuiszorg'] as const;
const verbanden = ['kring', 'bestuur', 'dorpstafel', 'leeg', 'zwerver', 'wandelen'] as const;
const lines = fc.array(fc.tuple(fc.constantFrom(...organisations), fc.constantFrom(...verbanden)), {
  maxLength: 30,
});
/** Circles that do not lie in one another, and the verbanden in each. */
const held = {
  kring: ['kring', 'bestuur', 'wandelen'],
  dorp: ['dorpstafel', 'leeg'],
  zwerver: ['zwerver'],
} as const;

describe('organisationsInBoth(network, a, b)', () => {
  it('finds who can be found by hand in the rows, from either side', () => {
    const circle = fc.constantFrom(...(Object.keys(held) as (keyof typeof held)[]));
    holds(
      fc.property(lines, circle, circle, (rows, one, other) => {
        fc.pre(one !== other);
        const network = smallNetwork({ participations: participationsOf(rows) });
        const inside = (circleId: keyof typeof held) =>
          new Set(
            rows.filter(([, verband]) => held[circleId].some((id) => id === verband)).map(([id]) => id),
          );
        const expected = organisations
          .filter((id) => inside(one).has(id) && inside(other).has(id))
          .map((id) => indexOf(network, id))
          .sort((a, b) => a - b);
        const a = placeById(network, one);
        const b = placeById(network, other);
        expect(organisationsInBoth(network, a, b)).toEqual(expected);
        expect(organisationsInBoth(network, b, a)).toEqual(expected);
      }),
    );
  });

  it('takes the table of a coalition for that table alone', () => {
    const network = smallNetwork({
      participations: participationsOf([
        ['ggd', 'bestuur'],
        ['huisarts', 'kring'],
        ['ggd', 'dorpstafel'],
        ['huisarts', 'dorpstafel'],
      ]),
    });
    const table = at(network.nesting.placeOfVerband, indexOf(network, 'kring')) + 1;
    expect(organisationsInBoth(network, table, placeById(network, 'dorpstafel'))).toEqual([
      indexOf(network, 'huisarts'),
    ]);
  });

  it('knows nothing before the participations have arrived', () => {
    expect(organisationsInBoth({ ...smallNetwork(), members: null }, 1, 2)).toBeNull();
  });
});
