import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ConnectionEnd } from '../../src/network/connectionGraph';
import { findConnections } from '../../src/network/connections';
import { tablePlaceOf } from '../../src/network/places';
import { fitCircle } from '../../src/scene/camera';
import { makeRoute } from '../../src/scene/makeRoute';
import type { Route } from '../../src/scene/route';
import type { Scene } from '../../src/scene/scene';
import {
  anEcosystem,
  largeNetwork,
  type Mapped,
  mapOf,
  realNetwork,
  somePlan,
} from '../fixtures/anEcosystem';
import { holds } from '../fixtures/holds';
import {
  accountedIn,
  circleOf,
  labelsOutside,
  overlappingLabels,
  type Picks,
  sceneOf,
  somePicks,
  viewFrom,
} from './aView';

interface Shown {
  readonly route: Route;
  readonly ends: readonly [ConnectionEnd, ConnectionEnd];
}

/** The ways between two things, as the page would show them; null when there are none. */
function routeBetween({ network }: Mapped, one: number, other: number, pick = 0): Shown | null {
  const { members } = network;
  if (members === null) return null;
  const count = members.organisations.count + network.verbanden.count;
  const end = (number: number): ConnectionEnd => {
    const vertex = number % count;
    return vertex < members.organisations.count
      ? { kind: 'organisation', index: vertex }
      : { kind: 'verband', index: vertex - members.organisations.count };
  };
  const ends = [end(one), end(other)] as const;
  const { ways } = findConnections(
    { ...network, ...members },
    { from: ends[0], to: ends[1], most: 100, longer: 0 },
  );
  const route = makeRoute(network, ways, ways[pick % Math.max(1, ways.length)]);
  return route && { route, ends };
}

/** Every table of the ways is drawn, in a closed circle, or told at the rim; and what is lit is theirs. */
function expectTold(mapped: Mapped, { route, ends }: Shown, picks: Picks): void {
  const view = { ...viewFrom(mapped, picks), selection: null, route };
  const scene = sceneOf(mapped, view);
  expect(scene.count).toBeLessThanOrEqual(1500);
  expect(overlappingLabels(scene.labels)).toEqual([]);
  expect(labelsOutside(scene.labels, view.viewport)).toEqual([]);
  expect(accountedIn(mapped, scene)).toBe(mapped.network.verbanden.count);
  expect(scene.nodes.map(({ organisation }) => organisation)).toEqual(
    ends.filter(({ kind }) => kind === 'organisation').map(({ index }) => index),
  );
  for (const { x, y } of scene.nodes) {
    expect([x >= 0, y >= 0, x <= view.viewport.width, y <= view.viewport.height]).not.toContain(false);
  }
  for (const { participation, emphasis } of scene.seats) {
    expect(emphasis).toBe(route.reach.seats.has(participation) ? 'lit' : 'dim');
  }
  const keys = scene.lines.map(({ key }) => key);
  expect(new Set(keys).size).toBe(keys.length);
  expectPlaced(mapped, scene, route);
}

function expectPlaced({ network }: Mapped, scene: Scene, route: Route): void {
  const away = scene.chips.flatMap(({ places }) => places);
  expect(new Set(away).size).toBe(away.length);
  const shown = [...scene.tables, ...scene.circles.filter(({ isOpen }) => !isOpen)];
  for (const verband of route.reach.verbanden) {
    const place = tablePlaceOf(network, verband);
    const holder = shown.find(
      (item) => place >= item.place && place < item.place + (network.nesting.size[item.place] ?? 1),
    );
    expect(away.includes(place) || holder !== undefined).toBe(true);
    expect(holder === undefined || holder.emphasis !== 'dim').toBe(true);
  }
}

describe('drawRoute(input, cut, seating)', { timeout: 60_000 }, () => {
  const real = realNetwork();

  it('tells every table of the ways at any camera, and lights their seats alone', () => {
    holds(
      fc.property(somePicks, fc.nat(), fc.nat(), fc.nat(), (picks, one, other, pick) => {
        const shown = routeBetween(real, one, other, pick);
        if (shown !== null) expectTold(real, shown, picks);
      }),
      80,
    );
  });

  it('does so on data of any shape, and on larger data', () => {
    holds(
      fc.property(somePlan, somePicks, fc.nat(), fc.nat(), (plan, picks, one, other) => {
        const mapped = mapOf(anEcosystem(plan));
        const shown = routeBetween(mapped, one, other);
        if (shown !== null) expectTold(mapped, shown, picks);
      }),
      60,
    );
    const large = largeNetwork('S');
    holds(
      fc.property(somePicks, fc.nat(), fc.nat(), (picks, one, other) => {
        const shown = routeBetween(large, one, other);
        if (shown !== null) expectTold(large, shown, picks);
      }),
      15,
    );
  });

  it('draws near a line for each organisation that sits at both of two tables, with its name', () => {
    const towns = ['a', 'b', 'c'];
    const mapped = mapOf(
      anEcosystem({
        areas: [{ id: 'land' }],
        verbanden: ['t1', 't2'].map((id) => ({ id, area: 'land' })),
        organisations: [...towns, 'x'].map((id) => ({
          id,
          name: `Organisatie ${id}`,
          abbreviation: id.toUpperCase(),
        })),
        participations: [
          ...towns.flatMap(
            (id) =>
              [
                [id, 't1'],
                [id, 't2'],
              ] as const,
          ),
          ['x', 't1'],
        ],
      }),
    );
    const organisations = mapped.network.members?.organisations.count ?? 0;
    const shown = routeBetween(mapped, organisations, organisations + 1);
    if (shown === null) throw new Error('no route');
    const viewport = { width: 1440, height: 900 };
    const scene = sceneOf(mapped, {
      camera: fitCircle(circleOf(mapped, 0), viewport),
      viewport,
      route: shown.route,
    });
    expect(scene.lines.map(({ word }) => word).sort()).toEqual(['A', 'B', 'C']);
    expect(scene.lines.filter(({ emphasis }) => emphasis === 'lit')).toHaveLength(1);
    // What stands out lies on top.
    expect(scene.lines.at(-1)?.emphasis).toBe('lit');
    expect(scene.tables.map(({ isSelected }) => isSelected)).toEqual([true, true]);
    const named = scene.labels.map(({ key }) => key);
    expect(named).toContain(`line ${scene.lines.at(-1)?.key}`);
  });

  it('keeps the nodes of two organisations apart and off the table where they meet', () => {
    const mapped = mapOf(
      anEcosystem({
        areas: [{ id: 'land' }],
        verbanden: [{ id: 't', area: 'land' }],
        organisations: ['a', 'b', 'c', 'd'].map((id) => ({ id })),
        participations: ['a', 'b', 'c', 'd'].map((id) => [id, 't'] as const),
      }),
    );
    const shown = routeBetween(mapped, 0, 1);
    if (shown === null) throw new Error('no route');
    const viewport = { width: 1440, height: 900 };
    for (const zoom of [14, 26, 40, 90]) {
      const camera = { ...fitCircle(circleOf(mapped, 0), viewport), zoom };
      const { nodes, tables } = sceneOf(mapped, { camera, viewport, route: shown.route });
      const [one, other] = nodes;
      const [table] = tables;
      if (one === undefined || other === undefined || table === undefined) throw new Error('not drawn');
      expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThan(one.r + other.r);
      for (const node of nodes) {
        expect(Math.hypot(node.x - table.x, node.y - table.y)).toBeGreaterThan(table.r + node.r);
      }
    }
  });
});

describe('makeRoute(network, ways, chosen)', () => {
  it('is nothing without ways', () => {
    expect(makeRoute(realNetwork().network, [], undefined)).toBeNull();
  });

  it('holds of the ways every seat and no other, those of the chosen way apart', () => {
    const mapped = realNetwork();
    const { members } = mapped.network;
    if (members === null) throw new Error('no members');
    const ask = {
      from: { kind: 'organisation', index: 3 },
      to: { kind: 'organisation', index: 40 },
      most: 60,
      longer: 20,
    } as const;
    const { ways, longer } = findConnections({ ...mapped.network, ...members }, ask);
    for (const chosen of [ways[0], ways.at(-1), longer?.ways.at(-1)]) {
      const route = makeRoute(mapped.network, ways, chosen);
      const all = [...ways, ...(chosen === undefined ? [] : [chosen])];
      expect([...(route?.reach.seats ?? [])].sort((a, b) => a - b)).toEqual(
        [...new Set(all.flatMap(({ seats }) => seats.flat()))].sort((a, b) => a - b),
      );
      expect([...(route?.chosen ?? [])]).toEqual(
        chosen?.things.filter(({ kind }) => kind === 'verband').map(({ index }) => index),
      );
    }
  });
});
