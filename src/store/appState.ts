import type { Sector } from '../appearance/sectors';
import type { ThemeName } from '../appearance/themes';
import type { Counts } from '../ecosystem/ecosystem';
import type { Story, Unread } from '../ecosystem/story';
import type { ViewMode } from '../ecosystem/views';
import type { Layout } from '../layout/layout';
import type { Choice } from '../network/choice';
import type { ConnectionAsk, Connections } from '../network/connections';
import type { Tally } from '../network/narrow';
import type { Network } from '../network/network';
import type { Box } from '../scene/boxes';
import type { Camera, Viewport } from '../scene/camera';
import type { SceneWords } from '../scene/scene';
import type { SceneChanges } from '../scene/sceneChanges';
import type { SharedLines } from '../scene/sharedLines';
import type { Problem } from '../validation/problem';
import type { DataOrigin, Keeping, Mends } from './desk/workingSet';
import type { Draft } from './story/keptStories';
import type { PanelTab, ViewOptions } from './viewOptions';

export type LoadStep = 'structure' | 'members' | 'search' | 'done';

/** The last data read. */
export interface DataState {
  readonly status: 'loading' | 'ready' | 'failed';
  readonly step: LoadStep;
  /** Tables read of the step under way, from 0 to 1. */
  readonly fraction: number;
  /** What is shown of the data: all of it, or what a choice leaves. */
  readonly network: Network | null;
  /** All of it. */
  readonly whole: Network | null;
  /** The choice that the network shown was narrowed to. */
  readonly shownChoice: Choice;
  /** How much that choice shows; null until it has been counted. */
  readonly tally: Tally | null;
  readonly layout: Layout | null;
  readonly counts: Counts | null;
  /** What differs from another set of data, by the numbers of this network; null while none is compared. */
  readonly changes: SceneChanges | null;
  readonly problems: readonly Problem[];
  readonly problemTotals: { readonly errors: number; readonly warnings: number };
  readonly title: string;
  /** Id of the place to begin at; empty = chosen from the data. */
  readonly start: string;
  readonly failure: string;
  readonly origin: DataOrigin;
  readonly mends: Mends;
  /** Whether what was brought to the page is still there after a reload. */
  readonly kept: Keeping;
  /** Null until they have been read. */
  readonly stories: readonly Story[] | null;
  /** Stories made on this machine; one takes the place of that of the data with the same id. Null until they were read. */
  readonly drafts: readonly Draft[] | null;
  /** What stands beside the stories in their file. */
  readonly besideStories: Unread;
  /** What the map is compared with; empty when it shows one set. */
  readonly comparedWith: string;
}

export type ThemeChoice = ThemeName | 'automatic';
export type LanguageChoice = 'nl' | 'en';

/** The parts of the steward's desk. */
export const deskParts = ['problemen', 'bestanden', 'verschillen', 'nakijken'] as const;
export type DeskPart = (typeof deskParts)[number];

/** Two organisations or verbanden of which the reader wants to know what connects them; keys. */
export interface Connection {
  readonly from: string;
  readonly to: string;
}

/** The answer to the question that a connection asks. */
export interface FoundConnection {
  /** The data that it is about: numbers in the reply are numbers of these. */
  readonly network: Network;
  readonly ask: ConnectionAsk;
  readonly reply: Connections;
}

/** Which of the ways found the reader looks at. */
export interface WayChoice {
  /** Whether longer ways are looked for too. */
  readonly isLonger: boolean;
  /** Among the shortest ways, and behind these the longer ones. */
  readonly position: number;
}

/** The story that is open. */
export interface Telling {
  readonly story: string;
  /** From 1; remembered while the story is not told. */
  readonly step: number;
  /** It is being told now. */
  readonly isOn: boolean;
  /** The reader went to look at something else, and comes back to the step. */
  readonly isDetour: boolean;
}

export interface ViewState {
  readonly mode: ViewMode;
  readonly deskPart: DeskPart;
  readonly language: LanguageChoice;
  readonly theme: ThemeChoice;
  /** Null until there is a map and a stage. */
  readonly camera: Camera | null;
  readonly viewport: Viewport;
  /** What lies over the stage, in its pixels; null for nothing. */
  readonly covered: Box | null;
  /** Id of what is selected. */
  readonly selection: string | null;
  /** Id of the place that the link asks for and that is not shown yet. */
  readonly wantedFocus: string | null;
  readonly showsRelations: boolean;
  /** How many steps from the selection its neighbours are lit: organisation, table, organisation … */
  readonly steps: 1 | 2 | 3;
  /** What the reader wants to see. */
  readonly choice: Choice;
  /** Key of the organisation through whose eyes the reader looks; null while none is chosen. */
  readonly own: string | null;
  /** The organisation that the reader chose in this browser: a link of someone else does not change it. */
  readonly keptOwn: string | null;
  readonly connection: Connection | null;
  readonly way: WayChoice;
  readonly options: ViewOptions;
  readonly panelTab: PanelTab;
  readonly words: SceneWords;
  /** Keys of one character do something; who dictates, or hits keys by accident, switches them off (WCAG 2.1.4). */
  readonly singleKeys: boolean;
  readonly telling: Telling | null;
  /** The screen is black for a moment, so that the room listens. */
  readonly isBlack: boolean;
  /** The start button of a clicker, which sends F5, starts the story. */
  readonly clickerReady: boolean;
}

/** A line that tells the reader what was not as the link said. */
export interface NoticeState {
  readonly kind:
    | 'stale-focus'
    | 'stale-selection'
    | 'stale-own'
    | 'nearest'
    | 'stale-connection'
    | 'inexact'
    | 'focus-organisation'
    | 'unknown-value'
    | 'unknown-view'
    | 'data-refused'
    | 'data-inside'
    | 'not-renewed'
    | 'not-kept'
    | 'part-lost'
    | 'desk-failed'
    | 'stale-story'
    | 'no-stories'
    | 'step-lost'
    | 'speaker-blocked';
  readonly value: string;
}

export interface AppState {
  readonly data: DataState;
  readonly view: ViewState;
  readonly pointing: { readonly sector: Sector | null };
  readonly shared: SharedLines;
  /** Null while no connection is asked for, and until it has been answered. */
  readonly found: FoundConnection | null;
  readonly notices: readonly NoticeState[];
}
