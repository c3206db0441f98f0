import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isBefore, lastDayOf, monthsBefore, readDate } from '../../../src/validation/checks/dates';

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
    ['45352.0', '2024-03-01'],
    ['45352,75', '2024-03-01'],
    ['20240301', '2024-03-01'],
    ['01032024', '2024-03-01'],
    ['20241301', undefined],
    ['12345678', undefined],
    ['1–3–2024', '2024-03-01'],
    ['1 – 3 – 2024', '2024-03-01'],
    ['2024−03', '2024-03'],
    ['2019–2021', undefined],
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

describe('lastDayOf(date)', () => {
  it.each([
    ['2024-03-01', '2024-03-01'],
    ['2024', '2024-12-31'],
    ['2024-02', '2024-02-29'],
    ['2023-02', '2023-02-28'],
    ['1900-02', '1900-02-28'],
    ['2023-11', '2023-11-30'],
  ])('takes %s for %s at the latest', (date, day) => {
    expect(lastDayOf(date)).toBe(day);
  });
});

describe('monthsBefore(date, months)', () => {
  it.each([
    ['2026-03-31', 1, '2026-02-28'],
    ['2024-03-31', 1, '2024-02-29'],
    ['2026-03-31', 12, '2025-03-31'],
    ['2026-01-15', 1, '2025-12-15'],
    ['2024-02-29', 12, '2023-02-28'],
    ['2024-02-29', 48, '2020-02-29'],
    ['2026-05-31', 0, '2026-05-31'],
    ['0900-05-01', 1, '0900-04-01'],
    ['0001-05-01', 99, '0000-01-01'],
  ])('before %s by %i is %s', (date, months, earlier) => {
    expect(monthsBefore(date, months)).toBe(earlier);
  });

  it('keeps the day, or gives the last day of a shorter month, and never skips a month', () => {
    const day = fc.date({
      min: new Date('1900-01-01'),
      max: new Date('2100-12-31'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(day, fc.nat({ max: 600 }), (moment, months) => {
        const date = moment.toISOString().slice(0, 10);
        const earlier = monthsBefore(date, months);
        expect(readDate(earlier)).toEqual({ text: earlier, flaws: [] });
        const monthOf = (one: string) => Number(one.slice(0, 4)) * 12 + Number(one.slice(5, 7));
        expect(monthOf(date) - monthOf(earlier)).toBe(months);
        const isKept = earlier.slice(8) === date.slice(8);
        expect(isKept || (earlier < date && earlier === lastDayOf(earlier.slice(0, 7)))).toBe(true);
      }),
      { seed: 72, numRuns: 300 },
    );
  });
});
