import { describe, expect, it } from 'vitest';
import { nearestFileThere } from '../../src/validation/nearestFile';
import type { Facts, Problem } from '../../src/validation/problem';
import { problemMessage } from '../../src/wording/problems/problemMessage';

function missing(facts: Facts): Problem {
  return {
    code: 'missing-file',
    severity: 'error',
    file: 'deelnames.csv',
    row: null,
    column: null,
    facts: { value: 'deelnames.csv', expected: 'deelnames.csv', ...facts },
  };
}

describe('nearestFileThere(tables, names)', () => {
  it.each([
    [['deelnam.csv', 'deelname.csv'], { nearest: 'deelname.csv' }],
    [['deelnamer.csv', 'deelnamen.csv'], { nearest: 'deelnamen.csv', also: 'deelnamer.csv' }],
    [['deelnames oud 2019.csv', 'deelname.csv'], { nearest: 'deelname.csv' }],
    [['deelnames oud 2019.csv', 'verslag.csv'], { nearest: 'deelnames oud 2019.csv' }],
    [['verslag.csv'], {}],
    [[], {}],
  ])('finds among %j the nearest: %j', (names, facts) => {
    expect(nearestFileThere(['deelnames'], names)).toEqual(facts);
  });

  it('looks for each of the tables of which one is missing, and takes the nearest of all', () => {
    const tables = ['coalities', 'tafels', 'initiatieven'] as const;
    expect(nearestFileThere(tables, ['coalitie-2.csv', 'tafel.csv'])).toEqual({ nearest: 'tafel.csv' });
    expect(nearestFileThere(tables, ['coalitie.csv', 'tafel.csv'])).toEqual({
      nearest: 'coalitie.csv',
      also: 'tafel.csv',
    });
  });

  it('is said with both names in either language', () => {
    const problem = missing(nearestFileThere(['deelnames'], ['deelnamen.csv', 'deelnamer.csv']));
    expect(problemMessage(problem, 'nl').suggestion).toBe("Bedoelt u 'deelnamen.csv' of 'deelnamer.csv'?");
    expect(problemMessage(problem, 'en').suggestion).toBe("Did you mean 'deelnamen.csv' or 'deelnamer.csv'?");
  });
});
