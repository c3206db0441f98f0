import type { Language } from './language';

interface LineWords {
  readonly shared: string;
  readonly relation: string;
  readonly home: string;
  readonly seats: string;
  readonly times: (count: string) => string;
  readonly andMore: (names: string, left: string) => string;
}

/** What the lines of the map say. */
export const lineWords: Readonly<Record<Language, LineWords>> = {
  nl: {
    shared: 'gedeelde organisaties',
    relation: 'relatie',
    home: 'hoort bij',
    seats: 'zetels hierin',
    times: (count) => `${count} relaties`,
    andMore: (names, left) => `${names} en nog ${left}`,
  },
  en: {
    shared: 'shared organisations',
    relation: 'relation',
    home: 'belongs to',
    seats: 'seats in here',
    times: (count) => `${count} relations`,
    andMore: (names, left) => `${names} and ${left} more`,
  },
};
