import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasPassed, isFinished } from '../../src/ecosystem/statuses';
import { holds } from '../fixtures/holds';

describe('isFinished(status)', () => {
  it('knows the words for what is over, however they are written', () => {
    for (const status of ['afgerond', 'Gestopt', ' OPGEHEVEN ', 'beëindigd', 'beeindigd', 'voormalig'])
      expect(isFinished(status), status).toBe(true);
  });

  it('takes nothing else for over', () => {
    for (const status of ['', 'actief', 'in gesprek', 'onbekend', 'niet gestopt', '__proto__'])
      expect(isFinished(status), status).toBe(false);
  });
});

describe('hasPassed(date, today)', () => {
  it('counts a day, month or year as passed when all of it lies before today', () => {
    const passed = ['2025', '2026-10', '2026-11-25', '1999-12-31'];
    const not = ['', '2026', '2026-11', '2026-11-26', '2026-11-27', '2026-12', '2027'];
    for (const date of passed) expect(hasPassed(date, '2026-11-26'), date).toBe(true);
    for (const date of not) expect(hasPassed(date, '2026-11-26'), date).toBe(false);
  });

  it('never takes back what has passed, and is no surer of a date that says less', () => {
    const day = fc
      .date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    holds(
      fc.property(day, day, day, fc.constantFrom(4, 7, 10), (date, one, other, known) => {
        const [earlier = '', later = ''] = [one, other].sort();
        const partial = date.slice(0, known);
        if (hasPassed(partial, earlier)) expect(hasPassed(partial, later)).toBe(true);
        if (hasPassed(partial, one)) expect(hasPassed(date, one)).toBe(true);
      }),
    );
  });
});
