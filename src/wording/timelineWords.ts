import type { Language } from './language';

const dutch = {
  kinds: {
    start: 'Begin',
    end: 'Einde',
    event: 'Gebeurtenis',
    contentStart: 'Hierin begonnen',
    contentEnd: 'Hierin beëindigd',
    joined: 'Sluiten aan',
    left: 'Vertrekken',
  },
  many: {
    start: (count: string) => count,
    end: (count: string) => count,
    event: (count: string) => count,
    contentStart: (count: string) => `${count} onderdelen`,
    contentEnd: (count: string) => `${count} onderdelen`,
    joined: (count: string) => `${count} organisaties`,
    left: (count: string) => `${count} organisaties`,
  },
  none: 'Geen enkele datum in deze gegevens.',
  noStart: 'De begindatum is niet bekend.',
  undated: (what: string) => `Van ${what} is niet bekend sinds wanneer.`,
  parts: (count: string) => (count === '1' ? '1 onderdeel' : `${count} onderdelen`),
};

type TimelineWords = typeof dutch;

const english: TimelineWords = {
  kinds: {
    start: 'Start',
    end: 'End',
    event: 'Event',
    contentStart: 'Begun in it',
    contentEnd: 'Ended in it',
    joined: 'Join',
    left: 'Leave',
  },
  many: {
    start: (count) => count,
    end: (count) => count,
    event: (count) => count,
    contentStart: (count) => `${count} parts`,
    contentEnd: (count) => `${count} parts`,
    joined: (count) => `${count} organisations`,
    left: (count) => `${count} organisations`,
  },
  none: 'No date at all in these data.',
  noStart: 'The start date is not known.',
  undated: (what) => `Of ${what} it is not known since when.`,
  parts: (count) => (count === '1' ? '1 part' : `${count} parts`),
};

/** The words of a timeline. */
export const timelineWords: Readonly<Record<Language, TimelineWords>> = { nl: dutch, en: english };
