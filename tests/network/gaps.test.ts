import { describe, expect, it } from 'vitest';
import { areaLevels } from '../../src/ecosystem/ecosystem';
import { type Choice, wholeChoice } from '../../src/network/choice';
import { cellsOfTable, findGaps, type GapsAsk, tablesInCell } from '../../src/network/gaps';
import { idOfPlace, placeById } from '../../src/network/lookUp';
import { unpackText } from '../../src/network/packedText';
import { anEcosystem, mapOf, realNetwork } from '../fixtures/anEcosystem';
import {
  areasAround,
  levelOfRow,
  type Row,
  rowsOf,
  seatedIn,
  shownUnder,
  someChoices,
  themesOfRow,
  verbandRows,
} from './countedRows';

const { network: real } = realNetwork();

function askFor(area: string, against: GapsAsk['against'], choice: Choice): GapsAsk {
  return {
    place: area === '' ? 0 : placeById(real, area),
    against,
    themes: choice.theme,
    levels: choice.level,
    most: 500,
  };
}

/** The verbanden in an area that a choice leaves, from the files alone. */
function rowsIn(area: string, choice: Choice): readonly Row[] {
  const shown = seatedIn(choice);
  return verbandRows.filter(
    (row) => shown.has(row['id'] ?? '') && areasAround(row['gebied'] ?? '').includes(area),
  );
}

/** The area directly inside another in which a verband lies; the other itself when in none. */
function innerArea(row: Row, area: string): string {
  const around = areasAround(row['gebied'] ?? '');
  return around[around.indexOf(area) - 1] ?? area;
}

const areas = rowsOf('gebieden');
const allThemes = new Set(verbandRows.flatMap(themesOfRow));

describe('findGaps(network, ask) on the real data', { timeout: 60_000 }, () => {
  it('has in every cell of theme and level what the files say, in every area, under every sort of choice', () => {
    for (const choice of someChoices) {
      const shown = shownUnder(real, choice);
      for (const { id = '' } of areas) {
        const gaps = findGaps(shown, askFor(id, 'niveau', choice));
        const rows = rowsIn(id, choice);
        expect(gaps.tables).toBe(rows.length);
        gaps.themes.forEach(({ value }, row) => {
          gaps.columns.forEach((column, position) => {
            const expected = rows.filter(
              (one) => themesOfRow(one).includes(value) && levelOfRow(one) === areaLevels[column],
            );
            expect(gaps.counts[row]?.[position], `${id} ${value} ${column}`).toBe(expected.length);
          });
        });
        const told = gaps.counts.flat().reduce((sum, count) => sum + count, 0);
        const wanted = choice.theme.length === 0 ? [...allThemes] : choice.theme;
        const all = rows.flatMap((one) => themesOfRow(one).filter((theme) => wanted.includes(theme)));
        expect(told).toBe(all.length);
      }
    }
  });

  it('has in every cell of theme and area what the files say, what lies deeper with the area it lies in', () => {
    for (const choice of someChoices) {
      const shown = shownUnder(real, choice);
      for (const { id = '' } of areas) {
        const gaps = findGaps(shown, askFor(id, 'gebied', choice));
        const rows = rowsIn(id, choice);
        const inside = areas.filter((area) => area['onderdeel_van'] === id).map((area) => area['id'] ?? '');
        expect(gaps.columns.map((column) => idOfPlace(real, column)).sort()).toEqual([id, ...inside].sort());
        gaps.themes.forEach(({ value }, row) => {
          gaps.columns.forEach((column, position) => {
            const here = idOfPlace(real, column);
            const expected = rows.filter(
              (one) => themesOfRow(one).includes(value) && innerArea(one, id) === here,
            );
            expect(gaps.counts[row]?.[position], `${id} ${value} ${here}`).toBe(expected.length);
          });
        });
      }
    }
  });

  it('has a row for every theme of the data, also where nothing here has it, and a column for every level here', () => {
    const gaps = findGaps(shownUnder(real, wholeChoice), askFor('beek', 'niveau', wholeChoice));
    expect(new Set(gaps.themes.map(({ value }) => value))).toEqual(allThemes);
    const levels = new Set(
      areas.filter((area) => areasAround(area['id'] ?? '').includes('beek')).map((area) => area['niveau']),
    );
    expect(new Set(gaps.columns.map((column) => areaLevels[column]))).toEqual(levels);
  });

  it('lists in every cell the verbanden that it counts, and knows for each where it stands', () => {
    const shown = shownUnder(real, { ...wholeChoice, year: 2022 });
    for (const against of ['niveau', 'gebied'] as const) {
      const ask = askFor('limburg', against, wholeChoice);
      const gaps = findGaps(shown, ask);
      gaps.themes.forEach(({ value }, row) => {
        gaps.columns.forEach((column, position) => {
          const tables = tablesInCell(shown, ask, { theme: value, column });
          expect(tables).toHaveLength(gaps.counts[row]?.[position] ?? -1);
          for (const verband of tables) {
            const cells = cellsOfTable(shown, ask, verband);
            expect(cells.themes.has(value), unpackText(real.verbanden.id, verband)).toBe(true);
            expect(cells.column).toBe(column);
          }
        });
      });
      gaps.columns.forEach((column, position) => {
        expect(tablesInCell(shown, ask, { theme: null, column })).toHaveLength(
          gaps.columnTables[position] ?? -1,
        );
      });
    }
  });
});

describe('findGaps(network, ask)', () => {
  const { network } = mapOf(
    anEcosystem({
      areas: [{ id: 'land' }, { id: 'dorp', parent: 'land' }],
      verbanden: [
        { id: 'a', area: 'dorp', themes: ['Jeugd', 'wonen'] },
        { id: 'b', area: 'land', themes: ['jeugd', 'JEUGD'] },
        { id: 'c', area: 'dorp' },
        { id: 'd', themes: ['wonen'] },
      ],
    }),
  );
  const shown = shownUnder(network, wholeChoice);
  const ask: GapsAsk = { place: 0, against: 'gebied', themes: [], levels: [], most: 10 };

  it('takes a theme with other capitals for the same, and puts those without one last', () => {
    const { themes, counts } = findGaps(shown, ask);
    expect(themes.map(({ label }) => label)).toEqual(['Jeugd', 'wonen', 'onbekend']);
    expect(counts.map((row) => row.reduce((sum, count) => sum + count, 0))).toEqual([2, 2, 1]);
  });

  it('keeps what has no area, and what is chosen only', () => {
    const ids = findGaps(shown, ask).columns.map((column) => idOfPlace(network, column));
    expect(ids).toContain('zonder-gebied');
    expect(findGaps(shown, { ...ask, themes: ['wonen'] }).themes.map(({ value }) => value)).toEqual([
      'wonen',
    ]);
  });

  it('says what found no room', () => {
    const { themes, columns, leftOut } = findGaps(shown, { ...ask, most: 1 });
    expect([themes.length, columns.length]).toEqual([1, 1]);
    expect(leftOut.themes).toBe(2);
    expect(leftOut.columns).toBeGreaterThan(0);
    expect(cellsOfTable(shown, { ...ask, place: placeById(network, 'dorp') }, 1).column).toBeNull();
  });
});
