import type { Language } from './language';

const dutch = {
  name: 'Alles op de kaart, als boom',
  keys: 'Pijltjes lopen door de boom, Enter kiest, nogmaals Enter vliegt erheen, met Shift een niveau naar buiten.',
  here: 'hier kijkt u',
  nextItems: (count: string) => `Toon de volgende ${count}`,
  previousItems: (count: string) => `Toon de vorige ${count}`,
  itemsLeft: (count: string) => `nog ${count}`,
};

type OutlineWords = typeof dutch;

const english: OutlineWords = {
  name: 'Everything on the map, as a tree',
  keys: 'Arrows walk the tree, Enter selects, Enter again flies there, with Shift one level out.',
  here: 'you are here',
  nextItems: (count) => `Show the next ${count}`,
  previousItems: (count) => `Show the previous ${count}`,
  itemsLeft: (count) => `${count} left`,
};

/** The words of the outline. */
export const outlineWords: Readonly<Record<Language, OutlineWords>> = { nl: dutch, en: english };
