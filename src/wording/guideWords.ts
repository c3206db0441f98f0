import type { Language } from './language';

const dutch = {
  title: 'Welke tafel waarvoor?',
  intro:
    'Vraag het in gewone woorden, en zo u wilt waar: “wie helpt eenzame ouderen in Kerkrade?”, “wachtlijst”.',
  field: 'Waar gaat het over?',
  hint: 'Bijvoorbeeld: valpreventie Heerlen',
  themes: 'Of kies een thema',
  moreThemes: (count: string) => `Toon alle ${count} thema’s`,
  fewerThemes: 'Toon minder thema’s',
  found: (count: string) => `${count} voor`,
  noneWhole: 'Geen verband past bij alles. Hieronder staat wat bij een deel past van',
  unknown: (said: string) => `Op ${said} is niets gevonden.`,
  alone: 'Gevonden',
  whole: (said: string) => `Past bij alles: ${said}`,
  wholeWider: (place: string) => `Past ook, maar werkt in een groter gebied dan ${place}`,
  part: (said: string) => `Deels: alleen ${said}`,
  partWider: (said: string, place: string) => `Deels: alleen ${said}, in een groter gebied dan ${place}`,
  moreGroups: (count: string) => `Toon ook wat minder past (${count})`,
  left: (count: number, told: string) =>
    count === 1
      ? 'Nog 1 past minder goed en staat hier niet bij.'
      : `Nog ${told} passen minder goed en staan hier niet bij.`,
  foundBy: 'Gevonden op',
  said: (word: string) => `‘${word}’`,
  foundAs: (meaning: string) => `als ‘${meaning}’`,
  inWider: 'in een groter gebied',
  none: (query: string) => `Geen coalitie, tafel of initiatief gevonden voor “${query}”.`,
  noneHint: 'Probeer een ander woord of een wijdere plaats, of kies een thema.',
  hidden: (count: number, told: string) =>
    count === 1 ? 'Nog 1 is door uw filters verborgen.' : `Nog ${told} zijn door uw filters verborgen.`,
  also: 'Ook gevonden',
  why: 'Waarom',
  who: 'Wie',
  what: 'Wat',
  how: 'Hoe',
  andMore: (count: string) => `en nog ${count}`,
  nobody: 'deelnemers niet bekend',
  noContents: 'geen onderdelen in deze gegevens',
  partOf: 'hoort bij',
  own: 'wij zitten hier',
  show: 'Toon op de kaart',
  showNamed: (name: string) => `Toon ${name} op de kaart`,
  more: (count: string) => `Toon de volgende ${count}`,
  searching: 'Er wordt gezocht…',
  toCards: 'Wegwijzer: waarom, wie, wat en hoe',
};

type GuideWords = typeof dutch;

const english: GuideWords = {
  title: 'Which table for what?',
  intro:
    'Ask in plain words, and where if you like: “eenzame ouderen Kerkrade”, “wachtlijst”. The data are in Dutch.',
  field: 'What is it about?',
  hint: 'For example: valpreventie Heerlen',
  themes: 'Or choose a theme',
  moreThemes: (count) => `Show all ${count} themes`,
  fewerThemes: 'Show fewer themes',
  found: (count) => `${count} for`,
  noneWhole: 'No collaboration fits all. Below is what fits part of',
  unknown: (said) => `Nothing was found by ${said}.`,
  alone: 'Found',
  whole: (said) => `Fits all: ${said}`,
  wholeWider: (place) => `Fits too, but works in a wider area than ${place}`,
  part: (said) => `In part: only ${said}`,
  partWider: (said, place) => `In part: only ${said}, in a wider area than ${place}`,
  moreGroups: (count) => `Also show what fits less well (${count})`,
  left: (count, told) =>
    count === 1
      ? 'One more fits less well and is not here.'
      : `Another ${told} fit less well and are not here.`,
  foundBy: 'Found by',
  said: (word) => `‘${word}’`,
  foundAs: (meaning) => `as ‘${meaning}’`,
  inWider: 'in a wider area',
  none: (query) => `No coalition, table or initiative found for “${query}”.`,
  noneHint: 'Try another word or a wider place, or choose a theme.',
  hidden: (count, told) =>
    count === 1 ? 'One more is hidden by your filters.' : `Another ${told} are hidden by your filters.`,
  also: 'Also found',
  why: 'Why',
  who: 'Who',
  what: 'What',
  how: 'How',
  andMore: (count) => `and ${count} more`,
  nobody: 'participants not known',
  noContents: 'no parts in these data',
  partOf: 'belongs to',
  own: 'we sit here',
  show: 'Show on the map',
  showNamed: (name) => `Show ${name} on the map`,
  more: (count) => `Show the next ${count}`,
  searching: 'Searching…',
  toCards: 'Guide: why, who, what and how',
};

/** The words of the view that answers which table is for what. */
export const guideWords: Readonly<Record<Language, GuideWords>> = { nl: dutch, en: english };
