import type { ConnectionAsk, Connections } from '../../network/connections';
import type { Gaps, GapsAsk } from '../../network/gaps';
import type { Overlap, OverlapAsk, PairsAsk } from '../../network/overlap';
import type { OverlapMatrix } from '../../network/overlapMatrix';
import type { GraphReply, PlacedGraphAsk } from './answerGraph';

/** What the page asks of what is shown, and what the worker answers; both are plain data. */
export interface Talk {
  /** All shortest connections between two organisations or verbanden. */
  readonly connections: { readonly ask: ConnectionAsk; readonly reply: Connections };
  /** Pairs of tables in a place by how many organisations they share. */
  readonly overlap: { readonly ask: PairsAsk; readonly reply: Overlap };
  /** The tables of a place against each other. */
  readonly matrix: { readonly ask: OverlapAsk; readonly reply: OverlapMatrix };
  /** Themes against levels or areas. */
  readonly gaps: { readonly ask: GapsAsk; readonly reply: Gaps };
  /** What lies around a thing or in a place, as a graph with its places. */
  readonly graph: { readonly ask: PlacedGraphAsk; readonly reply: GraphReply };
}

export type TalkSubject = keyof Talk;

export type Question = {
  readonly [Subject in TalkSubject]: { readonly about: Subject } & Talk[Subject]['ask'];
}[TalkSubject];
