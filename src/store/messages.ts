import type { Counts, Relation } from '../ecosystem/ecosystem';
import type { Story } from '../ecosystem/story';
import type { Layout } from '../layout/layout';
import type { Choice } from '../network/choice';
import type { FoundAnswer } from '../network/guide/findByParts';
import type { Narrowing } from '../network/narrow';
import type { Members, NameBreaks, StructureNetwork } from '../network/network';
import type { SceneChanges } from '../scene/sceneChanges';
import type { SharedLines } from '../scene/sharedLines';
import type { Problem } from '../validation/problem';
import type { LoadStep } from './appState';
import type { DeskQuestion } from './desk/deskTalk';
import type { DataOrigin, Mends } from './desk/workingSet';
import type { Question } from './questions/talk';
import type { ChosenNarrowing } from './shownChoice';

/** What the page asks of the worker. */
export type Request =
  | {
      readonly type: 'load';
      readonly base: string;
      readonly choice: Choice;
      /** The files of that folder, as they lie inside the page; null where they lie beside it. */
      readonly inside?: string | null;
    }
  /** Keeps copies of what the site gave, for when it cannot be reached. */
  | { readonly type: 'keep'; readonly ticket: number }
  /** What is left of the data under a choice; it holds from then on, also for data that is read later. */
  | { readonly type: 'narrow'; readonly ticket: number; readonly choice: Choice }
  | { readonly type: 'search'; readonly ticket: number; readonly query: string; readonly most: number }
  /** A question in plain words: what fits which part of it. */
  | { readonly type: 'guide'; readonly ticket: number; readonly query: string; readonly most: number }
  | {
      readonly type: 'share';
      readonly ticket: number;
      readonly places: readonly number[];
      readonly most: number;
    }
  /** Something of what is shown. */
  | { readonly type: 'ask'; readonly ticket: number; readonly question: Question }
  /** What the steward's page asks. */
  | { readonly type: 'desk'; readonly ticket: number; readonly question: DeskQuestion };

/** A thing found: where it stands in the columns of its kind. */
export interface FoundThing {
  readonly kind: 'area' | 'verband' | 'organisation';
  readonly index: number;
}

/** What the worker answers. */
export type Answer =
  | { readonly type: 'progress'; readonly step: LoadStep; readonly fraction: number }
  | {
      readonly type: 'structure';
      readonly network: StructureNetwork;
      readonly layout: Layout;
      readonly title: string;
      readonly start: string;
      readonly origin: DataOrigin;
      readonly mends: Mends;
      /** What the shown set is compared with on the map; empty when it is not. */
      readonly comparedWith: string;
    }
  /** Records that no column holds, a few thousand at a time: read all at once they would hold up the page. */
  | { readonly type: 'part'; readonly relations: readonly Relation[]; readonly problems: readonly Problem[] }
  /** Its relations and problems are the last part of them. */
  | {
      readonly type: 'members';
      readonly members: Members | null;
      readonly counts: Counts;
      readonly problems: readonly Problem[];
      readonly problemTotals: { readonly errors: number; readonly warnings: number };
      /** Null when no sets are compared. */
      readonly changes: SceneChanges | null;
      /** What the choice made before leaves of it; null when that is all. */
      readonly narrowing: ChosenNarrowing | null;
    }
  | { readonly type: 'breaks'; readonly breaks: NameBreaks }
  | { readonly type: 'searchable' }
  | { readonly type: 'stories'; readonly stories: readonly Story[] }
  /** Null when there are no members yet: what is left comes with them. */
  | { readonly type: 'narrowed'; readonly ticket: number; readonly narrowing: Narrowing | null }
  | { readonly type: 'found'; readonly ticket: number; readonly things: readonly FoundThing[] }
  | { readonly type: 'guided'; readonly ticket: number; readonly answer: FoundAnswer }
  /** When the oldest copy was kept that stands in for a file of the site, ISO; null when the site itself gave all. */
  | { readonly type: 'kept'; readonly ticket: number; readonly keptAt: string | null }
  | { readonly type: 'shared'; readonly ticket: number; readonly shared: SharedLines }
  /** The reply that belongs to the subject of the question; null when there are no members yet. */
  | { readonly type: 'answered'; readonly ticket: number; readonly reply: unknown }
  /** The reply that belongs to the subject of the question. */
  | {
      readonly type: 'desk';
      readonly ticket: number;
      readonly reply: unknown;
      /** Empty when all went well. */
      readonly failure: string;
    }
  | { readonly type: 'failed'; readonly failure: string };
