import { isoDateText } from './dateText';
import { numberText } from './numberText';
import type { SharedParts } from './readParts';
import { plainText } from './textRuns';

/** A cell as its sheet holds it. */
export interface StoredCell {
  /** What kind of value it has; empty for a number. */
  readonly type: string;
  /** The number of its style; null for none. */
  readonly style: number | null;
  /** As written; null where nothing is. */
  readonly value: string | null;
  readonly isFormula: boolean;
}

/** What Excel shows for a pointer to nothing, and for a formula that has not been worked out. */
const lostText = '#REF!';
const notWorkedOut = '#CALC!';

/**
 * Gives the text of a cell: what a person sees in it, but for the language of dates and the look of numbers.
 *
 * A formula has its last value. One that no program has worked out shows an error value, so that it is not taken for
 * an empty cell; so does a text that is not in the workbook.
 *
 * @param cell - the cell
 * @param shared - the texts and formats of the workbook
 * @returns its text, empty for nothing but white space; lines end in `\n`
 */
export function cellText(cell: StoredCell, shared: SharedParts): string {
  const text = valueText(cell, shared);
  return text.trim() === '' ? '' : text;
}

function valueText({ type, style, value, isFormula }: StoredCell, shared: SharedParts): string {
  if (value === null || value === '') return isFormula && type !== 'str' ? notWorkedOut : '';
  switch (type) {
    case 's':
      return shared.strings[Number(value)] ?? lostText;
    case 'b':
      return value === '1' || value === 'true' ? 'WAAR' : 'ONWAAR';
    case 'd':
      return isoDateText(value);
    case '':
    case 'n':
      return valueOfNumber(value, style, shared);
    default:
      return plainText(value);
  }
}

function valueOfNumber(value: string, style: number | null, shared: SharedParts): string {
  const number = Number(value);
  if (!Number.isFinite(number)) return value;
  const format = style === null ? undefined : shared.formats[style];
  return numberText(number, format ?? { kind: 'plain' }, shared.is1904);
}
