import { describe, expect, it } from 'vitest';
import { cardWords } from '../../src/wording/cardWords';
import { causeWords } from '../../src/wording/causeWords';
import { deskWords } from '../../src/wording/deskWords';
import { emptyWords } from '../../src/wording/emptyWords';
import { helpWords } from '../../src/wording/helpWords';
import { languages } from '../../src/wording/language';
import { legendWords } from '../../src/wording/legendWords';
import { lineWords } from '../../src/wording/lineWords';
import { noticeWords } from '../../src/wording/noticeWords';
import { outlineWords } from '../../src/wording/outlineWords';
import { sectorWords } from '../../src/wording/sectorWords';
import { wordingIn } from '../../src/wording/wording';

/** Every text in a dictionary with the way to it; texts that take values are given recognisable ones. */
function texts(value: unknown, path = ''): readonly (readonly [string, string])[] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') return texts(value('‹een›', '‹twee›'), path);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => texts(inner, `${path}.${key}`));
}

const dictionaries = (language: 'nl' | 'en') => {
  const { frame, states, things } = wordingIn(language);
  return texts({
    frame,
    states,
    things,
    cards: cardWords[language],
    help: helpWords[language],
    legend: legendWords[language],
    lines: lineWords[language],
    notices: noticeWords[language],
    outline: outlineWords[language],
    empty: emptyWords[language],
    sectors: sectorWords[language],
    desk: deskWords[language],
    causes: causeWords[language],
  });
};

describe('wordingIn(language)', () => {
  it('has the same sentences in every language, none of them empty', () => {
    const paths = languages.map((language) => dictionaries(language).map(([path]) => path));
    expect(paths[1]).toEqual(paths[0]);
    for (const language of languages) {
      for (const [path, text] of dictionaries(language)) expect(text.trim(), path).not.toBe('');
    }
  });

  it('keeps every value it is given', () => {
    for (const language of languages) {
      const { frame } = wordingIn(language);
      expect(cardWords[language].notAllShown('5', '9')).toMatch(/5.*9/);
      expect(frame.outOfViewGo('Limburg', '12')).toMatch(/Limburg.*12/);
    }
  });

  it('writes numbers, counts and dates as people read them', () => {
    const nl = wordingIn('nl');
    expect(nl.number(1234)).toBe('1.234');
    expect(nl.count(1, 'relation')).toBe('1 relatie');
    expect(nl.count(2, 'relation')).toBe('2 relaties');
    expect(nl.count(0, 'tafel')).toBe('0 tafels');
    expect(nl.date('2021-04-22')).toBe('22 april 2021');
    expect(nl.date('2021-04')).toBe('april 2021');
    expect(nl.date('2019')).toBe('2019');
    expect(nl.date('ooit')).toBe('ooit');
    expect(wordingIn('en').number(1234)).toBe('1,234');
    expect(wordingIn('en').date('2021-04-22')).toBe('22 April 2021');
  });

  it('writes a span with either end unknown', () => {
    const { span } = wordingIn('nl');
    expect(span('2013', '2020')).toBe('2013–2020');
    expect(span('2019', '')).toBe('sinds 2019');
    expect(span('', '2020')).toBe('tot 2020');
    expect(span('', '')).toBe('');
    expect(wordingIn('en').span('2019-06', '')).toBe('since June 2019');
  });
});

describe('helpWords', () => {
  it('names every key of exploring, in both languages', () => {
    for (const language of languages) {
      const keys = helpWords[language].keyRows.flatMap((row) => row.keys.flat());
      for (const key of [
        '+',
        '-',
        '0',
        '1',
        '2',
        '3',
        '`',
        '?',
        '/',
        'Esc',
        'Home',
        'Enter',
        'Shift',
        '⌘',
        'Ctrl',
        'K',
      ]) {
        expect(keys, `${language} ${key}`).toContain(key);
      }
    }
  });
});
