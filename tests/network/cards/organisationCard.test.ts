import { describe, expect, it } from 'vitest';
import { organisationCard } from '../../../src/network/cards/organisationCard';
import { pastNetwork } from '../../fixtures/pastNetwork';
import { someDay } from '../../fixtures/pastRows';
import { indexOf, smallNetwork } from '../../fixtures/smallNetwork';

const network = smallNetwork();
const card = (id: string) => organisationCard(network, indexOf(network, id), someDay);

describe('organisationCard(network, organisation)', () => {
  it('groups the seats by level, widest first', () => {
    const raadhuis = card('raadhuis');
    expect(raadhuis).toMatchObject({ name: 'Raadhuis', town: 'Dorp', area: { id: 'dorp' }, seatCount: 3 });
    expect(
      raadhuis?.seats.map(({ level, seats }) => [
        level,
        seats.map(({ verband, role }) => [verband.id, role]),
      ]),
    ).toEqual([
      [
        'regio',
        [
          ['bestuur', 'lid'],
          ['kring', 'partner'],
        ],
      ],
      ['gemeente', [['dorpstafel', 'lid']]],
    ]);
  });

  it('marks head seats', () => {
    const seats = card('ggd')?.seats.flatMap((group) => group.seats) ?? [];
    expect(seats.map(({ verband, isHead }) => [verband.id, isHead])).toEqual([
      ['bestuur', true],
      ['kring', true],
    ]);
  });

  it('tells with whom it sits most often', () => {
    const companions = card('raadhuis')?.companions.map(({ organisation, verbanden }) => [
      organisation.id,
      verbanden.map(({ id }) => id),
    ]);
    expect(companions).toEqual([
      ['ggd', ['bestuur', 'kring']],
      ['huisarts', ['kring']],
      ['thuiszorg', ['dorpstafel']],
    ]);
  });

  it('is null for what is not there, and until organisations have arrived', () => {
    expect(organisationCard(network, 99, someDay)).toBeNull();
    expect(organisationCard({ ...network, members: null }, 0, someDay)).toBeNull();
  });
});

describe('organisationCard(network, organisation, today) with seats that are over', () => {
  const past = pastNetwork();
  const of = (id: string, today: string | null) => organisationCard(past, indexOf(past, id), today);
  const told = (id: string, today: string | null) => {
    const made = of(id, today);
    const current = made?.seats.flatMap(({ seats }) => seats.map(({ verband, role }) => [verband.id, role]));
    return { all: made?.seatCount, over: made?.pastCount, current };
  };

  it('counts every seat, and puts apart what is over by its own end, its status or its verband', () => {
    const current = [
      ['loopt', 'lid'],
      ['gepland', 'lid'],
    ];
    expect(told('aap', someDay)).toEqual({ all: 6, over: 4, current });
    expect(told('bok', someDay)).toEqual({ all: 2, over: 1, current: [['gepland', 'lid']] });
    expect(told('cavia', someDay)).toEqual({ all: 2, over: 2, current: [] });
  });

  it('tells first what ended last, and what ended it', () => {
    const ended = of('aap', someDay)?.past.map((seat) => [
      seat.verband.id,
      seat.from,
      seat.until,
      seat.isVerbandPast ? seat.verbandEnd : null,
    ]);
    expect(ended).toEqual([
      ['vroeger', '2013', '', '2020'],
      ['loopt', '2015', '2018', null],
      ['vroeger', '2014', '2016', '2020'],
      ['klaar', '2019', '', ''],
    ]);
  });

  it('meets others only where both sit now', () => {
    const met = of('aap', someDay)?.companions.map(({ organisation, verbanden }) => [
      organisation.id,
      verbanden.map(({ id }) => id),
    ]);
    expect(met).toEqual([
      ['bok', ['gepland']],
      ['das', ['gepland']],
    ]);
    expect(of('cavia', someDay)?.companionCount).toBe(0);
  });

  it('has nothing that is over without a day: in a year, what is shown was there', () => {
    expect(told('cavia', null)).toMatchObject({ all: 2, over: 0 });
    expect(of('aap', null)?.past).toEqual([]);
  });
});
