import { describe, expect, it } from 'vitest';
import { limitsToShow, placeOf, placesAbove, rowsUnder, topRows } from '../../src/components/outlineRows';
import type { Network } from '../../src/network/network';
import { manyVerbanden, participationsOf, smallNetwork } from '../fixtures/smallNetwork';

const names = { whole: 'Alles', unplaced: 'Zonder gebied' };
const namesUnder = (network: Network, id: string, limit = 100) =>
  rowsUnder(network, placeOf(network, id), limit, names).map((row) =>
    row.type === 'more' ? `+${row.left}` : row.name,
  );

describe('topRows(network, names) and rowsUnder(network, place, limit, names)', () => {
  const network = smallNetwork();

  it('start with the areas at the top and what has no area', () => {
    const tops = topRows(network, names).map((row) => (row.type === 'place' ? row.name : ''));
    expect([...tops].sort()).toEqual(['Land', 'Zonder gebied']);
  });

  it('reach every area and verband exactly once, and every participation', () => {
    const seen: string[] = [];
    const walk = (rows: ReturnType<typeof topRows>) => {
      for (const row of rows) {
        if (row.type === 'more') continue;
        if (row.thing !== null) seen.push(row.thing.id);
        if (row.type === 'place') walk(rowsUnder(network, row.place, 200, names));
      }
    };
    walk(topRows(network, names));
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
    expect(namesUnder(many, 'dorp').at(-1)).toBe('+350');
    expect(namesUnder(many, 'dorp', 450).at(-1)).not.toMatch(/^\+/);
    const [limit] = limitsToShow(many, placeOf(many, 'tafel-00449')).values();
    const rows = namesUnder(many, 'dorp', limit);
    expect(rows).toContain('Tafel-00449');
  });
});

describe('placesAbove(network, place)', () => {
  it('lists the way up, nearest first, and nothing for what is not there', () => {
    const network = smallNetwork();
    expect(placesAbove(network, placeOf(network, 'bestuur')).slice(0, 3)).toEqual(
      ['kring', 'streek', 'land'].map((id) => placeOf(network, id)),
    );
    expect(placesAbove(network, placeOf(network, 'nergens'))).toEqual([]);
  });
});
