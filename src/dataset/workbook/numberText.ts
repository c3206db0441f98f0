import { dateText } from './dateText';
import type { Mask, MaskFormat, NumberFormat, Slot } from './numberFormat';

/**
 * Writes a number as it is shown, unless that would lose digits.
 *
 * @param number - the value of the cell
 * @param format - how its cell shows it
 * @param is1904 - days are counted from 1904
 * @returns a date as ISO; the digits with the zeros and the fixed text of the format; else the number itself
 */
export function numberText(number: number, format: NumberFormat, is1904: boolean): string {
  if (format.kind === 'date') return dateText(number, format, is1904) ?? plainNumber(number);
  const masked = format.kind === 'mask' ? maskedNumber(number, format) : null;
  return masked ?? plainNumber(number);
}

/**
 * Writes a number in full, as the bar above the sheet shows it: 15 digits, and no exponent up to 21 places.
 *
 * @param number - finite
 * @returns its digits with a decimal point; `1E+21` and `1E-20` are written in Excel's way
 */
export function plainNumber(number: number): string {
  const rounded = Number(number.toPrecision(15));
  const written = String(rounded);
  const split = /^(-?)(\d)(?:\.(\d+))?e([+-])(\d+)$/.exec(written);
  if (split === null) return written === '-0' ? '0' : written;
  const [, minus = '', first = '', more = '', sign = '', exponent = ''] = split;
  const isSmall = sign === '-' && Number(exponent) < 20;
  if (isSmall) return `${minus}0.${'0'.repeat(Number(exponent) - 1)}${first}${more}`;
  return `${minus}${first}${more === '' ? '' : `.${more}`}E${sign}${exponent.padStart(2, '0')}`;
}

/** Null when digits would be lost or nothing would show. */
function maskedNumber(number: number, { sections }: MaskFormat): string | null {
  const own = number < 0 ? sections[1] : number === 0 ? sections[2] : undefined;
  const mask = own === undefined ? sections[0] : own;
  const digits = /^(\d+)(?:\.(\d+))?$/.exec(plainNumber(Math.abs(number)));
  if (!mask || digits === null) return null;
  const [, before = '', after = ''] = digits;
  const text = fillMask(mask, before === '0' ? '' : before, after);
  if (!/\d/.test(text ?? '')) return null;
  return number < 0 && own === undefined ? `-${text}` : text;
}

function fillMask({ whole, decimals }: Mask, before: string, after: string): string | null {
  const places = countPlaces(whole);
  if ((before !== '' && places === 0) || after.length > countPlaces(decimals)) return null;
  const text = fillSlots(whole, (place) => {
    const end = Math.max(before.length - places + place + 1, 0);
    // The first place takes all the digits for which there is no other.
    return before.slice(place === 0 ? 0 : Math.max(end - 1, 0), end);
  });
  const fraction = fillSlots(decimals, (place) => after.charAt(place));
  return `${text}${/^\d/.test(fraction) ? '.' : ''}${fraction}`.trim();
}

function fillSlots(slots: readonly Slot[], digitsAt: (place: number) => string): string {
  let place = 0;
  const texts = slots.map((slot) => {
    if ('text' in slot) return slot.text;
    place += 1;
    return digitsAt(place - 1) || (slot.isZero ? '0' : '');
  });
  return texts.join('');
}

function countPlaces(slots: readonly Slot[]): number {
  return slots.filter((slot) => 'isZero' in slot).length;
}
