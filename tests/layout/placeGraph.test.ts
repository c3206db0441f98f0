import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addToGraph } from '../../src/layout/addToGraph';
import { bodyGap, type GraphPlaces, type GraphShape } from '../../src/layout/graphBody';
import { placeGraph } from '../../src/layout/placeGraph';
import { holds } from '../fixtures/holds';

function run(shape: GraphShape): GraphPlaces {
  return toEnd(placeGraph(shape));
}

function toEnd(running: Generator<undefined, GraphPlaces>): GraphPlaces {
  for (;;) {
    const { done, value } = running.next();
    if (done) return value;
  }
}

/** Made-up shapes: names of any width, places that coincide, things without a link. */
const someShape: fc.Arbitrary<GraphShape> = fc
  .record({
    bodies: fc.array(
      fc.record({
        halfWidth: fc.integer({ min: 10, max: 75 }),
        above: fc.integer({ min: 10, max: 26 }),
        below: fc.integer({ min: 25, max: 75 }),
        x: fc.integer({ min: -4, max: 4 }),
        y: fc.integer({ min: -4, max: 4 }),
      }),
      { minLength: 1, maxLength: 24 },
    ),
    pairs: fc.array(fc.tuple(fc.nat(), fc.nat()), { maxLength: 50 }),
    hasCentre: fc.boolean(),
    form: fc.constantFrom('wide', 'square', 'tall'),
  })
  .map(({ bodies, pairs, hasCentre, form }) => ({
    form,
    bodies,
    links: pairs
      .map(([a, b]) => [a % bodies.length, b % bodies.length] as const)
      .filter(([one, other]) => one !== other),
    centre: hasCentre ? 0 : -1,
  }));

function expectApart({ bodies }: GraphShape, { x, y }: GraphPlaces): void {
  bodies.forEach((one, a) => {
    bodies.forEach((other, b) => {
      if (a >= b) return;
      const [ax = 0, ay = 0, bx = 0, by = 0] = [x[a], y[a], x[b], y[b]];
      const isBeside = Math.abs(bx - ax) >= one.halfWidth + other.halfWidth;
      const isOver = ay + one.below <= by - other.above || by + other.below <= ay - one.above;
      expect(isBeside || isOver, `${a} and ${b}`).toBe(true);
    });
  });
}

describe('placeGraph(shape)', { timeout: 60_000 }, () => {
  it('gives whole numbers, no two bodies on one ground, and the same each time', () => {
    holds(
      fc.property(someShape, (shape) => {
        const places = run(shape);
        expect([...places.x, ...places.y].every(Number.isInteger)).toBe(true);
        expectApart(shape, places);
        expect(run(shape)).toEqual(places);
      }),
    );
  });

  it('puts what has no links below the rest', () => {
    const body = { halfWidth: 30, above: 12, below: 40, x: 0, y: 0 };
    const shape: GraphShape = {
      bodies: [body, body, body, body],
      links: [[0, 1]],
      centre: 0,
      form: 'wide',
    };
    const { y } = run(shape);
    expect(Math.min(y[2] ?? 0, y[3] ?? 0)).toBeGreaterThan(Math.max(y[0] ?? 0, y[1] ?? 0));
  });
});

describe('addToGraph(shape, placed, places)', { timeout: 60_000 }, () => {
  it('keeps what has its place, finds room for the rest, and lets none depend on those after it', () => {
    holds(
      fc.property(someShape, fc.nat(), (shape, share) => {
        const placed = 1 + (share % shape.bodies.length);
        const first = {
          ...shape,
          bodies: shape.bodies.slice(0, placed),
          links: shape.links.filter((link) => link.every((end) => end < placed)),
        };
        const before = run(first);
        const after = toEnd(addToGraph(shape, placed, before));
        expect(after.x.slice(0, placed)).toEqual(before.x);
        expect(after.y.slice(0, placed)).toEqual(before.y);
        expectApart(shape, after);
        const fewer = { ...shape, bodies: shape.bodies.slice(0, -1) };
        const links = shape.links.filter((link) => link.every((end) => end < fewer.bodies.length));
        if (placed <= fewer.bodies.length) {
          const short = toEnd(addToGraph({ ...fewer, links }, placed, before));
          expect(after.x.slice(0, -1)).toEqual(short.x);
        }
      }),
    );
    expect(bodyGap).toBeGreaterThan(1);
  });
});
