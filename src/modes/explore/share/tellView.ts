import { choiceInWords } from '../../../components/list/choiceInWords';
import type { ViewMode } from '../../../ecosystem/views';
import { isWhole } from '../../../network/choice';
import { organisationByKey } from '../../../network/lookUp';
import { shortNameOf } from '../../../network/names';
import type { AppState } from '../../../store/appState';
import { dayOf } from '../../../store/dayOf';
import { littleMapWords } from '../../../wording/littleMapWords';
import { shareWords } from '../../../wording/shareWords';
import type { Wording } from '../../../wording/wording';
import type { Exploring } from '../exploring';
import { queryNow } from '../syncLink';
import { subjectOf } from './subjectOf';
import type { TableKind } from './tables';

/** What everything that is taken along says of itself. */
export interface ViewTold {
  /** Of the map as a whole. */
  readonly title: string;
  readonly mode: ViewMode;
  /** Name of the view. */
  readonly view: string;
  /** What is shown: what is chosen or connected, or the place that the view looks at. */
  readonly subject: string;
  /** To what it is narrowed, or what was asked; empty for nothing. */
  readonly narrowedTo: string;
  /** Where the reader is, what is left out, of which year, and through whose eyes. */
  readonly facts: readonly string[];
  /** Of these what narrows everything: filters, year and whose eyes. */
  readonly filters: readonly string[];
  /** What a licence asks for, besides the source of the data; whole sentences. */
  readonly sources: readonly string[];
  readonly source: string;
  /** Where it can be opened again; of a file no more than its name. */
  readonly link: string;
  /** ISO. */
  readonly day: string;
  /** As people read it. */
  readonly date: string;
}

/**
 * Tells what is shown now, for what is taken along.
 *
 * @param exploring - store and pipeline
 * @param words - of the page
 * @param now - the moment
 * @param table - which of its tables it is told for; left out = for the view itself
 * @returns what each file, sheet and table says
 */
export function tellView(exploring: Exploring, words: Wording, now: Date, table?: TableKind): ViewTold {
  const state = exploring.store.getState();
  const { data, view } = state;
  const title = data.title === '' ? words.frame.product : data.title;
  const { subject, narrowedTo, facts } = subjectOf(exploring, table ?? view.mode, words);
  const day = dayOf(now);
  const filters = factsOf(state, words);
  const isLittleMap = (table ?? view.mode) === 'kaartje';
  return {
    title,
    mode: view.mode,
    view: view.mode === 'gegevens' ? '' : words.frame.viewNames[view.mode],
    subject,
    narrowedTo,
    facts: [...facts, ...filters],
    filters,
    sources: isLittleMap ? [littleMapWords[words.language].source] : [],
    source: sourceOf(data, title, words),
    link: tellAddress(addressNow(exploring)),
    day,
    date: words.date(day),
  };
}

/**
 * Tells an address on what is taken along: in which folder of whose machine a file lies is nobody else's business.
 *
 * @param address - whole
 * @returns it; of a file its name and what is asked of it
 */
export function tellAddress(address: string): string {
  const { protocol, pathname, search } = new URL(address);
  return protocol === 'file:' ? `${readable(pathname.split('/').at(-1) ?? '')}${search}` : address;
}

function readable(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    // A per cent sign in a name need not be written as one in an address.
    return name;
  }
}

/** Where this view can be opened again. */
export function addressNow({ store, pipeline }: Exploring): string {
  const { origin, protocol, pathname } = location;
  return `${protocol === 'file:' ? 'file://' : origin}${pathname}${queryNow(store.getState(), pipeline)}`;
}

function factsOf({ data, view }: AppState, words: Wording): readonly string[] {
  const said = shareWords[words.language];
  const { choice, own } = view;
  const narrowed = choiceInWords(words.language, choice, data.tally);
  const hasFacets = !isWhole({ ...choice, year: null });
  const organisation = data.whole === null ? -1 : organisationByKey(data.whole, own);
  const members = data.whole?.members ?? null;
  const share = data.tally?.verbanden;
  return [
    ...(choice.year === null ? [said.allYears] : []),
    ...narrowed,
    ...(hasFacets ? [] : [said.noFilters]),
    ...(isWhole(choice) || share === undefined
      ? []
      : [said.shown(words.number(share.shown), words.number(share.all))]),
    ...(members === null || organisation < 0 ? [] : [said.own(shortNameOf(members, organisation))]),
    ...(data.comparedWith === '' ? [] : [said.comparedWith(data.comparedWith)]),
  ];
}

function sourceOf({ whole, origin }: AppState['data'], title: string, words: Wording): string {
  const said = shareWords[words.language];
  const sources = words.count(whole?.members?.sources.length ?? 0, 'source');
  const local = origin.kind === 'local' ? ` ${said.localSource(origin.name)}` : '';
  return `${said.source(title, sources)}${local}`;
}
