import { describe, expect, it } from 'vitest';
import { joinFilled } from '../../src/components/joinFilled';

describe('joinFilled(parts, between)', () => {
  it('leaves out what is empty, and what would stand beside it', () => {
    expect(joinFilled(['regio', '', '2021'])).toBe('regio · 2021');
    expect(joinFilled(['', '1 fout'], ', ')).toBe('1 fout');
    expect(joinFilled(['', ''])).toBe('');
  });
});
