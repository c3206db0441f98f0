import { describe, expect, it } from 'vitest';
import { itemAt, lineAt } from '../../src/map/itemAt';
import { findThing, placeById } from '../../src/network/lookUp';
import { fitCircle } from '../../src/scene/camera';
import { pointOnLine } from '../../src/scene/lineShapes';
import type { Scene } from '../../src/scene/scene';
import { realNetwork } from '../fixtures/anEcosystem';
import { circleOf, sceneOf } from '../scene/aView';

const real = realNetwork();
const viewport = { width: 1440, height: 900 };

function sceneAt(id: string, more = {}): Scene {
  const camera = fitCircle(circleOf(real, placeById(real.network, id)), viewport);
  return sceneOf(real, { camera, viewport, ...more });
}

describe('itemAt(scene, point)', () => {
  it('hits every seat, table and circle in its own middle, unless something lies on it there', () => {
    const scene = sceneAt('sittard-geleen');
    expect(scene.seats.length).toBeGreaterThan(10);
    for (const seat of scene.seats.filter(({ r }) => r >= 3)) {
      expect(itemAt(scene, seat)).toMatchObject({
        kind: 'organisation',
        index: seat.organisation,
        verband: seat.verband,
      });
    }
    for (const table of scene.tables) {
      expect(itemAt(scene, table)).toMatchObject({ kind: 'place', place: table.place });
    }
    for (const circle of scene.circles.filter(({ isOpen }) => !isOpen)) {
      expect(itemAt(scene, circle)).toMatchObject({ kind: 'place', place: circle.place });
    }
  });

  it('hits the innermost of the circles around a point', () => {
    const scene = sceneAt('mijnstreek');
    const { parent } = real.network.nesting;
    for (const circle of scene.circles) {
      const edge = { x: circle.x + circle.r * 0.999, y: circle.y };
      const hit = itemAt(scene, edge);
      const inside = scene.circles.filter(({ x, y, r }) => Math.hypot(x - edge.x, y - edge.y) < r);
      const deepest = inside.find(({ place }) => !inside.some((other) => parent[other.place] === place));
      if (hit?.kind === 'place' && scene.tables.every(({ place }) => place !== hit.place)) {
        expect(hit.place).toBe(deepest?.place);
      }
    }
  });

  it('hits the node of the selected organisation before everything below it', () => {
    const selection = { kind: 'organisation' as const, index: 3 };
    const scene = sceneAt('limburg', { selection });
    const [node] = scene.nodes;
    expect(node === undefined ? null : itemAt(scene, node)).toMatchObject({
      kind: 'organisation',
      index: 3,
      verband: -1,
    });
  });

  it('hits nothing on the bare paper', () => {
    const scene = sceneAt('nederland');
    expect(itemAt(scene, { x: 2, y: 2 })).toBeNull();
    expect(itemAt(scene, { x: -500, y: 1e6 })).toBeNull();
  });
});

describe('lineAt(scene, point, item)', () => {
  const selection = findThing(real.network, 'cz');
  const scene = sceneAt('limburg', { selection });
  const find = (point: { x: number; y: number }) => lineAt(scene, point, itemAt(scene, point));

  it('finds every line where it runs over the ground', () => {
    expect(scene.lines.length).toBeGreaterThan(3);
    for (const line of scene.lines) {
      const alone = { ...scene, lines: [line], circles: [], tables: [], seats: [], nodes: [] };
      for (const point of [0, 0.3, 0.45, 0.6, 0.75, 1].map((t) => pointOnLine(line, t))) {
        expect(lineAt(alone, point, itemAt(alone, point))).toEqual({ kind: 'line', line });
        const beside = { x: point.x, y: point.y - 4000 };
        expect(lineAt(alone, beside, null)).toBeNull();
      }
    }
  });

  it('finds nothing on a table, in a closed circle or beside every line', () => {
    for (const table of scene.tables) expect(find(table)).toBeNull();
    for (const circle of scene.circles.filter(({ isOpen }) => !isOpen)) expect(find(circle)).toBeNull();
    expect(find({ x: -400, y: -400 })).toBeNull();
  });
});
