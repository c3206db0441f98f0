import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellName, findCell } from '../../../src/components/views/cellName';
import { holds } from '../../fixtures/holds';

const rows = ['jeugd', 'wonen'];
const columns = ['gemeente', 'wijk'];

describe('cellName(rows, columns, at) and findCell(rows, columns, name)', () => {
  it('find every cell and head by its name, wherever it came to stand', () => {
    const name = fc.stringMatching(/^[a-z~]{1,6}$/).filter((text) => !/^~|~$|~~/.test(text));
    const names = fc.uniqueArray(name, { minLength: 1, maxLength: 6 });
    holds(
      fc.property(names, names, (some, others) => {
        const all = new Map<string, string>();
        for (const [row, one] of [...some.entries(), [-1, ''] as const]) {
          for (const [column, other] of [...others.entries(), [-1, ''] as const]) {
            if (row < 0 && column < 0) continue;
            all.set(cellName(some, others, { row, column }), `${one} ${other}`);
          }
        }
        // Names that hold the sign between them can be two cells: then the first is found, and it is one of that name.
        for (const written of all.keys()) {
          const at = findCell(some, others, written);
          expect(at).not.toBeNull();
          if (at !== null) expect(cellName(some, others, at)).toBe(written);
        }
      }),
    );
  });

  it('find nothing where the row, the column or both are not there', () => {
    for (const name of ['', '~', 'jeugd', 'jeugd~land', 'sport~wijk', 'sport~', '~land'])
      expect(findCell(rows, columns, name), name).toBeNull();
  });

  it('read heads, and other capitals where nothing is written so', () => {
    expect(findCell(rows, columns, 'wonen~')).toEqual({ row: 1, column: -1 });
    expect(findCell(rows, columns, '~wijk')).toEqual({ row: -1, column: 1 });
    expect(findCell(rows, columns, 'Jeugd~WIJK')).toEqual({ row: 0, column: 1 });
    expect(findCell(['a', 'A'], ['b'], 'A~b')).toEqual({ row: 1, column: 0 });
  });
});
