import { describe, expect, it } from 'vitest';
import { type PastSeat, pastSpan, tellOfWhich, tellPast, tellPastSeat } from '../../src/wording/pastWords';
import { wordingIn } from '../../src/wording/wording';

const nl = wordingIn('nl');
const en = wordingIn('en');

describe('pastSpan(words, start, end)', () => {
  it('never says since of what is over', () => {
    expect(pastSpan(nl, '2013', '2020')).toBe('2013–2020');
    expect(pastSpan(nl, '', '2020')).toBe('tot 2020');
    expect(pastSpan(nl, '2019', '')).toBe('begonnen in 2019 · einde niet ingevuld');
    expect(pastSpan(nl, '2017-09-22', '')).toBe('begonnen op 22 september 2017 · einde niet ingevuld');
    expect(pastSpan(en, '2016-11', '')).toBe('began in November 2016 · end not filled in');
    expect(pastSpan(nl, '', '')).toBe('');
    expect(pastSpan(nl, '2021-04-22', '2021-04-22')).toBe('22 april 2021');
  });
});

describe('tellPastSeat(words, seat)', () => {
  const told = (seat: Partial<PastSeat>) =>
    tellPastSeat(nl, { from: '', until: '', status: '', verbandEnd: '', isVerbandPast: false, ...seat });

  it('tells its own dates and status', () => {
    expect(told({ from: '2013', until: '2020' })).toEqual(['2013–2020']);
    expect(told({ until: '2022-07' })).toEqual(['tot juli 2022']);
    expect(told({ from: '2016', status: 'gestopt' })).toEqual([
      'begonnen in 2016',
      'gestopt',
      'einde niet ingevuld',
    ]);
    expect(told({ status: 'gestopt' })).toEqual(['gestopt', 'einde niet ingevuld']);
  });

  it('tells of the verband what the seat itself does not say', () => {
    const isVerbandPast = true;
    expect(told({ isVerbandPast, verbandEnd: '2020', from: '2013', until: '2020' })).toEqual(['2013–2020']);
    expect(told({ isVerbandPast, verbandEnd: '2020', from: '2013', until: '2016' })).toEqual([
      '2013–2016',
      'verband liep tot 2020',
    ]);
    expect(told({ isVerbandPast, verbandEnd: '2021-04-01', until: '2021-04' })).toEqual(['tot april 2021']);
    expect(told({ isVerbandPast, from: '2019' })).toEqual([
      'begonnen in 2019',
      'verband voorbij, einde niet ingevuld',
    ]);
    expect(told({ isVerbandPast, verbandEnd: '2021-04' })).toEqual(['verband liep tot april 2021']);
  });
});

describe('tellPast(words, told, all, past) and tellOfWhich(words, told, past)', () => {
  it('say how many are over, and nothing when none is', () => {
    expect(tellPast(nl, '14 zetels', 14, 2)).toBe('14 zetels · 2 daarvan voorbij');
    expect(tellPast(nl, '14 zetels', 14, 14)).toBe('14 zetels · alle voorbij');
    expect(tellPast(nl, '1 zetel', 1, 1)).toBe('1 zetel · voorbij');
    expect(tellPast(nl, '14 zetels', 14, 0)).toBe('14 zetels');
    expect(tellPast(en, '14 seats', 14, 2)).toBe('14 seats · 2 of them past');
    expect(tellOfWhich(nl, '5 verbanden', 1)).toBe('5 verbanden, waarvan 1 voorbij');
    expect(tellOfWhich(nl, '5 verbanden', 0)).toBe('5 verbanden');
  });
});
