import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTable } from '../../src/dataset/readTable';
import { writeRows } from '../../src/dataset/writeCells';
import { textAt } from '../../src/ecosystem/columns';
import { holds } from '../fixtures/holds';

describe('writeRows(header, rows)', () => {
  it('writes for Excel in Dutch: byte order mark, semicolons, CRLF, and no cell that is a formula', () => {
    const bytes = writeRows(
      ['id', 'naam'],
      [
        ['a', '=1+1'],
        ['b', 'x;y "z"'],
      ],
    );
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(new TextDecoder().decode(bytes)).toBe(`id;naam\r\na;'=1+1\r\nb;"x;y ""z"""\r\n`);
  });

  it('comes back as it was, whatever is in the cells', () => {
    const cell = fc
      .oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('=1', "'=1", '"', ';', 'a\nb', '@x', '\t'))
      .map((text) => text.replaceAll('\r', ''));
    holds(
      fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 8 }), (rows) => {
        const named = rows.map(([a, b], index) => [`id-${index}`, a, b]);
        const table = readTable('tafels', {
          name: 'tafels.csv',
          bytes: writeRows(['id', 'naam', 'soort'], named),
        });
        const read = named.map((_, record) => table.columns.map(({ text }) => textAt(text, record)));
        expect(read).toEqual(named);
      }),
    );
  });
});
