import type { Language } from './language';

const dutch = {
  open: 'Open de hele kaart',
  newTab: '(in een nieuw tabblad)',
};

type InsetWords = typeof dutch;

const english: InsetWords = {
  open: 'Open the whole map',
  newTab: '(in a new tab)',
};

/** The words of the map as a part of another page. */
export const insetWords: Readonly<Record<Language, InsetWords>> = { nl: dutch, en: english };
