import { beforeEach, describe, expect, it, vi } from 'vitest';
import { tableNames } from '../../src/dataset/dataset';
import { wholeChoice } from '../../src/network/choice';
import { findThing, idOfThing } from '../../src/network/lookUp';
import type { Answer, Request } from '../../src/store/messages';
import { dataFiles, realFiles } from '../fixtures/dataFiles';

/** What the server answers for each file: its bytes, the number of an error, or nothing at all. */
type Files = ReadonlyMap<string, Uint8Array | number | 'no connection'>;

/** Runs the worker in this thread: what it posts is kept, and the test posts to it. */
async function startWorker(files: () => Files | Promise<Files>) {
  const posted: Answer[] = [];
  let post: (request: Request) => void = () => {};
  let told: () => void = () => {};
  vi.resetModules();
  vi.stubGlobal('self', {
    addEventListener: (_: string, listener: (event: { readonly data: Request }) => void) => {
      post = (data) => listener({ data });
    },
    postMessage: (answer: Answer) => {
      posted.push(answer);
      told();
    },
  });
  vi.stubGlobal('fetch', async (address: string) => {
    const given = (await files()).get(address.slice('data/'.length)) ?? 404;
    if (given === 'no connection') throw new TypeError('Failed to fetch');
    return typeof given === 'number'
      ? new Response('', { status: given })
      : new Response(Uint8Array.from(given), { headers: { 'content-type': 'text/csv' } });
  });
  await import('../../src/store/dataWorker');
  const until = (isThere: () => boolean): Promise<void> =>
    new Promise((resolve) => {
      told = () => isThere() && resolve();
      told();
    });
  return { posted, post: (request: Request) => post(request), until };
}

function filesOf(files: readonly { readonly name: string; readonly bytes: Uint8Array }[]): Files {
  return new Map(files.map(({ name, bytes }) => [name, bytes]));
}

/** Files that come when the test lets them. */
function aGate(): { readonly files: Promise<Files>; open(files: Files): void } {
  let open: (files: Files) => void = () => {};
  const files = new Promise<Files>((resolve) => {
    open = resolve;
  });
  return { files, open: (given) => open(given) };
}

function kindsOf(posted: readonly Answer[]): readonly string[] {
  return posted.map(({ type }) => type).filter((type, index, all) => type !== all[index - 1]);
}

describe('the data worker', () => {
  beforeEach(() => void vi.unstubAllGlobals());

  it('sends areas and verbanden first, then the members, then the rest', async () => {
    const { posted, post, until } = await startWorker(() => filesOf(realFiles()));
    post({ type: 'load', base: 'data/', choice: wholeChoice });
    await until(() => posted.at(-1)?.type === 'searchable');
    const kinds = kindsOf(posted);
    // Stories come when they come, with the rest.
    expect(kinds.filter((kind) => kind !== 'stories')).toEqual([
      'progress',
      'structure',
      'progress',
      'members',
      'breaks',
      'searchable',
    ]);
    expect(kinds.indexOf('stories')).toBeGreaterThan(kinds.indexOf('members'));
    const members = posted.find((answer) => answer.type === 'members');
    expect(members?.problemTotals.errors).toBe(0);
    expect(members?.counts.participations).toBe(members?.members?.participations.count);
    expect(posted.filter((answer) => answer.type === 'progress').at(-1)?.fraction).toBe(1);
  });

  it('sends thousands of relations and problems in parts, the last with the members', async () => {
    const rows = Array.from({ length: 4500 }, (_, index) => `mip,mijnzorg,soort ${index},,weg-${index}`);
    const relations = new TextEncoder().encode(['van,naar,soort,toelichting,bron', ...rows].join('\n'));
    const { posted, post, until } = await startWorker(
      () => new Map([...filesOf(realFiles()), ['relaties.csv', relations]]),
    );
    post({ type: 'load', base: 'data/', choice: wholeChoice });
    await until(() => posted.at(-1)?.type === 'searchable');
    const parts = posted.filter((answer) => answer.type === 'part' || answer.type === 'members');
    expect(parts.map(({ type }) => type)).toEqual(['part', 'part', 'members']);
    const sorts = parts.flatMap((part) =>
      (part.type === 'part' ? part.relations : (part.members?.relations ?? [])).map(({ sort }) => sort),
    );
    expect(sorts).toEqual(rows.map((_, index) => `soort ${index}`));
    const told = parts.flatMap(({ problems }) => problems).filter(({ file }) => file === 'relaties.csv');
    expect(told).toHaveLength(4500);
  });

  it('answers questions about what it read', async () => {
    const { posted, post, until } = await startWorker(() => filesOf(realFiles()));
    post({ type: 'load', base: 'data/', choice: wholeChoice });
    await until(() => posted.at(-1)?.type === 'searchable');
    post({ type: 'search', ticket: 7, query: 'zuy', most: 3 });
    await until(() => posted.at(-1)?.type === 'found');
    const found = posted.at(-1);
    const structure = posted.find((answer) => answer.type === 'structure');
    const members = posted.find((answer) => answer.type === 'members');
    if (found?.type !== 'found' || structure === undefined || members === undefined)
      throw new Error('no answer');
    const network = { ...structure.network, members: members.members, breaks: null };
    const [best] = found.things;
    expect([found.ticket, best === undefined ? '' : idOfThing(network, best)]).toEqual([7, 'zuyderland']);
    const places = ['limburg', 'nederland'].map((id) => findThing(network, id)?.index ?? 0);
    post({ type: 'share', ticket: 8, places, most: 5 });
    await until(() => posted.at(-1)?.type === 'shared');
    expect(posted.at(-1)).toMatchObject({ type: 'shared', ticket: 8 });
  });

  it('narrows what it read, and what it reads later, to what was chosen last', async () => {
    const { posted, post, until } = await startWorker(() => filesOf(realFiles()));
    const tafels = { ...wholeChoice, kind: ['tafel'] };
    post({ type: 'load', base: 'data/', choice: tafels });
    await until(() => posted.at(-1)?.type === 'searchable');
    const members = posted.find((answer) => answer.type === 'members');
    expect(members?.narrowing?.choice).toEqual(tafels);
    expect(members?.narrowing?.narrowing.tally.verbanden.shown).toBe(39);
    post({ type: 'narrow', ticket: 5, choice: wholeChoice });
    await until(() => posted.at(-1)?.type === 'narrowed');
    const narrowed = posted.at(-1);
    if (narrowed?.type !== 'narrowed') throw new Error('no answer');
    expect([narrowed.ticket, narrowed.narrowing?.tally.verbanden.shown]).toEqual([5, 204]);
    post({ type: 'load', base: 'data/', choice: wholeChoice });
    await until(() => posted.at(-1)?.type === 'searchable');
    expect(posted.findLast((answer) => answer.type === 'members')?.narrowing).toBeNull();
  });

  it('answers every question, also one that comes before there are data', async () => {
    const { posted, post, until } = await startWorker(() => filesOf(dataFiles()));
    post({ type: 'load', base: 'data/', choice: wholeChoice });
    post({ type: 'share', ticket: 1, places: [0], most: 5 });
    post({ type: 'search', ticket: 2, query: 'cz', most: 3 });
    await until(() => posted.some(({ type }) => type === 'found'));
    const tickets = posted.flatMap((answer) => ('ticket' in answer ? [answer.ticket] : []));
    expect([...tickets].sort()).toEqual([1, 2]);
  });

  it('makes a map of nothing when there are no files, and says what is missing', async () => {
    const { posted, post, until } = await startWorker(() => new Map());
    post({ type: 'load', base: 'data/', choice: wholeChoice });
    await until(() => posted.at(-1)?.type === 'searchable');
    const members = posted.find((answer) => answer.type === 'members');
    expect(members?.problemTotals.errors).toBeGreaterThan(0);
  });

  it('tells of every file that the server refuses or that got lost on the way, and shows the rest', async () => {
    const answers: Files = new Map([
      ...filesOf(realFiles()),
      ['relaties.csv', 403],
      ['tafels.csv', 500],
      ['bronnen.csv', 'no connection'],
      ['instellingen.json', 503],
    ]);
    const { posted, post, until } = await startWorker(() => answers);
    post({ type: 'load', base: 'data/', choice: wholeChoice });
    await until(() => posted.at(-1)?.type === 'searchable');
    const members = posted.find((answer) => answer.type === 'members');
    const lines = members?.problems
      .filter(({ code }) => code === 'missing-file' || code === 'unknown-reference')
      .map(({ code, file, row, column, facts }) =>
        [code, file, row, column, facts.cause ?? facts.files].join(' '),
      );
    expect(lines).toEqual([
      'unknown-reference gebieden.csv  bron bronnen.csv',
      'unknown-reference coalities.csv  bron bronnen.csv',
      'missing-file tafels.csv   500',
      'unknown-reference initiatieven.csv  bron bronnen.csv',
      'unknown-reference organisaties.csv  bron bronnen.csv',
      'unknown-reference deelnames.csv  verband tafels.csv',
      'unknown-reference deelnames.csv  bron bronnen.csv',
      'missing-file relaties.csv   403',
      'unknown-reference gebeurtenissen.csv  verbanden tafels.csv',
      'unknown-reference gebeurtenissen.csv  bron bronnen.csv',
      'missing-file bronnen.csv   connection',
      'missing-file instellingen.json   503',
    ]);
    expect(members?.counts).toMatchObject({ tafels: 0, relations: 0, sources: 0, organisations: 174 });
  });

  it('says that the site is out of reach when nothing can be had at all', async () => {
    const nothing: Files = new Map(
      tableNames.map((name): readonly [string, 'no connection'] => [`${name}.csv`, 'no connection']),
    );
    const { posted, post, until } = await startWorker(() => nothing);
    post({ type: 'load', base: 'data/', choice: wholeChoice });
    await until(() => posted.at(-1)?.type === 'failed');
    expect(posted.map(({ type }) => type)).not.toContain('structure');
  });

  it('never sends members that belong to older areas and verbanden, however quickly two saves follow', async () => {
    const gates = [aGate(), aGate()] as const;
    let load: 0 | 1 = 0;
    const { posted, post, until } = await startWorker(() => gates[load].files);
    const files = (names: readonly string[]) =>
      filesOf(
        dataFiles({
          'coalities.csv': `id,naam,gebied\n${names.map((name) => `${name},${name},limburg`).join('\n')}\nmijnzorg,MijnZorg,limburg\n`,
        }),
      );
    post({ type: 'load', base: 'data/', choice: wholeChoice });
    load = 1;
    post({ type: 'load', base: 'data/', choice: wholeChoice });
    gates[1].open(files([]));
    await until(() => posted.some(({ type }) => type === 'structure'));
    gates[0].open(files(['aaa', 'bbb', 'ccc']));
    await until(() => posted.at(-1)?.type === 'searchable');
    let verbanden = -1;
    const strays: string[] = [];
    for (const answer of posted) {
      if (answer.type === 'structure') verbanden = answer.network.verbanden.count;
      if (answer.type === 'members' && answer.counts.coalitions !== verbanden) {
        strays.push(`members of ${answer.counts.coalitions} coalitions after a structure of ${verbanden}`);
      }
    }
    expect(strays).toEqual([]);
    expect(verbanden).toBe(1);
  });
});
