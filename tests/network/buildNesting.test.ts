import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildNetwork } from '../../src/network/buildNetwork';
import { buildStructure } from '../../src/network/buildStructure';
import { idOfPlace } from '../../src/network/lookUp';
import { type Nesting, type Network, placeKinds } from '../../src/network/network';
import { anEcosystem, type EcosystemPlan, realNetwork, somePlan } from '../fixtures/anEcosystem';
import { holds } from '../fixtures/holds';

function childrenOf(nesting: Nesting, parent: number): readonly number[] {
  const children: number[] = [];
  const end = parent + (nesting.size[parent] ?? 0);
  for (let child = parent + 1; child < end; child += nesting.size[child] ?? 1) children.push(child);
  return children;
}

function kindAt(nesting: Nesting, place: number): string {
  return placeKinds[nesting.kind[place] ?? 0] ?? '';
}

function expectTree(nesting: Nesting): void {
  const seen = new Set([0]);
  expect([nesting.parent[0], nesting.depth[0], nesting.size[0]]).toEqual([-1, 0, nesting.count]);
  for (let place = 0; place < nesting.count; place++) {
    let inside = 1;
    for (const child of childrenOf(nesting, place)) {
      seen.add(child);
      inside += nesting.size[child] ?? 0;
      expect([nesting.parent[child], nesting.depth[child]]).toEqual([place, (nesting.depth[place] ?? 0) + 1]);
    }
    expect(inside).toBe(nesting.size[place]);
  }
  expect(seen.size).toBe(nesting.count);
}

/** Where each thing lies, by the rule as the design tells it and straight from the plan. */
function expectedHolder(plan: Required<EcosystemPlan>, id: string): string {
  const verband = plan.verbanden.find((one) => one.id === id);
  const coalition = plan.verbanden.find((one) => one.id === verband?.parent);
  if (verband !== undefined && coalition !== undefined && coalition.area === verband.area)
    return coalition.id;
  return verband?.area ?? 'zonder-gebied';
}

function holderOf({ nesting, ...network }: Network, place: number): string {
  return idOfPlace({ nesting, ...network }, nesting.parent[place] ?? 0);
}

describe('buildNesting(areaParent, verbanden)', { timeout: 20_000 }, () => {
  it('gives a tree in preorder: the children of a place are found by its size, and every place once', () => {
    holds(fc.property(somePlan, (plan) => expectTree(buildStructure(anEcosystem(plan)).nesting)));
    expectTree(realNetwork().network.nesting);
  });

  it('lays a verband in its coalition only when both work in the same area, else in its area, else apart', () => {
    holds(
      fc.property(somePlan, (plan) => {
        const network = buildNetwork(anEcosystem(plan));
        const ids = plan.verbanden.map((one) => one.id).sort();
        ids.forEach((id, verband) => {
          const place = network.nesting.placeOfVerband[verband] ?? -1;
          expect(idOfPlace(network, place)).toBe(id);
          expect(holderOf(network, place)).toBe(expectedHolder(plan, id));
        });
      }),
    );
  });

  it('gives every coalition that holds others a table of its own, first', () => {
    holds(
      fc.property(somePlan, (plan) => {
        const { nesting } = buildStructure(anEcosystem(plan));
        for (let place = 0; place < nesting.count; place++) {
          const children = childrenOf(nesting, place);
          const cores = children.filter((child) => kindAt(nesting, child) === 'core');
          const hasCore = kindAt(nesting, place) === 'verband' && children.length > 0;
          expect(cores).toEqual(hasCore ? [place + 1] : []);
        }
      }),
    );
  });

  it('has one circle for all without an area, and one around everything only when there are several tops', () => {
    const kindsOf = (plan: EcosystemPlan) => {
      const { nesting } = buildStructure(anEcosystem(plan));
      return Array.from({ length: nesting.count }, (_, place) => kindAt(nesting, place));
    };
    expect(kindsOf({})).toEqual(['whole']);
    expect(kindsOf({ areas: [{ id: 'a' }] })).toEqual(['area']);
    expect(kindsOf({ areas: [{ id: 'a' }, { id: 'b' }] })).toEqual(['whole', 'area', 'area']);
    expect(kindsOf({ areas: [{ id: 'a' }], verbanden: [{ id: 't' }, { id: 'u' }] })).toEqual([
      'whole',
      'area',
      'unplaced',
      'verband',
      'verband',
    ]);
  });

  it('counts every verband once in every place around it, by kind', () => {
    holds(
      fc.property(somePlan, (plan) => {
        const { nesting, verbanden } = buildStructure(anEcosystem(plan));
        const counted = [nesting.coalitionsIn, nesting.tafelsIn, nesting.initiativesIn];
        const expected = counted.map((column) => new Uint32Array(column.length));
        nesting.placeOfVerband.forEach((place, verband) => {
          const column = expected[verbanden.kind[verband] ?? 0] ?? new Uint32Array();
          for (let step = place; step >= 0; step = nesting.parent[step] ?? -1) {
            column[step] = (column[step] ?? 0) + 1;
          }
        });
        expect(counted).toEqual(expected);
      }),
    );
  });

  it('takes chains of five thousand without running out of stack', () => {
    const length = 5000;
    const areas = Array.from({ length }, (_, i) => ({
      id: `a${String(i).padStart(5, '0')}`,
      parent: i === 0 ? undefined : `a${String(i - 1).padStart(5, '0')}`,
    }));
    const verbanden = Array.from({ length }, (_, i) => ({
      id: `v${String(i).padStart(5, '0')}`,
      kind: 'coalition' as const,
      parent: i === 0 ? undefined : `v${String(i - 1).padStart(5, '0')}`,
      area: 'a04999',
    }));
    const { nesting, members } = buildNetwork(
      anEcosystem({
        areas,
        verbanden,
        organisations: [{ id: 'o' }],
        participations: [['o', 'v04999', 'lid']],
      }),
    );
    expect(Math.max(...nesting.depth)).toBe(2 * length - 1);
    expect([members?.organisationsIn[0], nesting.coalitionsIn[0]]).toEqual([1, length]);
  });
});
