import { describe, expect, it } from 'vitest';
import { findPersonal, maskPersonal } from '../../../src/validation/personal/findPersonal';

/** Names of made-up people: none is meant. */
const names = [
  'Jan Jansen',
  'Vraag het Jan Jansen van de gemeente',
  'Contact: Fatima El Amrani',
  'dhr. Peters',
  'Dhr Peters kan helpen',
  'mevr. de Vries weet meer',
  'drs. Smeets',
  'dr. A.B. van den Berg',
  'prof. Willems',
  'meneer Pieters',
  'mevrouw Van Dijk',
  'wethouder Pijpers',
  'J. de Boer',
  'J.P. Balkema neemt contact op',
  'Piet van der Velde',
  'Sjengske Beckers',
  'jan jansen',
  'fatima el amrani',
  'Bel gerust met Marieke',
  'Sjaak helpt mee',
  'Mieke (buurvrouw)',
  'Fatima',
  'Anne-Marie Hermans',
  'Jürgen Müller',
  "Sean O'Brien",
  'Kom langs bij Xandra Bakkers in het gebouw',
];
const others = [
  'Meer tijd voor het gesprek',
  'Samenwerken met De Zorggroep',
  'De Mijnstreek als proeftuin',
  'Positieve Gezondheid in elke wijk',
  'Gemeente Heerlen en Zuyderland',
  'Zuid Limburg gezond',
  'Stichting Goed Wonen',
  'Burgerkracht Limburg erbij',
  'GGD en CZ samen',
  'Eén loket, 06 uur open',
  'In 2024-2025, van 01-02-2024 tot 31-12-2025',
  '01-02-2024 10:30 uur',
  '=SOM(A1:A10)',
  'Kan ik iets met @thuis?',
  'Will you help?',
  'Denktank Dementie',
  '100.000 euro, 1234567890 of 2019 2020 2021',
  'Samen. Dan komt het goed',
  'Sint Jan Rolduc',
  'Max. 10 minuten',
];
const data = new Set([
  ...[
    'de zorggroep',
    'zorggroep',
    'mijnstreek',
    'heerlen',
    'zuyderland',
    'burgerkracht',
    'limburg',
    'denktank',
  ],
  ...['sint jan', 'sint', 'rolduc'],
]);
const isKnown = (name: string): boolean => data.has(name);
const kindsIn = (text: string) => findPersonal(text, isKnown).map(({ kind }) => kind);

describe('findPersonal(text, isKnown)', () => {
  it.each(names)('asks about the name in: %s', (text) => {
    expect(kindsIn(text)).toContain('name');
  });

  it.each(others)('asks nothing about: %s', (text) => {
    expect(findPersonal(text, isKnown)).toEqual([]);
  });

  it.each([
    'mail naar iemand@voorbeeld.nl',
    'voor.naam+1@mijn-zorg.voorbeeld.eu graag',
    'iemand [at] voorbeeld.nl',
  ])('finds the address in: %s', (text) => {
    expect(kindsIn(text)).toEqual(['email']);
  });

  it.each([
    '06-12345678',
    '06 12 34 56 78',
    'bel 0612345678',
    '045 - 123 45 67',
    '(045) 1234567',
    '+31 6 12345678',
    '+31 (0)45 123 45 67',
    '0031612345678',
    '+49 2405 123456',
  ])('finds the number in: %s', (text) => {
    expect(kindsIn(text)).toEqual(['phone']);
  });

  it('tells each once, addresses and numbers first', () => {
    const text = 'Jan Jansen, 06-12345678, jan.jansen@voorbeeld.nl';
    expect(findPersonal(text, isKnown).map(({ kind, part }) => [kind, part])).toEqual([
      ['email', 'jan.jansen@voorbeeld.nl'],
      ['phone', '06-12345678'],
      ['name', 'Jan Jansen'],
    ]);
  });

  it('tells of a name once, as long as it is', () => {
    expect(findPersonal('Fatima El Amrani', isKnown)).toEqual([{ kind: 'name', part: 'Fatima El Amrani' }]);
  });

  it('comes to the end of what is long, and still finds what is personal there', () => {
    const long = `${'aa '.repeat(3000)}${'0 '.repeat(3000)}${'a.'.repeat(3000)} jan@voorbeeld.nl`;
    expect(findPersonal(long, isKnown).map(({ part }) => part)).toContain('jan@voorbeeld.nl');
  });
});

describe('maskPersonal(text, words)', () => {
  it('leaves the rest as it is', () => {
    const words = { email: '[e-mailadres]', phone: '[nummer]' };
    expect(maskPersonal('Mail a.b@voorbeeld.nl of bel 06-12345678; graag!', words)).toBe(
      'Mail [e-mailadres] of bel [nummer]; graag!',
    );
    expect(maskPersonal('Niets', words)).toBe('Niets');
  });
});
