import { describe, expect, it } from 'vitest';
import { withProblemFirst } from '../../src/validation/ledger';
import type { Problem } from '../../src/validation/problem';
import { validateFiles } from '../fixtures/dataFiles';

const refusal: Problem = {
  code: 'data-address-refused',
  severity: 'error',
  file: '',
  row: null,
  column: null,
  facts: { value: 'https://elders.nl' },
};

function withRelations(count: number) {
  const rows = Array.from({ length: count }, (_, i) => `cz,cz,${i}`).join('\n');
  const { problems, totals } = validateFiles({ 'relaties.csv': `van,naar,soort\n${rows}\n` });
  return withProblemFirst(refusal, problems, totals);
}

describe('withProblemFirst(problem, listed, totals)', () => {
  it('puts the problem first and counts it', () => {
    const { problems, totals } = withRelations(2);
    expect(problems.map(({ code }) => code)).toEqual([
      'data-address-refused',
      'self-relation',
      'self-relation',
    ]);
    expect(totals).toEqual({ errors: 1, warnings: 2 });
  });

  it.each([10_000, 12_000])('lists 10,000 at most, the last with the true totals (%i others)', (count) => {
    const { problems } = withRelations(count);
    expect(problems).toHaveLength(10_000);
    expect(problems[0]).toBe(refusal);
    expect(problems.at(-1)).toMatchObject({
      code: 'too-many-problems',
      severity: 'warning',
      facts: { errors: '1', warnings: `${count}` },
    });
  });
});
