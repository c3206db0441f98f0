import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sortRows } from '../../../src/network/list/sortRows';
import { holds } from '../../fixtures/holds';

const keys = fc.array(fc.integer({ min: -1, max: 12 }), { maxLength: 60 });

describe('sortRows(rows, keyOf, isDown)', () => {
  it('sorts as a stable sort by key does, either way, with the unknown last', () => {
    holds(
      fc.property(keys, fc.boolean(), fc.func(fc.double({ noNaN: true })), (given, isDown, shuffle) => {
        const order = [...given.keys()].sort((one, other) => shuffle(one) - shuffle(other));
        const rows = Uint32Array.from(order);
        const keyOf = (row: number): number => given[row] ?? -1;
        const worth = (row: number): number =>
          keyOf(row) < 0 ? Number.POSITIVE_INFINITY : isDown ? -keyOf(row) : keyOf(row);
        const expected = [...order].sort((one, other) => {
          const [a, b] = [worth(one), worth(other)];
          return a === b ? 0 : a < b ? -1 : 1;
        });
        expect([...sortRows(rows, keyOf, isDown)]).toEqual(expected);
        expect([...rows]).toEqual(order);
      }),
      300,
    );
  });
});
