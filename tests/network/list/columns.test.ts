import { describe, expect, it } from 'vitest';
import { listColumns, orderIn, sortAfter } from '../../../src/network/list/columns';
import { listKinds } from '../../../src/network/list/listKinds';

describe('orderIn(kind, sort)', () => {
  it('takes every column of a list, either way', () => {
    for (const kind of listKinds) {
      for (const column of listColumns[kind]) {
        expect(orderIn(kind, column)).toEqual({ column, isDown: false });
        expect(orderIn(kind, `-${column}`)).toEqual({ column, isDown: true });
      }
    }
  });

  it('falls back on the first column for one that the list does not have', () => {
    expect(orderIn('gebieden', '-mandaat')).toEqual({ column: 'naam', isDown: false });
    expect(orderIn('deelnames', '')).toEqual({ column: 'organisatie', isDown: false });
    expect(orderIn('tafels', 'constructor')).toEqual({ column: 'naam', isDown: false });
  });
});

describe('sortAfter(kind, before, column)', () => {
  it('asks for names from a to z first and for counts from high to low, and turns what is pressed again', () => {
    const start = orderIn('organisaties', '');
    expect(sortAfter('organisaties', start, 'soort')).toBe('soort');
    expect(sortAfter('organisaties', start, 'zetels')).toBe('-zetels');
    expect(sortAfter('organisaties', orderIn('organisaties', '-zetels'), 'zetels')).toBe('zetels');
    expect(sortAfter('organisaties', start, 'naam')).toBe('-naam');
    expect(sortAfter('organisaties', orderIn('organisaties', '-naam'), 'naam')).toBe('');
  });
});
