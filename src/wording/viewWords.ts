import type { Language } from './language';

const dutch = {
  scope: 'Waar',
  here: (place: string) => `In ${place}`,
  everywhere: 'Overal',
  filters: 'Filters',
  own: 'wij',
  ownSpoken: (name: string) => `${name} zit hier aan tafel`,
  coming: 'De deelnames worden nog gelezen…',
};

type ViewWords = typeof dutch;

const english: ViewWords = {
  scope: 'Where',
  here: (place) => `In ${place}`,
  everywhere: 'Everywhere',
  filters: 'Filters',
  own: 'us',
  ownSpoken: (name) => `${name} sits at this table`,
  coming: 'Participations are being read…',
};

/** What the views of overlap and gaps say alike. */
export const viewWords: Readonly<Record<Language, ViewWords>> = { nl: dutch, en: english };
