import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Choice, wholeChoice } from '../../src/network/choice';
import { placeById } from '../../src/network/lookUp';
import type { Network } from '../../src/network/network';
import { findOverlap, organisationsOf } from '../../src/network/overlap';
import { findMatrix } from '../../src/network/overlapMatrix';
import { findText, unpackText } from '../../src/network/packedText';
import { organisationsAtBoth } from '../../src/network/pairFacts';
import { anEcosystem, largeNetwork, mapOf, realNetwork, somePlan } from '../fixtures/anEcosystem';
import { holds } from '../fixtures/holds';
import { areasAround, rowsOf, seatedIn, shownUnder, someChoices, verbandRows } from './countedRows';

const { network: real } = realNetwork();
const everything = { threshold: 1, from: 0, most: 100_000 };

/** Every pair of verbanden in an area that share anything, from the files alone: `a b` → how many. */
function pairsInFiles(choice: Choice, area: string): ReadonlyMap<string, number> {
  const seated = seatedIn(choice);
  const here = verbandRows
    .filter((row) => areasAround(row['gebied'] ?? '').includes(area))
    .map(({ id = '' }) => id)
    .filter((id) => seated.has(id))
    .sort();
  const pairs = new Map<string, number>();
  here.forEach((one, position) => {
    for (const other of here.slice(position + 1)) {
      const there = seated.get(other) ?? new Set();
      const shared = [...(seated.get(one) ?? [])].filter((id) => there.has(id)).length;
      if (shared > 0) pairs.set(`${one} ${other}`, shared);
    }
  });
  return pairs;
}

function idOf(network: Network, verband: number): string {
  return unpackText(network.verbanden.id, verband);
}

describe('findOverlap(network, ask) on the real data', { timeout: 60_000 }, () => {
  it('counts every pair of verbanden as the files do, under every sort of choice', () => {
    for (const choice of someChoices) {
      const shown = shownUnder(real, choice);
      const { pairs, pairsAtLeast, tables, compared } = findOverlap(shown, { ...everything, place: 0 });
      const told = new Map(
        pairs.map(({ one, other, shared }) => [`${idOf(shown, one)} ${idOf(shown, other)}`, shared]),
      );
      const expected = pairsInFiles(choice, 'nederland');
      expect(told).toEqual(expected);
      expect(pairs).toHaveLength(expected.size);
      expect([tables, compared]).toEqual([seatedIn(choice).size, seatedIn(choice).size]);
      for (let least = 1; least <= 20; least++) {
        const left = [...expected.values()].filter((shared) => shared >= least).length;
        expect(pairsAtLeast[least] ?? 0, `at least ${least}`).toBe(left);
      }
    }
  });

  it('counts the pairs of every area by itself', () => {
    const whole = shownUnder(real, wholeChoice);
    for (const { id = '' } of rowsOf('gebieden')) {
      const { pairs } = findOverlap(whole, { ...everything, place: placeById(real, id) });
      const told = new Map(
        pairs.map((pair) => [`${idOf(real, pair.one)} ${idOf(real, pair.other)}`, pair.shared]),
      );
      expect(told, id).toEqual(pairsInFiles(wholeChoice, id));
    }
  });

  it('has the names behind every number', () => {
    const names = new Map(rowsOf('organisaties').map((row) => [row['id'], row['naam']]));
    const seated = seatedIn(wholeChoice);
    const { pairs } = findOverlap(shownUnder(real, wholeChoice), { ...everything, place: 0 });
    for (const { one, other, shared } of pairs) {
      const told = organisationsAtBoth(real, one, other).map(({ organisation }) => organisation.name);
      const there = seated.get(idOf(real, other)) ?? new Set();
      const both = [...(seated.get(idOf(real, one)) ?? [])].filter((id) => there.has(id));
      expect([...told].sort()).toEqual(both.map((id) => names.get(id)).sort());
      expect(told).toHaveLength(shared);
    }
  });
});

describe('findOverlap(network, ask)', () => {
  const someNetwork = somePlan.map((plan) => {
    const { network } = mapOf(anEcosystem(plan));
    return shownUnder(network, wholeChoice);
  });

  it('finds what comparing every two tables finds, most first, equal ones by index', () => {
    holds(
      fc.property(someNetwork, fc.integer({ min: 1, max: 3 }), (network, threshold) => {
        const sets = Array.from({ length: network.verbanden.count }, (_, verband) =>
          organisationsOf(network, verband),
        );
        const expected = sets.flatMap((set, one) =>
          sets.flatMap((there, other) => {
            const shared = [...set].filter((id) => there.has(id)).length;
            return other > one && shared >= threshold ? [{ one, other, shared }] : [];
          }),
        );
        expected.sort((a, b) => b.shared - a.shared || a.one - b.one || a.other - b.other);
        expect(findOverlap(network, { ...everything, threshold, place: 0 }).pairs).toEqual(expected);
      }),
    );
  });

  it('gives any part of the list as it is in the whole list', () => {
    const network = shownUnder(real, wholeChoice);
    const whole = findOverlap(network, { ...everything, place: 0 }).pairs;
    holds(
      fc.property(fc.nat(3000), fc.integer({ min: 1, max: 200 }), (from, most) => {
        const part = findOverlap(network, { place: 0, threshold: 1, from, most });
        expect(part.pairs).toEqual(whole.slice(from, from + most));
      }),
      40,
    );
  });

  it('counts an organisation once however many seats it has, and a coalition with its own members', () => {
    const { network } = mapOf(
      anEcosystem({
        areas: [{ id: 'land' }],
        verbanden: [
          { id: 'kring', kind: 'coalition', area: 'land' },
          { id: 'een', area: 'land', parent: 'kring' },
          { id: 'twee', area: 'land' },
        ],
        organisations: [{ id: 'ggd' }, { id: 'raad' }],
        participations: [
          ['ggd', 'een'],
          ['ggd', 'een', 'voorzitter'],
          ['ggd', 'twee'],
          ['raad', 'kring'],
          ['raad', 'twee'],
        ],
      }),
    );
    const { pairs } = findOverlap(shownUnder(network, wholeChoice), { ...everything, place: 0 });
    expect(pairs.map(({ one, other, shared }) => [idOf(network, one), idOf(network, other), shared])).toEqual(
      [
        ['een', 'twee', 1],
        ['kring', 'twee', 1],
      ],
    );
  });

  it('compares the fullest tables when all would take too long, and says how many', () => {
    const network = shownUnder(real, wholeChoice);
    const { tables, compared, pairs } = findOverlap(network, { ...everything, place: 0 }, 2_000);
    expect(compared).toBeGreaterThan(10);
    expect(compared).toBeLessThan(tables);
    const sizes = Array.from({ length: tables }, (_, verband) => organisationsOf(network, verband).size);
    const least = [...sizes].sort((a, b) => b - a)[compared - 1] ?? 0;
    const whole = findOverlap(network, { ...everything, place: 0 }).pairs;
    for (const pair of pairs) expect(whole).toContainEqual(pair);
    for (const { one, other } of pairs)
      expect(Math.min(sizes[one] ?? 0, sizes[other] ?? 0)).toBeGreaterThanOrEqual(least);
  });

  it('finds nothing where nothing is', () => {
    const { network } = mapOf(anEcosystem({ areas: [{ id: 'land' }] }));
    const found = findOverlap(shownUnder(network, wholeChoice), { ...everything, place: 0 });
    expect(found).toEqual({ tables: 0, compared: 0, pairsAtLeast: [0, 0], pairs: [] });
  });

  it('compares every two of 4,000 tables', () => {
    const { network } = largeNetwork('M');
    const found = findOverlap(shownUnder(network, wholeChoice), {
      place: 0,
      threshold: 3,
      from: 0,
      most: 100,
    });
    expect(found.compared).toBe(found.tables);
    expect(found.pairs).toHaveLength(100);
  });
});

describe('findMatrix(network, ask)', () => {
  it('has in every cell what the files say, and on the diagonal who sits there', () => {
    for (const choice of someChoices) {
      const seated = seatedIn(choice);
      const { rows, shared } = findMatrix(shownUnder(real, choice), { place: 0, threshold: 2, most: 500 });
      rows.forEach((one, row) => {
        const here = seated.get(idOf(real, one)) ?? new Set();
        rows.forEach((other, column) => {
          const there = seated.get(idOf(real, other)) ?? new Set();
          expect(shared[row]?.[column]).toBe([...here].filter((id) => there.has(id)).length);
        });
      });
    }
  });

  it('has exactly the tables with a pair at the threshold; of too many those of the strongest pairs', () => {
    const network = shownUnder(real, wholeChoice);
    const { pairs } = findOverlap(network, { ...everything, place: 0 });
    for (const threshold of [1, 2, 4, 8, 16, 30]) {
      const strong = pairs.filter(({ shared }) => shared >= threshold);
      const wanted = new Set(strong.flatMap(({ one, other }) => [one, other]));
      const all = findMatrix(network, { place: 0, threshold, most: 500 });
      expect(new Set(all.rows)).toEqual(wanted);
      expect(all.leftOut).toBe(0);
      const some = findMatrix(network, { place: 0, threshold, most: 60 });
      expect(some.rows.length + some.leftOut).toBe(wanted.size);
      const best = (verband: number): number =>
        Math.max(
          ...strong.filter(({ one, other }) => one === verband || other === verband).map((p) => p.shared),
        );
      const weakest = Math.min(...some.rows.map(best));
      for (const verband of wanted) if (best(verband) > weakest) expect(some.rows).toContain(verband);
    }
  });

  it('puts a table that says the same as another beside it', () => {
    const { rows } = findMatrix(shownUnder(real, wholeChoice), {
      place: placeById(real, 'mijnstreek'),
      threshold: 4,
      most: 60,
    });
    const at = (id: string): number => rows.indexOf(findText(real.verbanden.id, id));
    expect(Math.abs(at('mijnstreekcoalitie') - at('kerncoalitie-mijnstreek'))).toBe(1);
  });
});
