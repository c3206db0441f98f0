import { type RoomQuestion, roomQuestions } from '../ecosystem/ecosystem';
import { type ListKind, listKinds } from '../network/list/listKinds';
import { mapped, ofForm, oneOf, type ReadText, unreadable } from './readText';

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
  /** How gaps are shown; empty = as fits the screen. */
  readonly gapsAs: '' | 'tabel' | 'lijst';
  /** How the network is shown; empty = as a picture. */
  readonly networkAs: '' | 'lijst';
  /** What the reader asks in plain words. */
  readonly query: string;
  /** The cell of a grid that is open: its row, a tilde, its column; one of both empty = all of the other; empty = none. */
  readonly cell: string;
  /** Which part of a long list is shown; 1 = its beginning. */
  readonly page: number;
  /** What the little map counts, and from how wide an area on. */
  readonly counts: 'verbanden' | 'organisaties' | 'zetels';
  readonly countsFrom: 'gemeente' | 'subregio' | 'regio' | 'provincie' | 'land';
  /** What fills the shapes of the little map; empty = as fits the data. */
  readonly mapFill: '' | 'aantal' | 'deelname';
  /** Which of the two questions to a room is on the wall; empty = both. */
  readonly question: '' | RoomQuestion;
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
  networkAs: '',
  query: '',
  cell: '',
  page: 1,
  counts: 'verbanden',
  countsFrom: 'gemeente',
  mapFill: '',
  question: '',
  centre: '',
};

const count = mapped(ofForm(/^[1-9]\d{0,3}$/, 4), Number);

/** The parameter of each setting, and what it may say. */
const parts: {
  readonly [Part in keyof ViewOptions]: readonly [name: string, read: ReadText<ViewOptions[Part]>];
} = {
  list: ['lijst', oneOf(listKinds)],
  sort: ['sorteer', ofForm(/^-?[a-z_]+$/, 40)],
  by: ['bij', ofForm(/\S/, 300)],
  scope: ['bereik', oneOf(['hier', 'alles'])],
  threshold: ['drempel', count],
  overlapAs: ['toont', oneOf(['paren', 'matrix'])],
  against: ['tegen', oneOf(['niveau', 'gebied'])],
  gapsAs: ['als', oneOf(['tabel', 'lijst'])],
  networkAs: ['netwerk-als', oneOf(['lijst'])],
  query: ['zoek', ofForm(/\S/, 200)],
  cell: ['vak', ofForm(/.~|~./, 601)],
  page: ['pagina', count],
  counts: ['telt', oneOf(['verbanden', 'organisaties', 'zetels'])],
  countsFrom: ['vanaf', oneOf(['gemeente', 'subregio', 'regio', 'provincie', 'land'])],
  mapFill: ['kleurt', oneOf(['aantal', 'deelname'])],
  question: ['vraag', oneOf(roomQuestions)],
  centre: ['midden', ofForm(/\S/, 300)],
};

/** The names of these settings in a link. */
export const optionNames: readonly string[] = [...Object.values(parts).map(([name]) => name), 'paneel'];

const partNames = Object.keys(usualOptions) as (keyof ViewOptions)[];

const readTab = oneOf(['overzicht', 'filters', 'wij']);
const tabWords = { overzicht: 'outline', filters: 'filters', wij: 'own' } as const;

/**
 * Reads how the views beside the map are set.
 *
 * @param query - of a link
 * @returns the settings; the usual one where the link says nothing that can be used
 */
export function readOptions(query: URLSearchParams): ViewOptions {
  const read = <Part extends keyof ViewOptions>(part: Part): ViewOptions[Part] => {
    const [name, readText] = parts[part];
    return readText(query.get(name)) ?? usualOptions[part];
  };
  return {
    list: read('list'),
    sort: read('sort'),
    by: read('by'),
    scope: read('scope'),
    threshold: read('threshold'),
    overlapAs: read('overlapAs'),
    against: read('against'),
    gapsAs: read('gapsAs'),
    networkAs: read('networkAs'),
    query: read('query'),
    cell: read('cell'),
    page: read('page'),
    counts: read('counts'),
    countsFrom: read('countsFrom'),
    mapFill: read('mapFill'),
    question: read('question'),
    centre: read('centre'),
  };
}

/**
 * Reads which tab of the panel a link asks for.
 *
 * @param query - of a link
 * @returns the tab; the card where it asks for none
 */
export function readPanelTab(query: URLSearchParams): PanelTab {
  const word = readTab(query.get('paneel'));
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
): Readonly<Record<string, string | null>> {
  const told = partNames.map((part) => {
    const value = options[part];
    return [parts[part][0], value === usualOptions[part] ? null : String(value)] as const;
  });
  const tab = Object.entries(tabWords).find(([, name]) => name === panelTab);
  return { ...Object.fromEntries(told), paneel: tab?.[0] ?? null };
}

/**
 * Lists what a link says of these settings and means nothing.
 *
 * @param query - of a link
 * @returns as written: `lijst=mensen`
 */
export function unknownOptions(query: URLSearchParams): readonly string[] {
  return unreadable(query, { ...Object.fromEntries(Object.values(parts)), paneel: readTab });
}
