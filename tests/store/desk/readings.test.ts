import { describe, expect, it } from 'vitest';
import { readDataset } from '../../../src/dataset/readDataset';
import { refusedRows, viewRows, viewTables } from '../../../src/store/desk/readings';
import { validateDataset } from '../../../src/validation/validateDataset';
import { type Changes, dataFiles } from '../../fixtures/dataFiles';

const read = (changes: Changes) => readDataset(dataFiles(changes));

describe('viewTables(shown)', () => {
  it('tells of each table how it was read, and how many rows are shown', () => {
    const dataset = read({ 'deelnames.csv': 'organisatie;verband\r\ncz;mijnzorg\r\nniemand;mijnzorg\r\n' });
    const sheet = { book: 'werkmap.xlsx', sheet: 'Tafels' };
    const files = [{ name: 'organisaties.csv', bytes: new Uint8Array(0), sheet }];
    const tables = viewTables({ dataset, told: validateDataset(dataset), files });
    expect(tables).toHaveLength(9);
    expect(tables.find(({ table }) => table === 'deelnames')).toEqual({
      table: 'deelnames',
      file: 'deelnames.csv',
      sheet: null,
      encoding: 'utf-8',
      delimiter: ';',
      rows: 2,
      kept: 1,
      unreadLines: 0,
      errors: 1,
      warnings: 0,
    });
    expect(tables.find(({ table }) => table === 'organisaties')?.sheet).toEqual(sheet);
    expect(tables.find(({ table }) => table === 'bronnen')?.file).toBeNull();
  });
});

describe('viewRows(dataset, places)', () => {
  it('gives the row that Excel shows, also after an empty one, with extra cells', () => {
    const dataset = read({ 'organisaties.csv': 'id,naam\ncz,CZ\n\nvgz,VGZ,te veel\n' });
    const [row, none, unknown] = viewRows(dataset, [
      { file: 'organisaties.csv', row: 4 },
      { file: 'organisaties.csv', row: 3 },
      { file: 'weg.csv', row: 2 },
    ]);
    expect(row).toEqual({
      table: 'organisaties',
      index: 1,
      cells: [
        { header: 'id', column: 'id', text: 'vgz' },
        { header: 'naam', column: 'naam', text: 'VGZ' },
        { header: '', column: '', text: 'te veel' },
      ],
    });
    expect([none, unknown]).toEqual([null, null]);
  });
});

describe('refusedRows(dataset)', () => {
  it('lists every row that is not shown, with all that is said of it', () => {
    const rows = refusedRows(
      read({ 'deelnames.csv': 'organisatie,verband,rol\ncz,mijnzorg,lid\nniemand,nergens,lid\n' }),
    );
    expect(rows.map(({ table, row, cells }) => [table, row, cells])).toEqual([
      ['deelnames', 3, ['niemand', 'nergens', 'lid']],
    ]);
    expect(rows[0]?.problems.map(({ column }) => column)).toEqual(['organisatie', 'verband']);
  });

  it('says of every row of a file that cannot be used why that is', () => {
    const rows = refusedRows(read({ 'deelnames.csv': 'organisatie,rol\ncz,lid\nvgz,lid\n' }));
    expect(rows.map(({ row, problems }) => [row, problems.map(({ code }) => code)])).toEqual([
      [2, ['missing-column']],
      [3, ['missing-column']],
    ]);
  });

  it('has a reason for each of more rows than the list of problems holds', () => {
    const lines = Array.from({ length: 12_000 }, (_, index) => `niemand-${index},mijnzorg`);
    const rows = refusedRows(read({ 'deelnames.csv': ['organisatie,verband', ...lines].join('\n') }));
    expect(rows).toHaveLength(12_000);
    expect(rows.every(({ problems }) => problems.some(({ code }) => code === 'unknown-reference'))).toBe(
      true,
    );
  });
});
