import { nameOfPlace } from '../../../components/views/nameOfPlace';
import type { ViewMode } from '../../../ecosystem/views';
import { type ListKind, listKinds } from '../../../network/list/listKinds';
import { canNarrowTo } from '../../../network/list/listRows';
import { findThing, nameOfThing } from '../../../network/lookUp';
import { placeToTell } from '../../../network/tablesIn';
import type { AppState } from '../../../store/appState';
import { gapsWords } from '../../../wording/gapsWords';
import { littleMapWords } from '../../../wording/littleMapWords';
import { networkWords } from '../../../wording/networkWords';
import { overlapWords } from '../../../wording/overlapWords';
import { shareWords } from '../../../wording/shareWords';
import { viewWords } from '../../../wording/viewWords';
import { wallWords } from '../../../wording/wallWords';
import type { Wording } from '../../../wording/wording';
import { tellNarrowing } from '../describeList';
import type { Exploring } from '../exploring';
import { littleMapNow } from '../littleMapNow';
import { centreNow } from '../network/useCentre';
import { tellLittleMap } from '../tellLittleMap';

/** What a view or a table is about. */
export interface Subject {
  readonly subject: string;
  /** Besides the subject, in a few words: to what it is narrowed, or what was asked; empty for nothing. */
  readonly narrowedTo: string;
  /** What else there is to say of it; without a full stop. */
  readonly facts: readonly string[];
}

/**
 * Tells what a view or a table is about: the map and the network of what is chosen, the others of the place that they look at.
 *
 * @param exploring - store and pipeline
 * @param kind - of the table, or the view
 * @param words - of the page
 * @returns what it is about
 */
export function subjectOf(exploring: Exploring, kind: ViewMode | ListKind, words: Wording): Subject {
  const state = exploring.store.getState();
  const list = listKinds.find((one) => one === kind);
  if (list !== undefined) return subjectOfList(exploring, list, words);
  switch (kind) {
    case 'lijst':
      return subjectOfList(exploring, state.view.options.list, words);
    case 'overlap':
    case 'hiaten':
      return subjectOfScope(exploring, kind, words);
    case 'wegwijzer':
      return subjectOfGuide(state, words);
    case 'kaartje':
      return subjectOfLittleMap(exploring, words);
    case 'wand':
      return subjectOfWall(exploring, words);
    case 'netwerk':
      return subjectOfNetwork(exploring, words) ?? subjectOfMap(exploring, words);
    default:
      return subjectOfMap(exploring, words);
  }
}

function subjectOfList(exploring: Exploring, kind: ListKind, words: Wording): Subject {
  const { data, view } = exploring.store.getState();
  const { by, scope } = view.options;
  const { network } = data;
  const subject = scope === 'alles' ? viewWords[words.language].everywhere : nameOfFocus(exploring, words);
  const thing = network === null || by === '' ? null : findThing(network, by);
  if (network === null || thing === null || !canNarrowTo(network, kind, thing))
    return { subject, narrowedTo: '', facts: [] };
  const { name, label } = tellNarrowing(network, kind, thing, words);
  return { subject, narrowedTo: name, facts: [label] };
}

/** It looks everywhere, wherever the reader is. */
function subjectOfGuide({ view }: AppState, { language }: Wording): Subject {
  const query = view.options.query.trim();
  return {
    subject: viewWords[language].everywhere,
    narrowedTo: query,
    facts: query === '' ? [] : [shareWords[language].asked(query)],
  };
}

/** Views that compare tables: each with what it is set to. */
function subjectOfScope(exploring: Exploring, kind: 'overlap' | 'hiaten', words: Wording): Subject {
  const { threshold, against } = exploring.store.getState().view.options;
  const gaps = gapsWords[words.language];
  const set =
    kind === 'overlap'
      ? overlapWords[words.language].thresholdTold(threshold, words.number(threshold))
      : `${gaps.against}: ${against === 'niveau' ? gaps.level : gaps.area}`;
  return {
    subject: nameOfScope(exploring, words),
    narrowedTo: '',
    facts: [set, ...chosenFacts(exploring, words)],
  };
}

/** What was asked, or both; the map stands beside it. */
function subjectOfWall(exploring: Exploring, words: Wording): Subject {
  const { question } = exploring.store.getState().view.options;
  const said = wallWords[words.language];
  const subject = question === '' ? said.title : said.questions[question];
  return { subject, narrowedTo: '', facts: chosenFacts(exploring, words) };
}

function subjectOfLittleMap(exploring: Exploring, words: Wording): Subject {
  const chosen = nameOfChosen(exploring);
  const told = littleMapNow(exploring);
  const isOfOne = told !== null && told.fill === 'deelname' && told.stepsAt >= 0;
  const verband = isOfOne ? nameOfThing(told.network, { kind: 'verband', index: told.stepsAt }) : '';
  return {
    subject: chosen === '' ? littleMapWords[words.language].title : chosen,
    narrowedTo: verband === chosen ? '' : verband,
    facts: told === null ? [] : tellLittleMap(told, words),
  };
}

function subjectOfNetwork(exploring: Exploring, words: Wording): Subject | null {
  const { data, view } = exploring.store.getState();
  const centre = centreNow(exploring, words.language);
  if (centre === null || data.whole === null) return null;
  const subject = centre.thing === null ? centre.name : nameOfThing(data.whole, centre.thing);
  const around = shareWords[words.language].around(networkWords[words.language].step(view.steps));
  return { subject, narrowedTo: '', facts: [around, ...chosenFacts(exploring, words, subject)] };
}

function subjectOfMap(exploring: Exploring, words: Wording): Subject {
  const focus = nameOfFocus(exploring, words);
  const chosen = nameOfChosen(exploring);
  if (chosen === '' || chosen === focus) return { subject: focus, narrowedTo: '', facts: [] };
  return { subject: chosen, narrowedTo: '', facts: [shareWords[words.language].inView(focus)] };
}

function chosenFacts(exploring: Exploring, { language }: Wording, subject = ''): readonly string[] {
  const chosen = nameOfChosen(exploring);
  return chosen === '' || chosen === subject ? [] : [shareWords[language].chosen(chosen)];
}

function nameOfFocus({ store, pipeline }: Exploring, words: Wording): string {
  const state = store.getState();
  const { network } = state.data;
  return network === null ? words.things.whole : nameOfPlace(network, pipeline.focusOf(state), words);
}

/** A view that compares tables looks around the one that the reader is in. */
function nameOfScope({ store, pipeline }: Exploring, words: Wording): string {
  const state = store.getState();
  const { network } = state.data;
  if (state.view.options.scope === 'alles') return viewWords[words.language].everywhere;
  if (network === null) return words.things.whole;
  return nameOfPlace(network, placeToTell(network, pipeline.focusOf(state)), words);
}

function nameOfChosen({ store, pipeline }: Exploring): string {
  const state = store.getState();
  const { whole, network } = state.data;
  const selection = pipeline.selectionOf(state);
  if (network !== null && selection !== null) return nameOfThing(network, selection);
  const { connection } = state.view;
  if (whole === null || connection === null) return '';
  const ends = [connection.from, connection.to].flatMap((key) => findThing(whole, key) ?? []);
  return ends.map((thing) => nameOfThing(whole, thing)).join(' – ');
}
