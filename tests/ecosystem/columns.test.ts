import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { at, encodeTexts, textAt } from '../../src/ecosystem/columns';
import { holds } from '../fixtures/holds';

describe('encodeTexts(texts)', () => {
  it('gives every text back at its row, and stores each distinct one once', () => {
    holds(
      fc.property(fc.array(fc.oneof(fc.string(), fc.constantFrom('lid', '', '__proto__'))), (texts) => {
        const column = encodeTexts(texts);
        expect(texts.map((_, row) => textAt(column, row))).toEqual(texts);
        expect(column.values).toEqual([...new Set(texts)]);
      }),
    );
  });
});

describe('at(column, index) and textAt(column, index)', () => {
  it('give nothing outside the column', () => {
    expect([at(Uint32Array.of(7), 0), at(Uint32Array.of(7), 1), at([], -1)]).toEqual([7, 0, 0]);
    expect(textAt(encodeTexts([]), 3)).toBe('');
  });
});
