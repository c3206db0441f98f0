import { type ChangeKind, changeKinds } from '../ecosystem/changes';
import type { CellDifference, Comparison, Difference } from '../validation/comparison/comparison';
import { formatCount, formatDate, formatNumber } from './formats';
import type { Language, Plural } from './language';
import { shorten } from './problems/sentence';
import { recordWords } from './recordWords';
import { thingWords } from './thingWords';

type TableName = Difference['table'];

const dutch = {
  kinds: {
    added: 'erbij',
    stopped: 'gestopt',
    renamed: 'hernoemd',
    moved: 'verplaatst',
    changed: 'gewijzigd',
  } satisfies Record<ChangeKind, string>,
  checkedAgain: 'nagekeken',
  none: 'Geen verschillen.',
  counted: { ...recordWords.nl, deelnames: thingWords.nl.counted.seat } satisfies Record<TableName, Plural>,
  checkedTimes: { one: 'keer nagekeken', other: 'keer nagekeken' },
  notCompared: (tables: string) =>
    `Niet vergeleken, omdat een van beide bestanden niet te gebruiken is: ${tables}.`,
  seat: (organisation: string, verband: string) => `zetel van ${organisation} bij ${verband}`,
  relation: (from: string, to: string) => `relatie van ${from} naar ${to}`,
  nameless: (thing: string, row: string) => `${thing} zonder naam (rij ${row})`,
  isNew: 'nieuw in de gegevens',
  isGone: 'niet meer in de gegevens',
  isHidden: 'staat er nog, maar wordt niet meer getoond: wat erbij hoort, is er niet meer',
  isBack: 'stond er al, en wordt nu getoond: wat erbij hoort, is er weer',
  hasStopped: 'gestopt',
  isChecked: (date: string) => `nagekeken op ${date}`,
  cell: (column: string, was: string, is: string) => `${column} was ${was}, is nu ${is}`,
  empty: 'leeg',
  noHeader: 'kolom zonder kop',
  header: [
    'soort',
    'tabel',
    'id',
    'naam',
    'kolom',
    'was',
    'is nu',
    'rij in het oude bestand',
    'rij in het nieuwe bestand',
  ],
};

type Dictionary = typeof dutch;

const english: Dictionary = {
  kinds: { added: 'added', stopped: 'stopped', renamed: 'renamed', moved: 'moved', changed: 'changed' },
  checkedAgain: 'checked',
  none: 'No differences.',
  counted: { ...recordWords.en, deelnames: thingWords.en.counted.seat },
  checkedTimes: { one: 'record checked again', other: 'records checked again' },
  notCompared: (tables) => `Not compared, because one of the two files cannot be used: ${tables}.`,
  seat: (organisation, verband) => `seat of ${organisation} at ${verband}`,
  relation: (from, to) => `relation from ${from} to ${to}`,
  nameless: (thing, row) => `${thing} without a name (row ${row})`,
  isNew: 'new in the data',
  isGone: 'no longer in the data',
  isHidden: 'still there, but no longer shown: what it belongs to is gone',
  isBack: 'was there already, and is shown now: what it belongs to is back',
  hasStopped: 'stopped',
  isChecked: (date) => `checked on ${date}`,
  cell: (column, was, is) => `${column} was ${was}, is now ${is}`,
  empty: 'empty',
  noHeader: 'column without a header',
  header: [
    'kind',
    'table',
    'id',
    'name',
    'column',
    'was',
    'is now',
    'row in the old file',
    'row in the new file',
  ],
};

const dictionaries: Readonly<Record<Language, Dictionary>> = { nl: dutch, en: english };

/** The words for what differs between two sets of data; read on demand. */
export interface ComparisonWords {
  readonly kinds: Readonly<Record<ChangeKind, string>>;
  /** What is said of a record of which only the date of the last check differs. */
  readonly checkedAgain: string;
  /** All differences in one sentence: `3 tafels erbij, 1 gestopt, 4 zetels gewijzigd.` */
  readonly sentence: (comparison: Pick<Comparison, 'totals' | 'notCompared'>) => string;
  /** What a difference is about: `Tafel ‘X’`. */
  readonly subject: (difference: Difference) => string;
  /** Why it comes or goes although it stands in both sets; else empty. */
  readonly aside: (difference: Difference) => string;
  /** What has become of it: `Tafel ‘X’: gebied was Heerlen, is nu Kerkrade`. */
  readonly line: (difference: Difference) => string;
}

export const comparisonWords: Readonly<Record<Language, ComparisonWords>> = {
  nl: makeWords('nl'),
  en: makeWords('en'),
};

/**
 * Gives the heads of a table of differences.
 *
 * @param language - the language of the page
 * @returns a head for each cell of `differenceRows`
 */
export function differenceHeader(language: Language): readonly string[] {
  return dictionaries[language].header;
}

/**
 * Writes a difference as rows of a table, so that each changed cell can be sorted and filtered.
 *
 * @param difference - the difference
 * @param language - the language of the page
 * @returns kind, table, id, name, column, what was, what is, and both rows: one for each column that changed, or a single one
 *   without a column for what came or went; texts whole
 */
export function differenceRows(difference: Difference, language: Language): readonly (readonly string[])[] {
  const { kinds, checkedAgain, noHeader } = dictionaries[language];
  const { kind, isUpkeepOnly, table, key, name, endNames, cells, beforeRow, afterRow } = difference;
  const what = [
    isUpkeepOnly ? checkedAgain : kinds[kind],
    table,
    key.join(' | '),
    name || endNames.join(' – '),
  ];
  const rows = [String(beforeRow ?? ''), String(afterRow ?? '')];
  if (cells.length === 0) return [[...what, '', '', '', ...rows]];
  return cells.map(({ column, before, after }) => [...what, column || noHeader, before, after, ...rows]);
}

function makeWords(language: Language): ComparisonWords {
  const words = dictionaries[language];
  return {
    kinds: words.kinds,
    checkedAgain: words.checkedAgain,
    sentence: (comparison) => sayAll(comparison, language),
    subject: (difference) => sayWhat(difference, language),
    aside: (difference) => sayAside(difference, language),
    line: (difference) => `${sayWhat(difference, language)}: ${sayDifference(difference, language)}`,
  };
}

function sayAll(
  { totals, notCompared }: Pick<Comparison, 'totals' | 'notCompared'>,
  language: Language,
): string {
  const words = dictionaries[language];
  const tables = Object.keys(words.counted).filter((name): name is TableName => name in totals);
  const parts = tables.flatMap((name) => {
    const told = changeKinds.filter((kind) => totals[name][kind] > 0);
    return told.map((kind, place) => {
      const count = totals[name][kind];
      const counted =
        place === 0 ? formatCount(language, count, words.counted[name]) : formatNumber(language, count);
      return `${counted} ${words.kinds[kind]}`;
    });
  });
  const checked = tables.reduce((sum, name) => sum + totals[name].upkeepOnly, 0);
  if (checked > 0) parts.push(formatCount(language, checked, words.checkedTimes));
  const said = parts.length === 0 ? words.none : `${parts.join(', ')}.`;
  return notCompared.length === 0 ? said : `${said} ${words.notCompared(notCompared.join(', '))}`;
}

/** With a capital: it begins a line. */
function sayWhat(difference: Difference, language: Language): string {
  const subject =
    difference.endNames.length > 0 ? sayEnds(difference, language) : sayRecord(difference, language);
  return subject.charAt(0).toUpperCase() + subject.slice(1);
}

function sayEnds({ table, key, endNames }: Difference, language: Language): string {
  const words = dictionaries[language];
  const [from = '', to = ''] = endNames.map((end) => quote(end) || words.empty);
  const sort = shorten(key[2] ?? '');
  return (table === 'deelnames' ? words.seat : words.relation)(from, to) + (sort === '' ? '' : ` (${sort})`);
}

function sayRecord({ table, key, name, afterRow, beforeRow }: Difference, language: Language): string {
  const words = dictionaries[language];
  const thing = words.counted[table].one;
  const called = quote(name || (key[0] ?? ''));
  if (called !== '') return `${thing} ${called}`;
  return words.nameless(thing, formatNumber(language, afterRow ?? beforeRow ?? 0));
}

function sayDifference(difference: Difference, language: Language): string {
  const { kind, isGone, isUpkeepOnly, cells } = difference;
  const words = dictionaries[language];
  const aside = sayAside(difference, language);
  if (aside !== '') return aside;
  if (kind === 'added') return words.isNew;
  if (isGone) return words.isGone;
  const [first] = cells;
  if (isUpkeepOnly && first !== undefined && isDate(first.after))
    return words.isChecked(formatDate(language, first.after));
  const said = cells.map((cell) => sayCell(cell, language));
  return [...(kind === 'stopped' ? [words.hasStopped] : []), ...said].join('; ');
}

/** Of a record that stands in both sets and is shown in one of them. */
function sayAside({ kind, beforeRow, afterRow, isGone }: Difference, language: Language): string {
  const words = dictionaries[language];
  if (isGone && afterRow !== null) return words.isHidden;
  return kind === 'added' && beforeRow !== null ? words.isBack : '';
}

function sayCell(
  { column, before, after, beforeName, afterName }: CellDifference,
  language: Language,
): string {
  const words = dictionaries[language];
  const say = (text: string, name: string) => {
    if (name !== '' && beforeName !== afterName) return shorten(name);
    if (isNumber(text) || isDate(text)) return formatDate(language, text);
    return quote(text) || words.empty;
  };
  const [was, is] = fromDifference(before, after);
  return words.cell(shorten(column) || words.noHeader, say(was, beforeName), say(is, afterName));
}

/** Two long texts that begin the same are shown from just before they differ. */
function fromDifference(before: string, after: string): readonly [string, string] {
  if (shorten(before) !== shorten(after)) return [before, after];
  const length = Math.min(before.length, after.length);
  let same = 0;
  while (same < length && before[same] === after[same]) same += 1;
  const start = Math.max(0, same - 20);
  return start === 0 ? [before, after] : [`…${before.slice(start)}`, `…${after.slice(start)}`];
}

function quote(text: string): string {
  const short = shorten(text);
  return short === '' ? '' : `‘${short}’`;
}

function isNumber(text: string): boolean {
  return /^-?\d{1,20}(?:[.,]\d{1,20})?$/.test(text);
}

function isDate(text: string): boolean {
  return /^\d{4}(?:-\d{2}){0,2}$/.test(text);
}
