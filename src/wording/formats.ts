import type { Language, Plural } from './language';

const locales: Readonly<Record<Language, string>> = { nl: 'nl-NL', en: 'en-GB' };
const numberFormats = formatsByLanguage((locale) => new Intl.NumberFormat(locale));
const percentFormats = formatsByLanguage((locale) => new Intl.NumberFormat(locale, { style: 'percent' }));
const pluralRules = formatsByLanguage((locale) => new Intl.PluralRules(locale));
const dayFormats = dateFormats({ day: 'numeric', month: 'long', year: 'numeric' });
const momentFormats = formatsByLanguage(
  (locale) => new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }),
);
const monthFormats = dateFormats({ month: 'long', year: 'numeric' });

/**
 * Writes a whole number as people read it.
 *
 * @param language - the language of the interface
 * @param value - the number
 * @returns with marks for the thousands: `1.234` or `1,234`
 */
export function formatNumber(language: Language, value: number): string {
  return numberFormats[language].format(value);
}

/**
 * Writes a part of a whole.
 *
 * @param language - the language of the interface
 * @param fraction - from 0 to 1
 * @returns in whole percents: `45%`
 */
export function formatFraction(language: Language, fraction: number): string {
  return percentFormats[language].format(fraction);
}

/**
 * Writes a number with the word it counts.
 *
 * @param language - the language of the interface
 * @param value - the number
 * @param word - the word, one and many
 * @returns `1 tafel`, `1.234 tafels`
 */
export function formatCount(language: Language, value: number, word: Plural): string {
  const form = pluralRules[language].select(value) === 'one' ? word.one : word.other;
  return `${formatNumber(language, value)} ${form}`;
}

/**
 * Writes a date that may be partial.
 *
 * @param language - the language of the interface
 * @param date - ISO: `2021-04-22`, `2021-04` or `2021`
 * @returns `22 april 2021`, `april 2021` or `2021`; any other text as it is
 */
export function formatDate(language: Language, date: string): string {
  const [, year = '', month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(date) ?? [];
  if (year === '') return date;
  if (month === undefined) return year;
  const moment = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day ?? '1')));
  return (day === undefined ? monthFormats : dayFormats)[language].format(moment);
}

/**
 * Writes a moment, in the time of where the reader is.
 *
 * @param language - the language of the interface
 * @param moment - ISO, with time
 * @returns `25 nov 2026, 18:40`; any other text as it is
 */
export function formatMoment(language: Language, moment: string): string {
  const date = new Date(moment);
  return Number.isNaN(date.getTime()) ? moment : momentFormats[language].format(date);
}

/**
 * Writes a span of time of which either end may be unknown.
 *
 * @param language - the language of the interface
 * @param start - ISO, may be partial, empty when unknown
 * @param end - likewise
 * @returns `2013–2020`, `sinds 2019`, `tot 2020`; empty when both are unknown
 */
export function formatSpan(language: Language, start: string, end: string): string {
  const since = language === 'nl' ? 'sinds' : 'since';
  const until = language === 'nl' ? 'tot' : 'until';
  if (start === '' && end === '') return '';
  if (end === '') return `${since} ${formatDate(language, start)}`;
  if (start === '') return `${until} ${formatDate(language, end)}`;
  const dash = start.length === 4 && end.length === 4 ? '–' : ' – ';
  return `${formatDate(language, start)}${dash}${formatDate(language, end)}`;
}

function dateFormats(options: Intl.DateTimeFormatOptions): Readonly<Record<Language, Intl.DateTimeFormat>> {
  return formatsByLanguage((locale) => new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }));
}

/** Made when first asked for: each costs some milliseconds, which a page that starts has not got. */
function formatsByLanguage<Format>(make: (locale: string) => Format): Readonly<Record<Language, Format>> {
  const made: Partial<Record<Language, Format>> = {};
  const formatOf = (language: Language): Format => {
    made[language] ??= make(locales[language]);
    return made[language];
  };
  return {
    get nl() {
      return formatOf('nl');
    },
    get en() {
      return formatOf('en');
    },
  };
}
