import type { Connections } from '../../network/connections';

/** What the page asks of what is shown, and what the worker answers; both are plain data. */
export interface Talk {
  /** All shortest connections between two organisations or verbanden. */
  readonly connections: {
    readonly ask: { readonly from: End; readonly to: End; readonly most: number };
    readonly reply: Connections;
  };
}

/** An organisation or a verband, by its index. */
export interface End {
  readonly kind: 'organisation' | 'verband';
  readonly index: number;
}

export type TalkSubject = keyof Talk;

export type Question = {
  readonly [Subject in TalkSubject]: { readonly about: Subject } & Talk[Subject]['ask'];
}[TalkSubject];
