import type { Language } from './language';

/** How what is counted is called with a number before it. */
export const countedAs = { verbanden: 'verband', organisaties: 'organisation', zetels: 'seat' } as const;

const dutch = {
  title: 'Limburg per gemeente',
  picture: 'Kaartje van de gemeenten van Limburg',
  keys: 'Pijltjes gaan naar de gemeente ernaast, Enter kiest, nog eens Enter vliegt erheen op de kaart. Hetzelfde staat in de tabel ernaast.',
  counts: 'Telt',
  countsFrom: 'Telt mee',
  fill: 'Kleurt naar',
  fills: { aantal: 'Aantal', deelname: 'Deelname' },
  counted: { verbanden: 'Verbanden', organisaties: 'Organisaties', zetels: 'Zetels' },
  from: {
    gemeente: 'gemeente en wijken',
    subregio: 'ook de subregio',
    regio: 'ook de regio',
    provincie: 'ook de provincie',
    land: 'ook het land',
  },
  intro: {
    verbanden: 'Per gemeente: hoeveel verbanden er werken,',
    organisaties: 'Per gemeente: hoeveel organisaties er aan tafel zitten, elk één keer,',
    zetels: 'Per gemeente: hoeveel zetels de verbanden hebben die er werken,',
  },
  introFrom: {
    gemeente: 'in de gemeente zelf of in een wijk ervan.',
    subregio: 'in de gemeente, een wijk ervan of de subregio eromheen.',
    regio: 'in de gemeente, een wijk ervan of de subregio en regio eromheen.',
    provincie: 'in de gemeente, een wijk ervan of een gebied eromheen tot en met de provincie.',
    land: 'in de gemeente, een wijk ervan of een gebied eromheen tot en met het land.',
  },
  steps: {
    aangesloten: 'aangesloten',
    'in gesprek': 'in gesprek',
    verkennend: 'verkennend',
    gestopt: 'gestopt',
  },
  noStep: 'geen zetel bekend',
  otherStep: (words: string) => `andere status: ${words}`,
  noStepOrOther: 'geen zetel, of andere status',
  stepsAt: 'Deelname aan',
  stepsAtAll: 'alles wat getoond wordt',
  stepsAtMore: (count: number, told: string) =>
    `en nog ${told} ${count === 1 ? 'verband' : 'verbanden'}: zoek er een op naam`,
  stepRule:
    'Deelname: hoe ver de gemeente zelf is; is van haar geen zetel bekend, dan hoe ver anderen daar zijn, en anders de regio eromheen. Zonder status telt als aangesloten.',
  by: {
    gemeente: 'de gemeente zelf',
    organisaties: 'organisaties uit de gemeente',
    tafels: 'wie er aan tafel zit',
    regio: 'via de regio',
  },
  legend: 'Legenda',
  classTold: (from: string, to: string) => (from === to ? from : `${from}–${to}`),
  municipalities: (count: number, told: string) => `${told} ${count === 1 ? 'gemeente' : 'gemeenten'}`,
  municipalityWord: (count: number): string => (count === 1 ? 'gemeente' : 'gemeenten'),
  regionBorder: 'grens van een regio',
  indirect: 'bleker: alleen de regio eromheen',
  marked: (name: string) => `hier zit ${name} aan tafel`,
  markedCount: (name: string) => `Met ${name}`,
  markedHead: 'Met keuze',
  markedSum: (name: string, onMap: string, beside: string) =>
    `${name}: ${onMap} op het kaartje, ${beside} ernaast.`,
  markedHere: (name: string, count: string) => `${count} met ${name}`,
  chosen: (name: string) => `gekozen: ${name}`,
  municipality: 'Gemeente',
  code: 'Code',
  stepBy: 'Deelname volgens',
  step: 'Deelname',
  notThere: 'niet in de gegevens',
  table: 'De gemeenten van Limburg in een tabel',
  regions: 'Regio’s',
  regionMixed: 'verschillend',
  beside: 'Niet op het kaartje',
  besideNone: 'Alles wat getoond wordt, heeft een plaats op het kaartje.',
  sum: (onMap: string, all: string, beside: string) =>
    `${onMap} van ${all} op het kaartje, ${beside} ernaast.`,
  sumOrganisations: (onMap: string, all: string, beside: string) =>
    `${onMap} van ${all} op het kaartje; ${beside} ${beside === '1' ? 'zit' : 'zitten'} alleen ernaast aan tafel.`,
  around: 'In een groter gebied',
  aroundHint: 'Tel bij ‘Telt mee’ een groter gebied mee om deze op het kaartje te zien.',
  elsewhere: 'Elders',
  withoutArea: 'Zonder gebied',
  more: (count: number, told: string) => `en nog ${told} ${count === 1 ? 'gebied' : 'gebieden'}`,
  notMet: (names: string) => `Niet in de gegevens: ${names}.`,
  withoutShape: (names: string) => `Gemeenten zonder vorm op dit kaartje (indeling 2024): ${names}.`,
  source: 'Bron: CBS / Kadaster, gebiedsindelingen 2024 (CC BY 4.0), bewerkt',
  nothing: 'In deze gegevens staat geen gemeente van Limburg.',
  nothingHint:
    'Dit kaartje toont de 31 gemeenten van Limburg. Zet ze in gebieden.csv met het niveau gemeente en hun CBS-code in de kolom code, zoals GM0917 voor Heerlen. Verbanden met dat gebied, of een wijk erin, tellen dan mee.',
  toMap: 'Naar de kaart',
  said: (name: string, counts: string) => `${name}: ${counts}`,
};

type LittleMapWords = typeof dutch;

const english: LittleMapWords = {
  title: 'Limburg by municipality',
  picture: 'Area map of the municipalities of Limburg',
  keys: 'Arrows go to the next municipality, Enter chooses it, Enter again flies to it on the map. The table beside it has the same.',
  counts: 'Counts',
  countsFrom: 'Includes',
  fill: 'Colours by',
  fills: { aantal: 'Number', deelname: 'Participation' },
  counted: { verbanden: 'Collaborations', organisaties: 'Organisations', zetels: 'Seats' },
  from: {
    gemeente: 'municipality and districts',
    subregio: 'the subregion too',
    regio: 'the region too',
    provincie: 'the province too',
    land: 'the country too',
  },
  intro: {
    verbanden: 'For each municipality: how many collaborations work',
    organisaties: 'For each municipality: how many organisations sit at a table, each once,',
    zetels: 'For each municipality: how many seats there are at collaborations',
  },
  introFrom: {
    gemeente: 'in the municipality itself or a district of it.',
    subregio: 'in the municipality, a district of it or the subregion around it.',
    regio: 'in the municipality, a district of it or the subregion and region around it.',
    provincie: 'in the municipality, a district of it or an area around it up to the province.',
    land: 'in the municipality, a district of it or an area around it up to the country.',
  },
  steps: { aangesloten: 'joined', 'in gesprek': 'in talks', verkennend: 'exploring', gestopt: 'stopped' },
  noStep: 'no known seat',
  otherStep: (words) => `other status: ${words}`,
  noStepOrOther: 'no seat, or other status',
  stepsAt: 'Participation in',
  stepsAtAll: 'all that is shown',
  stepsAtMore: (count, told) =>
    `and ${told} more ${count === 1 ? 'collaboration' : 'collaborations'}: search one by name`,
  stepRule:
    'Participation: how far the municipality itself is; where no seat of it is known, how far others there are, else the region around it. Without a status counts as joined.',
  by: {
    gemeente: 'the municipality itself',
    organisaties: 'organisations from there',
    tafels: 'who sits at a table there',
    regio: 'by its region',
  },
  legend: 'Legend',
  classTold: (from, to) => (from === to ? from : `${from}–${to}`),
  municipalities: (count, told) => `${told} ${count === 1 ? 'municipality' : 'municipalities'}`,
  municipalityWord: (count) => (count === 1 ? 'municipality' : 'municipalities'),
  regionBorder: 'border of a region',
  indirect: 'paler: only the region around it',
  marked: (name) => `${name} has a seat here`,
  markedCount: (name) => `With ${name}`,
  markedHead: 'With choice',
  markedSum: (name, onMap, beside) => `${name}: ${onMap} on the area map, ${beside} beside it.`,
  markedHere: (name, count) => `${count} with ${name}`,
  chosen: (name) => `chosen: ${name}`,
  municipality: 'Municipality',
  code: 'Code',
  stepBy: 'Participation by',
  step: 'Participation',
  notThere: 'not in the data',
  table: 'The municipalities of Limburg in a table',
  regions: 'Regions',
  regionMixed: 'differing',
  beside: 'Not on the area map',
  besideNone: 'All that is shown has a place on the area map.',
  sum: (onMap, all, beside) => `${onMap} of ${all} on the area map, ${beside} beside it.`,
  sumOrganisations: (onMap, all, beside) =>
    `${onMap} of ${all} on the area map; ${beside} only ${beside === '1' ? 'has' : 'have'} seats beside it.`,
  around: 'In a larger area',
  aroundHint: 'Include a larger area at ‘Includes’ to see these on the area map.',
  elsewhere: 'Elsewhere',
  withoutArea: 'Without an area',
  more: (count, told) => `and ${told} more ${count === 1 ? 'area' : 'areas'}`,
  notMet: (names) => `Not in the data: ${names}.`,
  withoutShape: (names) => `Municipalities without a shape on this map (division of 2024): ${names}.`,
  source: 'Source: Statistics Netherlands (CBS) / Kadaster, area divisions 2024 (CC BY 4.0), modified',
  nothing: 'These data have no municipality of Limburg.',
  nothingHint:
    'This map shows the 31 municipalities of Limburg. Put them in gebieden.csv with the level gemeente and their CBS code in the column code, such as GM0917 for Heerlen. Collaborations in that area, or in a district of it, then count.',
  toMap: 'To the map',
  said: (name, counts) => `${name}: ${counts}`,
};

/** The words of the little map; the line about the source is a condition of its licence. */
export const littleMapWords: Readonly<Record<Language, LittleMapWords>> = { nl: dutch, en: english };

/**
 * Says how far a municipality or region is.
 *
 * @param joined - its step; without one what its seats have as a status instead
 * @param said - these words in the language of the page
 * @returns the step, the other words, or that no seat is known
 */
export function sayStep(
  {
    step,
    others,
  }: { readonly step: keyof LittleMapWords['steps'] | null; readonly others: readonly string[] },
  said: LittleMapWords,
): string {
  if (step !== null) return said.steps[step];
  return others.length === 0 ? said.noStep : said.otherStep(others.join(', '));
}
