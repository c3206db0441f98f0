import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { orderBlocks } from '../../src/network/orderBlocks';
import { holds } from '../fixtures/holds';

type Matrix = readonly (readonly number[])[];

/** What every two sets have in common, as part of both together. */
function likenessOf(sets: readonly ReadonlySet<number>[]): Matrix {
  return sets.map((one) =>
    sets.map((other) => {
      const both = [...one].filter((item) => other.has(item)).length;
      return both / Math.max(1, one.size + other.size - both);
    }),
  );
}

const someSets = fc
  .array(fc.uniqueArray(fc.nat(8), { minLength: 1, maxLength: 6 }), { maxLength: 24 })
  .map((arrays) => arrays.map((items) => new Set(items)));

/** Whether the things with one mark stand together. */
function isTogether(order: readonly number[], marks: readonly (string | number)[]): boolean {
  const seen = order.map((position) => marks[position] ?? '');
  const runs = seen.filter((mark, place) => mark !== seen[place - 1]);
  return runs.length === new Set(marks).size;
}

describe('orderBlocks(likeness)', () => {
  it('gives every position once, and the same at every call', () => {
    holds(
      fc.property(someSets, (sets) => {
        const order = orderBlocks(likenessOf(sets));
        expect([...order].sort((a, b) => a - b)).toEqual(sets.map((_, position) => position));
        expect(orderBlocks(likenessOf(sets))).toEqual(order);
      }),
    );
  });

  it('puts equals beside each other', () => {
    holds(
      fc.property(someSets, (sets) => {
        const marks = sets.map((set) => [...set].sort().join());
        expect(isTogether(orderBlocks(likenessOf(sets)), marks)).toBe(true);
      }),
    );
  });

  it('brings out blocks, in whatever order their rows come', () => {
    const blocks = fc.array(fc.integer({ min: 2, max: 5 }), { minLength: 1, maxLength: 5 });
    holds(
      fc.property(blocks, fc.infiniteStream(fc.nat(1_000_000)), (sizes, chance) => {
        const marks = sizes.flatMap((size, block) => Array.from({ length: size }, () => block));
        const keys = marks.map(() => chance.next().value ?? 0);
        const shuffled = marks
          .map((mark, position) => ({ mark, key: keys[position] ?? 0 }))
          .sort((a, b) => a.key - b.key)
          .map(({ mark }) => mark);
        const likeness = shuffled.map((one, a) =>
          shuffled.map((other, b) => (a === b ? 1 : one === other ? 0.2 + ((a * b) % 7) / 10 : 0)),
        );
        expect(isTogether(orderBlocks(likeness), shuffled)).toBe(true);
      }),
    );
  });

  it('lays what is alike in a chain as a chain', () => {
    const places = [3, 0, 5, 1, 4, 2];
    const likeness = places.map((one) => places.map((other) => 1 / (1 + Math.abs(one - other) ** 2)));
    const order = orderBlocks(likeness).map((position) => places[position] ?? -1);
    const chain = [0, 1, 2, 3, 4, 5];
    expect([chain, chain.toReversed()]).toContainEqual(order);
  });

  it('turns two pairs so that their nearest ends meet', () => {
    const some = fc.double({ min: 0, max: 0.5, noNaN: true });
    holds(
      fc.property(fc.tuple(some, some, some, some), (across) => {
        const [a, b, c, d] = across;
        const order = orderBlocks([
          [1, 0.9, a, b],
          [0.9, 1, c, d],
          [a, c, 1, 0.8],
          [b, d, 0.8, 1],
        ]);
        const meet = [order[1] ?? 0, order[2] ?? 0].sort().join('');
        const met = { '02': a, '03': b, '12': c, '13': d }[meet];
        expect(met).toBeCloseTo(Math.max(...across), 8);
      }),
    );
  });
});
