import { describe, expect, it } from 'vitest';
import { emptyDataset } from '../../src/dataset/addFile';
import { readDataset, withFile } from '../../src/dataset/readDataset';
import { aFile, dataFiles } from '../fixtures/dataFiles';

describe('readDataset(files)', () => {
  it('gives the same tables in whatever order the files come', () => {
    const files = dataFiles();
    expect(readDataset([...files].reverse())).toEqual(readDataset(files));
  });

  it('can be read in stages', () => {
    const [first, ...rest] = dataFiles();
    const stage = first === undefined ? emptyDataset() : withFile(emptyDataset(), first);
    expect(rest.reduce(withFile, stage)).toEqual(readDataset(dataFiles()));
  });

  it('uses the .csv of a table that is there twice, whichever comes first', () => {
    const csv = aFile('tafels.csv', 'id,naam\na,A\n');
    const json = aFile('tafels.json', '[]');
    for (const files of [
      [csv, json],
      [json, csv],
    ]) {
      const dataset = readDataset(files);
      expect(dataset.tables.tafels?.file).toBe('tafels.csv');
      expect(dataset.unused).toEqual([{ name: 'tafels.json', reason: 'duplicate', table: 'tafels' }]);
    }
  });

  it('remembers the files that make no table', () => {
    const names = ['organisatie.csv', 'instellingen.json', 'README.md'];
    const { unused } = readDataset(names.map((name) => aFile(name, '')));
    expect(unused.map(({ reason }) => reason)).toEqual(['unknown', 'ignored', 'ignored']);
  });
});
