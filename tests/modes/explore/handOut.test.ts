import { expect, it } from 'vitest';
import { runsOf } from '../../../src/modes/explore/handOut/makeHandOut';

it('tells steps in short', () => {
  expect(runsOf([])).toBe('');
  expect(runsOf([3])).toBe('3');
  expect(runsOf([1, 2])).toBe('1, 2');
  expect(runsOf([1, 2, 3, 5, 7, 8])).toBe('1–3, 5, 7, 8');
});
