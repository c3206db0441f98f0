import type { UpkeepGroup, UpkeepList, UpkeepRecord } from '../validation/listUpkeep';
import { formatCount, formatDate, formatNumber } from './formats';
import type { Language } from './language';

const dutch = {
  title: 'Na te kijken',
  never: 'nooit nagekeken',
  checked: (date: string) => `nagekeken op ${date}`,
  noOwner: 'Zonder eigenaar',
  record: { one: 'rij', other: 'rijen' },
  due: (due: string, all: string) => `${due} van ${all} na te kijken`,
  ofWhich: (never: string) => `waarvan ${never} nooit nagekeken`,
  nothing: (all: string) => `Alles is nagekeken: ${all}.`,
  noRecords: 'Er staat niets in de gegevens om na te kijken.',
  header: [
    'eigenaar',
    'naam van de eigenaar',
    'tabel',
    'bestand',
    'rij',
    'id',
    'naam',
    'gecontroleerd_op',
    'bron',
  ],
};

type Dictionary = typeof dutch;

const english: Dictionary = {
  title: 'To be checked',
  never: 'never checked',
  checked: (date) => `checked on ${date}`,
  noOwner: 'Without an owner',
  record: { one: 'row', other: 'rows' },
  due: (due, all) => `${due} of ${all} to be checked`,
  ofWhich: (never) => `${never} of them never checked`,
  nothing: (all) => `All have been checked: ${all}.`,
  noRecords: 'There is nothing in the data to check.',
  header: ['owner', 'name of the owner', 'table', 'file', 'row', 'id', 'name', 'gecontroleerd_op', 'source'],
};

const dictionaries: Readonly<Record<Language, Dictionary>> = { nl: dutch, en: english };

/** The words for what is to be checked again; read on demand. */
export interface UpkeepWords {
  readonly title: string;
  /** Heads the records without an owner. */
  readonly noOwner: string;
  /** `nooit nagekeken`, or `nagekeken op 1 maart 2024`. */
  readonly checkedOn: (date: string) => string;
  /** All in one sentence: `3 van 1.234 records na te kijken, waarvan 1 nooit nagekeken.` */
  readonly sentence: (totals: UpkeepList['totals']) => string;
  /** How many an owner is to check: `3 records`. */
  readonly count: (records: number) => string;
}

export const upkeepWords: Readonly<Record<Language, UpkeepWords>> = {
  nl: makeWords('nl'),
  en: makeWords('en'),
};

/**
 * Gives the heads of a work list.
 *
 * @param language - the language of the page
 * @returns a head for each cell of `upkeepRow`
 */
export function upkeepHeader(language: Language): readonly string[] {
  return dictionaries[language].header;
}

/**
 * Writes a record that is to be checked as a row of a work list.
 *
 * @param record - the record
 * @param group - whose it is
 * @param language - the language of the page
 * @returns owner, table, file, row, id, name, the date as the file has it or that there is none, and sources
 */
export function upkeepRow(record: UpkeepRecord, group: UpkeepGroup, language: Language): readonly string[] {
  const { table, file, row, key, name, endNames, checkedOn, sources } = record;
  return [
    group.owner,
    group.ownerName,
    table,
    file,
    String(row),
    key.join(' | '),
    name || endNames.join(' – '),
    checkedOn || dictionaries[language].never,
    sources.join('|'),
  ];
}

function makeWords(language: Language): UpkeepWords {
  const words = dictionaries[language];
  const count = (records: number) => formatCount(language, records, words.record);
  return {
    title: words.title,
    noOwner: words.noOwner,
    checkedOn: (date) => (date === '' ? words.never : words.checked(formatDate(language, date))),
    sentence: ({ all, due, never }) => {
      if (due === 0) return all === 0 ? words.noRecords : words.nothing(count(all));
      const said = words.due(formatNumber(language, due), count(all));
      return never === 0 ? `${said}.` : `${said}, ${words.ofWhich(formatNumber(language, never))}.`;
    },
    count,
  };
}
