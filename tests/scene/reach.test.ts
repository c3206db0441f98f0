import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findThing, idOfThing } from '../../src/network/lookUp';
import type { Network } from '../../src/network/network';
import { type Reach, reachOf, widenReach } from '../../src/scene/reach';
import type { Selection } from '../../src/scene/scene';
import { anEcosystem, mapOf, realNetwork, somePlan } from '../fixtures/anEcosystem';
import { holds } from '../fixtures/holds';

function idsOf(network: Network, verbanden: Iterable<number>): readonly string[] {
  return [...verbanden].map((index) => idOfThing(network, { kind: 'verband', index })).sort();
}

function selectionOf(network: Network, id: string): Selection {
  const found = findThing(network, id);
  if (found === null) throw new Error(`selectionOf: nothing is called "${id}"`);
  return found;
}

describe('reachOf(network, selection)', () => {
  it('reaches of an organisation exactly the rows that the file has of it', () => {
    const { network, ecosystem } = realNetwork();
    const text = readFileSync(new URL('../../data/deelnames.csv', import.meta.url), 'utf8');
    const rows = text.split('\n').map((row) => row.split(',').slice(0, 2));
    for (const { id } of ecosystem.organisations) {
      const reach = reachOf(network, selectionOf(network, id));
      const expected = rows.filter(([organisation]) => organisation === id);
      expect(reach.seats.size).toBe(expected.length);
      expect(idsOf(network, reach.verbanden)).toEqual([...new Set(expected.map(([, to]) => to))].sort());
      expect(reach.lit).toEqual(reach.seats);
    }
  });

  it('counts of a verband with how many organisations each other verband shares, the strongest first', () => {
    holds(
      fc.property(somePlan, fc.nat(), (plan, pick) => {
        if (plan.verbanden.length === 0) return;
        const { network } = mapOf(anEcosystem(plan));
        const id = plan.verbanden[pick % plan.verbanden.length]?.id ?? '';
        const at = (verband: string) =>
          new Set(plan.participations.filter(([, where]) => where === verband).map(([who]) => who));
        const here = at(id);
        const expected = new Map(
          plan.verbanden
            .filter((other) => other.id !== id)
            .map((other) => [other.id, [...at(other.id)].filter((who) => here.has(who)).length] as const)
            .filter(([, count]) => count > 0),
        );
        const reach = reachOf(network, selectionOf(network, id));
        expect(new Map(reach.shared.map((one) => [idsOf(network, [one.verband])[0], one.count]))).toEqual(
          expected,
        );
        const counts = reach.shared.map(({ count }) => count);
        expect(counts).toEqual([...counts].sort((a, b) => b - a));
        expect(reach.seats.size).toBe(plan.participations.filter(([, where]) => where === id).length);
      }),
      60,
    );
  });

  it('says how many verbanden it leaves out when too many share something', () => {
    const ids = Array.from({ length: 50 }, (_, i) => `t${i}`);
    const { network } = mapOf(
      anEcosystem({
        verbanden: ids.map((id) => ({ id })),
        organisations: [{ id: 'o' }],
        participations: ids.map((id) => ['o', id]),
      }),
    );
    const { shared, sharedLeftOut } = reachOf(network, selectionOf(network, 't0'));
    expect(shared.length + sharedLeftOut).toBe(49);
    expect(sharedLeftOut).toBeGreaterThan(0);
  });

  it('is nothing for an area, for nothing, and while the participations are on their way', () => {
    const { network } = realNetwork();
    const early = { ...network, members: null };
    const reaches: readonly Reach[] = [
      reachOf(network, null),
      reachOf(network, { kind: 'area', index: 0 }),
      reachOf(early, { kind: 'organisation', index: 0 }),
    ];
    for (const reach of reaches) expect([reach.lit.size, reach.verbanden.size]).toEqual([0, 0]);
    expect([...reachOf(early, { kind: 'verband', index: 3 }).verbanden]).toEqual([3]);
  });
});

describe('widenReach(network, reach, from, steps)', () => {
  const { network } = mapOf(
    anEcosystem({
      verbanden: ['t1', 't2', 't3'].map((id) => ({ id })),
      organisations: ['a', 'b', 'c'].map((id) => ({ id })),
      participations: [
        ['a', 't1'],
        ['b', 't1'],
        ['b', 't2'],
        ['c', 't2'],
        ['c', 't3'],
      ],
    }),
  );
  const wide = (id: string, steps: number): readonly string[] => {
    const selection = selectionOf(network, id);
    return idsOf(network, widenReach(network, reachOf(network, selection), selection.kind, steps).verbanden);
  };

  it('goes from an organisation to who sits with it, and then to where these sit', () => {
    expect([2, 3].map((steps) => wide('a', steps))).toEqual([['t1'], ['t1', 't2']]);
  });

  it('goes from a tafel to where its organisations sit, and then to who sits there', () => {
    expect([2, 3].map((steps) => wide('t1', steps))).toEqual([
      ['t1', 't2'],
      ['t1', 't2'],
    ]);
    const selection = selectionOf(network, 't1');
    const reach = widenReach(network, reachOf(network, selection), 'verband', 3);
    expect(reach.lit.size).toBe(4);
  });

  it('never lights less than one step does', () => {
    const real = realNetwork().network;
    for (const id of ['cz', 'zuyderland', 'mijnstreekcoalitie']) {
      const selection = selectionOf(real, id);
      const one = reachOf(real, selection);
      const two = widenReach(real, one, selection.kind, 2);
      const three = widenReach(real, one, selection.kind, 3);
      expect([...one.lit].every((seat) => two.lit.has(seat))).toBe(true);
      expect([...two.lit].every((seat) => three.lit.has(seat))).toBe(true);
      expect(three.seats).toEqual(one.seats);
    }
  });
});
