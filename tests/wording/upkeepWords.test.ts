import { describe, expect, it } from 'vitest';
import { readDataset } from '../../src/dataset/readDataset';
import { listUpkeep } from '../../src/validation/listUpkeep';
import { languages } from '../../src/wording/language';
import { upkeepHeader, upkeepRow, upkeepWords } from '../../src/wording/upkeepWords';
import { dataFiles } from '../fixtures/dataFiles';

describe('upkeepWords', () => {
  it('says how many records are to be checked', () => {
    const { sentence } = upkeepWords.nl;
    expect(sentence({ all: 1234, due: 3, never: 1 })).toBe(
      '3 van 1.234 rijen na te kijken, waarvan 1 nooit nagekeken.',
    );
    expect(sentence({ all: 5, due: 5, never: 0 })).toBe('5 van 5 rijen na te kijken.');
    expect(sentence({ all: 5, due: 0, never: 0 })).toBe('Alles is nagekeken: 5 rijen.');
    expect(sentence({ all: 0, due: 0, never: 0 })).toBe('Er staat niets in de gegevens om na te kijken.');
    expect(upkeepWords.en.sentence({ all: 5, due: 2, never: 2 })).toBe(
      '2 of 5 rows to be checked, 2 of them never checked.',
    );
  });

  it('says when a record was checked, as exactly as it is known', () => {
    expect(upkeepWords.nl.checkedOn('')).toBe('nooit nagekeken');
    expect(upkeepWords.nl.checkedOn('2024-03-01')).toBe('nagekeken op 1 maart 2024');
    expect(upkeepWords.en.checkedOn('2024')).toBe('checked on 2024');
  });

  it('writes rows with as many cells as there are heads', () => {
    const file = 'organisatie,verband,rol,bron,eigenaar,gecontroleerd_op\ncz,mijnzorg,lid,b|c,cz,2019\n';
    const { groups } = listUpkeep(readDataset(dataFiles({ 'deelnames.csv': file })), {
      today: '2026-03-31',
      months: 12,
    });
    const rows = groups.flatMap((group) => group.records.map((record) => upkeepRow(record, group, 'nl')));
    expect(rows).toContainEqual([
      'cz',
      'CZ',
      'deelnames',
      'deelnames.csv',
      '2',
      'cz | mijnzorg | lid',
      'CZ – MijnZorg',
      '2019',
      'b|c',
    ]);
    expect(rows).toContainEqual([
      '',
      '',
      'gebieden',
      'gebieden.csv',
      '2',
      'limburg',
      'Limburg',
      'nooit nagekeken',
      '',
    ]);
    for (const language of languages) {
      for (const row of rows) expect(upkeepHeader(language)).toHaveLength(row.length);
    }
  });
});
