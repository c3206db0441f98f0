import type { ConnectionAsk, Connections } from '../../network/connections';

/** What the page asks of what is shown, and what the worker answers; both are plain data. */
export interface Talk {
  /** All shortest connections between two organisations or verbanden. */
  readonly connections: { readonly ask: ConnectionAsk; readonly reply: Connections };
}

export type TalkSubject = keyof Talk;

export type Question = {
  readonly [Subject in TalkSubject]: { readonly about: Subject } & Talk[Subject]['ask'];
}[TalkSubject];
