import { describe, expect, it } from 'vitest';
import { foldCrumbs } from '../../src/components/foldCrumbs';

const widthsPx = [80, 70, 90, 80, 100];

describe('foldCrumbs(widthsPx, foldPx, roomPx)', () => {
  it('folds nothing that fits', () => {
    expect(foldCrumbs(widthsPx, 30, 420)).toBe(0);
    expect(foldCrumbs([], 30, 0)).toBe(0);
  });

  it('drops from the second level on, so that the nearest stay', () => {
    expect(foldCrumbs(widthsPx, 30, 419)).toBe(1);
    expect(foldCrumbs(widthsPx, 30, 379)).toBe(2);
    expect(foldCrumbs(widthsPx, 30, 289)).toBe(3);
  });

  it('drops the first too where it leaves no room for the last, which always stays', () => {
    expect(foldCrumbs(widthsPx, 30, 210)).toBe(3);
    expect(foldCrumbs(widthsPx, 30, 209)).toBe(4);
    expect(foldCrumbs([80, 100], 30, 10)).toBe(1);
    expect(foldCrumbs([100], 30, 10)).toBe(0);
  });
});
