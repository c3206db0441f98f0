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
  '#BEZIG!',
  '#BUSY!',
  '#GEGEVENS_OPHALEN',
  '#GETTING_DATA',
]);

/** What LibreOffice shows for an error that has no name in Excel, in Dutch and English. */
const numberedError = /^(?:Err|Fout):\d{3}$/i;

/** What Excel shows, and saves, in a column that is too narrow for a date or number. */
const tooNarrow = /^#{4,}$/;

/** The exponent has a sign: `1,23E+11`, in other programs `1,5E+9`. Without one it may be a code, such as `1E5`. */
const scientific = /^[+-]?\d+([.,]\d+)?E[+-]\d{1,3}$/i;
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
  if (isErrorValue(text)) return { code: 'spreadsheet-damage', severity: 'error', facts: { value: text } };
  if (!readAsWritten.has(form)) return null;
  const isDamaged = scientific.test(text) || (shortDate.test(text) && /\d/.test(text));
  return isDamaged ? { code: 'spreadsheet-damage', facts: { value: text } } : null;
}

/**
 * Tells whether a spreadsheet shows this in place of a value.
 *
 * @param text - the cleaned cell
 * @returns true for an error value, and for the signs of a column that is too narrow
 */
export function isErrorValue(text: string): boolean {
  if (text.startsWith('#')) return errorValues.has(text.toUpperCase()) || tooNarrow.test(text);
  return numberedError.test(text);
}
