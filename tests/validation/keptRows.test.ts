import { describe, expect, it } from 'vitest';
import { tableNames } from '../../src/dataset/dataset';
import { readDataset } from '../../src/dataset/readDataset';
import { keptCount, keptRows } from '../../src/validation/keptRows';
import { validateDataset } from '../../src/validation/validateDataset';
import { dataFiles, realFiles } from '../fixtures/dataFiles';

describe('keptRows(ecosystem, table)', () => {
  it('is every row of the real data, and as many as are counted', () => {
    const dataset = readDataset(realFiles());
    const { ecosystem, counts } = validateDataset(dataset);
    for (const table of tableNames) {
      expect([...keptRows(ecosystem, table)]).toEqual([...(dataset.tables[table]?.rowNumbers ?? [])]);
      expect(keptRows(ecosystem, table).size).toBe(keptCount(counts, table));
    }
  });

  it('leaves out the rows that are refused', () => {
    const dataset = readDataset(
      dataFiles({ 'deelnames.csv': 'organisatie,verband\ncz,mijnzorg\n\nniemand,mijnzorg\ncz,mijnzorg\n' }),
    );
    expect([...keptRows(validateDataset(dataset).ecosystem, 'deelnames')]).toEqual([2]);
  });
});
