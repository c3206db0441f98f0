import fc from 'fast-check';
import { expect, test } from 'vitest';
import { spokenTime } from '../../../src/components/present/SpeakerClock';
import {
  elapsedMs,
  pauseStopwatch,
  resetStopwatch,
  startStopwatch,
  unusedStopwatch,
} from '../../../src/modes/present/stopwatch';
import { holds } from '../../fixtures/holds';

test('counts exactly the time in which it runs', () => {
  const spans = fc.array(fc.record({ runs: fc.boolean(), ms: fc.nat(100_000) }), { maxLength: 20 });
  holds(
    fc.property(spans, (each) => {
      let now = 1000;
      let stopwatch = unusedStopwatch;
      for (const { runs, ms } of each) {
        stopwatch = runs ? startStopwatch(stopwatch, now) : pauseStopwatch(stopwatch, now);
        now += ms;
      }
      const expected = each.reduce((sum, { runs, ms }) => sum + (runs ? ms : 0), 0);
      expect(elapsedMs(stopwatch, now)).toBe(expected);
    }),
  );
});

test('goes on running from zero when it is reset, and stands when it stood', () => {
  const running = startStopwatch(unusedStopwatch, 100);
  expect(elapsedMs(resetStopwatch(running, 500), 700)).toBe(200);
  expect(elapsedMs(resetStopwatch(pauseStopwatch(running, 500), 600), 700)).toBe(0);
  // The clock of a machine may be set back.
  expect(elapsedMs(running, 50)).toBe(0);
});

test('is written as on a stopwatch', () => {
  expect([0, 999, 61_000, 3_599_999, 3_600_000, 7_384_000].map(spokenTime)).toEqual([
    '0:00',
    '0:00',
    '1:01',
    '59:59',
    '1:00:00',
    '2:03:04',
  ]);
});
