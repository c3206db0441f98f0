import { describe, expect, it } from 'vitest';
import { tableNames } from '../../src/dataset/dataset';
import { columnsOf } from '../../src/dataset/headers';
import { readTable } from '../../src/dataset/readTable';
import { templateOf } from '../../src/dataset/templateOf';

describe('templateOf(table)', () => {
  it.each(tableNames)(
    'gives a file that reads back as %s: every column known, no rows, nothing wrong',
    (name) => {
      const template = templateOf(name);
      const table = readTable(name, template);
      expect(template.name).toBe(`${name}.csv`);
      expect(table.columns.map((column) => column.name)).toEqual(
        columnsOf(name).map((column) => column.name),
      );
      expect([table.rowNumbers.length, table.delimiter, table.findings.listed]).toEqual([0, ';', []]);
    },
  );

  it('is written as Excel in Dutch writes it', () => {
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(templateOf('bronnen').bytes);
    expect(text).toBe('\ufeffid;titel;uitgever;datum;url;gecontroleerd_op;eigenaar\r\n');
  });
});
