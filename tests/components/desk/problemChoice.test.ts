import { describe, expect, it } from 'vitest';
import { chooseProblems, everyProblem, groupProblems } from '../../../src/components/desk/problemChoice';
import type { Problem, ProblemCode } from '../../../src/validation/problem';

function aProblem(code: ProblemCode, file: string, row: number, facts: Problem['facts'] = {}): Problem {
  const severity = code === 'date-order' ? 'warning' : 'error';
  return { code, severity, file, row, column: 'naam', facts };
}

const problems = [
  aProblem('date-order', 'tafels.csv', 3),
  aProblem('missing-value', 'tafels.csv', 4),
  aProblem('missing-value', 'tafels.csv', 5),
  aProblem('unknown-reference', 'deelnames.csv', 9, { value: 'Zuyderlandd' }),
];
const text = ({ code, row, facts }: Problem) =>
  [code === 'missing-value' ? 'verplichte cel is leeg' : '', row, facts.value?.toLowerCase()].join('\n');

describe('chooseProblems(problems, choice, textOf)', () => {
  it('takes them by weight, file, cause and words', () => {
    const rowsOf = (choice: Partial<typeof everyProblem>) =>
      chooseProblems(problems, { ...everyProblem, ...choice }, text).map(({ row }) => row);
    expect(rowsOf({})).toEqual([3, 4, 5, 9]);
    expect(rowsOf({ severity: 'warning' })).toEqual([3]);
    expect(rowsOf({ file: 'deelnames.csv' })).toEqual([9]);
    expect(rowsOf({ code: 'missing-value' })).toEqual([4, 5]);
    expect(rowsOf({ query: 'zuyder' })).toEqual([9]);
    expect(rowsOf({ query: 'verplichte 5' })).toEqual([5]);
    expect(rowsOf({ query: '.*' })).toEqual([]);
  });
});

describe('groupProblems(problems)', () => {
  it('groups by file and cause, errors before warnings', () => {
    const groups = groupProblems(problems);
    expect(groups.map(({ file, errors, warnings }) => [file, errors, warnings])).toEqual([
      ['tafels.csv', 2, 1],
      ['deelnames.csv', 1, 0],
    ]);
    expect(groups[0]?.causes.map(({ code, problems: own }) => [code, own.length])).toEqual([
      ['missing-value', 2],
      ['date-order', 1],
    ]);
  });
});
