import { type ListKind, listKinds } from '../network/list/listKinds';
import { mapped, ofForm, oneOf, unreadable } from './readText';

/** The tabs of the panel. */
export type PanelTab = 'card' | 'outline' | 'filters' | 'own';

/** How the views beside the map are set; each part has one parameter in the link. */
export interface ViewOptions {
  readonly list: ListKind;
  /** Name of the column by which the list is sorted; with a hyphen before it from high to low; empty = as it comes. */
  readonly sort: string;
  /** Key of the organisation or verband to which the list is narrowed; empty = to none. */
  readonly by: string;
  /** Whether lists, overlap and gaps tell of the place in focus, or of everything. */
  readonly scope: 'hier' | 'alles';
  /** How many organisations two tables share at least to be told. */
  readonly threshold: number;
  readonly overlapAs: 'paren' | 'matrix';
  /** What stands against the themes. */
  readonly against: 'niveau' | 'gebied';
  /** How gaps and the network are shown; empty = as fits the screen. */
  readonly gapsAs: '' | 'tabel' | 'lijst';
  /** What the reader asks in plain words. */
  readonly query: string;
  /** Key of what stands in the middle of the network; empty = what is selected, else the place in focus. */
  readonly centre: string;
}

export const usualOptions: ViewOptions = {
  list: 'organisaties',
  sort: '',
  by: '',
  scope: 'hier',
  threshold: 2,
  overlapAs: 'paren',
  against: 'niveau',
  gapsAs: '',
  query: '',
  centre: '',
};

/** What each parameter may say. */
const parameters = {
  lijst: oneOf(listKinds),
  sorteer: ofForm(/^-?[a-z_]+$/, 40),
  bij: ofForm(/\S/, 300),
  bereik: oneOf(['hier', 'alles']),
  drempel: mapped(ofForm(/^[1-9]\d{0,3}$/, 4), Number),
  toont: oneOf(['paren', 'matrix']),
  tegen: oneOf(['niveau', 'gebied']),
  als: oneOf(['tabel', 'lijst']),
  zoek: ofForm(/\S/, 200),
  midden: ofForm(/\S/, 300),
  paneel: oneOf(['overzicht', 'filters', 'wij']),
} as const;

const tabWords = { overzicht: 'outline', filters: 'filters', wij: 'own' } as const;

/**
 * Reads how the views beside the map are set.
 *
 * @param query - of a link
 * @returns the settings; the usual one where the link says nothing that can be used
 */
export function readOptions(query: URLSearchParams): ViewOptions {
  return {
    list: parameters.lijst(query.get('lijst')) ?? usualOptions.list,
    sort: parameters.sorteer(query.get('sorteer')) ?? usualOptions.sort,
    by: parameters.bij(query.get('bij')) ?? usualOptions.by,
    scope: parameters.bereik(query.get('bereik')) ?? usualOptions.scope,
    threshold: parameters.drempel(query.get('drempel')) ?? usualOptions.threshold,
    overlapAs: parameters.toont(query.get('toont')) ?? usualOptions.overlapAs,
    against: parameters.tegen(query.get('tegen')) ?? usualOptions.against,
    gapsAs: parameters.als(query.get('als')) ?? usualOptions.gapsAs,
    query: parameters.zoek(query.get('zoek')) ?? usualOptions.query,
    centre: parameters.midden(query.get('midden')) ?? usualOptions.centre,
  };
}

/**
 * Reads which tab of the panel a link asks for.
 *
 * @param query - of a link
 * @returns the tab; the card where it asks for none
 */
export function readPanelTab(query: URLSearchParams): PanelTab {
  const word = parameters.paneel(query.get('paneel'));
  return word === null ? 'card' : tabWords[word];
}

/**
 * Gives what a link tells of these settings.
 *
 * @param options - as they are
 * @param panelTab - the tab of the panel
 * @returns the value of each parameter; null = it is the usual one, and need not be told
 */
export function writeOptions(
  options: ViewOptions,
  panelTab: PanelTab,
): Readonly<Record<keyof typeof parameters, string | null>> {
  const told = (part: keyof ViewOptions): string | null =>
    options[part] === usualOptions[part] ? null : String(options[part]);
  const tab = Object.entries(tabWords).find(([, name]) => name === panelTab);
  return {
    lijst: told('list'),
    sorteer: told('sort'),
    bij: told('by'),
    bereik: told('scope'),
    drempel: told('threshold'),
    toont: told('overlapAs'),
    tegen: told('against'),
    als: told('gapsAs'),
    zoek: told('query'),
    midden: told('centre'),
    paneel: tab?.[0] ?? null,
  };
}

/**
 * Lists what a link says of these settings and means nothing.
 *
 * @param query - of a link
 * @returns as written: `lijst=mensen`
 */
export function unknownOptions(query: URLSearchParams): readonly string[] {
  return unreadable(query, parameters);
}
