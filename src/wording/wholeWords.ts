import type { Language } from './language';

const dutch = {
  title: 'Alles in één bestand',
  intro:
    'De hele kaart in één bestand, met de gegevens, verhalen en antwoorden die u nu ziet. Zet het op een usb-stick of mail het: het opent in Chrome, Edge en Firefox, ook zonder internet, met dit beeld als begin.',
  frozen: 'Het bestand verandert niet mee als de gegevens op de website veranderen.',
  fromFile: 'U werkt nu in zo’n bestand. Opnieuw bewaren neemt mee wat u nu ziet.',
  localData: 'Uw eigen bestanden en verbeteringen gaan mee.',
  save: 'Bewaar als één bestand',
  embed: 'In een website',
  embedIntro:
    'Plak deze regel in uw eigen website: daar staat dan deze weergave, met een link naar de hele kaart.',
  embedField: 'HTML voor een website',
  embedCopy: 'Kopieer de HTML',
  embedCopied: 'Gekopieerd',
  embedCopyFailed: 'Kopiëren mag hier niet. De HTML is geselecteerd: druk op Ctrl+C of ⌘C.',
  embedTitle: (title: string, subject: string) => `${title}: ${subject}`,
};

export type WholeWords = typeof dutch;

const english: WholeWords = {
  title: 'Everything in one file',
  intro:
    'The whole map in one file, with the data, stories and answers you see now. Put it on a USB stick or mail it: it opens in Chrome, Edge and Firefox, also without internet, and begins with this view.',
  frozen: 'The file does not change when the data on the website change.',
  fromFile: 'You are working in such a file now. Saving again takes along what you see now.',
  localData: 'Your own files and corrections go along.',
  save: 'Save as one file',
  embed: 'In a website',
  embedIntro: 'Paste this line in your own website: it then shows this view, with a link to the whole map.',
  embedField: 'HTML for a website',
  embedCopy: 'Copy the HTML',
  embedCopied: 'Copied',
  embedCopyFailed: 'Copying is not allowed here. The HTML is selected: press Ctrl+C or ⌘C.',
  embedTitle: (title, subject) => `${title}: ${subject}`,
};

/** The words of saving the page as one file, and of showing it inside another page. */
export const wholeWords: Readonly<Record<Language, WholeWords>> = { nl: dutch, en: english };
