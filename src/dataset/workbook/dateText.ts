import type { DateFormat } from './numberFormat';

const secondsPerDay = 86_400;
/** The last day of the year 9999. */
const lastDay = 2_958_465;
/** From the first day of 1900 to the first of 1904, as Excel counts. */
const daysTo1904 = 1462;

/**
 * Writes a number of days as the date that its cell shows.
 *
 * A time is left out at midnight, and where the format shows none. A format of month and year, or of a year alone,
 * gives just that for the first day of it: Excel makes such a date of a typed `2024-03`.
 *
 * @param days - days since the start of the count, with the time of day as a fraction
 * @param format - which parts of the date show
 * @param is1904 - days are counted from 1904
 * @returns `2024-03-01`, `2024-03-01 13:45`, `2024-03`, `2024`, or `13:45` where no date shows; null when no such date
 *   exists
 */
export function dateText(days: number, format: DateFormat, is1904: boolean): string | null {
  const seconds = Math.round(days * secondsPerDay);
  const end = (is1904 ? lastDay - daysTo1904 : lastDay) + 1;
  if (days < 0 || seconds >= end * secondsPerDay) return null;
  if (format.date === 'elapsed') return clock(seconds);
  if (format.date === 'none' && seconds < secondsPerDay) return clock(seconds);
  const day = format.hasTime ? Math.floor(seconds / secondsPerDay) : Math.floor(days);
  const date = isoDay(is1904 ? day + daysTo1904 : day);
  const time = format.hasTime ? seconds - day * secondsPerDay : 0;
  if (time > 0) return `${date} ${clock(time)}`;
  if (format.date === 'month') return date.replace(/-01$/, '');
  return format.date === 'year' ? date.replace(/-01-01$/, '') : date;
}

/**
 * Writes a date that a cell holds as text, as some programs do.
 *
 * @param text - a date in ISO form, with or without a time
 * @returns the date, with its time unless that is midnight; the text itself when it is no such date
 */
export function isoDateText(text: string): string {
  const found =
    /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2})(?::(\d{2})(?:[.,]\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/.exec(text);
  if (found === null) return text;
  const [, date = '', minutes = '00:00', seconds = '00'] = found;
  const time = seconds === '00' ? minutes : `${minutes}:${seconds}`;
  return time === '00:00' ? date : `${date} ${time}`;
}

/** Excel takes 1900 for a leap year, and shows day 0 as the one before its first. */
function isoDay(day: number): string {
  if (day === 0) return '1900-01-00';
  if (day === 60) return '1900-02-29';
  const start = Date.UTC(1899, 11, day < 60 ? 31 : 30);
  return new Date(start + day * secondsPerDay * 1000).toISOString().slice(0, 10);
}

function clock(seconds: number): string {
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const shown = seconds % 60 === 0 ? parts.slice(0, 2) : parts;
  return shown.map((part) => String(part).padStart(2, '0')).join(':');
}
