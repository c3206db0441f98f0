import type { Choice } from '../network/choice';
import type { FoundAnswer } from '../network/guide/findByParts';
import type { Narrowing } from '../network/narrow';
import type { SharedLines } from '../scene/sharedLines';
import { withProblemFirst } from '../validation/ledger';
import type { Problem } from '../validation/problem';
import type { UseAppStore } from './appStore';
import type { DeskQuestion, DeskSubject, DeskTalk } from './desk/deskTalk';
import type { Answer, FoundThing, Request } from './messages';
import type { Question, Talk, TalkSubject } from './questions/talk';

/** The page's side of the worker. */
export interface DataClient {
  /** Reads the data folder, for the choice in the store; called again it reads anew, without an address the same folder. */
  load(base?: string): void;
  /** Keeps copies of the data for when there is no connection; gives when those were kept that are shown for lack of one. */
  keep(): Promise<string | null>;
  search(query: string, most: number): Promise<readonly FoundThing[]>;
  /** What fits which part of a question in plain words. */
  guide(query: string, most: number): Promise<FoundAnswer>;
  share(places: readonly number[], most: number): Promise<SharedLines>;
  /** What is left of the data under a choice; null as long as there are none. */
  narrow(choice: Choice): Promise<Narrowing | null>;
  /** Asks something of what is shown; fails when there is nothing yet. */
  ask<Subject extends TalkSubject>(
    about: Subject,
    asked: Talk[Subject]['ask'],
  ): Promise<Talk[Subject]['reply']>;
  /** Asks something for the steward's page; fails when the worker could not answer. */
  desk<Subject extends DeskSubject>(
    about: Subject,
    ask: DeskTalk[Subject]['ask'],
  ): Promise<DeskTalk[Subject]['reply']>;
}

/**
 * Joins a worker to the store: what it reads goes into the state.
 *
 * @param worker - runs `dataWorker`
 * @param store - where the data goes
 * @param refusedData - an address for data in the link that was refused; becomes a problem
 * @param inside - the data that lie inside the page; null where they lie beside it
 * @returns ways to ask for more
 */
export function connectData(
  worker: Worker,
  store: UseAppStore,
  refusedData: string | null,
  inside: string | null = null,
): DataClient {
  const { ask, settle, giveUp } = openQuestions(worker);
  const takeNews = makeTaker(store, refusedData);
  let lastBase = '';
  worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
    if ('ticket' in data) settle(data);
    else takeNews(data);
  });
  worker.addEventListener('error', (event) => {
    store.getState().failLoading(event.message);
    giveUp(event.message);
  });
  return {
    load(base = lastBase) {
      lastBase = base;
      const { choice } = store.getState().view;
      worker.postMessage({ type: 'load', base, choice, inside } satisfies Request);
    },
    async keep() {
      const answer = await ask((ticket) => ({ type: 'keep', ticket }));
      return answer.type === 'kept' ? answer.keptAt : null;
    },
    async search(query, most) {
      const answer = await ask((ticket) => ({ type: 'search', ticket, query, most }));
      return answer.type === 'found' ? answer.things : [];
    },
    async guide(query, most) {
      const answer = await ask((ticket) => ({ type: 'guide', ticket, query, most }));
      return answer.type === 'guided' ? answer.answer : { parts: [], things: [], left: 0 };
    },
    async share(places, most) {
      const answer = await ask((ticket) => ({ type: 'share', ticket, places, most }));
      return answer.type === 'shared' ? answer.shared : { pairs: [], leftOut: 0 };
    },
    async narrow(choice) {
      const answer = await ask((ticket) => ({ type: 'narrow', ticket, choice }));
      return answer.type === 'narrowed' ? answer.narrowing : null;
    },
    async ask<Subject extends TalkSubject>(about: Subject, asked: Talk[Subject]['ask']) {
      const question = { about, ...asked } as Question;
      const answer = await ask((ticket) => ({ type: 'ask', ticket, question }));
      if (answer.type !== 'answered' || answer.reply === null) throw new Error(`ask: no answer to ${about}`);
      // The worker answers each subject with its own reply.
      return answer.reply as Talk[Subject]['reply'];
    },
    async desk<Subject extends DeskSubject>(about: Subject, asked: DeskTalk[Subject]['ask']) {
      const question = { about, ...asked } as DeskQuestion;
      const answer = await ask((ticket) => ({ type: 'desk', ticket, question }));
      if (answer.type !== 'desk' || answer.failure !== '') {
        throw new Error(`desk: ${about} failed: ${answer.type === 'desk' ? answer.failure : ''}`);
      }
      // The worker answers each subject with its own reply.
      return answer.reply as DeskTalk[Subject]['reply'];
    },
  };
}

/** The answer to a question. */
type Reply = Extract<Answer, { readonly ticket: number }>;

/** What the worker tells unasked. */
type News = Exclude<Answer, Reply>;

interface Waiting {
  readonly resolve: (reply: Reply) => void;
  readonly reject: (error: Error) => void;
}

/** Every question has a ticket, and gets the reply that bears the same. */
function openQuestions(worker: Worker) {
  let lastTicket = 0;
  const waiting = new Map<number, Waiting>();
  const ask = (make: (ticket: number) => Request): Promise<Reply> => {
    lastTicket += 1;
    const ticket = lastTicket;
    return new Promise((resolve, reject) => {
      waiting.set(ticket, { resolve, reject });
      worker.postMessage(make(ticket));
    });
  };
  const settle = (reply: Reply): void => {
    waiting.get(reply.ticket)?.resolve(reply);
    waiting.delete(reply.ticket);
  };
  /** A worker that broke answers nothing more of what it was asked. */
  const giveUp = (failure: string): void => {
    for (const { reject } of waiting.values()) reject(new Error(`worker: ${failure}`));
    waiting.clear();
  };
  return { ask, settle, giveUp };
}

/** Data that is read again is shown when it is whole: seats would be gone for a moment. */
function makeTaker(store: UseAppStore, refusedData: string | null): (news: News) => void {
  let held: News | null = null;
  let parts: readonly Part[] = [];
  return (news) => {
    switch (news.type) {
      case 'part':
        parts = [...parts, news];
        return;
      case 'structure':
        parts = [];
        if (store.getState().data.status === 'ready') held = news;
        else take(store, news, refusedData);
        return;
      case 'members':
        if (held !== null) take(store, held, refusedData);
        held = null;
        take(store, withParts(news, parts), refusedData);
        parts = [];
        return;
      default:
        take(store, news, refusedData);
    }
  };
}

type Part = Extract<News, { readonly type: 'part' }>;
type MembersNews = Extract<News, { readonly type: 'members' }>;

function withParts(news: MembersNews, parts: readonly Part[]): MembersNews {
  if (parts.length === 0) return news;
  const { members, problems } = news;
  return {
    ...news,
    members:
      members === null
        ? null
        : { ...members, relations: [...parts.flatMap((part) => part.relations), ...members.relations] },
    problems: [...parts.flatMap((part) => part.problems), ...problems],
  };
}

function take(store: UseAppStore, news: News, refusedData: string | null): void {
  const state = store.getState();
  switch (news.type) {
    case 'progress':
      state.reportProgress(news.step, news.fraction);
      return;
    case 'structure':
      state.takeStructure(news);
      return;
    case 'members':
      state.takeMembers(refusedData === null ? news : withRefusal(news, refusedData));
      return;
    case 'breaks':
      state.takeBreaks(news.breaks);
      return;
    case 'searchable':
      state.finishLoading();
      return;
    case 'stories':
      state.takeStories(news.stories);
      return;
    case 'failed':
      state.failLoading(news.failure);
  }
}

function withRefusal(news: MembersNews, value: string): MembersNews {
  const refusal: Problem = {
    code: 'data-address-refused',
    severity: 'error',
    file: '',
    row: null,
    column: null,
    facts: { value },
  };
  const { problems, totals } = withProblemFirst(refusal, news.problems, news.problemTotals);
  return { ...news, problems, problemTotals: totals };
}
