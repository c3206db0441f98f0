import { bron, kept, verband } from './sharedFields';

/** What goes in the columns of what a room answered. */
export const contributionFields = {
  vraag: {
    title: 'Vraag',
    meaning:
      'Welke vraag dit beantwoordt. halen: wat kan het ecosysteem voor mij betekenen? brengen: wat kan ik voor het ecosysteem betekenen? Leeg: niet bekend.',
    example: 'halen',
  },
  bijdrage: {
    title: 'Bijdrage',
    meaning: 'Het antwoord, zoals het is gegeven. Zet hier nooit de naam van een persoon.',
    example: 'Een vast aanspreekpunt in de wijk',
  },
  betreft: {
    title: 'Betreft',
    meaning:
      'Waar het antwoord bij hoort. Leeg: bij niets in het bijzonder. Is een id van twee dingen, dan gaat een verband of organisatie voor een gebied.',
    example: 'denktank-mip',
  },
  themas: {
    ...verband.themas,
    meaning:
      'Waar het antwoord over gaat; het staat bij het eerste thema. Leeg: bij het thema van waar het bij hoort.',
  },
  datum: { title: 'Datum', meaning: 'De dag waarop het is gegeven.', example: '2026-11-12' },
  bijeenkomst: {
    title: 'Bijeenkomst',
    meaning: 'De bijeenkomst waar het is gegeven.',
    example: 'Regiodag november 2026',
  },
  bron: { ...bron, example: 'mlg-livecast' },
  ...kept,
};
