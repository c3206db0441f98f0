import { themeNames } from '../appearance/themes';
import { type ViewMode, viewModes } from '../ecosystem/views';
import { type Choice, eachFacet, type FacetName, facetNames } from '../network/choice';
import { type Connection, type DeskPart, deskParts, type Telling } from './appState';
import { mapped, ofForm, oneOf, unreadable } from './readText';
import {
  optionNames,
  type PanelTab,
  readOptions,
  readPanelTab,
  unknownOptions,
  type ViewOptions,
  writeOptions,
} from './viewOptions';

/** What a link says; null where it says nothing that can be used. */
export interface LinkState {
  readonly mode: ViewMode;
  readonly deskPart: DeskPart;
  readonly focus: string | null;
  readonly selection: string | null;
  readonly language: 'nl' | 'en' | null;
  readonly theme: (typeof themeNames)[number] | null;
  readonly showsRelations: boolean;
  readonly steps: 1 | 2 | 3;
  /** What the reader wants to see; values in lower case. */
  readonly choice: Choice;
  /** The organisation of the reader. */
  readonly own: string | null;
  readonly connection: Connection | null;
  readonly options: ViewOptions;
  readonly panelTab: PanelTab;
  /** The story that is open. */
  readonly telling: Telling | null;
  /** A folder of this site, ending in `/`; null = the usual one. */
  readonly data: string | null;
  /** An address for data that is refused, as written. */
  readonly refusedData: string | null;
  /** A view that this version does not have. */
  readonly unknownView: string | null;
  /** Other parameters with a value that means nothing, as written: `taal=fr`. */
  readonly unknownValues: readonly string[];
}

const id = ofForm(/\S/, 300);
const language = oneOf(['nl', 'en']);
const steps = mapped(oneOf(['1', '2', '3']), (written) => (written === '3' ? 3 : written === '2' ? 2 : 1));
const theme = oneOf(themeNames);
const year = mapped(ofForm(/^\d{4}$/, 4), Number);
const mode = oneOf(viewModes);
const deskPart = oneOf(deskParts);
/** A folder of this site: letters, digits, hyphen, underscore and single slashes. */
const folder = /^\/?[A-Za-z0-9_-]+(?:\/[A-Za-z0-9_-]+)*\/?$/;
const longestFolder = 200;

/**
 * Reads the query of a link. Anything unreadable falls back to nothing; it never throws.
 *
 * @param query - with or without the question mark
 * @param keptOwn - organisation of the reader where the link does not say
 * @returns what it says
 */
export function readLink(query: string, keptOwn: string | null = null): LinkState {
  const parameters = new URLSearchParams(query);
  const view = parameters.get('weergave');
  const data = parameters.get('data');
  const isFolder = data !== null && isPlainFolder(query, data);
  const own = id(parameters.get('org')) ?? keptOwn;
  return {
    mode: mode(view) ?? 'kaart',
    deskPart: deskPart(parameters.get('onderdeel')) ?? 'problemen',
    focus: id(parameters.get('focus')),
    selection: id(parameters.get('selectie')),
    language: language(parameters.get('taal')),
    theme: theme(parameters.get('thema-kleur')),
    showsRelations: (parameters.get('lagen') ?? '').split(',').includes('relaties'),
    steps: steps(parameters.get('stappen')) ?? 1,
    choice: {
      ...eachFacet((facet) => valuesIn(parameters.get(facetParameters[facet]))),
      year: year(parameters.get('jaar')),
    },
    own,
    connection: connectionIn(parameters, own),
    options: readOptions(parameters),
    panelTab: readPanelTab(parameters),
    telling: tellingIn(parameters),
    data: isFolder ? `${data.replace(/\/$/, '')}/` : null,
    refusedData: data !== null && data !== '' && !isFolder ? data : null,
    unknownView: view === null || view === '' || mode(view) !== null ? null : view,
    unknownValues: [
      ...unknownValues(parameters),
      ...unknownOptions(parameters),
      ...halfConnection(parameters, own),
    ],
  };
}

/** Who asks for a connection without saying from where, means from their own organisation. */
function connectionIn(parameters: URLSearchParams, own: string | null): Connection | null {
  const from = id(parameters.get('van')) ?? own;
  const to = id(parameters.get('naar'));
  return from === null || to === null ? null : { from, to };
}

const stepNumber = mapped(ofForm(/^[1-9]\d{0,2}$/, 3), Number);

/** A step tells all of the view; whoever adds to it has gone to look at something else. */
function tellingIn(parameters: URLSearchParams): Telling | null {
  const story = id(parameters.get('verhaal'));
  if (story === null) return null;
  const step = stepNumber(parameters.get('stap'));
  const isDetour = step !== null && [...parameters.keys()].some((name) => isOfView(name));
  return { story, step: step ?? 1, isOn: step !== null, isDetour };
}

/** What belongs to the reader and not to what is shown. */
const notOfView = ['verhaal', 'stap', 'taal', 'thema-kleur', 'data', 'org', 'ingebed'];
const viewNames = new Set([
  'focus',
  'selectie',
  'weergave',
  'onderdeel',
  'lagen',
  'stappen',
  'jaar',
  'van',
  'naar',
]);

function isOfView(name: string): boolean {
  if (notOfView.includes(name)) return false;
  return viewNames.has(name) || optionNames.includes(name) || facetParameterNames.includes(name);
}

/** What the facets are called in a link. */
export const facetParameters: Readonly<Record<FacetName, string>> = {
  level: 'niveau',
  kind: 'soort',
  theme: 'thema',
  sector: 'sector',
  status: 'status',
  role: 'rol',
};

const facetParameterNames = Object.values(facetParameters);

const mostValues = 100;

/** One end says nothing. */
function halfConnection(parameters: URLSearchParams, own: string | null): readonly string[] {
  if (connectionIn(parameters, own) !== null) return [];
  return ['van', 'naar'].flatMap((name) => {
    const value = parameters.get(name);
    return value === null || value === '' ? [] : [`${name}=${value}`];
  });
}

/** Several values with commas between them; a comma in a value is written twice. */
function valuesIn(written: string | null): readonly string[] {
  const parts = (written ?? '').slice(0, 5000).split(/(?<!,),(?!,)/);
  const values = parts.map((part) => part.replaceAll(',,', ',').trim().toLowerCase());
  return [...new Set(values)].filter((value) => value !== '').slice(0, mostValues);
}

function writeChoice(parameters: URLSearchParams, choice: Choice): void {
  for (const facet of facetNames) {
    const values = choice[facet].map((value) => value.replaceAll(',', ',,'));
    set(parameters, facetParameters[facet], values.join(','));
  }
  set(parameters, 'jaar', choice.year === null ? null : String(choice.year));
}

function unknownValues(parameters: URLSearchParams): readonly string[] {
  return unreadable(parameters, {
    taal: language,
    'thema-kleur': theme,
    stappen: steps,
    onderdeel: deskPart,
    jaar: year,
    stap: stepNumber,
  });
}

/** What the link tells of a view. */
export interface LinkedView {
  readonly mode: ViewMode;
  readonly deskPart: DeskPart;
  readonly focus: string | null;
  readonly selection: string | null;
  readonly language: 'nl' | 'en';
  readonly theme: string;
  readonly showsRelations: boolean;
  readonly steps: 1 | 2 | 3;
  readonly choice: Choice;
  readonly own: string | null;
  readonly connection: Connection | null;
  readonly options: ViewOptions;
  readonly panelTab: PanelTab;
  readonly telling: Telling | null;
}

/**
 * Writes the view into a query. Parameters that this does not know stay as they are.
 *
 * @param query - the query now
 * @param view - what to tell; defaults are left out
 * @returns the query with `?`, or the empty text
 */
export function writeLink(query: string, view: LinkedView): string {
  const parameters = new URLSearchParams(query);
  writeTelling(parameters, view);
  if (view.telling?.isOn && !view.telling.isDetour) {
    for (const name of [...parameters.keys()].filter(isOfView)) parameters.delete(name);
    writeReader(parameters, view);
    return written(parameters);
  }
  set(parameters, 'focus', view.focus);
  set(parameters, 'selectie', view.selection);
  writeReader(parameters, view);
  set(parameters, 'lagen', view.showsRelations ? 'relaties' : null);
  set(parameters, 'stappen', view.steps === 1 ? null : String(view.steps));
  writeChoice(parameters, view.choice);
  writeOwn(parameters, view);
  for (const [name, value] of Object.entries(writeOptions(view.options, view.panelTab)))
    set(parameters, name, value);
  writeMode(parameters, view);
  return written(parameters);
}

function written(parameters: URLSearchParams): string {
  const query = parameters.toString().replaceAll('%2C', ',').replaceAll('%2F', '/').replaceAll('%7E', '~');
  return query === '' ? '' : `?${query}`;
}

function writeReader(parameters: URLSearchParams, { language: spoken, theme: colours }: LinkedView): void {
  set(parameters, 'taal', spoken === 'nl' ? null : spoken);
  set(parameters, 'thema-kleur', colours === 'automatic' ? null : colours);
}

function writeTelling(parameters: URLSearchParams, { telling }: LinkedView): void {
  set(parameters, 'verhaal', telling?.story ?? null);
  set(parameters, 'stap', telling?.isOn ? String(telling.step) : null);
}

function writeOwn(parameters: URLSearchParams, { own, connection }: LinkedView): void {
  set(parameters, 'org', own);
  set(parameters, 'van', connection === null || connection.from === own ? null : connection.from);
  set(parameters, 'naar', connection?.to ?? null);
}

function writeMode(parameters: URLSearchParams, { mode: shown, deskPart }: LinkedView): void {
  set(parameters, 'weergave', shown === 'kaart' ? null : shown);
  set(parameters, 'onderdeel', shown === 'gegevens' && deskPart !== 'problemen' ? deskPart : null);
}

/**
 * Tells whether a text names a folder of this site.
 *
 * @param path - as typed
 * @returns whether it may be asked for: letters, digits, hyphens, underscores and single slashes
 */
export function isSiteFolder(path: string): boolean {
  return path.length <= longestFolder && folder.test(path);
}

/** Encoded forms are refused too: what the query literally holds must be the folder itself. */
function isPlainFolder(query: string, data: string): boolean {
  const literal = /(?:^\??|&)data=([^&#]*)/.exec(query.replace(/^\?/, ''))?.[1] ?? '';
  return isSiteFolder(data) && (literal === data || literal.replaceAll('%2F', '/') === data);
}

function set(parameters: URLSearchParams, name: string, value: string | null): void {
  if (value === null || value === '') parameters.delete(name);
  else parameters.set(name, value);
}
