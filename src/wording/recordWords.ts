import type { Language, Plural } from './language';
import { thingWords } from './thingWords';

/** The nine tables, by what a row of each is. */
interface RecordWords {
  readonly gebieden: Plural;
  readonly coalities: Plural;
  readonly tafels: Plural;
  readonly initiatieven: Plural;
  readonly organisaties: Plural;
  readonly deelnames: Plural;
  readonly relaties: Plural;
  readonly gebeurtenissen: Plural;
  readonly bronnen: Plural;
}

function makeWords(language: Language, gebeurtenissen: Plural): RecordWords {
  const { counted } = thingWords[language];
  return {
    gebieden: counted.area,
    coalities: counted.coalition,
    tafels: counted.tafel,
    initiatieven: counted.initiative,
    organisaties: counted.organisation,
    deelnames: counted.participation,
    relaties: counted.relation,
    gebeurtenissen,
    bronnen: counted.source,
  };
}

/** What the records of a table are called when they are counted. */
export const recordWords: Readonly<Record<Language, RecordWords>> = {
  nl: makeWords('nl', { one: 'gebeurtenis', other: 'gebeurtenissen' }),
  en: makeWords('en', { one: 'event', other: 'events' }),
};
