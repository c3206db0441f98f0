import { describe, expect, it } from 'vitest';
import { isOneEditAway, stemOf } from '../../../src/network/guide/likeWords';

describe('stemOf(word)', () => {
  it('is the same for what is bent, and leaves short words apart', () => {
    for (const [one, other] of [
      ['eenzaam', 'eenzame'],
      ['wachtlijst', 'wachtlijsten'],
      ['huisarts', 'huisartsen'],
      ['digitaal', 'digitale'],
      ['zwanger', 'zwangere'],
    ] as const)
      expect(stemOf(one), one).toBe(stemOf(other));
    expect(stemOf('alle')).not.toBe(stemOf('alleen'));
    expect(stemOf('')).toBe('');
  });
});

describe('isOneEditAway(one, other)', () => {
  it('forgives one letter in a word of five or more, wherever it stands', () => {
    for (const typed of ['heerln', 'heerlenn', 'heerlan', 'hererlen', 'eerlen', 'heelren'])
      expect(isOneEditAway(typed, 'heerlen'), typed).toBe(true);
    for (const typed of ['heern', 'heerde', 'heerlerheide', ''])
      expect(isOneEditAway(typed, 'heerlen')).toBe(false);
    expect(isOneEditAway('beek', 'beer')).toBe(false);
    expect(isOneEditAway('beek', 'beek')).toBe(true);
  });
});
