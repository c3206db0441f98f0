import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupBy, groupOf, sizeOfGroup } from '../../src/network/grouped';
import { holds } from '../fixtures/holds';

const count = 5;
const owners = fc
  .array(fc.integer({ min: -1, max: count - 1 }), { maxLength: 30 })
  .map((list) => Int32Array.from(list));

describe('groupBy(owners, count), groupOf(grouped, owner) and sizeOfGroup(grouped, owner)', () => {
  it('give every owner its own things, ascending, and leave out what belongs to none', () => {
    holds(
      fc.property(owners, (ownerOf) => {
        const grouped = groupBy(ownerOf, count);
        for (let owner = 0; owner < count; owner++) {
          const expected = [...ownerOf.keys()].filter((thing) => ownerOf[thing] === owner);
          expect([...groupOf(grouped, owner)]).toEqual(expected);
          expect(sizeOfGroup(grouped, owner)).toBe(expected.length);
        }
        expect(grouped.items).toHaveLength(ownerOf.filter((owner) => owner >= 0).length);
      }),
    );
  });

  it('give nothing to an owner that is not there', () => {
    const grouped = groupBy(Uint32Array.of(0, 1, 1), 2);
    for (const owner of [-1, 2, 9]) {
      expect([...groupOf(grouped, owner)]).toEqual([]);
      expect(sizeOfGroup(grouped, owner)).toBe(0);
    }
  });
});
