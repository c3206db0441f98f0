import { describe, expect, it } from 'vitest';
import { changeSigns } from '../../src/appearance/changeSigns';
import { themeNames, themes } from '../../src/appearance/themes';
import { changeKinds } from '../../src/ecosystem/changes';
import { tooAlike } from './colourVision';

describe('changeSigns', () => {
  it('give every kind of change a sign of its own', () => {
    expect(new Set(changeKinds.map((kind) => changeSigns[kind])).size).toBe(changeKinds.length);
  });

  it('stay inside their round badge', () => {
    for (const kind of changeKinds) {
      const numbers = changeSigns[kind].match(/-?\d+(\.\d+)?/g) ?? [];
      expect(numbers.length).toBeGreaterThan(0);
      expect(numbers.map(Number).filter((number) => Math.abs(number) > 13)).toEqual([]);
    }
  });
});

describe.each(themeNames)('the kinds of change in the theme %s', (name) => {
  it.each(['normal', 'protanopia', 'deuteranopia'])('stay apart for %s: CIEDE2000 at least 12', (sight) => {
    expect(tooAlike(themes[name].changes, sight, { least: 12, leastOklab: 6 })).toEqual([]);
  });
});
