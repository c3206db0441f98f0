import type { Counts } from '../ecosystem/ecosystem';
import type { Totals } from '../validation/problem';
import { formatCount } from './formats';
import { shorten } from './problems/sentence';
import { thingWords } from './thingWords';

const { counted } = thingWords.nl;
const record = { one: 'record', other: 'records' };
const file = { one: 'bestand', other: 'bestanden' };
const event = { one: 'gebeurtenis', other: 'gebeurtenissen' };

/** What a command could not do. */
const failed = {
  check: 'Controleren lukt niet',
  export: 'Exporteren lukt niet',
  describe: 'Beschrijven lukt niet',
};

/** What the commands for stewards say, in Dutch. */
export const commandWords = {
  misunderstood: (task: keyof typeof failed, reason: string) => `${failed[task]}: ${reason}.`,
  noFolder: 'er is geen map genoemd',
  noTarget: 'met --to is niet gezegd in welke map de export moet komen',
  severalFolders: (folders: readonly string[]) =>
    `er zijn meer mappen genoemd: ${folders.slice(0, 5).map(quoted).join(', ')}. Zet een map met een spatie in de naam tussen aanhalingstekens, en laat de losse -- voor de map staan`,
  unknownOption: (option: string) => `de optie ${quoted(option)} bestaat niet`,
  needlessOption: (option: string) => `de optie ${quoted(option)} hoort niet bij deze opdracht`,
  noValue: (option: string) => `achter de optie ${quoted(option)} staat niets`,
  unknownFormat: (format: string) =>
    `de vorm ${quoted(format)} bestaat niet; achter --format kan alleen json staan`,
  unknownForm: (form: string) =>
    `de vorm ${quoted(form)} bestaat niet; achter --as kan gexf, graphml of kumu staan`,
  notChecked: (folder: string) =>
    folder === '' ? 'Er is niets gecontroleerd.' : `De map ${quoted(folder)} is niet gecontroleerd.`,
  usageOfCheck: (files: readonly string[]) =>
    `Typ: npm run --silent data:check -- <map> --format json. Verwacht worden in die map bestanden met deze namen: ${files.join(', ')}.`,
  usage: [
    'Zo gebruikt u deze opdrachten:',
    '  npm run --silent data:check -- <map>                    controleert de bestanden in een map',
    '  npm run --silent data:check -- <map> --format json      hetzelfde, als JSON voor andere programma’s',
    '  npm run --silent data:export -- <map> --to <map>        schrijft de gegevens als CSV in een andere map',
    '  npm run --silent data:export -- <map> --to <map> --as gexf   schrijft het hele netwerk voor een ander programma: gexf, graphml of kumu',
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
  takenOver: (file: string) => `${file}: overgenomen zoals het is.`,
  unwritten: (file: string) =>
    `${file} kon niet worden gelezen en staat dus niet in de export. De controle (data:check) zegt waarom.`,
  cutShort: (file: string) =>
    `${file} is maar voor een deel gelezen, omdat een aanhalingsteken nergens wordt gesloten. De rest staat niet in de export; de controle (data:check) zegt in welke rij.`,
  nothingToRead: (folder: string) =>
    `Exporteren lukt niet: de map '${folder}' bestaat niet, of er staat geen enkel bekend bestand in.`,
  sameFolder: 'Exporteren lukt niet: kies een andere map dan die waaruit wordt gelezen.',
  cannotWrite: (folder: string, reason: string) =>
    `Exporteren lukt niet: in de map '${folder}' kan niet worden geschreven (${whyNotWritten(reason)}).`,
  graphTitle: 'Ecosysteemkaart',
  described: (files: number) => `datapackage.json: ${formatCount('nl', files, file)} beschreven.`,
  listRefreshed: 'README.md: de lijst met kolommen is bijgewerkt.',
  undescribed: (file: string) =>
    `${file} kon niet worden gelezen en is dus niet beschreven. De controle (data:check) zegt waarom.`,
  nothingToDescribe: (folder: string) =>
    `Beschrijven lukt niet: de map '${folder}' bestaat niet, of er staat geen enkel bestand met gegevens in dat te lezen is.`,
  unreadablePackage:
    'Beschrijven lukt niet: datapackage.json in deze map is niet te lezen. Herstel of verwijder dat bestand; er is niets veranderd.',
  cannotDescribe: (folder: string, reason: string) =>
    `Beschrijven lukt niet: in de map '${folder}' kan niet worden geschreven (${whyNotWritten(reason)}).`,
} as const;

/** By the code with which a system tells why it does not write. */
const writeFailures: ReadonlyMap<string, string> = new Map([
  ['EACCES', 'u mag daar niets opslaan'],
  ['EPERM', 'u mag daar niets opslaan'],
  ['EROFS', 'u mag daar niets opslaan'],
  ['EEXIST', 'er is al een bestand met deze naam'],
  ['ENOTDIR', 'er is al een bestand met deze naam'],
  ['EISDIR', 'er is al een map met de naam van een van de bestanden'],
  ['ENOSPC', 'de schijf is vol'],
  ['EBUSY', 'een van de bestanden is nog open in een ander programma'],
  ['ENOENT', 'de naam van de map kan niet'],
  ['ENAMETOOLONG', 'de naam van de map is te lang'],
]);

function whyNotWritten(reason: string): string {
  return writeFailures.get(/^E[A-Z]+/.exec(reason)?.[0] ?? '') ?? reason;
}

function quoted(text: string): string {
  return `'${shorten(text)}'`;
}

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
