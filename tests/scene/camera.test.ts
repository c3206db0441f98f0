import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Camera, fitCircle, keepInReach, planFlight, zoomRange } from '../../src/scene/camera';
import { placeInFocus } from '../../src/scene/focus';
import {
  anEcosystem,
  largeNetwork,
  type Mapped,
  mapOf,
  realNetwork,
  somePlan,
} from '../fixtures/anEcosystem';
import { holds } from '../fixtures/holds';
import { circleOf, kindOfPlace, viewports } from './aView';

const finite = (max: number) => fc.double({ min: -max, max, noNaN: true });
const someViewport = fc.constantFrom(...viewports);
const root = { x: 0, y: 0, r: 40 };

/** A core is the table of its coalition: who looks at it looks at the coalition. */
function expectFocusOnFitted(mapped: Mapped): void {
  const { network, layout } = mapped;
  const strays: string[] = [];
  for (const viewport of viewports) {
    for (let place = 0; place < network.nesting.count; place++) {
      const camera = fitCircle(circleOf(mapped, place), viewport);
      const isCore = kindOfPlace(mapped, place) === 'core';
      const expected = isCore ? network.nesting.parent[place] : place;
      const focus = placeInFocus(network.nesting, layout, { camera, viewport });
      if (focus !== expected) strays.push(`${place} at ${viewport.width}: ${focus}`);
    }
  }
  expect(strays).toEqual([]);
}

describe('fitCircle(circle, viewport) and placeInFocus(nesting, layout, view)', { timeout: 20_000 }, () => {
  it('agree: the place that is fitted is the place in focus, on every stage', () => {
    expectFocusOnFitted(realNetwork());
    expectFocusOnFitted(largeNetwork('S'));
    holds(
      fc.property(somePlan, (plan) => expectFocusOnFitted(mapOf(anEcosystem(plan)))),
      30,
    );
  });

  it('keep the root in focus when it is farther away still', () => {
    const real = realNetwork();
    const viewport = { width: 1440, height: 900 };
    const camera = fitCircle(circleOf(real, 0), viewport);
    const far = { ...camera, zoom: camera.zoom * 0.6 };
    expect(placeInFocus(real.network.nesting, real.layout, { camera: far, viewport })).toBe(0);
  });
});

describe('keepInReach(camera, root, viewport)', () => {
  const someCamera = fc.record({
    x: finite(1e6),
    y: finite(1e6),
    zoom: fc.double({ min: 1e-9, max: 1e9, noNaN: true }),
  });

  it('gives a camera on the map and within the range, and leaves one that is there as it is', () => {
    holds(
      fc.property(someCamera, someViewport, (camera, viewport) => {
        const kept = keepInReach(camera, root, viewport);
        const { least, most } = zoomRange(root, viewport);
        expect(Math.hypot(kept.x, kept.y)).toBeLessThanOrEqual(root.r * (1 + 1e-9));
        expect(kept.zoom >= least && kept.zoom <= most).toBe(true);
        const again = keepInReach(kept, root, viewport);
        expect(again.zoom).toBe(kept.zoom);
        expect(Math.hypot(again.x - kept.x, again.y - kept.y)).toBeLessThan(1e-9 * root.r);
      }),
    );
  });

  it('lets every place of the real data be fitted', () => {
    const real = realNetwork();
    for (const viewport of viewports) {
      for (let place = 0; place < real.network.nesting.count; place++) {
        const camera = fitCircle(circleOf(real, place), viewport);
        const kept = keepInReach(camera, circleOf(real, 0), viewport);
        expect(kept.zoom).toBe(camera.zoom);
        expect(Math.hypot(kept.x - camera.x, kept.y - camera.y)).toBeLessThan(1e-9);
      }
    }
  });
});

describe('planFlight(from, to, viewport)', () => {
  /** Cameras within reach of a map as large as that of the largest data. */
  const viewport = { width: 1440, height: 900 };
  const world = { x: 0, y: 0, r: 1000 };
  const { least, most } = zoomRange(world, viewport);
  const zoom = fc.double({ min: 0, max: 1, noNaN: true }).map((share) => least * (most / least) ** share);
  const someCamera = fc.record({ x: finite(700), y: finite(700), zoom });
  /** Also a hair beside the same spot, where a wheel or a rounded number leaves the camera. */
  const pair = fc
    .record({
      from: someCamera,
      elsewhere: someCamera,
      aside: fc.double({ min: -9, max: 1, noNaN: true }),
      isNear: fc.boolean(),
    })
    .map(({ from, elsewhere, aside, isNear }) => ({
      from,
      to: isNear ? { ...elsewhere, x: from.x + 10 ** aside, y: from.y } : elsewhere,
    }));

  /** How far apart two cameras are for the eye, in pixels and as a ratio of sizes. */
  function gap(a: Camera, b: Camera): { readonly px: number; readonly ratio: number } {
    const px = Math.hypot(a.x - b.x, a.y - b.y) * Math.min(a.zoom, b.zoom);
    return { px, ratio: Math.abs(Math.log(a.zoom / b.zoom)) };
  }

  it('begins where the reader is and ends exactly where it should', () => {
    holds(
      fc.property(pair, ({ from, to }) => {
        const flight = planFlight(from, to, viewport);
        const start = gap(flight.at(0), from);
        expect(start.px).toBeLessThan(0.5);
        expect(start.ratio).toBeLessThan(1e-3);
        expect(flight.at(1)).toEqual(to);
        expect(flight.durationMs >= 400 && flight.durationMs <= 900).toBe(true);
      }),
      300,
    );
  });

  it('comes in without a jump', () => {
    holds(
      fc.property(pair, ({ from, to }) => {
        const end = gap(planFlight(from, to, viewport).at(1 - 1e-9), to);
        expect(end.px).toBeLessThan(1);
        expect(end.ratio).toBeLessThan(0.01);
      }),
      300,
    );
  });

  it('is a camera at every moment', () => {
    holds(
      fc.property(pair, fc.double({ min: -0.1, max: 1.1, noNaN: true }), ({ from, to }, t) => {
        const camera = planFlight(from, to, viewport).at(t);
        expect([camera.x, camera.y, camera.zoom].every(Number.isFinite)).toBe(true);
        expect(camera.zoom).toBeGreaterThan(0);
      }),
      300,
    );
  });
});
