import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sectorOf } from '../../src/appearance/sectors';
import { wholeChoice } from '../../src/network/choice';
import type { ConnectionEnd, Way } from '../../src/network/connectionGraph';
import { type Connections, findConnections } from '../../src/network/connections';
import { idOfThing } from '../../src/network/lookUp';
import { narrow } from '../../src/network/narrow';
import { narrowed } from '../../src/network/narrowed';
import type { Network } from '../../src/network/network';
import { cell, recordsOf } from '../browser/records';
import { anEcosystem, largeNetwork, mapOf, realNetwork, somePlan } from '../fixtures/anEcosystem';
import { countWays, type SeatPair, type Sitting, sittingOf, walkWays } from '../fixtures/countWays';
import { holds } from '../fixtures/holds';

function find(
  network: Network,
  from: ConnectionEnd,
  to: ConnectionEnd,
  { most = 40, longer = 0 } = {},
): Connections {
  if (network.members === null) throw new Error('no members');
  return findConnections({ ...network, ...network.members }, { from, to, most, longer });
}

function endsOf({ verbanden, members }: Network): readonly ConnectionEnd[] {
  const count = members?.organisations.count ?? 0;
  return [
    ...Array.from({ length: count }, (_, index) => ({ kind: 'organisation' as const, index })),
    ...Array.from({ length: verbanden.count }, (_, index) => ({ kind: 'verband' as const, index })),
  ];
}

function nameOf(network: Network, end: ConnectionEnd): string {
  return `${end.kind === 'organisation' ? 'o' : 'v'} ${idOfThing(network, end)}`;
}

function pathOf(network: Network, { things }: Way): string {
  return things.map((thing) => nameOf(network, thing)).join(' > ');
}

/** Each seat of a way joins the two things it stands between, and all that do are there. */
function expectSeated(network: Network, { things, seats }: Way): void {
  const { participations, seatStates } = network.members ?? {};
  expect(seats).toHaveLength(things.length - 1);
  seats.forEach((between, step) => {
    const pair = [things[step], things[step + 1]];
    const organisation = pair.find((end) => end?.kind === 'organisation')?.index;
    const verband = pair.find((end) => end?.kind === 'verband')?.index;
    const expected = [...(participations?.organisation ?? [])].flatMap((who, seat) =>
      who === organisation && participations?.verband[seat] === verband && seatStates?.[seat] !== 2
        ? [seat]
        : [],
    );
    expect(between).toEqual(expected);
    expect(between.length).toBeGreaterThan(0);
  });
}

/** A fixed run of numbers, so that the same pairs are taken at every run. */
function randomly(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

describe('findConnections(network, ask)', { timeout: 60_000 }, () => {
  it('finds on any small data exactly the ways that a walk along all of them finds, and those two steps longer', () => {
    holds(
      fc.property(somePlan, fc.nat(), fc.nat(), (plan, one, other) => {
        const { network } = mapOf(anEcosystem(plan));
        const ends = endsOf(network);
        const from = ends[one % ends.length];
        const to = ends[other % ends.length];
        if (from === undefined || to === undefined) return;
        const sitting = sittingOf(plan.participations.map(([who, where]) => [who, where]));
        const found = find(network, from, to, { most: 100_000, longer: 100_000 });
        const [a, b] = [nameOf(network, from), nameOf(network, to)];
        const { length } = countWays(sitting, a, b);
        expect(found.length).toBe(length);
        if (length < 1) {
          expect([found.ways, found.count, found.longer?.count]).toEqual([[], 0, 0]);
          return;
        }
        for (const [ways, steps] of [
          [found, length],
          [found.longer, length + 2],
        ] as const) {
          const expected = walkWays(sitting, a, b, steps);
          expect(ways?.ways.map((way) => pathOf(network, way)).sort()).toEqual(expected);
          expect([ways?.count, ways?.isCountLeast]).toEqual([expected.length, false]);
        }
        for (const way of [...found.ways, ...(found.longer?.ways ?? [])].slice(0, 20))
          expectSeated(network, way);
      }),
      150,
    );
  });

  it('gives the first of the same ways when fewer are asked for, the other way round as many', () => {
    const { network } = realNetwork();
    const ends = endsOf(network);
    const pick = randomly(7);
    for (let pair = 0; pair < 40; pair++) {
      const from = ends[pick(ends.length)];
      const to = ends[pick(ends.length)];
      if (from === undefined || to === undefined) continue;
      const all = find(network, from, to, { most: 5000, longer: 5000 });
      const few = find(network, from, to, { most: 3, longer: 3 });
      const back = find(network, to, from, { most: 3, longer: 3 });
      expect(few.ways).toEqual(all.ways.slice(0, 3));
      expect(few.longer?.ways).toEqual(all.longer?.ways.slice(0, 3));
      expect([few.count, few.longer?.count]).toEqual([all.count, all.longer?.count]);
      expect([back.length, back.count, back.longer?.count]).toEqual([
        few.length,
        few.count,
        few.longer?.count,
      ]);
    }
  });

  it('puts ways over smaller tables first', () => {
    const { network } = mapOf(
      anEcosystem({
        verbanden: ['groot', 'klein'].map((id) => ({ id })),
        organisations: ['a', 'b', 'c', 'd'].map((id) => ({ id })),
        participations: [...[...'abcd'].map((id) => [id, 'groot'] as const), ['a', 'klein'], ['b', 'klein']],
      }),
    );
    const { ways } = find(network, { kind: 'organisation', index: 0 }, { kind: 'organisation', index: 1 });
    expect(ways.map((way) => pathOf(network, way))).toEqual(['o a > v klein > o b', 'o a > v groot > o b']);
  });

  it('makes one way of several seats at one table, and gives them all', () => {
    const { network } = mapOf(
      anEcosystem({
        verbanden: [{ id: 't' }],
        organisations: [{ id: 'a' }, { id: 'b' }],
        participations: [
          ['a', 't', 'lid'],
          ['b', 't'],
          ['a', 't', 'voorzitter'],
        ],
      }),
    );
    const found = find(network, { kind: 'organisation', index: 0 }, { kind: 'verband', index: 0 });
    expect([found.length, found.count, found.ways[0]?.seats]).toEqual([1, 1, [[0, 2]]]);
  });

  it('finds nothing between a thing and itself, and none for what is not there', () => {
    const { network } = realNetwork();
    const here = { kind: 'organisation', index: 0 } as const;
    expect(find(network, here, here)).toMatchObject({ length: 0, ways: [], count: 0 });
    expect(find(network, here, { kind: 'verband', index: 1e6 })).toMatchObject({ length: -1, count: 0 });
  });

  it('counts what cannot be counted exactly as at least that, and still gives the first', () => {
    // Of 18 steps of ten tables each there are more ways than a number can hold.
    const stops = Array.from({ length: 19 }, (_, i) => `o${String(i).padStart(2, '0')}`);
    const tables = stops.slice(1).flatMap((_, i) => Array.from({ length: 10 }, (_, j) => `t${i}-${j}`));
    const { network } = mapOf(
      anEcosystem({
        verbanden: tables.map((id) => ({ id })),
        organisations: stops.map((id) => ({ id })),
        participations: tables.flatMap((id) => {
          const step = Number(id.slice(1).split('-')[0]);
          return [
            [stops[step] ?? '', id],
            [stops[step + 1] ?? '', id],
          ] as const;
        }),
      }),
    );
    const [from, to] = [0, 18].map((index) => ({ kind: 'organisation' as const, index }));
    if (from === undefined || to === undefined) throw new Error('no ends');
    const found = find(network, from, to, { most: 5, longer: 30 });
    expect([found.length, found.ways.length, found.isCountLeast]).toEqual([36, 5, true]);
    expect(found.count).toBe(Number.MAX_SAFE_INTEGER);
    // Along a chain of such steps no way turns: it would come back to where it was.
    expect(found.longer?.ways).toEqual([]);
  });
});

interface YearRow {
  readonly first: string;
  readonly last: string;
}

function isGone({ first, last }: YearRow, year: number): boolean {
  return (
    (first !== '' && Number(first.slice(0, 4)) > year) || (last !== '' && Number(last.slice(0, 4)) < year)
  );
}

/** What the files themselves say: who sits where, at all or in a year. */
function pairsIn(year: number | null): readonly SeatPair[] {
  const verbanden = ['coalities', 'tafels', 'initiatieven'].flatMap(recordsOf);
  const there = new Set(
    verbanden
      .filter((record) => {
        const row = { first: cell(record, 'start'), last: cell(record, 'eind') };
        return year === null || (row.first !== '' && !isGone(row, year));
      })
      .map((record) => cell(record, 'id')),
  );
  return recordsOf('deelnames')
    .filter((record) => {
      const row = { first: cell(record, 'van'), last: cell(record, 'tot') };
      return there.has(cell(record, 'verband')) && (year === null || !isGone(row, year));
    })
    .map((record) => [cell(record, 'organisatie'), cell(record, 'verband')]);
}

function inYear(network: Network, year: number | null): Network {
  if (year === null || network.members === null) return network;
  return narrowed(network, narrow({ ...network, ...network.members }, { ...wholeChoice, year }, sectorOf));
}

describe('findConnections(network, ask) on the real data, beside a count of the files', {
  timeout: 60_000,
}, () => {
  const { network } = realNetwork();
  const ends = endsOf(network);

  function expectAsCounted(shown: Network, sitting: Sitting, pairs: number, seed: number): readonly number[] {
    const pick = randomly(seed);
    return Array.from({ length: pairs }, () => {
      const from = ends[pick(ends.length)];
      const to = ends[pick(ends.length)];
      if (from === undefined || to === undefined) throw new Error('no ends');
      const found = find(shown, from, to);
      const expected = countWays(sitting, nameOf(shown, from), nameOf(shown, to));
      const told = `${nameOf(shown, from)} – ${nameOf(shown, to)}`;
      expect(found.length, told).toBe(expected.length);
      if (found.length > 0) {
        expect(BigInt(found.count), told).toBe(expected.count);
        expect(found.ways, told).toHaveLength(Math.min(40, found.count));
        expect(new Set(found.ways.map((way) => pathOf(shown, way))).size).toBe(found.ways.length);
        for (const way of found.ways.slice(0, 2)) expectSeated(shown, way);
      }
      return found.length;
    });
  }

  it('finds for 200 pairs how short and how many the shortest ways are', () => {
    const lengths = expectAsCounted(network, sittingOf(pairsIn(null)), 200, 20_210_520);
    // Pairs of every sort were among them.
    for (const length of [-1, 2, 3, 4]) expect(lengths).toContain(length);
  });

  it('finds so in every year', () => {
    for (let year = 2008; year <= 2026; year++) {
      expectAsCounted(inYear(network, year), sittingOf(pairsIn(year)), 30, year);
    }
  });
});

describe('findConnections(network, ask) on data of size M', { timeout: 60_000 }, () => {
  it('looks at no more seats than there are, whatever is asked', () => {
    const { network } = largeNetwork('M');
    const { members } = network;
    if (members === null) throw new Error('no members');
    let reads = 0;
    const verband = new Proxy(members.participations.verband, {
      get(column, key) {
        if (typeof key === 'string' && /^\d/.test(key)) reads += 1;
        return Reflect.get(column, key);
      },
    });
    const counted = { ...members, participations: { ...members.participations, verband } };
    const pick = randomly(3);
    const ends = endsOf(network);
    for (let pair = 0; pair < 12; pair++) {
      const from = ends[pick(ends.length)];
      const to = ends[pick(ends.length)];
      if (from === undefined || to === undefined) continue;
      reads = 0;
      findConnections({ ...network, ...counted }, { from, to, most: 40, longer: 30 });
      // Once to look around, once to count what turns, and for what is listed.
      expect(reads).toBeLessThan(4 * members.participations.count);
    }
  });
});
