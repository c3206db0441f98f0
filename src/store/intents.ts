import type { Sector } from '../appearance/sectors';
import type { Counts } from '../ecosystem/ecosystem';
import type { Story, Unread } from '../ecosystem/story';
import type { ViewMode } from '../ecosystem/views';
import type { Layout } from '../layout/layout';
import type { Choice } from '../network/choice';
import type { Members, NameBreaks, StructureNetwork } from '../network/network';
import type { Box } from '../scene/boxes';
import type { Camera, Viewport } from '../scene/camera';
import type { SceneWords } from '../scene/scene';
import type { SceneChanges } from '../scene/sceneChanges';
import type { SharedLines } from '../scene/sharedLines';
import type { Problem } from '../validation/problem';
import type {
  Connection,
  DeskPart,
  FoundConnection,
  LanguageChoice,
  LoadStep,
  NoticeState,
  Telling,
  ThemeChoice,
  WayChoice,
} from './appState';
import type { DataOrigin, Keeping, Mends } from './desk/workingSet';
import type { ChosenNarrowing } from './shownChoice';
import type { Draft } from './story/keptStories';
import type { PanelTab, ViewOptions } from './viewOptions';

/** What a person, or the arrival of data, can do to the state. */
export interface Intents {
  reportProgress(step: LoadStep, fraction: number): void;
  takeStructure(arrived: {
    readonly network: StructureNetwork;
    readonly layout: Layout;
    readonly title: string;
    readonly start: string;
    readonly origin: DataOrigin;
    readonly mends: Mends;
    readonly comparedWith: string;
  }): void;
  takeMembers(arrived: {
    readonly members: Members | null;
    readonly counts: Counts;
    readonly problems: readonly Problem[];
    readonly problemTotals: { readonly errors: number; readonly warnings: number };
    readonly changes?: SceneChanges | null;
    /** What a choice leaves of it; null = all of it. */
    readonly narrowing?: ChosenNarrowing | null;
  }): void;
  takeNarrowing(narrowing: ChosenNarrowing): void;
  takeBreaks(breaks: NameBreaks): void;
  finishLoading(): void;
  failLoading(failure: string): void;
  takeShared(shared: SharedLines): void;
  tellKept(kept: Keeping): void;
  resizeStage(viewport: Viewport): void;
  coverStage(covered: Box | null): void;
  moveCamera(camera: Camera): void;
  /** Opens the map, another view or a part of the steward's desk; which cell or page was open stays with what is left. */
  open(mode: ViewMode, part?: DeskPart): void;
  select(id: string | null): void;
  pointSector(sector: Sector | null): void;
  showRelations(shows: boolean): void;
  takeSteps(steps: 1 | 2 | 3): void;
  choose(choice: Choice): void;
  /** Says which organisation is that of the reader, in this browser from now on. */
  callOwn(organisation: string | null): void;
  /** Looks through the eyes of an organisation, as a link says. */
  lookAs(organisation: string | null): void;
  /** Asks what connects two things, lets go of what was selected and turns to its card; null = nothing any more. */
  connect(connection: Connection | null): void;
  /** Looks at one of the ways found. */
  follow(way: Partial<WayChoice>): void;
  takeFound(found: FoundConnection | null): void;
  /** Sets the views beside the map; a list begins at its top again, unless a part of it is asked for. */
  arrange(options: Partial<ViewOptions>): void;
  turnTo(panelTab: PanelTab): void;
  speak(language: LanguageChoice, words: SceneWords): void;
  dress(theme: ThemeChoice): void;
  allowSingleKeys(singleKeys: boolean): void;
  /** `kept`: those made on this machine, where they are not known yet. */
  takeStories(stories: readonly Story[], kept?: readonly Draft[], beside?: Unread): void;
  /** Stories made on this machine are otherwise now. */
  takeDrafts(drafts: readonly Draft[]): void;
  /** Opens a story without telling it; at the step where it was left. */
  openStory(story: string): void;
  closeStory(): void;
  /** Tells a step of the story that is open, also after a detour. */
  tellStep(step: number): void;
  /** Stops telling; the step is remembered. */
  stopTelling(): void;
  /** The reader looks at something else than the step. */
  takeDetour(): void;
  /** Comes back to a story as a link says. */
  resumeStory(telling: Telling | null): void;
  blacken(isBlack: boolean): void;
  readyClicker(clickerReady: boolean): void;
  notify(notice: NoticeState): void;
  dismissNotices(): void;
}

/** What the store begins with: from the link, this browser, or a test. */
export interface Start {
  readonly mode: ViewMode;
  readonly deskPart: DeskPart;
  readonly language: LanguageChoice;
  readonly words: SceneWords;
  readonly theme: ThemeChoice;
  readonly singleKeys: boolean;
  readonly clickerReady: boolean;
  readonly telling: Telling | null;
  readonly focus: string | null;
  readonly selection: string | null;
  readonly showsRelations: boolean;
  readonly steps: 1 | 2 | 3;
  readonly choice: Choice;
  readonly own: string | null;
  readonly keptOwn: string | null;
  readonly connection: Connection | null;
  readonly options: ViewOptions;
  readonly panelTab: PanelTab;
  readonly notices: readonly NoticeState[];
}
