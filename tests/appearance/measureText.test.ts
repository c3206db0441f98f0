import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textWidth } from '../../src/appearance/measureText';
import { holds } from '../fixtures/holds';

const weights = [400, 600, 700] as const;
const names = ['Kerncoalitie Mijnstreek', 'Coöperatie VGZ', 'Preventiecoalitie Sittard-Geleen', 'Fryslân'];

describe('textWidth(text, sizePx, weight)', () => {
  it('gives no width to the empty text', () => {
    expect(textWidth('', 16, 400)).toBe(0);
  });

  it('adds up: two texts behind each other are as wide as both', () => {
    holds(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (one, other) => {
        const together = textWidth(one + other, 16, 400);
        expect(together).toBeCloseTo(textWidth(one, 16, 400) + textWidth(other, 16, 400), 6);
      }),
    );
  });

  it('grows in proportion to the size, and with every letter', () => {
    for (const name of names) {
      for (const weight of weights) {
        expect(textWidth(name, 32, weight)).toBeCloseTo(2 * textWidth(name, 16, weight), 6);
        expect(textWidth(`${name}e`, 16, weight)).toBeGreaterThan(textWidth(name, 16, weight));
      }
    }
  });

  it('makes bolder text wider', () => {
    for (const name of names) {
      expect(textWidth(name, 16, 600)).toBeGreaterThan(textWidth(name, 16, 400));
      expect(textWidth(name, 16, 700)).toBeGreaterThan(textWidth(name, 16, 600));
    }
  });

  it('knows every sign that Dutch names use', () => {
    for (const sign of 'aeiouäëïöüáéíóúàèêçñĳŠš€–—‘’“”…•·0123456789') {
      const width = textWidth(sign, 1000, 400);
      expect(width, sign).toBeGreaterThan(100);
      expect(width, sign).not.toBe(600);
    }
  });

  it('gives a square to emoji and Chinese, and no room to marks over letters', () => {
    expect(textWidth('😀', 10, 400)).toBe(10);
    expect(textWidth('中', 10, 400)).toBe(10);
    expect(textWidth('e\u0301', 10, 400)).toBeCloseTo(textWidth('e', 10, 400), 6);
  });
});
