import type { Language } from './language';
import { speakerWords } from './speakerWords';

/** What went differently from what a link asked. */
export type NoticeKind =
  | 'stale-focus'
  | 'stale-selection'
  | 'stale-own'
  | 'nearest'
  | 'stale-connection'
  | 'inexact'
  | 'focus-organisation'
  | 'unknown-value'
  | 'unknown-view'
  | 'data-refused'
  | 'data-inside'
  | 'not-renewed'
  | 'not-kept'
  | 'part-lost'
  | 'desk-failed'
  | 'stale-story'
  | 'no-stories'
  | 'step-lost'
  | 'speaker-blocked';

type NoticeWords = Readonly<Record<NoticeKind, (value: string) => string>>;

/** What the map has to tell beside itself. */
export const noticeWords: Readonly<Record<Language, NoticeWords>> = {
  nl: {
    'stale-focus': (value) =>
      `De plaats '${value}' uit de link staat niet in deze gegevens. U ziet het begin.`,
    'stale-selection': (value) => `'${value}' uit de link staat niet in deze gegevens. Er is niets gekozen.`,
    nearest: (value) => `Wat de link vraagt, ligt buiten deze gegevens: ${value.replace('→', 'wordt')}.`,
    'stale-own': (value) =>
      `Uw organisatie '${value}' staat niet in deze gegevens. Kies haar opnieuw onder Wij.`,
    'stale-connection': (value) => `'${value}' staat niet in deze gegevens: er is geen verbinding gezocht.`,
    inexact: (value) => `'${value}' uit de link is gelezen zonder op hoofdletters te letten.`,
    'focus-organisation': (value) =>
      `'${value}' uit de link is een organisatie en geen plek op de kaart. Zij is gekozen.`,
    'unknown-value': (value) => `'${value}' uit de link bestaat hier niet en is overgeslagen.`,
    'unknown-view': (value) => `De weergave '${value}' bestaat niet. U ziet de kaart.`,
    'data-refused': (value) => `Het adres '${value}' is geen map van deze site. U ziet de gewone gegevens.`,
    'data-inside': () =>
      'Deze kaart is één bestand met de gegevens erin. Gegevens van een server laden kan alleen op de website.',
    'not-renewed': (value) => `De gegevens konden niet opnieuw worden gelezen (${value}). U ziet de vorige.`,
    'not-kept': () =>
      'Deze browser kan uw bestanden niet bewaren: na opnieuw laden staan de gegevens van deze kaart er weer.',
    'part-lost': () => 'Een deel van de kaart kon niet worden opgehaald. Laad de pagina opnieuw.',
    'desk-failed': () => 'De gegevens konden niet worden geopend. Laad de pagina opnieuw.',
    'stale-story': (value) =>
      `Het verhaal '${value}' uit de link is er niet meer. Kies een ander bij Presenteren.`,
    'no-stories': (value) =>
      `Het verhaal '${value}' uit de link is er niet: bij deze gegevens hoort geen verhaal.`,
    'step-lost': (value) => `Deze stap noemt iets dat niet in deze gegevens staat: ${value}.`,
    'speaker-blocked': () => speakerWords.nl.blocked,
  },
  en: {
    'stale-focus': (value) => `The place '${value}' in the link is not in these data. You see the start.`,
    'stale-selection': (value) => `'${value}' in the link is not in these data. Nothing is selected.`,
    nearest: (value) => `What the link asks lies outside these data: ${value.replace('→', 'becomes')}.`,
    'stale-own': (value) => `Your organisation '${value}' is not in these data. Choose it again under Us.`,
    'stale-connection': (value) => `'${value}' is not in these data: no connection was looked for.`,
    inexact: (value) => `'${value}' in the link was read without regard to capitals.`,
    'focus-organisation': (value) =>
      `'${value}' in the link is an organisation and no place on the map. It is selected.`,
    'unknown-value': (value) => `'${value}' in the link does not exist here and was left aside.`,
    'unknown-view': (value) => `There is no view '${value}'. You see the map.`,
    'data-refused': (value) => `The address '${value}' is not a folder of this site. You see the usual data.`,
    'data-inside': () =>
      'This map is one file with its data inside. Loading data from a server is only possible on the website.',
    'not-renewed': (value) => `The data could not be read again (${value}). You see the previous ones.`,
    'not-kept': () =>
      'This browser cannot keep your files: after loading again the data of this map will be back.',
    'part-lost': () => 'A part of the map could not be fetched. Load the page again.',
    'desk-failed': () => 'The data could not be opened. Load the page again.',
    'stale-story': (value) => `The story '${value}' in the link is gone. Choose another under Present.`,
    'no-stories': (value) => `The story '${value}' in the link is not there: these data have no story.`,
    'step-lost': (value) => `This step names something that is not in these data: ${value}.`,
    'speaker-blocked': () => speakerWords.en.blocked,
  },
};
