import { describe, expect, it } from 'vitest';
import { readDataset } from '../../src/dataset/readDataset';
import { writeDataset } from '../../src/dataset/writeDataset';
import { problemMessage } from '../../src/wording/problems/problemMessage';
import { dataFiles, problemLines, validateFiles } from '../fixtures/dataFiles';

const lines = (text: string | Uint8Array) => problemLines({ 'synoniemen.csv': text });

describe('noteSynonyms(synonyms, ledger)', () => {
  it('has nothing to say of a sound file, nor of none', () => {
    expect(lines('woord;bedoelt\noma;ouderen\nkind;jeugd|kansrijke start\nkind;school\n')).toEqual([]);
    expect(problemLines({})).toEqual([]);
  });

  it('names a row without a word or without a meaning, and a row that is there already', () => {
    expect(lines('woord,bedoelt\n,ouderen\nkind,\nOMA,ouderen\nopa,ouderen\nopa,ouderen\nopa,|\n')).toEqual([
      'missing-value synoniemen.csv:2 woord',
      'missing-value synoniemen.csv:3 bedoelt',
      'duplicate-row synoniemen.csv:6 -',
      'missing-value synoniemen.csv:7 bedoelt',
    ]);
  });

  it('reports the file as any other', () => {
    expect(lines('woord;betekenis\nx;y\n')).toEqual([
      'missing-column synoniemen.csv:1 bedoelt',
      'unknown-column synoniemen.csv:1 betekenis',
    ]);
    expect(lines(''), 'as good as none').toEqual([]);
    expect(lines('woord;bedoelt\noma;#N/B\n')).toEqual(['spreadsheet-damage synoniemen.csv:2 bedoelt']);
    expect(lines(Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0, 0, 0]))).toEqual([
      'not-a-text-file synoniemen.csv:- -',
    ]);
  });

  it('costs the other files nothing, and says what becomes of the row', () => {
    const { counts, problems } = validateFiles({ 'synoniemen.csv': 'woord,bedoelt\n,x\n' });
    expect(counts).toEqual(validateFiles().counts);
    const [problem] = problems;
    expect(problem && problemMessage(problem, 'nl').message).toBe(
      "Rij 2 van synoniemen.csv: de kolom 'woord' moet gevuld zijn, maar is leeg; bij het zoeken telt deze rij niet mee.",
    );
  });
});

describe('writeDataset(dataset) with synonyms', () => {
  it('gives the rows back as they were, also those with problems, unknown columns and what looks like a formula', () => {
    const text = "woord;bedoelt;x\n=oma;ouderen;1\n;jeugd;2\nkind;jeugd|'start;\n";
    const before = readDataset(dataFiles({ 'synoniemen.csv': text }));
    const after = readDataset(writeDataset(before));
    const cellsOf = ({ synonyms }: typeof before) =>
      synonyms?.columns.map(({ header, text: { values, codes } }) => [
        header,
        ...Array.from(synonyms.rowNumbers, (_, row) => values[codes[row] ?? 0] ?? ''),
      ]);
    expect(cellsOf(after)).toEqual(cellsOf(before));
    expect(after.unused).toEqual([]);
  });
});
