import { describe, expect, it } from 'vitest';
import { type SourceFile, tableNames } from '../../src/dataset/dataset';
import { tableByHeader, tableByName, withHeader } from '../../src/dataset/guessTable';
import { readTable } from '../../src/dataset/readTable';
import { templateOf } from '../../src/dataset/templateOf';
import { aFile, realFiles } from '../fixtures/dataFiles';

const text = (file: SourceFile) => new TextDecoder().decode(file.bytes);

describe('tableByName(name)', () => {
  it.each([
    ['tafels.csv', 'tafels'],
    ['Tafels', 'tafels'],
    ['TAFELS.CSV', 'tafels'],
    ['tafels (1).csv', 'tafels'],
    ['tafels - kopie.csv', 'tafels'],
    ['Kopie van tafels.csv', 'tafels'],
    ['Kopie van Tafels (2).csv', 'tafels'],
    ['deelnames.json', 'deelnames'],
    ['tafelz.csv', null],
    ['mijn tafels.csv', null],
    ['__proto__', null],
    ['', null],
  ])('takes %j for %j', (name, table) => {
    expect(tableByName(name)).toBe(table);
  });
});

describe('tableByHeader(file)', () => {
  /** These two have the same columns. */
  const alike = new Set(['tafels', 'initiatieven']);

  it('knows every real file by its header, whatever it is called', () => {
    for (const { name, bytes } of realFiles()) {
      const table = name.replace('.csv', '');
      expect(tableByHeader({ name: 'export.csv', bytes })).toBe(alike.has(table) ? null : table);
    }
  });

  it('knows every template, and says nothing where two tables would do or none', () => {
    for (const table of tableNames)
      expect(tableByHeader(templateOf(table)), table).toBe(alike.has(table) ? null : table);
    expect(tableByHeader(aFile('x.csv', 'id,naam\na,A\n'))).toBeNull();
    expect(tableByHeader(aFile('x.csv', 'a,b\n1,2\n'))).toBeNull();
    expect(tableByHeader({ name: 'x.csv', bytes: new Uint8Array() })).toBeNull();
  });
});

describe('withHeader(file, name, shown)', () => {
  const cells = aFile('geplakt', 'cz\tmijnzorg\tlid\n');

  it('leaves cells alone that have a header', () => {
    const headed = aFile('geplakt', 'organisatie\tverband\ncz\tmijnzorg\n');
    expect(withHeader(headed, 'deelnames', null)).toEqual({ file: headed, isAdded: false });
  });

  it('gives cells the columns of the table that is shown, in its order', () => {
    const shown = readTable('deelnames', aFile('deelnames.csv', 'verband,organisatie,rol\n'));
    const { file, isAdded } = withHeader(cells, 'deelnames', shown);
    expect(isAdded).toBe(true);
    expect(text(file)).toBe('verband\torganisatie\trol\ncz\tmijnzorg\tlid\n');
  });

  it('gives them the usual columns where no table is shown', () => {
    expect(text(withHeader(cells, 'deelnames', null).file)).toMatch(/^organisatie\tverband\trol\t/);
  });
});
