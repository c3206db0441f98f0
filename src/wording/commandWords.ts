import type { Counts } from '../ecosystem/ecosystem';
import type { Totals } from '../validation/problem';
import { formatCount } from './formats';
import { thingWords } from './thingWords';

const { counted } = thingWords.nl;
const record = { one: 'record', other: 'records' };
const file = { one: 'bestand', other: 'bestanden' };
const event = { one: 'gebeurtenis', other: 'gebeurtenissen' };

/** What the commands for stewards say, in Dutch. */
export const commandWords = {
  usage: [
    'Zo gebruikt u deze opdrachten:',
    '  npm run --silent data:check -- <map>                    controleert de bestanden in een map',
    '  npm run --silent data:check -- <map> --format json      hetzelfde, als JSON voor andere programma’s',
    '  npm run --silent data:export -- <map> --to <map>        schrijft de gegevens als CSV in een andere map',
    '  npm run --silent data:describe                          beschrijft de bestanden van dit project in datapackage.json',
    '  npm run --silent data:describe -- <map>                 hetzelfde voor de bestanden in een andere map',
    'De map met gegevens van dit project heet data.',
  ].join('\n'),
  allFiles: 'Alle bestanden',
  heading: (file: string, totals: Totals) => `${file}: ${problemsOf(totals)}`,
  severity: { error: 'fout', warning: 'let op' },
  kept: (counts: Counts) => `Gelezen en getoond: ${keptOf(counts)}.`,
  outcome: (totals: Totals) =>
    totals.errors + totals.warnings === 0
      ? 'Uitkomst: geen fouten en geen waarschuwingen.'
      : `Uitkomst: ${problemsOf(totals)}.`,
  written: (file: string, records: number) => `${file}: ${formatCount('nl', records, record)} geschreven.`,
  unwritten: (file: string) =>
    `${file} kon niet worden gelezen en staat dus niet in de export. De controle (data:check) zegt waarom.`,
  cutShort: (file: string) =>
    `${file} is maar voor een deel gelezen, omdat een aanhalingsteken nergens wordt gesloten. De rest staat niet in de export; de controle (data:check) zegt in welke rij.`,
  nothingToRead: (folder: string) =>
    `Exporteren lukt niet: de map '${folder}' bestaat niet, of er staat geen enkel bekend bestand in.`,
  sameFolder: 'Exporteren lukt niet: kies een andere map dan die waaruit wordt gelezen.',
  cannotWrite: (folder: string, reason: string) =>
    `Exporteren lukt niet: in de map '${folder}' kan niet worden geschreven (${reason}).`,
  described: (files: number) => `datapackage.json: ${formatCount('nl', files, file)} beschreven.`,
  listRefreshed: 'README.md: de lijst met kolommen is bijgewerkt.',
  undescribed: (file: string) =>
    `${file} kon niet worden gelezen en is dus niet beschreven. De controle (data:check) zegt waarom.`,
  nothingToDescribe: (folder: string) =>
    `Beschrijven lukt niet: de map '${folder}' bestaat niet, of er staat geen enkel bestand met gegevens in dat te lezen is.`,
  unreadablePackage:
    'Beschrijven lukt niet: datapackage.json in deze map is niet te lezen. Herstel of verwijder dat bestand; er is niets veranderd.',
  cannotDescribe: (folder: string, reason: string) =>
    `Beschrijven lukt niet: in de map '${folder}' kan niet worden geschreven (${reason}).`,
} as const;

function problemsOf({ errors, warnings }: Totals): string {
  const parts = [
    ...(errors > 0 ? [formatCount('nl', errors, counted.error)] : []),
    ...(warnings > 0 ? [formatCount('nl', warnings, counted.warning)] : []),
  ];
  return parts.join(', ');
}

function keptOf(counts: Counts): string {
  return [
    formatCount('nl', counts.areas, counted.area),
    formatCount('nl', counts.coalitions, counted.coalition),
    formatCount('nl', counts.tafels, counted.tafel),
    formatCount('nl', counts.initiatives, counted.initiative),
    formatCount('nl', counts.organisations, counted.organisation),
    formatCount('nl', counts.participations, counted.participation),
    formatCount('nl', counts.relations, counted.relation),
    formatCount('nl', counts.events, event),
    formatCount('nl', counts.sources, counted.source),
  ].join(', ');
}
