import type { Problem } from './problem';

/** A cell and what should stand in it. */
export interface ProposedCell {
  readonly file: string;
  readonly row: number;
  readonly column: string;
  readonly text: string;
}

/** A way to mend a problem; swapping two dates takes two cells. */
export interface ProposedMend {
  readonly kind: 'value' | 'empty' | 'swap';
  readonly cells: readonly ProposedCell[];
}

/**
 * Proposes how to mend a problem, where what should be there is known.
 *
 * @param problem - the problem
 * @param cellText - the text of a cell of its row as it stands, by column name
 * @returns the likeliest first; none when a person has to decide
 */
export function proposeMends(
  problem: Problem,
  cellText: (column: string) => string,
): readonly ProposedMend[] {
  const { code, file, row, column, facts } = problem;
  if (row === null || column === null) return [];
  const mend = (kind: ProposedMend['kind'], text: string): ProposedMend => ({
    kind,
    cells: [{ file, row, column, text }],
  });
  switch (code) {
    case 'self-parent':
      return [mend('empty', '')];
    case 'cyclic-parent':
      return cutRing(problem);
    case 'date-order':
      return swapDates({ file, row, column }, facts.expected ?? '', cellText);
    case 'unknown-reference':
    case 'inexact-reference':
    case 'invalid-value':
    case 'invalid-date':
    case 'invalid-link':
    case 'duplicate-id':
    case 'broken-characters': {
      const likely = [facts.nearest, facts.also].filter((value) => value !== undefined && value !== '');
      return likely.flatMap((value) => {
        const text = replaced(cellText(column), facts.value ?? '', value ?? '');
        return text === null ? [] : [mend('value', text)];
      });
    }
    default:
      return [];
  }
}

/** Of several values in a cell only the one that is wrong gives way; null where it is not among them. */
function replaced(cell: string, wrong: string, right: string): string | null {
  if (!cell.includes('|')) return right;
  const values = cell.split('|').map((value) => value.trim());
  return values.includes(wrong) ? values.map((value) => (value === wrong ? right : value)).join('|') : null;
}

/** The member that is cut may stand in a file that names its parent in another column. */
function cutRing({ facts }: Problem): readonly ProposedMend[] {
  const { firstFile, firstRow } = facts;
  if (firstFile === undefined || firstRow === undefined) return [];
  const column = /^(gebieden|coalities)\./.test(firstFile) ? 'onderdeel_van' : 'coalitie';
  return [{ kind: 'empty', cells: [{ file: firstFile, row: Number(firstRow), column, text: '' }] }];
}

function swapDates(
  place: Omit<ProposedCell, 'text'>,
  other: string,
  cellText: (column: string) => string,
): readonly ProposedMend[] {
  const [end, start] = [cellText(place.column), cellText(other)];
  if (end === '' || start === '') return [];
  const cells = [
    { ...place, text: start },
    { ...place, column: other, text: end },
  ];
  return [{ kind: 'swap', cells }];
}
