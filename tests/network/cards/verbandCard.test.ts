import { describe, expect, it } from 'vitest';
import { verbandCard } from '../../../src/network/cards/verbandCard';
import { realNetwork } from '../../fixtures/anEcosystem';
import { csvRows, csvVerbanden } from '../../fixtures/csvRows';
import { pastNetwork } from '../../fixtures/pastNetwork';
import { isRowOver, seatsOver, someDay } from '../../fixtures/pastRows';
import { indexOf, participationsOf, smallNetwork } from '../../fixtures/smallNetwork';

const network = smallNetwork();
const card = (id: string, of = network) => verbandCard(of, indexOf(of, id), someDay);

describe('verbandCard(network, verband)', () => {
  it('tells what the file says, where it lies and what it holds', () => {
    const kring = card('kring');
    expect(kring).toMatchObject({
      kind: 'coalition',
      name: 'Kring',
      sort: 'preventiecoalitie',
      themes: ['preventie', 'jeugd'],
      start: '2019',
      checkedOn: '2026-05',
      owner: { id: 'ggd' },
      contentCount: 2,
    });
    expect(kring?.path.map(({ id }) => id)).toEqual(['land', 'streek']);
    expect(kring?.contents.map(({ verband, seats }) => [verband.id, seats])).toEqual([
      ['bestuur', 2],
      ['wandelen', 0],
    ]);
    expect(card('bestuur')?.path.map(({ id }) => id)).toEqual(['land', 'streek', 'kring']);
  });

  it('lists participants with the head roles first, then by name', () => {
    const members = card('kring')?.members;
    expect(members?.count).toBe(3);
    expect(
      members?.participants.map(({ organisation, role, isHead }) => [organisation.id, role, isHead]),
    ).toEqual([
      ['ggd', 'trekker', true],
      ['huisarts', 'lid', false],
      ['raadhuis', 'partner', false],
    ]);
  });

  it('tells relations from both ends, and events oldest first', () => {
    expect(card('kring')?.members?.relations).toMatchObject([{ end: 'from', other: { id: 'dorpstafel' } }]);
    expect(card('dorpstafel')?.members?.relations).toMatchObject([{ end: 'to', other: { id: 'kring' } }]);
    const events = card('kring')?.timeline.moments.filter(({ kind }) => kind === 'event');
    expect(events?.map(({ title }) => title)).toEqual(['Begin', 'Later']);
  });

  it('finds with which verbanden it shares organisations, most first, never itself', () => {
    const shared = card('kring')?.members?.shared.map(({ verband, organisations }) => [
      verband.id,
      organisations.map(({ id }) => id),
    ]);
    expect(shared).toEqual([
      ['bestuur', ['ggd', 'raadhuis']],
      ['dorpstafel', ['raadhuis']],
    ]);
  });

  it('counts an organisation with two roles as one that is shared', () => {
    const twice = smallNetwork({
      participations: participationsOf([
        ['ggd', 'kring', 'lid'],
        ['ggd', 'kring', 'trekker'],
        ['ggd', 'bestuur', 'lid'],
        ['ggd', 'bestuur', 'financier'],
      ]),
    });
    const members = card('kring', twice)?.members;
    expect(members?.count).toBe(2);
    expect(members?.shared).toMatchObject([{ verband: { id: 'bestuur' }, organisations: [{ id: 'ggd' }] }]);
  });

  it('gives sources with their publisher, and leaves out an id without a source', () => {
    expect(card('kring')?.sources).toEqual([
      {
        id: 'jaarplan',
        title: 'Jaarplan',
        publisher: 'De Kring',
        date: '2020-03',
        url: 'https://www.kring.nl/jaarplan',
      },
    ]);
    expect(card('leeg')?.sources).toEqual([]);
  });

  it('says nothing of participants until they have arrived', () => {
    const early = card('kring', { ...network, members: null });
    expect(early).toMatchObject({ name: 'Kring', members: null, sources: null });
    expect(early?.contents.map(({ seats }) => seats)).toEqual([null, null]);
  });

  it('lies nowhere without an area, and is null for what is not there', () => {
    expect(card('zwerver')).toMatchObject({ path: [], area: null });
    expect(verbandCard(network, -1, someDay)).toBeNull();
    expect(verbandCard(network, 99, someDay)).toBeNull();
  });
});

describe('verbandCard(network, verband, today) with seats that are over', () => {
  const past = pastNetwork();
  const told = (id: string, today: string | null = someDay) => {
    const made = verbandCard(past, indexOf(past, id), today);
    const names = (some: readonly { readonly organisation: { readonly id: string } }[] | undefined) =>
      some?.map(({ organisation }) => organisation.id);
    const { count, pastCount, participants, past: left } = made?.members ?? {};
    return { isPast: made?.isPast, count, pastCount, now: names(participants), left: names(left) };
  };

  it('puts apart who takes part no longer, by status and by date', () => {
    expect(told('loopt')).toEqual({
      isPast: false,
      count: 4,
      pastCount: 3,
      now: ['aap'],
      left: ['aap', 'bok', 'cavia'],
    });
    expect(told('gepland')).toMatchObject({ isPast: false, count: 3, pastCount: 0, left: [] });
  });

  it('keeps those of a verband that is over together, all of them over', () => {
    expect(told('klaar')).toMatchObject({
      isPast: true,
      count: 2,
      pastCount: 2,
      now: ['aap', 'cavia'],
      left: [],
    });
    expect(told('vroeger')).toMatchObject({ isPast: true, count: 2, pastCount: 2, left: [] });
    expect(told('klaar', null)).toMatchObject({ isPast: false, pastCount: 0 });
  });

  it('counts of every verband of the real data what the rows say', () => {
    const { network: real } = realNetwork();
    const isOver = seatsOver(someDay);
    for (const row of csvVerbanden()) {
      const { id = '' } = row;
      const seats = csvRows('deelnames').filter((seat) => seat['verband'] === id);
      const made = verbandCard(real, indexOf(real, id), someDay);
      expect(made?.isPast, id).toBe(isRowOver(row, someDay));
      expect([made?.members?.count, made?.members?.pastCount], id).toEqual([
        seats.length,
        seats.filter(isOver).length,
      ]);
    }
  });
});
