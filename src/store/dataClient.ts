import type { SharedLines } from '../scene/sharedLines';
import type { Problem } from '../validation/problem';
import type { UseAppStore } from './appStore';
import type { Answer, FoundThing, Request } from './messages';

/** The page's side of the worker. */
export interface DataClient {
  /** Reads the data folder; may be called again when the data has changed. */
  load(base: string): void;
  search(query: string, most: number): Promise<readonly FoundThing[]>;
  share(places: readonly number[], most: number): Promise<SharedLines>;
}

/**
 * Joins a worker to the store: what it reads goes into the state.
 *
 * @param worker - runs `dataWorker`
 * @param store - where the data goes
 * @param refusedData - an address for data in the link that was refused; becomes a problem
 * @returns ways to ask for more
 */
export function connectData(worker: Worker, store: UseAppStore, refusedData: string | null): DataClient {
  let lastTicket = 0;
  let held: Answer | null = null;
  const waiting = new Map<number, (answer: Answer) => void>();
  worker.addEventListener('message', (event: MessageEvent<Answer>) => {
    const message = event.data;
    if (message.type === 'found' || message.type === 'shared') {
      waiting.get(message.ticket)?.(message);
      waiting.delete(message.ticket);
    } else if (message.type === 'structure' && store.getState().data.status === 'ready') {
      // Data that is read again is shown when it is whole: seats would be gone for a moment.
      held = message;
    } else {
      if (held !== null && message.type === 'members') take(store, held, refusedData);
      if (message.type === 'members') held = null;
      take(store, message, refusedData);
    }
  });
  worker.addEventListener('error', (event) => store.getState().failLoading(event.message));
  const ask = (make: (ticket: number) => Request): Promise<Answer> => {
    lastTicket += 1;
    const ticket = lastTicket;
    return new Promise((resolve) => {
      waiting.set(ticket, resolve);
      worker.postMessage(make(ticket));
    });
  };
  return {
    load: (base) => worker.postMessage({ type: 'load', base } satisfies Request),
    async search(query, most) {
      const answer = await ask((ticket) => ({ type: 'search', ticket, query, most }));
      return answer.type === 'found' ? answer.things : [];
    },
    async share(places, most) {
      const answer = await ask((ticket) => ({ type: 'share', ticket, places, most }));
      return answer.type === 'shared' ? answer.shared : { pairs: [], leftOut: 0 };
    },
  };
}

function take(store: UseAppStore, message: Answer, refusedData: string | null): void {
  const state = store.getState();
  switch (message.type) {
    case 'progress':
      state.reportProgress(message.step, message.fraction);
      return;
    case 'structure':
      state.takeStructure(message);
      return;
    case 'members':
      state.takeMembers(refusedData === null ? message : withRefusal(message, refusedData));
      return;
    case 'breaks':
      state.takeBreaks(message.breaks);
      return;
    case 'searchable':
      state.finishLoading();
      return;
    case 'failed':
      state.failLoading(message.failure);
      return;
    default:
  }
}

function withRefusal<T extends Extract<Answer, { type: 'members' }>>(message: T, value: string): T {
  const refusal: Problem = {
    code: 'data-address-refused',
    severity: 'error',
    file: '',
    row: null,
    column: null,
    facts: { value },
  };
  const { errors, warnings } = message.problemTotals;
  return {
    ...message,
    problems: [refusal, ...message.problems],
    problemTotals: { errors: errors + 1, warnings },
  };
}
