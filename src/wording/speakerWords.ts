import type { Language } from './language';

interface SpeakerWords {
  /** Of the window; the title of the story comes behind it. */
  readonly window: string;
  readonly open: string;
  readonly openHint: string;
  readonly blocked: string;
  /** What the window says once the page that fed it is gone: what has happened, and how to go on. */
  readonly mapGone: readonly [what: string, next: string];
  /** Before a story has been chosen. */
  readonly waiting: string;
  readonly note: string;
  readonly noNote: string;
  readonly roomReads: string;
  readonly comesNext: string;
  readonly lastStep: string;
  /** Before what the map shows at a step. */
  readonly picture: string;
  readonly allSteps: string;
  readonly ways: string;
  readonly clock: string;
  readonly spoken: string;
  readonly start: string;
  readonly pause: string;
  readonly reset: string;
  readonly smaller: string;
  readonly larger: string;
  readonly light: string;
  readonly dark: string;
  readonly blackNow: string;
  readonly stopped: (step: number) => string;
  readonly goOn: (step: number) => string;
  readonly fromStart: string;
  readonly notFull: string;
  /** The next press on the map fills its screen again. */
  readonly notFullNow: string;
}

/** Everything that the window of the speaker says. */
export const speakerWords: Readonly<Record<Language, SpeakerWords>> = {
  nl: {
    window: 'Spreker',
    open: 'Sprekersvenster',
    openHint:
      'Zet het op uw eigen scherm en de kaart op de projector. Open het liefst voordat u begint: een nieuw venster haalt de kaart uit volledig scherm, tot u op de kaart klikt.',
    blocked:
      'De browser hield het sprekersvenster tegen. Sta pop-ups van deze pagina toe (het teken in de adresbalk; in volledig scherm eerst F) en open het venster opnieuw.',
    mapGone: [
      'De kaart is gesloten of wordt opnieuw geladen',
      'Staat de kaart er weer en blijft deze tekst staan, druk daar dan op S. Is de kaart gesloten, sluit dan ook dit venster.',
    ],
    waiting: 'Kies een verhaal, hier of in het venster van de kaart.',
    note: 'Notitie',
    noNote: 'Bij deze stap staat geen notitie.',
    roomReads: 'De zaal leest',
    comesNext: 'Hierna',
    lastStep: 'Dit is de laatste stap.',
    picture: 'In beeld',
    allSteps: 'Alle stappen',
    ways: 'Bediening',
    clock: 'Klok',
    spoken: 'Gesproken',
    start: 'Tijd laten lopen',
    pause: 'Tijd stilzetten',
    reset: 'Tijd op nul',
    smaller: 'Notitie kleiner',
    larger: 'Notitie groter',
    light: 'Licht venster',
    dark: 'Donker venster',
    blackNow: 'Het scherm is zwart. Elke toets brengt het beeld terug.',
    stopped: (step) => `Het verhaal is gestopt bij stap ${step}.`,
    goOn: (step) => `Ga verder bij stap ${step}`,
    fromStart: 'Begin opnieuw',
    notFull: 'De kaart vult het scherm niet: klik in dat venster en druk op F.',
    notFullNow: 'De kaart vult het scherm niet meer: klik één keer op de kaart.',
  },
  en: {
    window: 'Speaker',
    open: 'Speaker window',
    openHint:
      'Put it on your own screen and the map on the projector. Best open it before you begin: a new window takes the map out of full screen, until you click the map.',
    blocked:
      'The browser held the speaker window back. Allow pop-ups of this page (the sign in the address bar; in full screen press F first) and open the window again.',
    mapGone: [
      'The map was closed or is being loaded again',
      'If the map is back and this text stays, press S there. If the map was closed, close this window as well.',
    ],
    waiting: 'Choose a story, here or in the window of the map.',
    note: 'Note',
    noNote: 'This step has no note.',
    roomReads: 'The room reads',
    comesNext: 'Next',
    lastStep: 'This is the last step.',
    picture: 'On screen',
    allSteps: 'All steps',
    ways: 'Controls',
    clock: 'Clock',
    spoken: 'Spoken',
    start: 'Let the time run',
    pause: 'Hold the time',
    reset: 'Time to zero',
    smaller: 'Smaller note',
    larger: 'Larger note',
    light: 'Light window',
    dark: 'Dark window',
    blackNow: 'The screen is black. Any key brings the picture back.',
    stopped: (step) => `The story was stopped at step ${step}.`,
    goOn: (step) => `Go on at step ${step}`,
    fromStart: 'Begin again',
    notFull: 'The map does not fill the screen: click in that window and press F.',
    notFullNow: 'The map no longer fills the screen: click the map once.',
  },
};
