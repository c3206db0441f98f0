import { describe, expect, it } from 'vitest';
import { sectorOf } from '../../../src/appearance/sectors';
import { readDataset } from '../../../src/dataset/readDataset';
import { buildNetwork } from '../../../src/network/buildNetwork';
import { type AbsenceReason, absencesOf } from '../../../src/network/cards/absences';
import { companionsOf, tellCompanions } from '../../../src/network/cards/companions';
import { exchangeOf } from '../../../src/network/cards/exchange';
import { organisationCard } from '../../../src/network/cards/organisationCard';
import { meaningfulWords, wordMatcher, wordsPattern } from '../../../src/network/cards/sharedWords';
import { acquaintancesAt, tellAbsences } from '../../../src/network/cards/tellAbsences';
import { wholeChoice } from '../../../src/network/choice';
import { narrow } from '../../../src/network/narrow';
import { narrowed } from '../../../src/network/narrowed';
import type { Network } from '../../../src/network/network';
import { findText } from '../../../src/network/packedText';
import { validateDataset } from '../../../src/validation/validateDataset';
import { realNetwork } from '../../fixtures/anEcosystem';
import { type CsvRow, csvRows, csvVerbanden } from '../../fixtures/csvRows';
import { aFile } from '../../fixtures/dataFiles';
import { pastNetwork } from '../../fixtures/pastNetwork';
import { isRowOver, seatsOver, someDay } from '../../fixtures/pastRows';

const organisations = csvRows('organisaties');
const areas = new Map(csvRows('gebieden').map((row) => [row['id'], row]));

/** What the rows say of a year; null = of all years. */
function rowsIn(year: number | null) {
  const isThere = (from = '', until = '', needsStart = false): boolean =>
    year === null ||
    ((from === '' ? !needsStart : Number(from.slice(0, 4)) <= year) &&
      (until === '' || Number(until.slice(0, 4)) >= year));
  const verbanden = csvVerbanden().filter((row) => isThere(row['start'], row['eind'], true));
  const ids = new Set(verbanden.map((row) => row['id']));
  const seats = csvRows('deelnames').filter(
    (row) => ids.has(row['verband']) && isThere(row['van'], row['tot']),
  );
  return { verbanden, seats };
}

function networkIn(year: number | null): Network {
  const { network } = realNetwork();
  if (year === null || network.members === null) return network;
  const narrowing = narrow({ ...network, ...network.members }, { ...wholeChoice, year }, sectorOf);
  return narrowed(network, narrowing);
}

function themesOf(row: CsvRow): readonly string[] {
  return (row['themas'] ?? '')
    .split('|')
    .map((theme) => theme.trim().toLowerCase())
    .filter((theme) => theme !== '');
}

function liesIn(area: string | undefined, around: string): boolean {
  for (let up = area; up !== undefined && up !== ''; up = areas.get(up)?.['onderdeel_van']) {
    if (up === around) return true;
  }
  return false;
}

/** The day by which things are over; in a year nothing that is shown is. */
function presentIn(year: number | null): string | null {
  return year === null ? someDay : null;
}

const isSeatOver = seatsOver(someDay);

/** The slow way, by rows alone. */
function absencesCounted(year: number | null, organisation: CsvRow) {
  const { verbanden, seats: all } = rowsIn(year);
  const seats = all.filter((row) => year !== null || !isSeatOver(row));
  const id = organisation['id'];
  const sat = new Set(all.filter((row) => row['organisatie'] === id).map((row) => row['verband']));
  const own = new Set(seats.filter((row) => row['organisatie'] === id).map((row) => row['verband']));
  const themes = new Set(verbanden.filter((row) => own.has(row['id'])).flatMap(themesOf));
  const known = new Set(
    seats
      .filter((row) => own.has(row['verband']) && row['organisatie'] !== id)
      .map((row) => row['organisatie']),
  );
  const area = organisation['gebied'] ?? '';
  return verbanden
    .filter((row) => !own.has(row['id']))
    .map((row) => ({
      id: row['id'] ?? '',
      isFinished: year === null && isRowOver(row, someDay),
      hasSat: sat.has(row['id']),
      themes: new Set(themesOf(row).filter((theme) => themes.has(theme))).size,
      isNear: area !== '' && liesIn(row['gebied'], area),
      known: [
        ...new Set(
          seats.filter((seat) => seat['verband'] === row['id']).map((seat) => seat['organisatie'] ?? ''),
        ),
      ]
        .filter((one) => known.has(one))
        .sort(),
    }))
    .filter((one) => one.themes > 0 || one.isNear || one.hasSat);
}

describe('absencesOf(network, organisation, reason, today)', () => {
  it('finds of every organisation what the rows say, in all years and in one', { timeout: 60_000 }, () => {
    for (const year of [null, 2018]) {
      const network = networkIn(year);
      for (const organisation of organisations) {
        const counted = absencesCounted(year, organisation);
        const running = counted.filter(({ isFinished }) => !isFinished);
        for (const reason of ['any', 'themes', 'area'] satisfies AbsenceReason[]) {
          const wanted = running.filter(
            (one) => reason === 'any' || (reason === 'themes' ? one.themes > 0 : one.isNear),
          );
          const found = absencesOf(network, indexOf(network, organisation), reason, presentIn(year));
          const where = `${organisation['id']} ${year} ${reason}`;
          expect(found.ranked.length, where).toBe(wanted.length);
          expect(found.finished, where).toBe(
            counted.filter(({ isFinished, hasSat }) => isFinished && !hasSat).length,
          );
          expect(found.noLonger, where).toBe(wanted.filter(({ hasSat }) => hasSat).length);
          expect([found.onThemes, found.nearby], where).toEqual([
            running.filter(({ themes }) => themes > 0).length,
            running.filter(({ isNear }) => isNear).length,
          ]);
          const list = tellAbsences(network, found, 0, found.ranked.length);
          for (const { index, verband, themes, isNear, satUntil } of list) {
            const acquaintances = acquaintancesAt(network, found, index);
            const one = wanted.find(({ id }) => id === verband.id);
            expect(
              {
                themes: themes.length,
                isNear,
                hasSat: satUntil !== null,
                known: acquaintances.map(({ organisation: { id } }) => id).sort(),
              },
              `${where} ${verband.id}`,
            ).toEqual({
              themes: one?.themes,
              isNear: one?.isNear,
              hasSat: one?.hasSat,
              known: one?.known,
            });
          }
          const sat = list.map(({ satUntil }) => satUntil !== null);
          expect(sat, where).toEqual([...sat].sort((a, b) => Number(b) - Number(a)));
          expect(
            list.map(({ known }) => known),
            where,
          ).toEqual(list.map(({ verband }) => wanted.find(({ id }) => id === verband.id)?.known.length));
          expect(tellAbsences(network, found, 2, 5), where).toEqual(list.slice(2, 5));
          const counts = list.filter(({ satUntil }) => satUntil === null).map(({ known }) => known);
          expect(counts, where).toEqual([...counts].sort((a, b) => b - a));
        }
      }
    }
  });
});

/** The slow way: seats of now by level, how many are over, and at which verbanden each other organisation is met. */
function seatsCounted(year: number | null, id: string) {
  const { verbanden, seats: all } = rowsIn(year);
  const seats = all.filter((row) => year !== null || !isSeatOver(row));
  const areaOf = new Map(verbanden.map((row) => [row['id'], row['gebied'] ?? '']));
  const own = seats.filter((row) => row['organisatie'] === id);
  const levels = new Map<string, number>();
  for (const row of own) {
    const level = areas.get(areaOf.get(row['verband']) ?? '')?.['niveau'] ?? '';
    levels.set(level, (levels.get(level) ?? 0) + 1);
  }
  const ours = new Set(own.map((row) => row['verband']));
  const met = new Map<string, Set<string>>();
  for (const { organisatie = '', verband = '' } of seats) {
    if (organisatie !== id && ours.has(verband))
      met.set(organisatie, (met.get(organisatie) ?? new Set()).add(verband));
  }
  return { levels, met, all: all.filter((row) => row['organisatie'] === id).length };
}

describe('organisationCard(network, organisation, today) of the real data', () => {
  it('has the seats by level and the companions that the rows have', { timeout: 60_000 }, () => {
    for (const year of [null, 2018]) {
      const network = networkIn(year);
      for (const { id = '' } of organisations) {
        const { levels, met, all } = seatsCounted(year, id);
        const card = organisationCard(network, indexOf(network, { id }), presentIn(year));
        const told = card?.seats.map(({ level, seats }) => [level ?? '', seats.length] as const);
        expect(new Map(told), `${id} ${year}`).toEqual(levels);
        const current = [...levels.values()].reduce((sum, count) => sum + count, 0);
        expect([card?.seatCount, card?.pastCount], `${id} ${year}`).toEqual([all, all - current]);
        expect(card?.past).toHaveLength(all - current);
        const most = [...met.values()].map(({ size }) => size).sort((a, b) => b - a);
        expect(card?.companions.map(({ verbanden }) => verbanden.length)).toEqual(most.slice(0, 10));
        const companions = tellCompanions(
          network,
          companionsOf(network, indexOf(network, { id }), presentIn(year)).top,
        );
        expect(companions.map(({ verbanden }) => verbanden.length)).toEqual(most);
        expect(companions.slice(0, 10)).toEqual(card?.companions);
        for (const { organisation, verbanden } of companions)
          expect(new Set(verbanden.map((one) => one.id))).toEqual(met.get(organisation.id));
      }
    }
  });
});

function indexOf(network: Network, { id = '' }: CsvRow): number {
  return network.members === null ? -1 : findText(network.members.organisations.id, id);
}

/** Made up: nobody brings or seeks this. */
function exchangeIn(seats: string, organisation = 'a') {
  const files = [
    aFile('gebieden.csv', 'id,naam,niveau\ng,Dorp,gemeente\n'),
    aFile('tafels.csv', 'id,naam,gebied\nt1,Tafel één,g\nt2,Tafel twee,g\nt3,Tafel drie,g\n'),
    aFile('organisaties.csv', 'id,naam,gebied\na,Aap,g\nb,Bok,g\nc,Cavia,g\nd,Das,g\n'),
    aFile('deelnames.csv', `organisatie,verband,rol,brengt,haalt\n${seats}`),
  ];
  const network = buildNetwork(validateDataset(readDataset(files)).ecosystem);
  return exchangeOf(network, indexOf(network, { id: organisation }), someDay);
}

describe('exchangeOf(network, organisation, today)', () => {
  it('tells who brings what one seeks, by which word, and where one meets already', () => {
    const { offers, wishes } = exchangeIn(
      'a,t1,lid,,vrijwilligers voor de buurt\nb,t1,lid,opleiding van Vrijwilliger,\nc,t2,lid,vrijwilligers|een zaal,\nd,t2,lid,een bus,\n',
    );
    expect(
      offers.map(({ organisation, theirs, ours, words, meetAt, theirVerband }) => [
        organisation.id,
        theirs,
        ours,
        words,
        meetAt.map(({ id }) => id),
        theirVerband.id,
      ]),
    ).toEqual([
      ['b', 'opleiding van Vrijwilliger', 'vrijwilligers voor de buurt', ['Vrijwilliger'], ['t1'], 't1'],
      ['c', 'vrijwilligers', 'vrijwilligers voor de buurt', ['vrijwilligers'], [], 't2'],
    ]);
    expect(wishes).toEqual([]);
  });

  it('tells the other way round, and of one pair of texts once however many seats say it', () => {
    const { offers, wishes } = exchangeIn(
      'a,t1,lid,coördinatie van valpreventie,\na,t3,lid,coördinatie van valpreventie,\nb,t2,lid,,Coordinatie\nb,t3,lid,,Coordinatie\n',
    );
    expect(wishes.map(({ organisation, meetAt }) => [organisation.id, meetAt.map(({ id }) => id)])).toEqual([
      ['b', ['t3']],
    ]);
    expect(offers).toEqual([]);
  });

  it('concludes nothing from what is empty, from words that say nothing, or from itself', () => {
    const none = exchangeIn('a,t1,lid,,\nb,t1,lid,kennis,\n');
    expect(none).toMatchObject({ seats: 1, brings: 0, seeks: 0, othersBring: 1, offers: [], wishes: [] });
    expect(exchangeIn('a,t1,lid,,kennis over ons\nb,t1,lid,kennis van hen,\n').offers).toEqual([]);
    expect(exchangeIn('a,t1,lid,data,\na,t2,lid,,data\n').offers).toEqual([]);
  });

  it('counts at how many seats the columns are filled', () => {
    const { seats, brings, seeks, othersBring, othersSeek } = exchangeIn(
      'a,t1,lid,x,\na,t2,lid,,y\na,t3,lid,,\nb,t1,lid,p,q\nc,t1,lid,,r\n',
    );
    expect({ seats, brings, seeks, othersBring, othersSeek }).toEqual({
      seats: 3,
      brings: 1,
      seeks: 1,
      othersBring: 1,
      othersSeek: 2,
    });
  });
});

describe('absencesOf and exchangeOf of seats that are over', () => {
  const network = pastNetwork();
  const of = (id: string) => indexOf(network, { id });

  it('lists a running verband where one sat, whatever it is about, and until when; not one that is over', () => {
    const told = (id: string) => {
      const found = absencesOf(network, of(id), 'any', someDay);
      const { noLonger, finished, ranked } = found;
      const list = tellAbsences(network, found, 0, ranked.length);
      return { noLonger, finished, list: list.map(({ verband, satUntil }) => [verband.id, satUntil]) };
    };
    expect(told('aap')).toEqual({ noLonger: 0, finished: 0, list: [] });
    expect(told('bok')).toEqual({ noLonger: 1, finished: 2, list: [['loopt', '']] });
    expect(told('cavia')).toEqual({ noLonger: 1, finished: 0, list: [['loopt', '2022-05']] });
  });

  it('knows those with whom one sits now, and finds them where they sit now', () => {
    const found = absencesOf(network, of('bok'), 'any', someDay);
    const known = found.ranked.map(({ verband }) => acquaintancesAt(network, found, verband));
    expect(known.map((some) => some.map(({ organisation }) => organisation.id))).toEqual([['aap']]);
  });

  it('compares only what is said at seats of now, meets there, and counts what it leaves out', () => {
    const { offers, wishes, ...counts } = exchangeOf(network, of('aap'), someDay);
    expect(offers.map(({ organisation, theirVerband }) => [organisation.id, theirVerband.id])).toEqual([
      ['das', 'gepland'],
    ]);
    expect(wishes.map(({ organisation, meetAt }) => [organisation.id, meetAt.map(({ id }) => id)])).toEqual([
      ['bok', ['gepland']],
    ]);
    expect(counts).toMatchObject({
      seats: 2,
      brings: 1,
      seeks: 1,
      othersBring: 1,
      othersSeek: 1,
      past: { ours: 2, theirs: 2 },
    });
  });

  it('leaves nothing out without a day', () => {
    expect(exchangeOf(network, of('aap'), null)).toMatchObject({ seats: 6, past: { ours: 0, theirs: 0 } });
    const { ranked, ...counts } = absencesOf(network, of('bok'), 'any', null);
    expect(ranked).toHaveLength(2);
    expect(counts).toMatchObject({ noLonger: 0, finished: 0 });
  });
});

describe('wordsPattern(words)', () => {
  it('meets every text that shares a word', () => {
    const texts = [
      'Coördinatie',
      'coordinatie',
      'Énergie',
      'Košice',
      'Kosice',
      'vrijwilliger',
      'vrijwilligers',
      'één',
    ];
    for (const ours of texts) {
      for (const theirs of texts) {
        const words = meaningfulWords(ours);
        const shared = wordMatcher([words])(meaningfulWords(theirs));
        if (shared !== null) expect(wordsPattern(words)?.test(theirs), `${ours} ${theirs}`).toBe(true);
      }
    }
    expect(wordMatcher([meaningfulWords('Košice')])(meaningfulWords('kosice'))?.words).toEqual(['kosice']);
    expect(wordsPattern([])).toBeNull();
  });
});

describe('exchangeOf(network, organisation, today) on many texts', () => {
  it('reads each text once, and counts what it does not tell', { timeout: 20_000 }, () => {
    const own = Array.from({ length: 40 }, (_, n) => `a,t${1 + (n % 3)},rol${n},,gezonde leefstijl ${n}`);
    const others = Array.from(
      { length: 900 },
      (_, n) => `${'bcd'.charAt(n % 3)},t${1 + (n % 3)},r${n},gezondheid en leefstijl ${n},`,
    );
    const { offers, offerCount } = exchangeIn(`${[...own, ...others].join('\n')}\n`);
    expect(offerCount).toBe(900);
    expect(offers).toHaveLength(100);
    const meets = offers.map(({ meetAt }) => meetAt.length);
    expect(meets).toEqual([...meets].sort((one, other) => other - one));
  });
});
