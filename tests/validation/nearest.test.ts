import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nearestOf } from '../../src/validation/nearest';
import type { Facts } from '../../src/validation/problem';
import { holds } from '../fixtures/holds';

function among(...ids: readonly string[]) {
  return { ids, nameOf: (id: string) => (id === 'utrecht' ? 'Utrecht' : '') };
}

describe('nearestOf(among, value)', () => {
  it('gives the value with the smallest edit distance, with its name', () => {
    expect(nearestOf(among('utrecht', 'urk'), 'utrect')).toEqual({
      nearest: 'utrecht',
      nearestName: 'Utrecht',
    });
  });

  it.each([
    ['heerl', 'heerlen', true],
    ['heer', 'heerlen', false],
    ['heerlenn', 'heerlen-x', true],
    ['maastrich', 'maastricht12', true],
    ['maastric', 'maastricht1', false],
    ['maastrich', 'maastricht123', false],
  ])('finds for %s at most 2 edits away, above 8 characters 3: %s (%s)', (value, id, isNear) => {
    expect(nearestOf(among(id), value).nearest).toBe(isNear ? id : undefined);
  });

  it('looks past case and accents', () => {
    expect(nearestOf(among('cafe', 'kaf'), 'CAFÉ')).toEqual({ nearest: 'cafe' });
  });

  it('names both when two are equally near, in the same order whatever the order of the values', () => {
    for (const ids of [
      ['cz', 'cx', 'c'],
      ['c', 'cx', 'cz'],
    ]) {
      expect(nearestOf(among(...ids), 'cy')).toEqual({ nearest: 'c', also: 'cx' });
    }
    expect(nearestOf(among('b1', 'a1', 'verder'), '1')).toEqual({ nearest: 'a1', also: 'b1' });
  });

  it('finds nothing when nothing is near', () => {
    expect(nearestOf(among('heerlen'), 'maastricht')).toEqual({});
    expect(nearestOf(among(), 'a')).toEqual({});
  });

  it('finds what comparing with every value in full finds', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'É', '-', '1'), maxLength: 14 });
    const start = fc.constantFrom('', 'zorg', 'organisatie-zuid-limburg-');
    const ids = fc.array(
      fc.tuple(start, text).map((parts) => parts.join('')),
      { maxLength: 12 },
    );
    holds(
      fc.property(ids, start, text, (all, begin, end) => {
        expect(nearestOf({ ids: all, nameOf: () => '' }, begin + end)).toEqual(
          plainNearest(all, begin + end),
        );
      }),
      1000,
    );
  });

  it('finds for a mistyped id that id, among ids that are much alike', () => {
    const ids = Array.from(
      { length: 500 },
      (_, i) => `organisatie-zuid-limburg-${String(i * 199).padStart(5, '0')}`,
    );
    const all = { ids, nameOf: () => '' };
    for (const id of ids) {
      const typed = `${id.slice(0, 7)}${id.slice(8)}`;
      expect(nearestOf(all, typed)).toEqual({ nearest: id });
    }
  });
});

/** The rule in its plainest form. */
function plainNearest(ids: readonly string[], value: string): Facts {
  const wanted = plainFold(value);
  const limit = wanted.length > 8 ? 3 : 2;
  const measured = ids.map((id) => ({ id, edits: plainEdits(plainFold(id), wanted) }));
  const fewest = Math.min(limit, ...measured.map(({ edits }) => edits));
  const [nearest, also] = measured
    .filter(({ edits }) => edits === fewest)
    .map(({ id }) => id)
    .sort();
  if (nearest === undefined) return {};
  return also === undefined ? { nearest } : { nearest, also };
}

function plainFold(text: string): string {
  return text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
}

function plainEdits(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, edits) => edits);
  for (const letter of a.split('')) {
    const next = [(row[0] ?? 0) + 1];
    for (let j = 1; j <= b.length; j++) {
      const swap = (row[j - 1] ?? 0) + (letter === b[j - 1] ? 0 : 1);
      next.push(Math.min(swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
