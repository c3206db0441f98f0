import type { CellReading, Flaw } from './flaw';

const months = ['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];
const englishMonths = new Map([
  ['mar', 3],
  ['maa', 3],
  ['may', 5],
  ['oct', 10],
]);

/**
 * Reads a date: year first with `-`, or day first with `-` or `/`; a year or a year and month will do.
 *
 * @param text - the cleaned cell
 * @returns the date as ISO, as long as it was written; empty with a flaw when it is no date
 */
export function readDate(text: string): CellReading {
  if (text === '') return { text: '', flaws: [] };
  const iso = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text);
  if (iso !== null && exists(iso[1], iso[2], iso[3])) return { text, flaws: [] };
  const dayFirst = /^(\d{1,2})([-/])(\d{1,2})\2(\d{4})$/.exec(text);
  if (dayFirst !== null && exists(dayFirst[4], dayFirst[3], dayFirst[1]))
    return { text: isoOf(dayFirst[4], dayFirst[3], dayFirst[1]), flaws: [] };
  return { text: '', flaws: [invalidDate(text)] };
}

/**
 * Compares two dates of which either may be partial: only the part that both have counts.
 *
 * @param start - ISO, may be partial or empty
 * @param end - the same
 * @returns whether the end surely lies before the start
 */
export function isBefore(end: string, start: string): boolean {
  const length = Math.min(start.length, end.length);
  return end.slice(0, length) < start.slice(0, length);
}

/**
 * Gives the last day that a date may mean.
 *
 * @param date - ISO, may be partial
 * @returns the date with its day: `2024` is 2024-12-31
 */
export function lastDayOf(date: string): string {
  const [year = '', month = '12', day] = date.split('-');
  return isoOf(year, month, day ?? String(daysIn(Number(year), Number(month))));
}

/**
 * Goes back some months in the calendar.
 *
 * @param date - ISO with its day
 * @param months - a whole number, 0 or more
 * @returns the same day of an earlier month, or its last day where it is shorter: a month before 31 March is the last
 *   of February; nothing lies before the year 0
 */
export function monthsBefore(date: string, months: number): string {
  const [year = '', month = '', day = ''] = date.split('-');
  const monthsIn = Math.max(0, Number(year) * 12 + Number(month) - 1 - months);
  const [earlierYear, earlierMonth] = [Math.floor(monthsIn / 12), (monthsIn % 12) + 1];
  const earlierDay = Math.min(Number(day), daysIn(earlierYear, earlierMonth));
  return isoOf(String(earlierYear).padStart(4, '0'), String(earlierMonth), String(earlierDay));
}

function invalidDate(text: string): Flaw {
  const likely = likelyDate(text);
  return {
    code: 'invalid-date',
    facts: likely === null ? { value: text } : { value: text, nearest: likely },
  };
}

function likelyDate(written: string): string | null {
  const text = written.replace(/\s*[\u2010-\u2015\u2212]\s*/g, '-');
  return fromDigits(text) ?? fromParts(text);
}

/** A number of Excel, with its time perhaps, or a date without signs between. */
function fromDigits(text: string): string | null {
  const serial = Number(/^(\d{5})(?:[.,]\d+)?$/.exec(text)?.[1] ?? 0);
  if (serial > 10_000 && serial < 80_000) return fromSerial(serial);
  const yearFirst = /^((?:19|20)\d\d)(\d\d)(\d\d)$/.exec(text);
  const likelyFirst = yearFirst === null ? null : likely(yearFirst[1], yearFirst[2], yearFirst[3]);
  const dayFirst = /^(\d\d)(\d\d)((?:19|20)\d\d)$/.exec(text);
  return likelyFirst ?? (dayFirst === null ? null : likely(dayFirst[3], dayFirst[2], dayFirst[1]));
}

function fromParts(text: string): string | null {
  const yearFirst = /^(\d{4})[-/. ](\d{1,2})(?:[-/. ](\d{1,2}))?(?:[T ].*)?$/.exec(text);
  if (yearFirst !== null) return likely(yearFirst[1], yearFirst[2], yearFirst[3]);
  const dayFirst = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{2}|\d{4})(?:[T ].*)?$/.exec(text);
  if (dayFirst !== null) {
    const year = fullYear(dayFirst[3] ?? '');
    return likely(year, dayFirst[2], dayFirst[1]) ?? likely(year, dayFirst[1], dayFirst[2]);
  }
  const named = /^(?:(\d{1,2})[-. ]+)?(\p{L}{3,})\.?[-. ]+(\d{2}|\d{4})$/u.exec(text);
  if (named !== null) return likely(fullYear(named[3] ?? ''), monthNumber(named[2] ?? ''), named[1]);
  const monthFirst = /^(\d{1,2})[-/. ](\d{4})$/.exec(text);
  return monthFirst === null ? null : likely(monthFirst[2], monthFirst[1], undefined);
}

function likely(year?: string, month?: string, day?: string): string | null {
  return exists(year, month, day) ? isoOf(year, month, day) : null;
}

function fullYear(year: string): string {
  if (year.length === 4) return year;
  return Number(year) < 70 ? `20${year}` : `19${year}`;
}

function monthNumber(name: string): string {
  const short = name.slice(0, 3).toLowerCase();
  return String(englishMonths.get(short) ?? months.indexOf(short) + 1);
}

/** Excel counts days from the last day of 1899, and one too many as it takes 1900 for a leap year. */
function fromSerial(serial: number): string {
  const millisecondsPerDay = 86_400_000;
  return new Date(Date.UTC(1899, 11, 30) + serial * millisecondsPerDay).toISOString().slice(0, 10);
}

function exists(year?: string, month?: string, day?: string): boolean {
  if (year === undefined || Number(year) === 0) return false;
  if (month === undefined) return true;
  const monthOfYear = Number(month);
  if (monthOfYear < 1 || monthOfYear > 12) return false;
  if (day === undefined) return true;
  const dayOfMonth = Number(day);
  return dayOfMonth >= 1 && dayOfMonth <= daysIn(Number(year), monthOfYear);
}

function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function isoOf(year?: string, month?: string, day?: string): string {
  return [year, month, day].flatMap((part) => (part === undefined ? [] : [part.padStart(2, '0')])).join('-');
}
