import { describe, expect, it } from 'vitest';
import { type Drafts, draftKey, draftsOf, withDraft } from '../../../src/components/desk/drafts';
import type { Problem } from '../../../src/validation/problem';

function aProblem(given: Partial<Problem>): Problem {
  return {
    code: 'missing-value',
    severity: 'error',
    file: 'tafels.csv',
    row: 3,
    column: 'naam',
    facts: {},
    ...given,
  };
}

const none: Drafts = new Map();
const texts = new Map([['naam', 'Nieu']]);
const row = {
  table: 'tafels',
  index: 1,
  cells: [
    { header: 'id', column: 'id', text: 'nieuw ' },
    { header: 'naam', column: 'naam', text: '' },
  ],
};
const typed = { row, texts };

describe('withDraft(drafts, problem, texts)', () => {
  it('keeps what is typed at a problem until there is nothing of it', () => {
    const drafts = withDraft(none, aProblem({}), typed);
    expect(drafts.get(draftKey(aProblem({})))).toEqual({ file: 'tafels.csv', row: 3, of: 'nieuw', texts });
    expect(withDraft(drafts, aProblem({}), { row, texts: new Map() }).size).toBe(0);
    expect(withDraft(drafts, aProblem({}), null).size).toBe(0);
    expect(none.size).toBe(0);
  });

  it('knows the problem again when its facts have changed, and no other', () => {
    const drafts = withDraft(none, aProblem({ facts: { value: 'x' } }), typed);
    expect(drafts.has(draftKey(aProblem({ facts: { value: 'y' } })))).toBe(true);
    expect(drafts.has(draftKey(aProblem({ column: 'gebied' })))).toBe(false);
  });
});

describe('draftsOf(drafts, stays)', () => {
  it('leaves out what belongs to files that go', () => {
    const both = withDraft(withDraft(none, aProblem({}), typed), aProblem({ file: 'gebieden.csv' }), typed);
    expect([...draftsOf(both, (file) => file === 'tafels.csv').values()].map(({ file }) => file)).toEqual([
      'tafels.csv',
    ]);
  });
});
