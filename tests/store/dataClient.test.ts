import { describe, expect, it } from 'vitest';
import { wholeChoice } from '../../src/network/choice';
import { connectData } from '../../src/store/dataClient';
import type { Answer, Request } from '../../src/store/messages';
import { realNetwork } from '../fixtures/anEcosystem';
import { aStore, fromSite, stage } from './aStore';

/** A worker that answers when the test says so. */
function aWorker() {
  const listeners = new Map<string, (event: { readonly data?: Answer; readonly message?: string }) => void>();
  const asked: Request[] = [];
  const worker = {
    addEventListener: (type: string, listener: (event: { readonly data?: Answer }) => void) =>
      listeners.set(type, listener),
    postMessage: (request: Request) => asked.push(request),
  };
  return {
    worker: worker as unknown as Worker,
    asked,
    answer: (data: Answer) => listeners.get('message')?.({ data }),
    fail: (message: string) => listeners.get('error')?.({ message }),
  };
}

const counts = {
  areas: 0,
  coalitions: 0,
  tafels: 0,
  initiatives: 0,
  organisations: 0,
  participations: 0,
  relations: 0,
  events: 0,
  sources: 0,
};

function membersAnswer(): Answer {
  const { members } = realNetwork().network;
  return {
    type: 'members',
    members,
    counts,
    problems: [],
    problemTotals: { errors: 1, warnings: 2 },
    changes: null,
    narrowing: null,
  };
}

function structureAnswer(): Answer {
  const { network, layout } = realNetwork();
  return { type: 'structure', network, layout, title: 'Proef', start: 'mijnstreek', ...fromSite };
}

describe('connectData(worker, store, refusedData)', () => {
  it('puts what arrives into the state, in the order in which it arrives', () => {
    const { worker, answer, asked } = aWorker();
    const store = aStore();
    store.getState().resizeStage(stage);
    connectData(worker, store, null).load('./data/');
    expect(asked).toEqual([{ type: 'load', base: './data/', choice: wholeChoice, inside: null }]);
    answer({ type: 'progress', step: 'structure', fraction: 0.5 });
    expect(store.getState().data.fraction).toBe(0.5);
    answer(structureAnswer());
    expect([store.getState().data.title, store.getState().data.status]).toEqual(['Proef', 'loading']);
    expect(store.getState().view.camera).not.toBeNull();
    answer(membersAnswer());
    expect([store.getState().data.status, store.getState().data.step]).toEqual(['ready', 'search']);
    answer({ type: 'searchable' });
    expect(store.getState().data.step).toBe('done');
  });

  it('gives every question its own answer, in whatever order these come', async () => {
    const { worker, answer } = aWorker();
    const client = connectData(worker, aStore(), null);
    const first = client.search('zuy', 5);
    const second = client.search('cz', 5);
    const lines = client.share([1, 2], 10);
    answer({ type: 'found', ticket: 2, things: [{ kind: 'organisation', index: 2 }] });
    answer({ type: 'shared', ticket: 3, shared: { pairs: [], leftOut: 4 } });
    answer({ type: 'found', ticket: 1, things: [] });
    expect(await first).toEqual([]);
    expect(await second).toEqual([{ kind: 'organisation', index: 2 }]);
    expect(await lines).toEqual({ pairs: [], leftOut: 4 });
  });

  it('counts a refused address for data as one error more, at every load', () => {
    const { worker, answer } = aWorker();
    const store = aStore();
    connectData(worker, store, 'https://elders.nl');
    for (let load = 0; load < 2; load++) {
      answer(structureAnswer());
      answer(membersAnswer());
      const { problems, problemTotals } = store.getState().data;
      expect(problems.map(({ code, facts }) => [code, facts.value])).toEqual([
        ['data-address-refused', 'https://elders.nl'],
      ]);
      expect(problemTotals).toEqual({ errors: 2, warnings: 2 });
    }
  });

  it('tells of a failure, of the reading and of the worker itself', () => {
    const { worker, answer, fail } = aWorker();
    const store = aStore();
    connectData(worker, store, null);
    answer({ type: 'failed', failure: 'te groot' });
    expect([store.getState().data.status, store.getState().data.failure]).toEqual(['failed', 'te groot']);
    fail('script niet gevonden');
    expect(store.getState().data.failure).toBe('script niet gevonden');
  });

  it('puts records that come in parts together, in their order', () => {
    const { worker, answer } = aWorker();
    const store = aStore();
    store.getState().resizeStage(stage);
    connectData(worker, store, null);
    const relation = (id: string) => ({ from: id, to: 'mip', sort: '', note: '', sources: [] }) as never;
    const problem = (row: number) =>
      ({ code: 'missing-cell', severity: 'warning', file: 'a.csv', row, column: null, facts: {} }) as const;
    answer(structureAnswer());
    answer({ type: 'part', relations: [relation('a'), relation('b')], problems: [problem(2)] });
    answer({ type: 'part', relations: [], problems: [problem(3)] });
    const last = membersAnswer();
    if (last.type !== 'members' || last.members === null) throw new Error('no members');
    answer({ ...last, members: { ...last.members, relations: [relation('c')] }, problems: [problem(4)] });
    const { network, problems } = store.getState().data;
    expect(network?.members?.relations.map(({ from }) => from)).toEqual(['a', 'b', 'c']);
    expect(problems.map(({ row }) => row)).toEqual([2, 3, 4]);
  });
});
