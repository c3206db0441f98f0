import { formatCount, formatDate, formatFraction, formatNumber, formatSpan } from './formats';
import { frameWords } from './frameWords';
import type { Language } from './language';
import { stateWords } from './stateWords';
import { type CountedThing, thingWords } from './thingWords';

export type { Language } from './language';

/** Every sentence of the interface in one language, with the ways to write numbers and dates. */
export type Wording = ReturnType<typeof makeWording>;

/**
 * Gives the words of a language.
 *
 * @param language - the language of the interface
 * @returns the same object at every call, so that it can be compared by reference
 */
export function wordingIn(language: Language): Wording {
  return wordings[language];
}

function makeWording(language: Language) {
  const things = thingWords[language];
  return {
    language,
    things,
    frame: frameWords[language],
    states: stateWords[language],
    number: (value: number) => formatNumber(language, value),
    fraction: (value: number) => formatFraction(language, value),
    date: (date: string) => formatDate(language, date),
    span: (start: string, end: string) => formatSpan(language, start, end),
    count: (value: number, thing: CountedThing) => formatCount(language, value, things.counted[thing]),
  } as const;
}

const wordings: Readonly<Record<Language, Wording>> = { nl: makeWording('nl'), en: makeWording('en') };
