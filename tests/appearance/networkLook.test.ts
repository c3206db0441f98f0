import { describe, expect, it } from 'vitest';
import { networkDress, networkLinePx } from '../../src/appearance/networkLook';
import { themes } from '../../src/appearance/themes';
import { verbandKinds } from '../../src/ecosystem/ecosystem';

describe('networkDress(sort, theme)', () => {
  it('tells kinds apart without a colour', () => {
    const looks = (['organisation', ...verbandKinds] as const).map((kind) => {
      const { isRound, isDashed, isDouble } = networkDress(
        { kind, sector: null, isEmpty: false },
        themes.licht,
      );
      return `${isRound} ${isDashed} ${isDouble}`;
    });
    expect(new Set(looks).size).toBe(looks.length);
  });
});

describe('networkLinePx(line)', () => {
  it('is wider for who leads than for a second seat', () => {
    expect(networkLinePx({ seats: 1, isHead: true })).toBeGreaterThan(
      networkLinePx({ seats: 2, isHead: false }),
    );
  });
});
