import Papa from 'papaparse';
import { sectorOf } from '../../src/appearance/sectors';
import { type Choice, wholeChoice } from '../../src/network/choice';
import { narrow } from '../../src/network/narrow';
import { narrowed } from '../../src/network/narrowed';
import type { Members, Network } from '../../src/network/network';
import { realFiles } from '../fixtures/dataFiles';

export type Row = Readonly<Record<string, string>>;

/** The real files, read apart from the product's own reader. */
export function rowsOf(table: string): readonly Row[] {
  const file = realFiles().find(({ name }) => name === `${table}.csv`);
  const text = new TextDecoder().decode(file?.bytes);
  return Papa.parse<Row>(text.trim(), { header: true, skipEmptyLines: true }).data;
}

const kinds = { coalities: 'coalitie', tafels: 'tafel', initiatieven: 'initiatief' } as const;
const areas = new Map(rowsOf('gebieden').map((row) => [row['id'] ?? '', row]));
const organisations = new Map(rowsOf('organisaties').map((row) => [row['id'] ?? '', row]));

export type VerbandRow = Row & { readonly kind: string };

/** Every verband of the files, with its kind. */
export const verbandRows: readonly VerbandRow[] = Object.entries(kinds).flatMap(([table, kind]) =>
  rowsOf(table).map((row) => ({ ...row, kind }) as VerbandRow),
);

/** The level of the area in which a verband works. */
export function levelOfRow(row: Row): string {
  return areas.get(row['gebied'] ?? '')?.['niveau'] ?? 'onbekend';
}

/** The areas in which something lies, its own first. */
export function areasAround(area: string): readonly string[] {
  const around: string[] = [];
  for (let id = area; id !== ''; id = areas.get(id)?.['onderdeel_van'] ?? '') around.push(id);
  return around;
}

/** Themes in lower case; `onbekend` where there is none. */
export function themesOfRow(row: Row): readonly string[] {
  const themes = (row['themas'] ?? '').split('|').map((theme) => theme.trim().toLowerCase());
  return [...new Set(themes.map((theme) => (theme === '' ? 'onbekend' : theme)))];
}

/** By id of a verband that a choice leaves: the organisations there that it leaves. Counted the slow way. */
export function seatedIn(choice: Choice): ReadonlyMap<string, ReadonlySet<string>> {
  const isChosen = (wanted: readonly string[], values: readonly string[]): boolean =>
    wanted.length === 0 || values.some((value) => wanted.includes(value));
  const yearOf = (date: string | undefined): number => Number((date ?? '').slice(0, 4));
  const isGone = (from: string | undefined, until: string | undefined): boolean =>
    choice.year !== null &&
    (yearOf(from) > choice.year || (yearOf(until) > 0 && yearOf(until) < choice.year));
  const seats = rowsOf('deelnames').filter(
    (seat) =>
      isChosen(choice.sector, [sectorOf(organisations.get(seat['organisatie'] ?? '')?.['soort'] ?? '')]) &&
      isChosen(choice.role, [(seat['rol'] ?? '') === '' ? 'onbekend' : (seat['rol'] ?? '').toLowerCase()]) &&
      !isGone(seat['van'], seat['tot']),
  );
  const needsSeat = choice.sector.length + choice.role.length > 0;
  const shown = verbandRows.filter(
    (row) =>
      isChosen(choice.level, [levelOfRow(row)]) &&
      isChosen(choice.kind, [row.kind]) &&
      isChosen(choice.theme, themesOfRow(row)) &&
      isChosen(choice.status, [
        (row['status'] ?? '') === '' ? 'onbekend' : (row['status'] ?? '').toLowerCase(),
      ]) &&
      !isGone(row['start'], row['eind']) &&
      (choice.year === null || yearOf(row['start']) > 0) &&
      (!needsSeat || seats.some((seat) => seat['verband'] === row['id'])),
  );
  return new Map(
    shown.map(({ id = '' }) => [
      id,
      new Set(seats.filter((seat) => seat['verband'] === id).map((seat) => seat['organisatie'] ?? '')),
    ]),
  );
}

/** Choices of every sort, to count under. */
export const someChoices: readonly Choice[] = [
  wholeChoice,
  ...[2013, 2018, 2021, 2024].map((year) => ({ ...wholeChoice, year })),
  { ...wholeChoice, theme: ['jeugd', 'ouderen'] },
  { ...wholeChoice, level: ['subregio', 'gemeente'] },
  { ...wholeChoice, kind: ['tafel'], year: 2022 },
  { ...wholeChoice, sector: ['gemeente', 'welzijn'] },
];

/** What a choice leaves, as the worker asks it. */
export function shownUnder(network: Network, choice: Choice): Network & Members {
  const { members } = network;
  if (members === null) throw new Error('no members');
  const left = narrowed(network, narrow({ ...network, ...members }, choice, sectorOf));
  if (left.members === null) throw new Error('no members left');
  return { ...left, ...left.members };
}
