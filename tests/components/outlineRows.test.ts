import { describe, expect, it } from 'vitest';
import {
  firstRows,
  placeOf,
  type RowWindow,
  rowsOnTheWay,
  rowsUnder,
  topRows,
  windowWidened,
  windowWith,
} from '../../src/components/outlineRows';
import type { Network } from '../../src/network/network';
import { manyVerbanden, participationsOf, smallNetwork } from '../fixtures/smallNetwork';

const names = { whole: 'Alles', unplaced: 'Zonder gebied' };
const namesUnder = (network: Network, id: string, window: RowWindow = firstRows) =>
  rowsUnder(network, placeOf(network, id), window, names).map((row) =>
    row.type === 'more' ? `${row.side} ${row.left}` : row.name,
  );

describe('topRows(network, window, names) and rowsUnder(network, place, window, names)', () => {
  const network = smallNetwork();

  it('start with the areas at the top and what has no area', () => {
    const tops = topRows(network, firstRows, names).map((row) => (row.type === 'place' ? row.name : ''));
    expect([...tops].sort()).toEqual(['Land', 'Zonder gebied']);
  });

  it('reach every area and verband exactly once, and every participation', () => {
    const seen: string[] = [];
    const walk = (rows: ReturnType<typeof topRows>) => {
      for (const row of rows) {
        if (row.type === 'more') continue;
        if (row.thing !== null) seen.push(row.thing.id);
        if (row.type === 'place') walk(rowsUnder(network, row.place, firstRows, names));
      }
    };
    walk(topRows(network, firstRows, names));
    const things = [
      'land',
      'streek',
      'dorp',
      'kring',
      'bestuur',
      'dorpstafel',
      'leeg',
      'zwerver',
      'wandelen',
    ];
    expect(seen.filter((id) => things.includes(id)).sort()).toEqual([...things].sort());
    expect(seen).toHaveLength(things.length + 7);
  });

  it('put what lies in a coalition before who sits at it, without its core', () => {
    expect(namesUnder(network, 'kring').slice(0, 2).sort()).toEqual(['Bestuur', 'Wandelen']);
    expect(namesUnder(network, 'kring')).toHaveLength(5);
  });

  it('give a long list in steps', () => {
    const many = smallNetwork({
      verbanden: manyVerbanden(450),
      participations: participationsOf([]),
      relations: [],
      events: [],
    });
    expect(namesUnder(many, 'dorp')).toHaveLength(101);
    expect(namesUnder(many, 'dorp').at(-1)).toBe('after 350');
    expect(namesUnder(many, 'dorp', { first: 0, end: 450 })).not.toContainEqual(
      expect.stringMatching(/^after/),
    );
  });

  it('give only what lies around a row far down the list, and tell what is before and after it', () => {
    const many = smallNetwork({
      verbanden: manyVerbanden(450),
      participations: participationsOf([]),
      relations: [],
      events: [],
    });
    const dorp = placeOf(many, 'dorp');
    const far = placeOf(many, 'tafel-00300');
    const window = windowWith(firstRows, rowsOnTheWay(many, far).get(dorp) ?? -1);
    const rows = namesUnder(many, 'dorp', window);
    expect(rows).toContain('Tafel-00300');
    expect(rows.length).toBeLessThanOrEqual(102);
    const [before, after] = [rows.at(0), rows.at(-1)].map((row) => Number(row?.split(' ')[1]));
    expect((before ?? 0) + (after ?? 0)).toBe(350);
  });
});

describe('windowWith(window, position) and windowWidened(window, side)', () => {
  it('leave a window as it is for a row that is in it, and for one that is nowhere', () => {
    expect(windowWith(firstRows, 99)).toBe(firstRows);
    expect(windowWith(firstRows, -1)).toBe(firstRows);
  });

  it('give one step of rows around any other row, and a step more at either side', () => {
    expect(windowWith(firstRows, 90_000)).toEqual({ first: 89_950, end: 90_050 });
    expect(windowWith({ first: 500, end: 600 }, 20)).toEqual({ first: 0, end: 100 });
    expect(windowWidened({ first: 60, end: 160 }, 'before')).toEqual({ first: 0, end: 160 });
    expect(windowWidened({ first: 60, end: 160 }, 'after')).toEqual({ first: 60, end: 260 });
  });
});
