import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { doMeet } from '../../src/scene/boxes';
import { chipSize } from '../../src/scene/chipSize';
import { rimChips } from '../../src/scene/rimChips';
import type { SceneInput } from '../../src/scene/sceneInput';
import { holds } from '../fixtures/holds';
import { viewports } from './aView';

/** Only the stage matters here. */
const inputFor = (viewport: SceneInput['viewport']) => ({ viewport }) as SceneInput;

describe('rimChips(input, away, lit)', () => {
  const viewport = fc.constantFrom(...viewports, { width: 1280, height: 620, letterScale: 2 });
  const far = fc.record({
    x: fc.integer({ min: -5000, max: 5000 }),
    y: fc.integer({ min: -5000, max: 5000 }),
  });
  const disc = fc.record({
    x: fc.integer({ min: 0, max: 1900 }),
    y: fc.integer({ min: 0, max: 1000 }),
    r: fc.integer({ min: 2, max: 60 }),
  });

  it('counts everything that is away once, in chips that never meet', () => {
    holds(
      fc.property(
        viewport,
        fc.array(far, { maxLength: 30 }),
        fc.array(disc, { maxLength: 20 }),
        (stage, points, lit) => {
          const away = points.map((point, place) => ({ point, places: [place] }));
          const chips = rimChips(inputFor(stage), away, lit);
          expect(chips.flatMap(({ places }) => places).sort((a, b) => a - b)).toEqual(
            away.map((_, place) => place),
          );
          const boxes = chips.map((chip) => ({ x: chip.x, y: chip.y, ...chipSize(stage) }));
          const meeting = boxes.filter((box, index) =>
            boxes.slice(index + 1).some((other) => doMeet(box, other)),
          );
          expect(meeting).toEqual([]);
        },
      ),
    );
  });

  it('moves along its edge to leave what is lit in sight', () => {
    const stage = { width: 1440, height: 900 };
    const away = [{ point: { x: 5000, y: 450 }, places: [1] }];
    const [usual] = rimChips(inputFor(stage), away, []);
    if (usual === undefined) throw new Error('no chip');
    const [moved] = rimChips(inputFor(stage), away, [{ x: usual.x, y: usual.y, r: 20 }]);
    expect(moved?.x).toBe(usual.x);
    expect(Math.abs((moved?.y ?? 0) - usual.y)).toBeGreaterThan(20);
  });
});
