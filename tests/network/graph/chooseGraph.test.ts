import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Choice, wholeChoice } from '../../../src/network/choice';
import {
  type ChosenGraph,
  chooseGraph as choosing,
  type GraphAsk,
} from '../../../src/network/graph/chooseGraph';
import type { GraphCentre, Surroundings } from '../../../src/network/graph/neighbourhood';
import { peel as peeling, type Web } from '../../../src/network/graph/peel';
import { placeById } from '../../../src/network/lookUp';
import { findText, unpackText } from '../../../src/network/packedText';
import { realNetwork } from '../../fixtures/anEcosystem';
import { holds } from '../../fixtures/holds';
import { areasAround, rowsOf, seatedIn, shownUnder, someChoices, verbandRows } from '../countedRows';
import { runToEnd } from './runToEnd';

const chooseGraph = (network: Surroundings, ask: GraphAsk): ChosenGraph => runToEnd(choosing(network, ask));
const peel = (web: Web, most: number): readonly boolean[] => runToEnd(peeling(web, most));

const { network: real } = realNetwork();
const whole = shownUnder(real, wholeChoice);
const allSteps = [1, 2, 3] as const;
const deelnames = rowsOf('deelnames');
const areas = rowsOf('gebieden').map(({ id = '' }) => id);
const organisations = rowsOf('organisaties').map(({ id = '' }) => id);

/** What lies around a centre, from the files alone: ids, and every row of deelnames between two of them. */
function countedAround(
  seated: ReadonlyMap<string, ReadonlySet<string>>,
  centre: { readonly area?: string; readonly organisation?: string; readonly verband?: string },
  steps: number,
) {
  const tables = new Set<string>();
  const people = new Set<string>();
  const addPeople = () => {
    for (const table of tables) for (const organisation of seated.get(table) ?? []) people.add(organisation);
  };
  const addTables = () => {
    for (const [table, there] of seated) if ([...there].some((one) => people.has(one))) tables.add(table);
  };
  const rounds = [addPeople, addTables];
  if (centre.area !== undefined) {
    for (const { id = '', gebied = '' } of verbandRows)
      if (seated.has(id) && areasAround(gebied).includes(centre.area)) tables.add(id);
  } else if (centre.verband !== undefined) tables.add(centre.verband);
  else {
    people.add(centre.organisation ?? '');
    rounds.reverse();
  }
  for (let step = 0; step < steps; step++) rounds[step % 2]?.();
  return { tables, people };
}

function idsOf({ things }: ChosenGraph) {
  const of = (kind: 'organisation' | 'verband') =>
    new Set(
      things
        .filter((thing) => thing.kind === kind)
        .map(({ index }) =>
          unpackText(kind === 'verband' ? real.verbanden.id : whole.organisations.id, index),
        ),
    );
  return { tables: of('verband'), people: of('organisation') };
}

function organisationCentre(id: string): GraphCentre {
  return { kind: 'organisation', index: findText(whole.organisations.id, id) };
}

function areaCentre(id: string): GraphCentre {
  return { kind: 'place', index: placeById(real, id) };
}

/** Seats of the files between chosen things that a choice leaves; without a choice of role or year every row is one. */
function rowsBetween({ tables, people }: ReturnType<typeof countedAround>): number {
  return deelnames.filter((row) => tables.has(row['verband'] ?? '') && people.has(row['organisatie'] ?? ''))
    .length;
}

function expectSound(graph: ChosenGraph): void {
  const { things, edges, drawn, all, degrees } = graph;
  expect(things.length + edges.length).toBeLessThanOrEqual(400);
  const endless = edges.filter(
    ({ organisation, verband, seats }) =>
      things[organisation]?.kind !== 'organisation' ||
      things[verband]?.kind !== 'verband' ||
      seats.length === 0,
  );
  expect(endless).toEqual([]);
  const linked = new Set(edges.flatMap(({ organisation, verband }) => [organisation, verband]));
  const alone = things.filter(({ ring }, index) => ring > 0 && !linked.has(index) && degrees[index] !== 0);
  expect(alone).toEqual([]);
  expect(drawn.organisations + drawn.verbanden).toBe(things.length);
  expect(all.organisations).toBeGreaterThanOrEqual(drawn.organisations);
  expect(all.verbanden).toBeGreaterThanOrEqual(drawn.verbanden);
  expect(all.seats).toBeGreaterThanOrEqual(drawn.seats);
}

describe('chooseGraph(network, ask) on the real data', { timeout: 60_000 }, () => {
  const seated = seatedIn(wholeChoice);

  it('tells for every organisation and area, at every distance, as much as the files have', () => {
    const centres = [
      ...organisations.map((organisation) => ({
        centre: organisationCentre(organisation),
        of: { organisation },
      })),
      ...areas.map((area) => ({ centre: areaCentre(area), of: { area } })),
    ];
    const strays: string[] = [];
    for (const { centre, of } of centres) {
      for (const steps of allSteps) {
        const graph = chooseGraph(whole, { centre, steps, most: 400 });
        const counted = countedAround(seated, of, steps);
        expectSound(graph);
        expect(graph.all, JSON.stringify([of, steps])).toEqual({
          organisations: counted.people.size,
          verbanden: counted.tables.size,
          seats: rowsBetween(counted),
        });
        const ids = idsOf(graph);
        expect(graph.drawn.seats).toBe(rowsBetween(ids));
        strays.push(...[...ids.tables].filter((id) => !counted.tables.has(id)));
        strays.push(...[...ids.people].filter((id) => !counted.people.has(id)));
      }
    }
    expect(strays).toEqual([]);
  });

  it('draws all there is where that fits', () => {
    for (const organisation of organisations) {
      const graph = chooseGraph(whole, { centre: organisationCentre(organisation), steps: 1, most: 400 });
      expect(idsOf(graph)).toEqual(countedAround(seated, { organisation }, 1));
      expect(graph.drawn).toEqual(graph.all);
    }
  });

  it('counts what a choice leaves as the files do', () => {
    for (const choice of someChoices) {
      const shown = shownUnder(real, choice as Choice);
      const left = seatedIn(choice);
      for (const organisation of ['cz', 'zuyderland', 'gemeente-heerlen']) {
        for (const steps of allSteps) {
          const centre = organisationCentre(organisation);
          const graph = chooseGraph(shown, { centre, steps, most: 5000 });
          expect(idsOf(graph)).toEqual(countedAround(left, { organisation }, steps));
        }
      }
      const graph = chooseGraph(shown, { centre: areaCentre('mijnstreek'), steps: 1, most: 5000 });
      expect(idsOf(graph)).toEqual(countedAround(left, { area: 'mijnstreek' }, 1));
    }
  });

  it('keeps the nearest, and of these what has most connections', () => {
    const graph = chooseGraph(whole, { centre: organisationCentre('cz'), steps: 3, most: 400 });
    const near = chooseGraph(whole, { centre: organisationCentre('cz'), steps: 2, most: 400 });
    const kept = new Set(graph.things.map(({ kind, index }) => `${kind} ${index}`));
    expect(near.things.every(({ kind, index }) => kept.has(`${kind} ${index}`))).toBe(true);
    expect(graph.things.some(({ ring }) => ring === 3)).toBe(true);
  });
});

describe('peel(web, most)', () => {
  it('stops now and then where there is much to take away', () => {
    const leaves = Array.from({ length: 4000 }, (_, leaf) => leaf + 1);
    const star: Web = {
      neighbours: [leaves, ...leaves.map(() => [0])],
      ring: [0, ...leaves.map(() => 1)],
      isHub: [false, ...leaves.map(() => true)],
    };
    const run = peeling(star, 100);
    let stops = 0;
    while (run.next().done !== true) stops += 1;
    expect(stops).toBeGreaterThan(5);
  });

  const someWeb = fc
    .record({
      ring: fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 1, maxLength: 40 }),
      hubs: fc.array(fc.boolean(), { minLength: 40, maxLength: 40 }),
      pairs: fc.array(fc.tuple(fc.nat(), fc.nat()), { maxLength: 120 }),
      most: fc.integer({ min: 1, max: 120 }),
    })
    .map(({ ring, hubs, pairs, most }) => {
      const neighbours: Set<number>[] = ring.map(() => new Set());
      for (const [a, b] of pairs) {
        const [one, other] = [a % ring.length, b % ring.length];
        if (one === other) continue;
        neighbours[one]?.add(other);
        neighbours[other]?.add(one);
      }
      return {
        web: { ring, isHub: hubs.slice(0, ring.length), neighbours: neighbours.map((near) => [...near]) },
        most,
      };
    });

  it('leaves no more than fits, nothing alone that was not, and all when all fits', () => {
    holds(
      fc.property(someWeb, ({ web, most }) => {
        const stays = peel(web, most);
        const left = web.neighbours.map((near, thing) =>
          stays[thing] ? near.filter((one) => stays[one]) : [],
        );
        const things = stays.filter(Boolean).length;
        const links = left.reduce((sum, near) => sum + near.length, 0) / 2;
        expect(things + links).toBeLessThanOrEqual(Math.max(most, 0));
        stays.forEach((isThere, thing) => {
          if (isThere && (web.neighbours[thing]?.length ?? 0) > 0)
            expect(left[thing]?.length).toBeGreaterThan(0);
        });
        const all = web.ring.length + web.neighbours.reduce((sum, near) => sum + near.length, 0) / 2;
        if (all <= most) expect(stays.every(Boolean)).toBe(true);
      }),
    );
  });

  it('takes the farthest first', () => {
    const star = {
      ring: [0, 1, 2, 2, 1],
      isHub: [false, true, false, true, true],
      neighbours: [[1, 4], [0, 2], [1, 3], [2], [0]],
    };
    expect(peel(star, 6)).toEqual([true, true, false, false, true]);
  });

  it('leaves of equally far hubs the largest, each with all that gathers there', () => {
    const web = gathering([9, 3, 8, 2, 7, 5, 6, 4, 10]);
    const stays = peel(web, 100);
    expect(web.isHub.map((isHub, thing) => isHub && stays[thing] === true).slice(0, 9)).toEqual(
      [9, 3, 8, 2, 7, 5, 6, 4, 10].map((size) => size > 4),
    );
    web.neighbours.forEach((near, thing) => {
      if (web.isHub[thing] && stays[thing]) expect(near.filter((one) => !stays[one])).toEqual([]);
    });
  });

  it('shows a part of a hub at which more gather than there is room for', () => {
    const web = gathering([500, 4, 4]);
    const stays = peel(web, 100);
    const left = stays.filter(Boolean).length;
    expect(stays.slice(0, 3)).toContain(true);
    expect(left).toBeGreaterThan(40);
  });
});

/** Made-up hubs in one ring, each with so many things that gather only there. */
function gathering(sizes: readonly number[]) {
  const neighbours: number[][] = sizes.map(() => []);
  sizes.forEach((size, hub) => {
    for (let one = 0; one < size; one++) {
      neighbours[hub]?.push(neighbours.length);
      neighbours.push([hub]);
    }
  });
  return {
    neighbours,
    ring: neighbours.map(() => 1),
    isHub: neighbours.map((_, thing) => thing < sizes.length),
  };
}

describe('chooseGraph(network, ask).stepLeft', () => {
  it('is the first step of which nothing is drawn though there is something, and else none', () => {
    let isMet = false;
    for (let index = 0; index < whole.organisations.count; index++) {
      const ask = { centre: { kind: 'organisation', index }, steps: 3 } as const;
      const all = chooseGraph(whole, { ...ask, most: Number.POSITIVE_INFINITY });
      expect(all.stepLeft).toBe(0);
      const { things, stepLeft } = chooseGraph(whole, { ...ask, most: 400 });
      const drawn = new Set(things.map(({ ring }) => ring));
      const lost = all.things.map(({ ring }) => ring).filter((ring) => !drawn.has(ring));
      expect(stepLeft).toBe(lost.length === 0 ? 0 : Math.min(...lost));
      isMet ||= stepLeft > 0;
    }
    expect(isMet).toBe(true);
  });
});
