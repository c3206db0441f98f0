import { areaLevels } from '../ecosystem/ecosystem';
import type { Language } from './language';
import { sectorWords } from './sectorWords';
import { thingWords } from './thingWords';

const dutch = {
  shown: (shown: string, all: string) => `${shown} van ${all} verbanden`,
  hidden: (count: string) => `${count} verborgen`,
  everything: 'Alles wordt getoond.',
  counting: 'Er wordt geteld…',
  clear: 'Wis alle filters',
  clearOne: (name: string) => `Wis ${name}`,
  clearKey: 'Esc wist alle filters.',
  year: 'Jaar',
  allYears: 'Alle jaren',
  yearSpoken: (year: number, count: string) => `${year}, ${count} ${count === '1' ? 'verband' : 'verbanden'}`,
  earlier: 'Een jaar eerder',
  later: 'Een jaar later',
  play: 'Speel af',
  pause: 'Stop',
  barsTitle: 'Verbanden in elk jaar',
  undatedVerbanden: (count: string) =>
    `Van nog ${count} verbanden staat geen begindatum in de gegevens; zij staan niet op de kaart.`,
  undatedSeats: (count: string) =>
    `Van ${count} zetels is niet bekend sinds wanneer; zij zijn bleek getekend.`,
  events: (year: number) => `Gebeurtenissen in ${year}`,
  noEvents: (year: number) => `Geen gebeurtenissen in ${year} in deze gegevens.`,
  facets: {
    level: 'Niveau',
    kind: 'Soort',
    theme: 'Thema',
    sector: 'Sector van de deelnemers',
    status: 'Status',
    role: 'Rol van de deelnemers',
  },
  withoutTheme: 'zonder thema',
  unknown: 'onbekend',
  leaves: (count: string) => `${count} verbanden`,
  all: (count: string) => `Toon alle ${count}`,
  fewer: 'Toon minder',
  hiddenThing: 'Uw filters verbergen dit op de kaart. Hieronder staat alles wat de gegevens ervan zeggen.',
  sign: 'Filters',
};

export type FilterWords = typeof dutch;

const english: FilterWords = {
  shown: (shown, all) => `${shown} of ${all} collaborations`,
  hidden: (count) => `${count} hidden`,
  everything: 'Everything is shown.',
  counting: 'Counting…',
  clear: 'Clear all filters',
  clearOne: (name) => `Clear ${name}`,
  clearKey: 'Esc clears all filters.',
  year: 'Year',
  allYears: 'All years',
  yearSpoken: (year, count) => `${year}, ${count} ${count === '1' ? 'collaboration' : 'collaborations'}`,
  earlier: 'One year earlier',
  later: 'One year later',
  play: 'Play',
  pause: 'Stop',
  barsTitle: 'Collaborations in each year',
  undatedVerbanden: (count) =>
    `Of ${count} more collaborations the data have no start date; they are not on the map.`,
  undatedSeats: (count) => `Of ${count} seats it is not known since when; they are drawn pale.`,
  events: (year) => `Events in ${year}`,
  noEvents: (year) => `No events in ${year} in these data.`,
  facets: {
    level: 'Level',
    kind: 'Kind',
    theme: 'Theme',
    sector: 'Sector of the participants',
    status: 'Status',
    role: 'Role of the participants',
  },
  withoutTheme: 'without a theme',
  unknown: 'unknown',
  leaves: (count) => `${count} collaborations`,
  all: (count) => `Show all ${count}`,
  fewer: 'Show fewer',
  hiddenThing: 'Your filters hide this on the map. Below is all that the data say of it.',
  sign: 'Filters',
};

export const filterWords: Readonly<Record<Language, FilterWords>> = { nl: dutch, en: english };

const kindOfValue: ReadonlyMap<string, 'coalition' | 'tafel' | 'initiative'> = new Map([
  ['coalitie', 'coalition'],
  ['tafel', 'tafel'],
  ['initiatief', 'initiative'],
]);

/**
 * Names a value that can be chosen.
 *
 * @param language - the language of the interface
 * @param facet - of what it is a value
 * @param value - in lower case, and as the data write it
 * @returns a name in the language where it has one, else as the data write it
 */
export function nameOfValue(
  language: Language,
  facet: keyof FilterWords['facets'],
  { value, label }: { readonly value: string; readonly label: string },
): string {
  const words = filterWords[language];
  const things = thingWords[language];
  if (value === 'onbekend') return facet === 'theme' ? words.withoutTheme : words.unknown;
  const kind = facet === 'kind' ? kindOfValue.get(value) : undefined;
  if (kind !== undefined) return things.kind[kind];
  const level = facet === 'level' ? areaLevels.find((one) => one === value) : undefined;
  if (level !== undefined) return things.level[level];
  const sectors: Readonly<Record<string, string>> = sectorWords[language].short;
  const sector = facet === 'sector' && Object.hasOwn(sectors, value) ? sectors[value] : undefined;
  return sector ?? label;
}
