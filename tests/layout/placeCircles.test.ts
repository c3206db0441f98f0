import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { verbandKinds } from '../../src/ecosystem/ecosystem';
import type { Layout } from '../../src/layout/layout';
import { placeCircles } from '../../src/layout/placeCircles';
import { holds } from '../fixtures/holds';
import { type ANetwork, type AnArea, type AVerband, aNetwork, childrenOf, limburg } from './aNetwork';
import { bearingErrors, drawnBearings, fillAgainstPackSiblings, mean, turnBetween } from './measures';

const coordinates = fc.constantFrom(
  undefined,
  Number.NaN,
  0,
  51,
  51,
  51.2,
  52.1,
  -33,
  179.9,
  -179.9,
  90,
  400,
);

const trees = fc
  .record({
    areas: fc.array(fc.record({ above: fc.nat(), lat: coordinates, lon: coordinates }), { maxLength: 25 }),
    verbanden: fc.array(
      fc.record({ kind: fc.constantFrom(...verbandKinds), area: fc.nat(), above: fc.nat() }),
      { maxLength: 45 },
    ),
  })
  .map(({ areas, verbanden }) => {
    const madeAreas = areas.map(
      ({ above, lat, lon }, i): AnArea => ({
        id: `a${i}`,
        parent: i > 0 && above % 4 > 0 ? `a${above % i}` : undefined,
        lat,
        lon,
      }),
    );
    const madeVerbanden: AVerband[] = [];
    verbanden.forEach(({ kind, area, above }, i) => {
      const coalition = above % 3 > 0 ? madeVerbanden[above % Math.max(1, i)] : undefined;
      const own = { id: `v${i}`, kind, area: area % 5 > 0 ? `a${area % 9}` : undefined };
      madeVerbanden.push(
        coalition?.kind === 'coalition' ? { ...own, area: coalition.area, parent: coalition.id } : own,
      );
    });
    return { areas: madeAreas, verbanden: madeVerbanden };
  });

describe('placeCircles(network)', () => {
  it('keeps siblings apart and children inside their parent with a ring around them, whatever the tree', () => {
    holds(
      fc.property(trees, ({ areas, verbanden }) => {
        const network = aNetwork(areas, verbanden);
        expectSound(network, placeCircles(network));
      }),
      60,
    );
  });

  it('gives the same numbers for the same things, in whatever order their rows stand', () => {
    const shuffled = trees.chain(({ areas, verbanden }) =>
      fc.record({
        areas: fc.constant(areas),
        verbanden: fc.constant(verbanden),
        otherAreas: fc.shuffledSubarray(areas, { minLength: areas.length }),
        otherVerbanden: fc.shuffledSubarray(verbanden, { minLength: verbanden.length }),
      }),
    );
    holds(
      fc.property(shuffled, ({ areas, verbanden, otherAreas, otherVerbanden }) => {
        const first = placeCircles(aNetwork(areas, verbanden));
        expect(placeCircles(aNetwork(otherAreas, otherVerbanden))).toEqual(first);
      }),
      30,
    );
  });

  it('places nothing for an empty nesting, and a lone root at the origin', () => {
    const alone = aNetwork([{ id: 'a' }]);
    expect(placeCircles(alone)).toEqual({
      x: Float64Array.of(0),
      y: Float64Array.of(0),
      r: Float64Array.of(0.8),
    });
    const nothing = { ...alone, nesting: { ...alone.nesting, count: 0 } };
    expect(placeCircles(nothing).r).toHaveLength(0);
  });

  it('gives the verbanden their size by kind', () => {
    const network = aNetwork(
      [{ id: 'a' }],
      verbandKinds.map((kind) => ({ id: kind, kind, area: 'a' })),
    );
    const layout = placeCircles(network);
    const radius = (name: string) => layout.r[network.names.indexOf(`verband:${name}`)];
    expect([radius('coalition'), radius('tafel'), radius('initiative')]).toEqual([1.12, 1, 0.86]);
  });

  it('lays the core of a coalition near its middle', () => {
    const tafels = Array.from({ length: 14 }, (_, i) => ({
      id: `t${i}`,
      kind: 'tafel' as const,
      parent: 'c',
    }));
    const network = aNetwork([], [{ id: 'c', kind: 'coalition' }, ...tafels]);
    const layout = placeCircles(network);
    const [core, coalition] = ['core:c', 'verband:c'].map((name) => network.names.indexOf(name));
    expect(distance(layout, core ?? 0, coalition ?? 0)).toBeLessThan(0.35 * (layout.r[coalition ?? 0] ?? 0));
  });
});

describe('placeCircles on the real region', () => {
  const network = limburg();
  const layout = placeCircles(network);

  it('is sound', () => {
    expectSound(network, layout);
  });

  it('wastes hardly more ground than packSiblings alone, rings and gaps included', () => {
    const ratios = fillAgainstPackSiblings(network, layout).map(({ ratio }) => ratio);
    expect(mean(ratios)).toBeGreaterThan(0.95);
    expect(Math.min(...ratios)).toBeGreaterThan(0.85);
  });

  it('draws the areas in their true bearings', () => {
    const errors = bearingErrors(network, layout);
    expect(errors.length).toBeGreaterThan(30);
    expect(mean(errors.map(({ degrees }) => degrees))).toBeLessThan(12);
    expect(errors.filter(({ degrees }) => degrees > 60)).toEqual([]);
  });

  it('draws the Westelijke Mijnstreek north-west of Parkstad, Maastricht south-west and the north in the north', () => {
    const place = (area: string) => network.names.indexOf(`area:${area}`);
    const x = (area: string) => layout.x[place(area)] ?? 0;
    const y = (area: string) => layout.y[place(area)] ?? 0;
    expect(x('westelijke-mijnstreek')).toBeLessThan(x('oostelijk-zuid-limburg'));
    expect(y('westelijke-mijnstreek')).toBeLessThan(y('oostelijk-zuid-limburg'));
    expect(x('maastricht-heuvelland')).toBeLessThan(x('mijnstreek'));
    expect(y('maastricht-heuvelland')).toBeGreaterThan(y('mijnstreek'));
    expect(y('noord-en-midden-limburg')).toBeLessThan(
      y('zuid-limburg') - (layout.r[place('zuid-limburg')] ?? 0),
    );
  });

  it('moves nothing but the neighbours of what grew, up to the root, when a tafel is added', () => {
    const coalition = 'preventiecoalitie-sittard-geleen';
    const added = { id: 'zzz-nieuw', kind: 'tafel' as const, area: 'sittard-geleen', parent: coalition };
    const grown = limburg((rows) => ({ ...rows, verbanden: [...rows.verbanden, added] }));
    const after = placeCircles(grown);
    const grew = new Set(
      ancestorsOf(grown, grown.names.indexOf('verband:zzz-nieuw')).map((p) => grown.names[p]),
    );
    network.names.forEach((name, place) => {
      const parent = network.nesting.parent[place] ?? 0;
      if (place === 0 || grew.has(network.names[parent])) return;
      const [old, now] = [offset(network, layout, place), offset(grown, after, grown.names.indexOf(name))];
      expect(Math.hypot(now.x - old.x, now.y - old.y), name).toBeLessThan(1e-9);
    });
    const before = drawnBearings(network, layout);
    const turns = drawnBearings(grown, after).map(({ name, degrees }) =>
      turnBetween(degrees, before.find((one) => one.name === name)?.degrees ?? 0),
    );
    expect(mean(turns)).toBeLessThan(5);
  });
});

describe('placeCircles on large and odd networks', () => {
  it('keeps the bearings of a dozen areas among three thousand tafels', () => {
    const areas = Array.from({ length: 12 }, (_, i) => ({
      id: `a${i}`,
      parent: 'top',
      lat: 51 + Math.cos(i) * 0.2,
      lon: 6 + Math.sin(i * 1.7) * 0.3,
    }));
    const inside = areas.flatMap(({ id }, i) => tafels(`${id}-`, 4 + i, id));
    const network = aNetwork([{ id: 'top' }, ...areas], [...tafels('t', 3000, 'top'), ...inside]);
    const layout = placeCircles(network);
    expectSound(network, layout);
    expect(mean(bearingErrors(network, layout).map(({ degrees }) => degrees))).toBeLessThan(20);
  });

  it('keeps the bearings of two hundred areas in one parent', () => {
    const areas = Array.from({ length: 200 }, (_, i) => ({
      id: `a${i}`,
      parent: 'top',
      lat: 51 + ((i * 37) % 101) / 100,
      lon: 6 + ((i * 61) % 103) / 100,
    }));
    const network = aNetwork([{ id: 'top' }, ...areas]);
    const layout = placeCircles(network);
    expectSound(network, layout);
    expect(mean(bearingErrors(network, layout).map(({ degrees }) => degrees))).toBeLessThan(20);
  });

  it('keeps neighbours across the antimeridian on their own sides', () => {
    const network = aNetwork([
      { id: 'fiji' },
      { id: 'west', parent: 'fiji', lat: -17, lon: 179 },
      { id: 'east', parent: 'fiji', lat: -17, lon: -179 },
    ]);
    const layout = placeCircles(network);
    const x = (name: string) => layout.x[network.names.indexOf(`area:${name}`)] ?? 0;
    expect(x('west')).toBeLessThan(0);
    expect(x('east')).toBeGreaterThan(0);
  });

  it('places areas that all lie at the same point', () => {
    const areas = Array.from({ length: 30 }, (_, i) => ({ id: `a${i}`, parent: 'top', lat: 51, lon: 6 }));
    const network = aNetwork([{ id: 'top', lat: 51, lon: 6 }, ...areas]);
    expectSound(network, placeCircles(network));
  });
});

/** Everything finite, the root at the origin, siblings apart, children inside with a ring around them. */
function expectSound({ nesting, names }: ANetwork, layout: Layout): void {
  expect([layout.x[0], layout.y[0]]).toEqual([0, 0]);
  const faults: string[] = [];
  for (let parent = 0; parent < nesting.count; parent++) {
    const radius = layout.r[parent] ?? Number.NaN;
    if (!(radius > 0 && radius < 1e9)) faults.push(`${names[parent]} has radius ${radius}`);
    const children = childrenOf(nesting, parent);
    children.forEach((child, i) => {
      const reach = distance(layout, child, parent) + (layout.r[child] ?? 0);
      if (!(reach < radius * 0.98)) faults.push(`${names[child]} leaves ${names[parent]}`);
      for (const other of children.slice(i + 1)) {
        const touching = (layout.r[child] ?? 0) + (layout.r[other] ?? 0);
        if (!(distance(layout, child, other) > touching * (1 + 1e-9)))
          faults.push(`${names[child]} overlaps ${names[other]}`);
      }
    });
  }
  expect(faults).toEqual([]);
}

function distance(layout: Layout, a: number, b: number): number {
  return Math.hypot((layout.x[a] ?? 0) - (layout.x[b] ?? 0), (layout.y[a] ?? 0) - (layout.y[b] ?? 0));
}

function offset({ nesting }: ANetwork, layout: Layout, place: number): { x: number; y: number } {
  const parent = nesting.parent[place] ?? 0;
  return {
    x: (layout.x[place] ?? 0) - (layout.x[parent] ?? 0),
    y: (layout.y[place] ?? 0) - (layout.y[parent] ?? 0),
  };
}

function ancestorsOf({ nesting }: ANetwork, place: number): number[] {
  const ancestors: number[] = [];
  for (let p = place; p >= 0; p = nesting.parent[p] ?? -1) ancestors.push(p);
  return ancestors;
}

function tafels(prefix: string, count: number, area: string): AVerband[] {
  return Array.from({ length: count }, (_, i) => ({ id: `${prefix}${i}`, kind: 'tafel', area }));
}
