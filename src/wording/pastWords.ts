import type { Language } from './language';
import type { Wording } from './wording';

const dutch = {
  /** Above what is over, and as a mark beside a name. */
  past: 'Voorbij',
  isPast: 'voorbij',
  ofThem: (past: string) => `${past} daarvan voorbij`,
  allOfThem: 'alle voorbij',
  ofWhich: (past: string) => `waarvan ${past} voorbij`,
  began: (date: string, isDay: boolean) => `begonnen ${isDay ? 'op' : 'in'} ${date}`,
  noEnd: 'einde niet ingevuld',
  verbandUntil: (date: string) => `verband liep tot ${date}`,
  verbandNoEnd: 'verband voorbij, einde niet ingevuld',
  /** Above who sat at a verband that is over. */
  whoSat: 'Dit verband is voorbij; hieronder staat wie eraan deelnam.',
};

type PastWords = typeof dutch;

const english: PastWords = {
  past: 'Past',
  isPast: 'past',
  ofThem: (past) => `${past} of them past`,
  allOfThem: 'all past',
  ofWhich: (past) => `${past} of them past`,
  began: (date, isDay) => `began ${isDay ? 'on' : 'in'} ${date}`,
  noEnd: 'end not filled in',
  verbandUntil: (date) => `it ran until ${date}`,
  verbandNoEnd: 'it is over, end not filled in',
  whoSat: 'It is over; below is who took part.',
};

/** The words for what is over. */
export const pastWords: Readonly<Record<Language, PastWords>> = { nl: dutch, en: english };

/**
 * Writes when something was that is over.
 *
 * @param words - in the language of the interface
 * @param start - ISO, may be partial, empty when unknown
 * @param end - likewise
 * @returns `2013–2020`, `2021` for what began and ended then, `tot 2020`, `begonnen in 2019 · einde niet ingevuld`; empty when both are unknown
 */
export function pastSpan(words: Wording, start: string, end: string): string {
  if (start === end) return words.date(end);
  if (end !== '' || start === '') return words.span(start, end);
  return `${tellBegin(words, start)} · ${pastWords[words.language].noEnd}`;
}

/** A seat that is over, as the data have it; dates are ISO, may be partial, and empty when unknown. */
export interface PastSeat {
  readonly from: string;
  readonly until: string;
  readonly status: string;
  readonly verbandEnd: string;
  readonly isVerbandPast: boolean;
}

/**
 * Writes when a seat was that is over, and what ended it.
 *
 * @param words - in the language of the interface
 * @param seat - what the data say of it
 * @returns parts of a line: `2013–2020`; `begonnen in 2013`, `verband liep tot 2020`; `gestopt`, `einde niet ingevuld`
 */
export function tellPastSeat(words: Wording, seat: PastSeat): readonly string[] {
  const { from, until, status, verbandEnd, isVerbandPast } = seat;
  const said = pastWords[words.language];
  const span = until === '' ? tellBegin(words, from) : pastSpan(words, from, until);
  const ofVerband = verbandEnd === '' ? said.verbandNoEnd : said.verbandUntil(words.date(verbandEnd));
  const noEnd = until === '' ? said.noEnd : '';
  // April 2021 and 1 April 2021 may be one and the same end.
  const isSame =
    until !== '' && (verbandEnd.startsWith(until) || (verbandEnd !== '' && until.startsWith(verbandEnd)));
  const why = isVerbandPast ? (isSame ? '' : ofVerband) : noEnd;
  return [span, status, why].filter((part) => part !== '');
}

/**
 * Writes how many there are, and how many of these are over.
 *
 * @param words - in the language of the interface
 * @param told - how many there are, in words or as a number
 * @param all - the same as a number
 * @param past - how many are over
 * @returns `14 zetels · 2 daarvan voorbij`, `5 zetels · alle voorbij`, `1 zetel · voorbij`; what was told when none is
 */
export function tellPast(words: Wording, told: string, all: number, past: number): string {
  const said = pastWords[words.language];
  if (past === 0) return told;
  if (past < all) return `${told} · ${said.ofThem(words.number(past))}`;
  return `${told} · ${all === 1 ? said.isPast : said.allOfThem}`;
}

/**
 * Writes how many of some things are over, after how many there are.
 *
 * @param words - in the language of the interface
 * @param told - how many there are
 * @param past - how many are over
 * @returns `5 verbanden, waarvan 1 voorbij`; what was told when none is
 */
export function tellOfWhich(words: Wording, told: string, past: number): string {
  return past === 0 ? told : `${told}, ${pastWords[words.language].ofWhich(words.number(past))}`;
}

/**
 * Writes when something began of which the end is told elsewhere, or not known.
 *
 * @param words - in the language of the interface
 * @param date - ISO, may be partial; empty when unknown
 * @returns `begonnen in 2019`, `begonnen op 22 april 2019`; empty when unknown
 */
export function tellBegin(words: Wording, date: string): string {
  if (date === '') return '';
  return pastWords[words.language].began(words.date(date), /^\d{4}-\d{2}-\d{2}$/.test(date));
}
