import { readFileSync } from 'node:fs';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { readSynonyms } from '../../../src/dataset/readSynonyms';
import { createExploring } from '../../../src/modes/explore/exploring';
import { linesOfPairs } from '../../../src/modes/explore/share/pairTable';
import { type TableKind, writeTable } from '../../../src/modes/explore/share/tables';
import { tellView } from '../../../src/modes/explore/share/tellView';
import { padOf } from '../../../src/modes/explore/wall/padOf';
import { findByParts } from '../../../src/network/guide/findByParts';
import { groupFound } from '../../../src/network/guide/groupFound';
import { idOfThing } from '../../../src/network/lookUp';
import { buildSearchIndex, type SearchIndex } from '../../../src/network/searchIndex';
import type { DataClient } from '../../../src/store/dataClient';
import type { Start } from '../../../src/store/intents';
import { usualOptions } from '../../../src/store/viewOptions';
import { wordingIn } from '../../../src/wording/wording';
import { realNetwork } from '../../fixtures/anEcosystem';
import { csvRows } from '../../fixtures/csvRows';
import { runAll } from '../../fixtures/runAll';
import { aLoadedStore, noAnswers } from '../../store/aStore';

const { network } = realNetwork();
const words = wordingIn('nl');
let index: SearchIndex;
beforeAll(async () => {
  index = await buildSearchIndex(network, network.members, readSynonyms(readFileSync('data/synoniemen.csv')));
});

beforeEach(() => {
  vi.stubGlobal('location', new URL('https://voorbeeld.nl/kaart/'));
});
afterEach(() => vi.unstubAllGlobals());

function exploringAt(
  options: Partial<Start['options']>,
  start: Partial<Start> = {},
  data: Partial<DataClient> = {},
) {
  const store = aLoadedStore({ ...start, options: { ...usualOptions, ...options } });
  return createExploring(store, { ...noAnswers, ...data });
}

async function rowsOf(exploring: ReturnType<typeof exploringAt>, kind: TableKind) {
  const { lines, notes } = await writeTable(exploring, kind, words);
  const [head = '', ...rows] = lines.map((line) => line.split(';'));
  return { head, rows, notes };
}

describe('writeTable(exploring, kind, words)', () => {
  it('has what the guide found, grouped as on screen, with what each fits', async () => {
    const query = 'eenzaam kerkrade';
    const answer = findByParts(index, { query, most: 1000 });
    const guide = vi.fn(async () => answer);
    const { head, rows, notes } = await rowsOf(exploringAt({ query }, {}, { guide }), 'wegwijzer');
    expect(guide).toHaveBeenCalledWith(query, 1000);
    expect(head).toEqual(['Id', 'Naam', 'Soort', 'Gebied', 'Past bij', 'Groter gebied']);
    const shown = groupFound(answer, () => true).groups.flatMap(({ verbanden }) => verbanden);
    expect(rows.map(([id]) => id)).toEqual(shown.map((found) => idOfThing(network, found)));
    expect(rows.map((row) => row.at(-1))).toEqual(shown.map(({ isWider }) => (isWider ? 'ja' : 'nee')));
    expect(rows[0]?.[4]).toBe('eenzaam|kerkrade');
    expect(new Set(rows.map((row) => row[4])).size).toBeGreaterThan(1);
    expect(notes).toEqual([]);
  });

  it('tells how many of the guide are left out', async () => {
    const guide = async () => findByParts(index, { query: 'zorg', most: 3 });
    const { notes } = await rowsOf(exploringAt({ query: 'zorg' }, {}, { guide }), 'wegwijzer');
    expect(notes.join()).toMatch(/^Nog \d+ passen minder goed/);
  });

  it('tells of how many pairs it has the first', async () => {
    const ask = async () => ({
      pairs: [{ one: 0, other: 1, shared: 2 }],
      pairsAtLeast: [30, 30, 21_000],
      tables: 9,
      compared: 9,
    });
    const data = { ask: ask as unknown as DataClient['ask'] };
    const { rows, notes } = await rowsOf(exploringAt({ threshold: 2 }, {}, data), 'overlap');
    expect(rows).toHaveLength(1);
    expect(notes).toEqual(['Dit zijn de eerste 1 van 21.000 paren.']);
  });

  it('is narrowed as the list on screen, also a list of another kind', async () => {
    const exploring = exploringAt({ by: 'cz', scope: 'alles', list: 'organisaties' });
    const { rows } = await rowsOf(exploring, 'deelnames');
    const seats = csvRows('deelnames').filter((row) => row['organisatie'] === 'cz');
    expect(rows.map((row) => row[1]).toSorted()).toEqual(seats.map((row) => row['verband']).toSorted());
    const { rows: areas } = await rowsOf(exploring, 'gebieden');
    expect(areas).toHaveLength(csvRows('gebieden').length);
  });
});

describe('linesOfPairs(network, pairs, words)', () => {
  it('gives the page its turn', () => {
    const pairs = Array.from({ length: 20_000 }, () => ({ one: 0, other: 1, shared: 3 }));
    const { made, steps } = runAll(linesOfPairs(network, pairs, words));
    expect(made).toHaveLength(20_001);
    expect(steps).toBeGreaterThan(90);
  });
});

describe('linesOfWall(exploring, network, words)', () => {
  it('has what hangs on the wall: what was typed here, by theme', async () => {
    vi.stubGlobal('document', { baseURI: 'https://voorbeeld.nl/kaart/' });
    vi.stubGlobal(
      'BroadcastChannel',
      class extends EventTarget {
        postMessage(): void {}
      },
    );
    const exploring = exploringAt({}, { mode: 'wand' });
    const { pad, read } = padOf(exploring.store);
    await read;
    const answer = { question: 'halen', about: ['cz'], themes: [], date: '', session: '' } as const;
    pad.getState().add([
      { ...answer, text: '=1+1' },
      { ...answer, question: 'brengen', text: 'Een zaal', themes: ['jeugd'] },
    ] as never);
    const { head, rows } = await rowsOf(exploring, 'wand');
    expect(head).toEqual(['Thema', 'Antwoord', 'Vraag', 'Hoort bij']);
    expect(rows).toEqual([
      ['jeugd', 'Een zaal', 'Voor het ecosysteem', 'CZ'],
      ['Zonder thema', "'=1+1", 'Voor mij', 'CZ'],
    ]);
    exploring.store.getState().arrange({ question: 'brengen' });
    expect((await rowsOf(exploring, 'wand')).rows).toHaveLength(1);
  });
});

describe('tellView(exploring, words, now, table)', () => {
  const now = new Date(2026, 10, 26);
  const told = (exploring: ReturnType<typeof exploringAt>, table?: TableKind) =>
    tellView(exploring, words, now, table);

  it('is about everything where the view is', () => {
    for (const mode of ['lijst', 'overlap', 'hiaten'] as const) {
      expect(told(exploringAt({ scope: 'alles' }, { mode })).subject).toBe('Overal');
      expect(told(exploringAt({}, { mode })).subject).not.toBe('Overal');
    }
  });

  it('tells to what the list is narrowed, and what was asked', () => {
    const list = told(exploringAt({ by: 'cz', scope: 'alles' }, { mode: 'lijst' }));
    expect([list.subject, list.narrowedTo]).toEqual(['Overal', 'CZ']);
    expect(list.facts[0]).toContain('CZ');
    const guide = told(exploringAt({ query: 'valpreventie Heerlen' }, { mode: 'wegwijzer' }));
    expect([guide.subject, guide.narrowedTo]).toEqual(['Overal', 'valpreventie Heerlen']);
    expect(guide.facts[0]).toBe('Vraag: “valpreventie Heerlen”');
  });

  it('tells of the wall what was asked, and of the map beside it what is chosen there', () => {
    const wall = told(exploringAt({}, { mode: 'wand', selection: 'cz' }));
    expect([wall.subject, wall.narrowedTo]).toEqual(['Wat zegt de zaal?', '']);
    expect(wall.facts[0]).toContain('CZ');
    expect(told(exploringAt({ question: 'halen' }, { mode: 'wand' })).subject).toBe(
      'Wat kan het ecosysteem voor mij betekenen?',
    );
  });

  it('tells of a list beside the map what the list is about', () => {
    const exploring = exploringAt({}, { selection: 'cz' });
    expect(told(exploring).subject).toContain('CZ');
    expect(told(exploring, 'tafels').subject).not.toContain('CZ');
  });

  it('tells how overlap, gaps and the little map are set, with what a licence asks for', () => {
    const overlap = told(exploringAt({ threshold: 3 }, { mode: 'overlap' }));
    expect(overlap.facts[0]).toBe('Paren met minstens 3 gedeelde organisaties');
    expect(told(exploringAt({ against: 'gebied' }, { mode: 'hiaten' })).facts[0]).toBe('Thema tegen: Gebied');
    const map = told(exploringAt({ counts: 'zetels', countsFrom: 'regio' }, { mode: 'kaartje' }));
    expect(map.facts[0]).toMatch(/^Per gemeente: hoeveel zetels .* regio eromheen$/);
    expect(map.sources.join()).toContain('CBS / Kadaster');
    expect(overlap.sources).toEqual([]);
    // What narrows everything is told of the whole network too; how a view is set is not.
    expect(overlap.filters.join()).not.toContain('Paren');
  });

  it('names no day for the data but that on which it was made', () => {
    const { source, date } = told(exploringAt({}));
    expect(source).not.toContain(date);
  });
});
