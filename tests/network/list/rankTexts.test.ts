import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rankDates, rankPacked, rankValues, unknownRank } from '../../../src/network/list/rankTexts';
import { packTexts } from '../../../src/network/packedText';
import { holds } from '../../fixtures/holds';
import { runAll } from '../../fixtures/runAll';

const collator = new Intl.Collator('nl', { numeric: true, sensitivity: 'base' });
const name = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 6 }).map((text) => text.replace(/\p{Surrogate}/gu, '')),
  fc.constantFrom('Élan', 'elan', 'Gemeente 2', 'gemeente 10', 'GGD', '', ' '),
);

describe('rankPacked(texts) and rankValues(values)', () => {
  it('rank as the collator compares, alike for what sorts alike, and below all for what says nothing', () => {
    holds(
      fc.property(fc.array(name, { maxLength: 40 }), (names) => {
        const ranks = runAll(rankPacked(packTexts(names))).made;
        expect([...ranks]).toEqual([...runAll(rankValues(names)).made]);
        names.forEach((one, first) => {
          if (one.trim() === '') expect(ranks[first]).toBe(unknownRank);
          names.forEach((other, second) => {
            if (one.trim() === '' || other.trim() === '') return;
            const order = Math.sign((ranks[first] ?? 0) - (ranks[second] ?? 0));
            expect(order).toBe(Math.sign(collator.compare(one.trim(), other.trim())));
          });
        });
      }),
      200,
    );
  });

  it('sorts as people do: capitals and accents make no difference, 10 comes after 9', () => {
    const names = ['tafel 10', 'Éen', 'tafel 9', 'een', 'TAFEL 9'];
    expect([...runAll(rankValues(names)).made]).toEqual([2, 0, 1, 0, 1]);
  });

  it('works in steps and remembers what it found', () => {
    const values = Array.from({ length: 3000 }, (_, index) => `naam ${(index * 7919) % 3000}`);
    expect(runAll(rankValues(values)).steps).toBeGreaterThan(50);
    expect(runAll(rankValues(values)).steps).toBe(1);
  });
});

describe('rankDates(values)', () => {
  it('puts a year before the months in it, and the unknown apart', () => {
    expect([...runAll(rankDates(['2019-06', '', '2018-12-31', '2019', '2019-06-30'])).made]).toEqual([
      2,
      unknownRank,
      0,
      1,
      3,
    ]);
  });
});
