import type { Language } from './language';

const dutch = {
  title: (place: string) => `Hiaten in ${place}`,
  titleAll: 'Hiaten, overal',
  intro:
    'Welk thema heeft waar een verband, en waar niet. Een verband met meer thema’s telt bij elk daarvan.',
  introArea: 'Wat dieper ligt, telt bij het gebied waar het in ligt.',
  against: 'Thema tegen',
  level: 'Niveau',
  area: 'Gebied',
  showAs: 'Tonen als',
  table: 'Tabel',
  list: 'Lijst',
  gridLevel: 'Thema’s tegen niveaus: hoeveel verbanden',
  gridArea: 'Thema’s tegen gebieden: hoeveel verbanden',
  gridKeys:
    'Pijltjes gaan van vak naar vak, Home en End naar begin en eind van de rij, Enter opent een vak. Hetzelfde staat er ook als lijst.',
  theme: 'Thema',
  withoutTheme: 'zonder thema',
  here: (place: string) => `${place} zelf`,
  none: 'geen',
  empty: (told: string) => `${told} leeg`,
  full: 'geen leeg',
  emptySpoken: (count: number, told: string) => `${told} ${count === 1 ? 'vak is leeg' : 'vakken zijn leeg'}`,
  total: (empty: string, cells: string) => `${empty} van ${cells} vakken zijn leeg`,
  key: 'Leeg: geen verband in deze gegevens',
  cell: (theme: string, column: string) => `${theme}, ${column}`,
  all: 'alle thema’s',
  everywhere: 'overal hier',
  nothing: (theme: string, column: string) => `Geen verband: ${theme}, ${column}.`,
  emptyAt: (columns: string) => `Geen: ${columns}`,
  emptyNowhere: 'Nergens leeg',
  detail: 'Gekozen vak',
  closeDetail: 'Sluit',
  detailCut: (shown: string, all: string) => `De eerste ${shown} van ${all}, op naam.`,
  leftOutThemes: (count: string) =>
    `Nog ${count} thema’s met minder verbanden passen hier niet. Een filter op thema toont ze.`,
  leftOutColumns: (count: string) =>
    `Nog ${count} gebieden met minder verbanden passen hier niet. Ga op de kaart een niveau naar binnen om ze te zien.`,
  noThemes: 'In deze gegevens staan geen thema’s.',
  noTables: (place: string, isFiltered: boolean) =>
    isFiltered ? `Met deze filters staan in ${place} geen verbanden.` : `In ${place} staan geen verbanden.`,
  noTablesHint: 'Kies Overal, ga op de kaart of in het kruimelpad een niveau omhoog, of wis een filter.',
};

export type GapsWords = typeof dutch;

const english: GapsWords = {
  title: (place) => `Gaps in ${place}`,
  titleAll: 'Gaps, everywhere',
  intro:
    'Which theme has a collaboration where, and where not. One with several themes counts for each of them.',
  introArea: 'What lies deeper counts for the area it lies in.',
  against: 'Theme against',
  level: 'Level',
  area: 'Area',
  showAs: 'Show as',
  table: 'Table',
  list: 'List',
  gridLevel: 'Themes against levels: how many collaborations',
  gridArea: 'Themes against areas: how many collaborations',
  gridKeys:
    'Arrows go from cell to cell, Home and End to the start and end of the row, Enter opens a cell. The same is there as a list.',
  theme: 'Theme',
  withoutTheme: 'without a theme',
  here: (place) => `${place} itself`,
  none: 'none',
  empty: (told) => `${told} empty`,
  full: 'none empty',
  emptySpoken: (count, told) => `${told} ${count === 1 ? 'cell is' : 'cells are'} empty`,
  total: (empty, cells) => `${empty} of ${cells} cells are empty`,
  key: 'Empty: no collaboration in these data',
  cell: (theme, column) => `${theme}, ${column}`,
  all: 'all themes',
  everywhere: 'everywhere here',
  nothing: (theme, column) => `No collaboration: ${theme}, ${column}.`,
  emptyAt: (columns) => `None: ${columns}`,
  emptyNowhere: 'Empty nowhere',
  detail: 'Chosen cell',
  closeDetail: 'Close',
  detailCut: (shown, all) => `The first ${shown} of ${all}, by name.`,
  leftOutThemes: (count) =>
    `${count} more themes with fewer collaborations find no room here. A filter by theme shows them.`,
  leftOutColumns: (count) =>
    `${count} more areas with fewer collaborations find no room here. Go one level in on the map to see them.`,
  noThemes: 'There are no themes in these data.',
  noTables: (place, isFiltered) =>
    `${isFiltered ? 'With these filters there' : 'There'} are no collaborations in ${place}.`,
  noTablesHint: 'Choose Everywhere, go one level up on the map or in the breadcrumbs, or clear a filter.',
};

/** The words of what themes have where. */
export const gapsWords: Readonly<Record<Language, GapsWords>> = { nl: dutch, en: english };
