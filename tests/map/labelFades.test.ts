import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createLabelFades } from '../../src/map/labelFades';
import type { SceneLabel } from '../../src/scene/scene';
import { holds } from '../fixtures/holds';

function aLabel(key: string, x = 0, y = 0): SceneLabel {
  return { key, x, y, lines: [], width: 40, height: 12, tone: 'area', tint: 0, emphasis: 'normal' };
}

function doMeet(a: SceneLabel, b: SceneLabel): boolean {
  return Math.abs(a.x - b.x) * 2 < a.width + b.width && Math.abs(a.y - b.y) * 2 < a.height + b.height;
}

const frame = fc.record({
  labels: fc
    .uniqueArray(fc.record({ key: fc.nat({ max: 9 }), x: fc.nat({ max: 200 }), y: fc.nat({ max: 40 }) }), {
      selector: ({ key }) => key,
      maxLength: 8,
    })
    .map((labels) => labels.map(({ key, x, y }) => aLabel(`place ${key}`, x, y))),
  ms: fc.nat({ max: 120 }),
});

describe('createLabelFades()', () => {
  it('never shows a label that goes over one that is there, nor a label twice', () => {
    holds(
      fc.property(fc.array(frame, { maxLength: 12 }), (frames) => {
        const fades = createLabelFades();
        let now = 0;
        for (const { labels, ms } of frames) {
          now += ms;
          const { leaving, fading } = fades.step(labels, now);
          for (const { label, opacity } of leaving) {
            expect(labels.some((other) => other.key === label.key || doMeet(label, other))).toBe(false);
            expect(opacity > 0 && opacity <= 1).toBe(true);
          }
          for (const [key, opacity] of fading) {
            expect(labels.some((label) => label.key === key)).toBe(true);
            expect(opacity >= 0 && opacity < 1).toBe(true);
          }
        }
      }),
    );
  });

  it('shows the labels of the first frame at once', () => {
    const { fading, leaving, isBusy } = createLabelFades().step([aLabel('a'), aLabel('b', 100)], 5000);
    expect([fading.size, leaving.length, isBusy]).toEqual([0, 0, false]);
  });

  it('lets a label come and go within a fifth of a second, and is then at rest', () => {
    const fades = createLabelFades();
    fades.step([aLabel('a')], 0);
    const coming = fades.step([aLabel('a'), aLabel('b', 100)], 50);
    expect(coming.fading.get('b')).toBeGreaterThan(0);
    expect(coming.isBusy).toBe(true);
    expect(fades.step([aLabel('a'), aLabel('b', 100)], 250).isBusy).toBe(false);
    expect(fades.step([aLabel('a')], 300).leaving.map(({ label }) => label.key)).toEqual(['b']);
    const gone = fades.step([aLabel('a')], 500);
    expect([gone.leaving.length, gone.isBusy]).toEqual([0, false]);
  });

  it('takes a label that comes back while it goes from where it was', () => {
    const fades = createLabelFades();
    fades.step([aLabel('a')], 0);
    const going = fades.step([], 80).leaving[0]?.opacity ?? 0;
    const back = fades.step([aLabel('a')], 90).fading.get('a') ?? 1;
    expect(back).toBeGreaterThan(going);
  });
});
