import type { Language } from './language';

const dutch = {
  title: (place: string) => `Overlap in ${place}`,
  titleAll: 'Overlap, overal',
  intro: 'Twee verbanden met dezelfde organisaties aan tafel. Elke organisatie telt per verband één keer.',
  showAs: 'Tonen als',
  pairs: 'Paren',
  matrix: 'Matrix',
  threshold: 'Gedeelde organisaties, minstens',
  thresholdSpoken: (least: number, pairs: string) => `minstens ${least}: ${pairs}`,
  thresholdTold: (least: number, told: string) =>
    `Paren met minstens ${told} ${least === 1 ? 'gedeelde organisatie' : 'gedeelde organisaties'}`,
  fewer: 'Eén minder',
  more: 'Eén meer',
  pairCount: (count: number, told: string) => `${told} ${count === 1 ? 'paar' : 'paren'}`,
  atLeast: (least: number, pairs: string) => `bij ${least}: ${pairs}`,
  shared: (count: number, told: string) =>
    `${told} ${count === 1 ? 'gedeelde organisatie' : 'gedeelde organisaties'}`,
  at: (count: number, told: string) =>
    `${told} ${count === 1 ? 'organisatie' : 'organisaties'} aan deze tafel`,
  and: 'en',
  bothIn: (area: string) => `beide in ${area}`,
  bothLevel: (level: string) => `beide op niveau ${level}`,
  bothThemes: (themes: string) => `beide over ${themes}`,
  within: (inner: string, outer: string) => `${inner} hoort bij ${outer}`,
  showBoth: 'Toon beide op de kaart',
  pairList: 'Paren, meeste gedeelde organisaties eerst',
  range: (from: string, to: string, all: string) => `Paar ${from} tot en met ${to} van ${all}`,
  earlier: (count: string) => `Toon de vorige ${count}`,
  later: (count: string) => `Toon de volgende ${count}`,
  cut: (compared: string, tables: string) =>
    `Vergeleken zijn de ${compared} verbanden met de meeste organisaties, van ${tables}: alles vergelijken duurt te lang. Kies een kleiner gebied of een filter om de rest te zien.`,
  matrixName: 'Verbanden tegen verbanden: hoeveel organisaties zij delen',
  matrixKeys:
    'Pijltjes gaan van vak naar vak, Home en End naar begin en eind van de rij, Enter opent een vak. De paren zijn hetzelfde als lijst.',
  matrixHint: (tables: string) =>
    `${tables}, zo geordend dat wie veel delen bij elkaar staan. Op de diagonaal: de organisaties aan die tafel zelf.`,
  asList: 'Bekijk als lijst van paren',
  leftOut: (count: number, told: string, shown: string) =>
    `Nog ${told} ${count === 1 ? 'verband past' : 'verbanden passen'} hier niet: getoond zijn de ${shown} met de sterkste paren. Een hogere drempel laat minder over; de lijst van paren heeft ze alle.`,
  table: 'Verband',
  cellEmpty: 'Wijs een vak aan om te lezen welke twee verbanden het zijn.',
  detail: 'Gekozen vak',
  closeDetail: 'Sluit',
  none: 'Zij delen geen organisaties.',
  nobody: 'Van dit verband zijn geen deelnemers bekend.',
  noTables: (place: string, isFiltered: boolean) =>
    isFiltered ? `Met deze filters staan in ${place} geen verbanden.` : `In ${place} staan geen verbanden.`,
  noTablesHint: 'Kies Overal, ga op de kaart of in het kruimelpad een niveau omhoog, of wis een filter.',
  noPairs: (least: number) =>
    least === 1
      ? 'Geen twee verbanden delen hier een organisatie.'
      : `Geen twee verbanden delen hier ${least} of meer organisaties.`,
  noPairsHint: 'Kies Overal, ga op de kaart of in het kruimelpad een niveau omhoog, of wis een filter.',
  lower: (most: number, pairs: string) => `Zet op ${most}: ${pairs}`,
};

export type OverlapWords = typeof dutch;

const english: OverlapWords = {
  title: (place) => `Overlap in ${place}`,
  titleAll: 'Overlap, everywhere',
  intro:
    'Two collaborations with the same organisations at the table. Each organisation counts once for each.',
  showAs: 'Show as',
  pairs: 'Pairs',
  matrix: 'Matrix',
  threshold: 'Shared organisations, at least',
  thresholdSpoken: (least, pairs) => `at least ${least}: ${pairs}`,
  thresholdTold: (least, told) =>
    `Pairs with at least ${told} shared ${least === 1 ? 'organisation' : 'organisations'}`,
  fewer: 'One fewer',
  more: 'One more',
  pairCount: (count, told) => `${told} ${count === 1 ? 'pair' : 'pairs'}`,
  atLeast: (least, pairs) => `at ${least}: ${pairs}`,
  shared: (count, told) => `${told} shared ${count === 1 ? 'organisation' : 'organisations'}`,
  at: (count, told) => `${told} ${count === 1 ? 'organisation' : 'organisations'} at this table`,
  and: 'and',
  bothIn: (area) => `both in ${area}`,
  bothLevel: (level) => `both at level ${level}`,
  bothThemes: (themes) => `both about ${themes}`,
  within: (inner, outer) => `${inner} is part of ${outer}`,
  showBoth: 'Show both on the map',
  pairList: 'Pairs, most shared organisations first',
  range: (from, to, all) => `Pairs ${from} to ${to} of ${all}`,
  earlier: (count) => `Show the previous ${count}`,
  later: (count) => `Show the next ${count}`,
  cut: (compared, tables) =>
    `Compared are the ${compared} collaborations with most organisations, of ${tables}: comparing all takes too long. Choose a smaller area or a filter to see the rest.`,
  matrixName: 'Collaborations against each other: how many organisations they share',
  matrixKeys:
    'Arrows go from cell to cell, Home and End to the start and end of the row, Enter opens a cell. The pairs are the same as a list.',
  matrixHint: (tables) =>
    `${tables}, ordered so that those that share much stand together. On the diagonal: the organisations at that table itself.`,
  asList: 'Read as a list of pairs',
  leftOut: (count, told, shown) =>
    `${told} more ${count === 1 ? 'collaboration finds' : 'collaborations find'} no room here: shown are the ${shown} with the strongest pairs. A higher threshold leaves fewer; the list of pairs has them all.`,
  table: 'Collaboration',
  cellEmpty: 'Point at a cell to read which two collaborations it is about.',
  detail: 'Chosen cell',
  closeDetail: 'Close',
  none: 'They share no organisations.',
  nobody: 'No participants of this collaboration are known.',
  noTables: (place, isFiltered) =>
    `${isFiltered ? 'With these filters there' : 'There'} are no collaborations in ${place}.`,
  noTablesHint: 'Choose Everywhere, go one level up on the map or in the breadcrumbs, or clear a filter.',
  noPairs: (least) =>
    least === 1
      ? 'No two collaborations share an organisation here.'
      : `No two collaborations share ${least} or more organisations here.`,
  noPairsHint: 'Choose Everywhere, go one level up on the map or in the breadcrumbs, or clear a filter.',
  lower: (most, pairs) => `Set to ${most}: ${pairs}`,
};

/** The words of the overlap between tables. */
export const overlapWords: Readonly<Record<Language, OverlapWords>> = { nl: dutch, en: english };
