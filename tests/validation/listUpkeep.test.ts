import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDataset } from '../../src/dataset/readDataset';
import { listUpkeep, type UpkeepList } from '../../src/validation/listUpkeep';
import { type Changes, dataFiles, realFiles } from '../fixtures/dataFiles';
import { anySet, writeSet } from '../fixtures/writtenFiles';

const yearAgo = { today: '2026-03-31', months: 12 };

function upkeepOf(changes: Changes, when = yearAgo): UpkeepList {
  return listUpkeep(readDataset(dataFiles(changes)), when);
}

/** Whether a tafel that was checked on a date is to be checked again. */
function isDue(checkedOn: string, when = yearAgo): boolean {
  const { groups } = upkeepOf({ 'tafels.csv': `id,naam,gecontroleerd_op\na,A,${checkedOn}\n` }, when);
  return groups.some(({ records }) => records.some(({ table }) => table === 'tafels'));
}

describe('listUpkeep(dataset, { today, months })', () => {
  it('lists what was never checked or too long ago, by owner, the oldest first', () => {
    const { groups, totals } = upkeepOf({
      'gebieden.csv': 'id,naam,niveau,gecontroleerd_op\nlimburg,Limburg,provincie,2026\n',
      'coalities.csv': 'id,naam,gecontroleerd_op,eigenaar\nmijnzorg,MijnZorg,2019,vgz\n',
      'organisaties.csv':
        'id,naam,gecontroleerd_op,eigenaar\ncz,Ćz,2020-02,vgz\nvgz,cb,ooit,VGZ\nx,,2026-01-01,\n',
      'deelnames.csv': 'organisatie,verband,rol,bron,eigenaar\ncz,mijnzorg,lid,b|c,cz\nweg,mijnzorg,,,weg\n',
      'relaties.csv': 'van,naar,soort\nmijnzorg,cz,x\n',
      'bronnen.csv': 'id,titel\nb,B\n',
    });
    expect(totals).toEqual({ all: 8, due: 6, never: 4 });
    expect(
      groups.map(({ owner, ownerName, records }) => [
        owner,
        ownerName,
        records.map(({ file, row, checkedOn }) => `${file}:${row} ${checkedOn}`),
      ]),
    ).toEqual([
      ['vgz', 'cb', ['organisaties.csv:3 ', 'coalities.csv:2 2019', 'organisaties.csv:2 2020-02']],
      ['cz', 'Ćz', ['deelnames.csv:2 ']],
      ['weg', 'weg', ['deelnames.csv:3 ']],
      ['', '', ['relaties.csv:2 ']],
    ]);
    expect(groups[1]?.records).toEqual([
      {
        table: 'deelnames',
        file: 'deelnames.csv',
        row: 2,
        index: 0,
        key: ['cz', 'mijnzorg', 'lid'],
        name: '',
        endNames: ['Ćz', 'MijnZorg'],
        checkedOn: '',
        owner: 'cz',
        sources: ['b', 'c'],
      },
    ]);
    expect(groups[2]?.records[0]?.endNames).toEqual(['weg', 'MijnZorg']);
    expect(groups[3]?.records[0]?.endNames).toEqual(['MijnZorg', 'Ćz']);
  });

  it.each<readonly [string, boolean]>([
    ['', true],
    ['ooit', true],
    ['2025-03-30', true],
    ['2025-03-31', false],
    ['31-3-2025', false],
    ['2025-02', true],
    ['2025-03', false],
    ['2024', true],
    ['2025', false],
    ['2031-01-01', false],
  ])('on 31 March 2026 with 12 months, a check on %j is due: %j', (checkedOn, expected) => {
    expect(isDue(checkedOn)).toBe(expected);
  });

  it('goes back by months of the calendar', () => {
    expect(isDue('2026-02-28', { today: '2026-03-31', months: 1 })).toBe(false);
    expect(isDue('2026-02-27', { today: '2026-03-31', months: 1 })).toBe(true);
    expect(isDue('2024-02-28', { today: '2024-03-31', months: 1 })).toBe(true);
    expect(isDue('2024-02-29', { today: '2024-03-31', months: 1 })).toBe(false);
    expect(isDue('2025-12-15', { today: '2026-01-15', months: 1 })).toBe(false);
    expect(isDue('2025-12-14', { today: '2026-01-15', months: 1 })).toBe(true);
    expect(isDue('2026-03-30', { today: '2026-03-31', months: 0 })).toBe(true);
    expect(isDue('2026-03-31', { today: '2026-03-31', months: 0 })).toBe(false);
    expect(isDue('0001', { today: '2026-03-31', months: 99_999 })).toBe(false);
  });

  it('lists every record of the real data but its sources', () => {
    const real = readDataset(realFiles());
    const { totals } = listUpkeep(real, yearAgo);
    const sources = real.tables.bronnen?.rowNumbers.length ?? 0;
    const all = Object.values(real.tables).reduce((sum, table) => sum + (table?.rowNumbers.length ?? 0), 0);
    expect(totals).toEqual({ all: all - sources, due: all - sources, never: all - sources });
  });

  it('lists each record once whatever the files hold, and with fewer months no fewer', () => {
    fc.assert(
      fc.property(anySet, fc.nat({ max: 40 }), fc.nat({ max: 40 }), (set, months, more) => {
        const dataset = readDataset(writeSet(set));
        const list = (count: number) => {
          const { groups, totals } = listUpkeep(dataset, { today: '2026-03-31', months: count });
          const places = groups.flatMap(({ owner, records }) =>
            records.map((record) => {
              expect(record.owner).toBe(owner);
              return `${record.table} ${record.index}`;
            }),
          );
          expect(new Set(places).size).toBe(places.length);
          expect(totals.due).toBe(places.length);
          for (const { records } of groups) {
            const unchecked = records.findIndex(({ checkedOn }) => checkedOn !== '');
            if (unchecked >= 0)
              expect(records.slice(unchecked).every(({ checkedOn }) => checkedOn !== '')).toBe(true);
          }
          return { places: new Set(places), totals };
        };
        const [few, many] = [list(months), list(months + more)];
        expect([...many.places].filter((place) => !few.places.has(place))).toEqual([]);
        expect(many.totals.never).toBe(few.totals.never);
      }),
      { seed: 71, numRuns: 100 },
    );
  });
});
