import { describe, expect, it } from 'vitest';
import type { Problem } from '../../src/validation/problem';
import { problemMessage } from '../../src/wording/problems/problemMessage';
import { type Changes, validateFiles } from '../fixtures/dataFiles';

function aProblem(change: Partial<Problem>): Problem {
  return {
    code: 'unknown-reference',
    severity: 'error',
    file: 'tafels.csv',
    row: 12,
    column: 'gebied',
    facts: { value: 'utrect', files: 'gebieden.csv', nearest: 'utrecht', nearestName: 'Utrecht' },
    ...change,
  };
}

describe('problemMessage(problem, language)', () => {
  it('names row, file, column and value, says what happens now, and suggests', () => {
    expect(problemMessage(aProblem({}), 'nl')).toEqual({
      message:
        "Rij 12 van tafels.csv: gebied 'utrect' bestaat niet in gebieden.csv; de verwijzing blijft leeg.",
      suggestion: "Bedoelt u 'utrecht' (Utrecht)?",
    });
    expect(problemMessage(aProblem({}), 'en').suggestion).toBe("Did you mean 'utrecht' (Utrecht)?");
  });

  it('names both when two are equally near', () => {
    const { suggestion } = problemMessage(aProblem({ facts: { value: 'x', nearest: 'a', also: 'b' } }), 'nl');
    expect(suggestion).toBe("Bedoelt u 'a' of 'b'?");
  });

  it('suggests nothing when nothing is near', () => {
    expect(
      problemMessage(aProblem({ facts: { value: 'x', files: 'gebieden.csv' } }), 'nl').suggestion,
    ).toBeNull();
  });

  it('cuts a value at 80 characters and leaves out control characters', () => {
    const value = `a\u0000b\n\u202e${'x'.repeat(200)}`;
    const { message } = problemMessage(aProblem({ facts: { value, files: 'gebieden.csv' } }), 'nl');
    expect(message).not.toMatch(/[\p{Cc}\u202e]/u);
    expect(/'(.*?)'/.exec(message)?.[1]).toBe(`a b ${'x'.repeat(76)}…`);
  });

  it('names the members of a ring and the link to cut', () => {
    const { problems } = validateFiles({ 'tafels.csv': 'id,naam,coalitie\na,A,b\nb,B,a\n' });
    const said = problems.map((problem) => problemMessage(problem, 'nl'));
    expect(said[0]?.message).toContain('a → b');
    expect(said[0]?.suggestion).toBe("Maak bij 'a' (rij 2 van tafels.csv) de verwijzing naar 'b' leeg.");
  });

  it.each<readonly [string, Changes, readonly string[]]>([
    ['without an id', { 'organisaties.csv': 'id;naam;website\n;;x\n' }, ['naam', 'website']],
    [
      'with an id that is taken',
      { 'organisaties.csv': 'id,naam,gebied,website\ncz,CZ,,\ncz,,nergens,javascript:x\n' },
      ['naam', 'gebied', 'website'],
    ],
    ['without an id or title', { 'gebeurtenissen.csv': 'id;datum;titel\n;gisteren;\n' }, ['datum', 'titel']],
    [
      'without an end',
      {
        'deelnames.csv':
          'organisatie,verband,van,tot,gecontroleerd_op\ncz,weg,2-1-2024,1-1-2024,gisteren\nCZ,weg,,,\n',
      },
      ['tot', 'gecontroleerd_op', 'organisatie'],
    ],
    [
      'of which the end is in a file that is not there',
      { 'organisaties.csv': null, 'deelnames.csv': 'organisatie,verband,van\ncz,mijnzorg,ooit\n' },
      ['van'],
    ],
  ])('does not say that a cell is shown of a row %s', (_, changes, columns) => {
    const { problems } = validateFiles(changes);
    const endings = (language: 'nl' | 'en', ending: string) =>
      problems.flatMap((problem) =>
        problemMessage(problem, language).message.endsWith(ending) ? [problem.column] : [],
      );
    expect(endings('nl', '; de rij wordt hoe dan ook niet getoond.')).toEqual(columns);
    expect(endings('en', '; the row is not shown in any case.')).toEqual(columns);
  });

  it('says what becomes of a cell of a row that is shown', () => {
    const { problems } = validateFiles({ 'organisaties.csv': 'id,naam\ncz,\n,Zonder\n' });
    expect(problems.map((problem) => problemMessage(problem, 'nl').message)).toEqual([
      "Rij 2 van organisaties.csv: de kolom 'naam' moet gevuld zijn, maar is leeg; het record staat onder zijn id.",
      "Rij 3 van organisaties.csv: de kolom 'id' moet gevuld zijn, maar is leeg; de rij wordt niet getoond.",
    ]);
  });
});
