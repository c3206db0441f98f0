import type { Language } from './language';

const dutch = {
  title: 'Welke tafel waarvoor?',
  intro:
    'Zeg in gewone woorden waar het over gaat, en zo u wilt waar: “valpreventie Heerlen”, “eenzaam”, “wachtlijst”.',
  field: 'Waar gaat het over?',
  hint: 'Bijvoorbeeld: valpreventie Heerlen',
  themes: 'Of kies een thema',
  moreThemes: (count: string) => `Toon alle ${count} thema’s`,
  fewerThemes: 'Toon minder thema’s',
  found: (count: string) => `${count} voor`,
  none: (query: string) => `Geen coalitie, tafel of initiatief gevonden voor “${query}”.`,
  noneHint: 'Probeer een ander woord of een wijdere plaats, of kies een thema.',
  hidden: (count: string) => `Nog ${count} zijn door uw filters verborgen.`,
  also: 'Ook gevonden',
  why: 'Waarom',
  who: 'Wie',
  what: 'Wat',
  how: 'Hoe',
  andMore: (count: string) => `en nog ${count}`,
  nobody: 'deelnemers niet bekend',
  noContents: 'geen onderdelen in deze gegevens',
  since: 'periode',
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
    'Say in plain words what it is about, and where if you like: “valpreventie Heerlen”, “eenzaam”, “wachtlijst”. The data are in Dutch.',
  field: 'What is it about?',
  hint: 'For example: valpreventie Heerlen',
  themes: 'Or choose a theme',
  moreThemes: (count) => `Show all ${count} themes`,
  fewerThemes: 'Show fewer themes',
  found: (count) => `${count} for`,
  none: (query) => `No coalition, table or initiative found for “${query}”.`,
  noneHint: 'Try another word or a wider place, or choose a theme.',
  hidden: (count) => `Another ${count} are hidden by your filters.`,
  also: 'Also found',
  why: 'Why',
  who: 'Who',
  what: 'What',
  how: 'How',
  andMore: (count) => `and ${count} more`,
  nobody: 'participants not known',
  noContents: 'no parts in these data',
  since: 'period',
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
