import { describe, expect, it } from 'vitest';
import { isBefore, readDate } from '../../../src/validation/checks/dates';

describe('readDate(text)', () => {
  it.each([
    ['2024-03-01', '2024-03-01'],
    ['2024-03', '2024-03'],
    ['2024', '2024'],
    ['1-3-2024', '2024-03-01'],
    ['01-03-2024', '2024-03-01'],
    ['1/3/2024', '2024-03-01'],
    ['29-2-2024', '2024-02-29'],
  ])('reads %s', (written, iso) => {
    expect(readDate(written)).toEqual({ text: iso, flaws: [] });
  });

  it.each([
    ['45352', '2024-03-01'],
    ['2024/3/1', '2024-03-01'],
    ['1 maart 2024', '2024-03-01'],
    ['mrt-24', '2024-03'],
    ['3/31/2024', '2024-03-31'],
    ['01-03-24', '2024-03-01'],
    ['2024-03-01T00:00:00', '2024-03-01'],
    ['2023-02-29', undefined],
    ['31-4-2024', undefined],
    ['2024-13', undefined],
    ['binnenkort', undefined],
  ])('refuses %s and suggests %s', (written, likely) => {
    const { text, flaws } = readDate(written);
    expect(text).toBe('');
    expect(flaws[0]).toMatchObject({ code: 'invalid-date', facts: { value: written } });
    expect(flaws[0]?.facts.nearest).toBe(likely);
  });
});

describe('isBefore(end, start)', () => {
  it('compares only what both dates say', () => {
    expect(isBefore('2019', '2020-05')).toBe(true);
    expect(isBefore('2020', '2020-05')).toBe(false);
    expect(isBefore('2020-04', '2020-05-01')).toBe(true);
  });
});
