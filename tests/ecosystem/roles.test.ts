import { describe, expect, it } from 'vitest';
import { headRank, headRoles, isHeadRole } from '../../src/ecosystem/roles';

describe('isHeadRole(role) and headRank(role)', () => {
  it('put chair, driver and founder at the head, in that order, however they are written', () => {
    expect(['Voorzitter', ' trekker ', 'INITIATIEFNEMER'].map(headRank)).toEqual([0, 1, 2]);
    expect(['voorzitter', 'Trekker', 'initiatiefnemer'].every(isHeadRole)).toBe(true);
  });

  it('leave every other role among the rest', () => {
    for (const role of ['', 'lid', 'vice-voorzitter', '__proto__']) {
      expect(isHeadRole(role)).toBe(false);
      expect(headRank(role)).toBe(headRoles.length);
    }
  });
});
