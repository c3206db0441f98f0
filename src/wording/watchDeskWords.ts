import type { Language } from './language';

const dutch = {
  compareIntro:
    'Vergelijk wat er nu staat met een andere set: een oudere map, de gegevens van de site, of bestanden van u.',
  compareWith: 'Waarmee vergelijken?',
  compareFiles: 'Kies bestanden',
  compareSite: 'De gegevens van de site',
  compareOpened: 'Zoals het was, voor uw wijzigingen',
  compareFolder: 'Een andere map van deze site',
  compareFolderHint: 'bijvoorbeeld data-2025',
  compare: 'Vergelijk',
  compareNothing: 'Daar staan geen gegevens om mee te vergelijken.',
  compareBadFolder: 'Dat is geen map van deze site: gebruik alleen letters, cijfers, - en /.',
  fromTo: (before: string, after: string) => `Van ${before} naar ${after}`,
  whatStands: 'wat er nu staat',
  theSite: 'de gegevens van de site',
  theOpened: 'hoe het was voor uw wijzigingen',
  turnRound: 'Draai om',
  onMap: 'Toon de verschillen op de kaart',
  offMap: 'Stop met vergelijken op de kaart',
  downloadDifferences: 'Download verschillen',
  differencesName: 'verschillen',
  allKinds: 'Alles',
  kinds: 'Wat voor verschil',
  tableLabel: 'Tabel',
  allTables: 'Alle tabellen',
  noneFit: 'Geen verschil past bij deze keuze.',

  comparedWith: (name: string) => `Dit zijn de verschillen met ${name}.`,
  comparedLeave: 'Stop met vergelijken',
  localData: 'Gegevens van deze computer; alleen u ziet ze.',
  localDataLeave: 'Terug naar de gegevens van de site',

  upkeepIntro:
    'Wat lang niet is nagekeken, per eigenaar. ‘Nog juist’ zet de datum van vandaag in gecontroleerd_op en laat al het andere zoals het is. Bronnen tellen niet mee.',
  months: 'Niet nagekeken in de laatste',
  monthsUnit: 'maanden',
  monthsRange: (most: number, taken: number) =>
    `Vul 1 tot en met ${most} maanden in. De lijst gaat nu uit van ${taken}.`,
  stillTrue: 'Nog juist',
  stillTrueNamed: (name: string) => `Nog juist: ${name}`,
  stillTrueDone: (name: string) => `${name}: vandaag nagekeken.`,
  downloadWork: 'Download werklijst',
  downloadWorkOf: (owner: string) => `Download de werklijst van ${owner}`,
  workName: 'werklijst',
  source: 'Bron',
  noSource: 'geen bron',
};

const english: typeof dutch = {
  compareIntro:
    'Compare what is there now with another set: an older folder, the data of the site, or files of yours.',
  compareWith: 'Compare with what?',
  compareFiles: 'Choose files',
  compareSite: 'The data of the site',
  compareOpened: 'As it was, before your changes',
  compareFolder: 'Another folder of this site',
  compareFolderHint: 'for example data-2025',
  compare: 'Compare',
  compareNothing: 'There is no data to compare with.',
  compareBadFolder: 'That is no folder of this site: use letters, digits, - and / only.',
  fromTo: (before, after) => `From ${before} to ${after}`,
  whatStands: 'what is there now',
  theSite: 'the data of the site',
  theOpened: 'how it was before your changes',
  turnRound: 'Turn round',
  onMap: 'Show the differences on the map',
  offMap: 'Stop comparing on the map',
  downloadDifferences: 'Download differences',
  differencesName: 'differences',
  allKinds: 'All',
  kinds: 'What kind of difference',
  tableLabel: 'Data table',
  allTables: 'All data tables',
  noneFit: 'No difference fits this choice.',

  comparedWith: (name) => `These are the differences with ${name}.`,
  comparedLeave: 'Stop comparing',
  localData: 'Data of this computer; only you see it.',
  localDataLeave: 'Back to the data of the site',

  upkeepIntro:
    'What has not been checked for long, by owner. ‘Still true’ puts today in gecontroleerd_op and leaves everything else as it is. Sources do not count.',
  months: 'Not checked in the last',
  monthsUnit: 'months',
  monthsRange: (most, taken) => `Fill in 1 to ${most} months. The list now goes by ${taken}.`,
  stillTrue: 'Still true',
  stillTrueNamed: (name) => `Still true: ${name}`,
  stillTrueDone: (name) => `${name}: checked today.`,
  downloadWork: 'Download work list',
  downloadWorkOf: (owner) => `Download the work list of ${owner}`,
  workName: 'work-list',
  source: 'Source',
  noSource: 'no source',
};

/** The words of comparing two sets and of checking again, on the steward's desk. */
export const watchDeskWords: Readonly<Record<Language, typeof dutch>> = { nl: dutch, en: english };
