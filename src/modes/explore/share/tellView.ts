import { choiceInWords } from '../../../components/list/choiceInWords';
import { nameOfPlace } from '../../../components/views/nameOfPlace';
import { isWhole } from '../../../network/choice';
import { findThing, nameOfThing, organisationByKey } from '../../../network/lookUp';
import { shortNameOf } from '../../../network/names';
import type { AppState, ViewMode } from '../../../store/appState';
import { littleMapWords } from '../../../wording/littleMapWords';
import { networkWords } from '../../../wording/networkWords';
import { shareWords } from '../../../wording/shareWords';
import type { Wording } from '../../../wording/wording';
import type { Exploring } from '../exploring';
import { centreNow } from '../network/useCentre';
import { queryNow } from '../syncLink';
import { dayOf } from './fileName';

/** What everything that is taken along says of itself. */
export interface ViewTold {
  /** Of the map as a whole. */
  readonly title: string;
  readonly mode: ViewMode;
  /** Name of the view. */
  readonly view: string;
  /** What is shown: what is chosen, else what is connected, else the place in focus. */
  readonly subject: string;
  /** Where the reader is, what is left out, of which year, and through whose eyes. */
  readonly facts: readonly string[];
  readonly source: string;
  /** The whole address. */
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
 * @returns what each file, sheet and table says
 */
export function tellView(exploring: Exploring, words: Wording, now: Date): ViewTold {
  const { store, pipeline } = exploring;
  const state = store.getState();
  const { data, view } = state;
  const said = shareWords[words.language];
  const title = data.title === '' ? words.frame.product : data.title;
  const focus =
    data.network === null ? words.things.whole : nameOfPlace(data.network, pipeline.focusOf(state), words);
  const own = subjectOfView(exploring, state, words);
  const chosen = own?.subject ?? nameOfChosen(exploring, state);
  const day = dayOf(now);
  const date = words.date(day);
  return {
    title,
    mode: view.mode,
    view: view.mode === 'gegevens' ? '' : words.frame.viewNames[view.mode],
    subject: chosen === '' ? focus : chosen,
    facts: [
      ...(own?.facts ?? (chosen === '' || chosen === focus ? [] : [said.inView(focus)])),
      ...factsOf(state, words),
    ],
    source: sourceOf(data, { title, date }, words),
    link: addressNow(exploring),
    day,
    date,
  };
}

/** What a view is about that looks at something of its own; null for those that look at the place in focus. */
function subjectOfView(
  exploring: Exploring,
  state: AppState,
  words: Wording,
): { readonly subject: string; readonly facts: readonly string[] } | null {
  const { data, view } = state;
  const said = shareWords[words.language];
  const chosen = nameOfChosen(exploring, state);
  if (view.mode === 'kaartje')
    return { subject: chosen === '' ? littleMapWords[words.language].title : chosen, facts: [] };
  const centre = view.mode === 'netwerk' ? centreNow(exploring, words.language) : null;
  if (centre === null || data.whole === null) return null;
  const subject = centre.thing === null ? centre.name : nameOfThing(data.whole, centre.thing);
  const steps = networkWords[words.language].step(view.steps);
  return {
    subject,
    facts: [said.around(steps), ...(chosen === '' || chosen === subject ? [] : [said.chosen(chosen)])],
  };
}

/** Where this view can be opened again. */
export function addressNow({ store, pipeline }: Exploring): string {
  const { origin, protocol, pathname } = location;
  return `${protocol === 'file:' ? 'file://' : origin}${pathname}${queryNow(store.getState(), pipeline)}`;
}

function nameOfChosen({ pipeline }: Exploring, state: AppState): string {
  const { whole, network } = state.data;
  const selection = pipeline.selectionOf(state);
  if (network !== null && selection !== null) return nameOfThing(network, selection);
  const { connection } = state.view;
  if (whole === null || connection === null) return '';
  const ends = [connection.from, connection.to].flatMap((key) => findThing(whole, key) ?? []);
  return ends.map((thing) => nameOfThing(whole, thing)).join(' – ');
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

function sourceOf(
  { whole, origin }: AppState['data'],
  { title, date }: { readonly title: string; readonly date: string },
  words: Wording,
): string {
  const said = shareWords[words.language];
  const sources = words.count(whole?.members?.sources.length ?? 0, 'source');
  const local = origin.kind === 'local' ? ` ${said.localSource(origin.name)}` : '';
  return `${said.source(title, sources, date)}${local}`;
}
