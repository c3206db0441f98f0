import type { Language } from './language';

const dutch = {
  title: 'Hoe zijn wij verbonden?',
  open: 'Hoe zijn wij verbonden?',
  openNamed: (name: string) => `Hoe zijn wij verbonden met ${name}?`,
  from: 'Van',
  to: 'Naar',
  find: 'Zoek een organisatie of tafel',
  pick: 'Kies ook de tweede: zoek hier, of wijs aan op de kaart.',
  swap: 'Wissel van en naar',
  close: 'Sluit de verbinding',
  back: 'Terug naar de verbinding',
  searching: 'Er wordt gezocht…',
  inYear: (year: number, told: string) => `In ${year}: ${told}`,
  noneInYear: (year: number) => `In ${year}: geen verbinding gevonden in deze gegevens.`,
  filtered: 'Gezocht in wat uw filters tonen.',
  same: (name: string) => `Dit is twee keer ${name}. Kies een andere organisatie of tafel.`,
  none: 'Geen verbinding gevonden in deze gegevens.',
  noSeat: {
    organisation: (name: string) => `${name} heeft geen zetel in deze gegevens.`,
    verband: (name: string) => `Van ${name} zijn geen deelnemers bekend in deze gegevens.`,
  },
  noSeatInYear: {
    organisation: (name: string, year: number) => `${name} heeft in ${year} geen zetel in deze gegevens.`,
    verband: (name: string, year: number) => `${name} heeft in ${year} geen deelnemers in deze gegevens.`,
  },
  noSeatFiltered: (name: string) => `Uw filters verbergen alle zetels van ${name}.`,
  undatedVerband: (name: string, year: number) =>
    `Van ${name} is geen begindatum bekend: in ${year} telt het niet mee.`,
  onlyWay: 'Er is geen andere weg die zo kort is.',
  ways: (count: string) => `Een van ${count} even korte wegen.`,
  waysLeast: (count: string) => `Er zijn meer dan ${count} even korte wegen.`,
  way: 'De weg in stappen',
  undated: (count: number) =>
    count === 1
      ? 'Van één zetel op deze weg is niet bekend sinds wanneer.'
      : `Van ${count} zetels op deze weg is niet bekend sinds wanneer.`,
  others: (count: string, isOne: boolean) => `Nog ${count} even korte ${isOne ? 'weg' : 'wegen'}`,
  listed: (shown: string) => `De eerste ${shown} staan hier en op de kaart; kleine tafels gaan voor.`,
  longer: 'Zoek langere wegen',
  longerTitle: (count: string, isOne: boolean) => `${count} ${isOne ? 'weg' : 'wegen'} over één tafel meer`,
  longerLeast: (count: string) => `Meer dan ${count} wegen over één tafel meer`,
  longerListed: (shown: string) => `De eerste ${shown} staan hier; kleine tafels gaan voor.`,
  longerNone: 'Over één tafel meer zijn er geen wegen; langere zijn niet gezocht.',
  noTerms: 'rol niet ingevuld',
  showMore: (count: string) => `Toon er nog ${count}`,
  spoken: 'Verbinding',
};

export type ConnectionWords = typeof dutch;

const english: ConnectionWords = {
  title: 'How are we connected?',
  open: 'How are we connected?',
  openNamed: (name) => `How are we connected with ${name}?`,
  from: 'From',
  to: 'To',
  find: 'Find an organisation or table',
  pick: 'Choose the second one too: find it here, or point it out on the map.',
  swap: 'Swap from and to',
  close: 'Close the connection',
  back: 'Back to the connection',
  searching: 'Looking…',
  inYear: (year, told) => `In ${year}: ${told}`,
  noneInYear: (year) => `In ${year}: no connection found in these data.`,
  filtered: 'Looked for in what your filters show.',
  same: (name) => `This is ${name} twice. Choose another organisation or table.`,
  none: 'No connection found in these data.',
  noSeat: {
    organisation: (name) => `${name} has no seat in these data.`,
    verband: (name) => `No participants of ${name} are known in these data.`,
  },
  noSeatInYear: {
    organisation: (name, year) => `${name} has no seat in ${year} in these data.`,
    verband: (name, year) => `${name} has no participants in ${year} in these data.`,
  },
  noSeatFiltered: (name) => `Your filters hide all seats of ${name}.`,
  undatedVerband: (name, year) => `Of ${name} no start date is known: in ${year} it does not count.`,
  onlyWay: 'No other way is as short.',
  ways: (count) => `One of ${count} ways that are as short.`,
  waysLeast: (count) => `There are more than ${count} ways that are as short.`,
  way: 'The way in steps',
  undated: (count) =>
    count === 1
      ? 'Of one seat on this way it is not known since when.'
      : `Of ${count} seats on this way it is not known since when.`,
  others: (count, isOne) => `${count} more ${isOne ? 'way that is' : 'ways that are'} as short`,
  listed: (shown) => `The first ${shown} are here and on the map; small tables go first.`,
  longer: 'Look for longer ways',
  longerTitle: (count, isOne) => `${count} ${isOne ? 'way' : 'ways'} over one table more`,
  longerLeast: (count) => `More than ${count} ways over one table more`,
  longerListed: (shown) => `The first ${shown} are here; small tables go first.`,
  longerNone: 'There are no ways over one table more; longer ones were not looked for.',
  noTerms: 'role not filled in',
  showMore: (count) => `Show ${count} more`,
  spoken: 'Connection',
};

/** The words of "how are we connected". */
export const connectionWords: Readonly<Record<Language, ConnectionWords>> = { nl: dutch, en: english };
