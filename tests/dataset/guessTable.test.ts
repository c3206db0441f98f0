import { describe, expect, it } from 'vitest';
import { type SourceFile, tableNames } from '../../src/dataset/dataset';
import { guessByHeader, tableByName, withHeader } from '../../src/dataset/guessTable';
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

describe('guessByHeader(file)', () => {
  /** These two have the same columns. */
  const alike = ['tafels', 'initiatieven'];

  it('knows every real file by its header, whatever it is called', () => {
    for (const { name, bytes } of realFiles()) {
      const table = name.replace('.csv', '');
      expect(guessByHeader({ name: 'export.csv', bytes })).toEqual(
        alike.includes(table) ? { tables: alike, isSure: false } : { tables: [table], isSure: true },
      );
    }
  });

  it('knows every template', () => {
    for (const table of tableNames)
      expect(guessByHeader({ ...templateOf(table), name: 'x.csv' }).tables, table).toEqual(
        alike.includes(table) ? alike : [table],
      );
  });

  it('is not sure where several tables would do, nor where there are other columns', () => {
    const several = ['coalities', 'tafels', 'initiatieven', 'organisaties'];
    expect(guessByHeader(aFile('x.csv', 'id,naam\na,A\n'))).toEqual({ tables: several, isSure: false });
    expect(guessByHeader(aFile('x.csv', 'organisatie,verband,leeftijd\n'))).toEqual({
      tables: ['deelnames'],
      isSure: false,
    });
  });

  it('takes a table in the name where the header allows it, and knows the column of reasons', () => {
    const sure = { tables: ['tafels'], isSure: true };
    expect(guessByHeader(aFile('foute-rijen-tafels.csv', 'id,naam,reden\n'))).toEqual(sure);
    expect(guessByHeader(aFile('mijn tafels.csv', 'id,naam\n'))).toEqual(sure);
    expect(guessByHeader(aFile('x.csv', 'organisatie,verband,reden\n')).isSure).toBe(true);
    expect(guessByHeader(aFile('mijn tafels.csv', 'organisatie,verband\n')).tables).toEqual(['deelnames']);
  });

  it('says nothing of a file with the columns of no table', () => {
    const none = { tables: [], isSure: false };
    expect(guessByHeader(aFile('tafels oud.csv', 'a,b\n1,2\n'))).toEqual(none);
    expect(guessByHeader({ name: 'x.csv', bytes: new Uint8Array() })).toEqual(none);
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
