import type { ColumnForm } from '../../dataset/schema';
import type { Flaw } from './flaw';

/** What Excel shows in place of a value, in Dutch and English. */
const errorValues = new Set([
  '#N/B',
  '#N/A',
  '#REF!',
  '#VERW!',
  '#NAAM?',
  '#NAME?',
  '#WAARDE!',
  '#VALUE!',
  '#DEEL/0!',
  '#DIV/0!',
  '#LEEG!',
  '#NULL!',
  '#GETAL!',
  '#NUM!',
  '#OVERLOPEN!',
  '#SPILL!',
  '#BEREKENEN!',
  '#CALC!',
  '#VELD!',
  '#FIELD!',
  '#BLOKKEREN!',
  '#BLOCKED!',
  '#VERBINDEN!',
  '#CONNECT!',
  '#ONBEKEND!',
  '#UNKNOWN!',
]);

/** What Excel shows, and saves, in a column that is too narrow for a date or number. */
const tooNarrow = /^#{4,}$/;

/** Excel writes the exponent with a sign and two digits: `1,23E+11`. */
const scientific = /^[+-]?\d+([.,]\d+)?E[+-]\d{2,3}$/i;
const shortDate =
  /^(\d{1,2}[- ])?(jan|feb|mrt|mar|apr|mei|may|jun|jul|aug|sep|sept|okt|oct|nov|dec)[.]?([- ]\d{1,4})?$/i;
const readAsWritten: ReadonlySet<ColumnForm> = new Set(['id', 'reference', 'references', 'code']);

/**
 * Recognises what Excel made of a cell: an error value anywhere; a number or a date in place of an id or code.
 *
 * @param text - the cleaned cell
 * @param form - what the column holds
 * @returns the flaw: an error for an error value, else a warning; null when there is none
 */
export function findSpreadsheetDamage(text: string, form: ColumnForm): Flaw | null {
  if (text.startsWith('#') && (errorValues.has(text.toUpperCase()) || tooNarrow.test(text)))
    return { code: 'spreadsheet-damage', severity: 'error', facts: { value: text } };
  if (!readAsWritten.has(form)) return null;
  const isDamaged = scientific.test(text) || (shortDate.test(text) && /\d/.test(text));
  return isDamaged ? { code: 'spreadsheet-damage', facts: { value: text } } : null;
}
