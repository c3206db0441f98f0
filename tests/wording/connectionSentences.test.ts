import { describe, expect, it } from 'vitest';
import {
  type ToldSeat,
  type ToldThing,
  tellSeat,
  tellShared,
  tellWayInWords,
} from '../../src/wording/connectionSentences';
import { wordingIn } from '../../src/wording/wording';

const [dutch, english] = [wordingIn('nl'), wordingIn('en')];

function organisation(short: string): ToldThing {
  return { kind: 'organisation', name: `Stichting ${short}`, short, sort: '' };
}

function verband(kind: ToldThing['kind'], name: string): ToldThing {
  return { kind, name, short: name, sort: '' };
}

const [mondriaan, cz, hozl] = ['Mondriaan', 'CZ', 'HOZL'].map(organisation) as [
  ToldThing,
  ToldThing,
  ToldThing,
];
const ggz = verband('coalition', 'Themacoalitie GGZ');
const denktank = verband('tafel', 'Denktank MIP');
const stuurgroep = verband('tafel', 'Stuurgroep Jeugd');
const lopen = verband('initiative', 'Samen lopen');

const seat: ToldSeat = { role: '', from: '', until: '', isUndated: false };

function tell(things: readonly ToldThing[], words = dutch, isAnother = false): string {
  return tellWayInWords(words, { things, seats: things.slice(1).map(() => [seat]) }, isAnother);
}

describe('tellWayInWords(words, way)', () => {
  it('tells of two organisations at one table', () => {
    expect(tell([mondriaan, ggz, cz])).toBe('Mondriaan zit met CZ aan tafel in de Themacoalitie GGZ.');
    expect(tell([mondriaan, denktank, cz])).toBe('Mondriaan zit met CZ in de Denktank MIP.');
    expect(tell([mondriaan, lopen, cz])).toBe('Mondriaan doet met CZ mee aan het initiatief Samen lopen.');
    expect(tell([mondriaan, ggz, cz], english)).toBe(
      'Mondriaan sits with CZ in the coalition Themacoalitie GGZ.',
    );
    expect(tell([mondriaan, lopen, cz], english)).toBe(
      'Mondriaan takes part with CZ in the initiative Samen lopen.',
    );
  });

  it('goes from table to table', () => {
    expect(tell([mondriaan, ggz, cz, stuurgroep, hozl])).toBe(
      'Mondriaan zit met CZ in de Themacoalitie GGZ; CZ zit met HOZL in de Stuurgroep Jeugd.',
    );
    expect(tell([mondriaan, ggz, cz, lopen, hozl], english)).toBe(
      'Mondriaan sits with CZ in the coalition Themacoalitie GGZ; CZ takes part with HOZL in the initiative Samen lopen.',
    );
  });

  it('says of an organisation and a table that it sits there itself, as what and since when', () => {
    const way = {
      things: [hozl, ggz],
      seats: [
        [
          { ...seat, role: 'trekker', from: '2019' },
          { ...seat, role: 'lid' },
        ],
      ],
    };
    expect(tellWayInWords(dutch, way)).toBe(
      'HOZL zit zelf in de Themacoalitie GGZ (als trekker, sinds 2019; als lid).',
    );
    expect(tell([hozl, lopen])).toBe('HOZL doet zelf mee aan het initiatief Samen lopen.');
    expect(tellWayInWords(english, way)).toBe(
      'HOZL itself sits in the coalition Themacoalitie GGZ (as trekker, since 2019; as lid).',
    );
  });

  it('says of an organisation and a table that it does not sit there, and through whom it does', () => {
    const told =
      'Mondriaan zit niet in de Stuurgroep Jeugd. Via CZ: Mondriaan zit met CZ in de Themacoalitie GGZ, en CZ zit in de Stuurgroep Jeugd.';
    expect(tell([mondriaan, ggz, cz, stuurgroep])).toBe(told);
    expect(tell([stuurgroep, cz, ggz, mondriaan])).toBe(told);
    expect(tell([mondriaan, ggz, cz, denktank, hozl, lopen])).toBe(
      'Mondriaan doet niet mee aan het initiatief Samen lopen. Via CZ en HOZL: Mondriaan zit met CZ in de Themacoalitie GGZ, CZ zit met HOZL in de Denktank MIP, en HOZL doet mee aan het initiatief Samen lopen.',
    );
    expect(tell([mondriaan, ggz, cz, stuurgroep], english)).toBe(
      'Mondriaan does not sit at the table Stuurgroep Jeugd. Through CZ: Mondriaan sits with CZ in the coalition Themacoalitie GGZ, and CZ sits at the table Stuurgroep Jeugd.',
    );
  });

  it('does not say of another way that the ends share no seat: for a longer one that need not be so', () => {
    expect(tell([mondriaan, ggz, cz, stuurgroep], dutch, true)).toBe(
      'Via CZ: Mondriaan zit met CZ in de Themacoalitie GGZ, en CZ zit in de Stuurgroep Jeugd.',
    );
    expect(tell([ggz, cz, denktank, hozl, stuurgroep], dutch, true)).toBe(
      'CZ zit in de Themacoalitie GGZ; CZ zit met HOZL in de Denktank MIP; HOZL zit in de Stuurgroep Jeugd.',
    );
  });

  it('tells of two tables who sits at both, or who sits with whom', () => {
    expect(tell([stuurgroep, cz, ggz])).toBe(
      'CZ zit zowel in de Stuurgroep Jeugd als in de Themacoalitie GGZ.',
    );
    expect(tell([stuurgroep, cz, lopen])).toBe(
      'CZ zit in de Stuurgroep Jeugd en doet mee aan het initiatief Samen lopen.',
    );
    expect(tell([denktank, cz, ggz, hozl, stuurgroep])).toBe(
      'Geen organisatie zit aan beide tafels. CZ zit in de Denktank MIP; CZ zit met HOZL in de Themacoalitie GGZ; HOZL zit in de Stuurgroep Jeugd.',
    );
    expect(tell([denktank, cz, ggz, hozl, lopen], english)).toMatch(/^No organisation sits in both\. /);
  });

  it('leaves names as they are written, whatever they look like', () => {
    const odd = organisation('e-health & <b>co</b>.');
    expect(tell([odd, ggz, cz])).toBe('e-health & <b>co</b>. zit met CZ aan tafel in de Themacoalitie GGZ.');
  });
});

describe('tellShared(words, ends, names, count)', () => {
  const names = ['A', 'B', 'C'];

  it('counts who sits at both, by what these are', () => {
    expect(tellShared(dutch, [stuurgroep, denktank], names, 3)).toBe(
      '3 organisaties zitten aan beide tafels: A, B en C.',
    );
    expect(tellShared(dutch, [ggz, ggz], ['A'], 1)).toBe('1 organisatie zit in beide coalities: A.');
    expect(tellShared(dutch, [lopen, lopen], names.slice(1), 2)).toBe(
      '2 organisaties doen mee aan beide initiatieven: B en C.',
    );
    expect(tellShared(dutch, [ggz, lopen], ['A'], 1)).toBe('1 organisatie zit in allebei: A.');
    expect(tellShared(english, [stuurgroep, denktank], names, 3)).toBe(
      '3 organisations sit at both tables: A, B and C.',
    );
  });

  it('counts those it does not name', () => {
    const many = Array.from({ length: 30 }, (_, i) => `o${i}`);
    expect(tellShared(dutch, [ggz, ggz], many, 1200)).toMatch(
      /^1\.200 organisaties .*: o0, .*, o11 en nog 1\.188\.$/,
    );
  });
});

describe('tellSeat(words, seat)', () => {
  it('tells what is known, and in a year that it is not known since when', () => {
    expect(tellSeat(dutch, { role: 'lid', from: '2013', until: '2020', isUndated: false })).toBe(
      'als lid, 2013–2020',
    );
    expect(tellSeat(dutch, { ...seat, role: 'lid', isUndated: true })).toBe(
      'als lid, sinds wanneer is niet bekend',
    );
    expect(tellSeat(dutch, seat)).toBe('');
  });
});
