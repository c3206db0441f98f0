import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { runYears } from '../../../src/modes/present/runYears';

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('window', globalThis);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const everything = { from: 0, to: Number.POSITIVE_INFINITY };

function run(from: number, to: number, known = everything) {
  const [years, underWay]: [(number | null)[], boolean[]] = [[], []];
  const stop = runYears(
    { from, to, end: null },
    () => known,
    (year) => years.push(year),
    (is) => underWay.push(is),
  );
  return { years, underWay, stop };
}

test('runs through every year once, and comes to rest at what the step shows', () => {
  const { years, underWay } = run(2013, 2016);
  expect(underWay).toEqual([true]);
  vi.runAllTimers();
  expect(years).toEqual([2013, 2014, 2015, 2016, null]);
  expect(underWay).toEqual([true, false]);
});

test('passes over the years that the data do not know of', () => {
  const { years } = run(1900, 2100, { from: 2015, to: 2017 });
  vi.runAllTimers();
  expect(years).toEqual([2015, 2016, 2017, null]);
});

test('stopped, it shows nothing more', () => {
  const { years, underWay, stop } = run(2013, 2016);
  vi.advanceTimersToNextTimer();
  stop();
  stop();
  vi.runAllTimers();
  expect(years).toEqual([2013, 2014]);
  expect(underWay).toEqual([true, false]);
});
