import { describe, expect, it } from 'vitest';
import { nearestOf } from '../../src/validation/nearest';

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
});
