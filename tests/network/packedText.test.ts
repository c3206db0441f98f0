import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findText, packTexts, unpackText } from '../../src/network/packedText';
import { textOf } from '../../src/network/texts';
import { holds } from '../fixtures/holds';

/** Any text that a file can hold, byte order marks and names of object parts among them. */
const someText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom('', '\ufeff', '\ufeffcz', '__proto__', 'constructor', 'coöperatie', '👩‍👩‍👧', '\0'),
);
const inCodeUnits = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

describe('packTexts(texts)', () => {
  it('gives back every text as it was', () => {
    holds(
      fc.property(fc.array(someText), (texts) => {
        const packed = packTexts(texts);
        expect(texts.map((_, index) => unpackText(packed, index))).toEqual(texts);
        expect(texts.map((_, index) => textOf(packed, index))).toEqual(texts);
      }),
    );
  });

  it('lets half a sign, which JSON can hold, spoil that sign only', () => {
    const packed = packTexts(['a\ud83d', '\ude00b', 'gemeente', '\udc00', 'cz']);
    expect([0, 1, 2, 3, 4].map((index) => unpackText(packed, index))).toEqual([
      'a\ufffd',
      '\ufffdb',
      'gemeente',
      '\ufffd',
      'cz',
    ]);
  });

  it('gives the empty text outside', () => {
    const packed = packTexts(['a', 'b']);
    expect([-1, 2].map((index) => unpackText(packed, index))).toEqual(['', '']);
    expect(unpackText(packTexts([]), 0)).toBe('');
  });
});

describe('findText(sorted, text)', () => {
  it('finds every text and nothing else', () => {
    holds(
      fc.property(fc.uniqueArray(someText), someText, (texts, other) => {
        const sorted = [...texts].sort(inCodeUnits);
        const packed = packTexts(sorted);
        expect(sorted.map((text) => findText(packed, text))).toEqual(sorted.map((_, index) => index));
        expect(findText(packed, other)).toBe(sorted.indexOf(other));
      }),
    );
  });
});
