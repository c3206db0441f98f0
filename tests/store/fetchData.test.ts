import { afterEach, describe, expect, it, vi } from 'vitest';
import type { GivenFile } from '../../src/dataset/dataset';
import { fetchSettings, fetchTable } from '../../src/store/fetchData';

type Answered = {
  readonly body: BodyInit;
  readonly status?: number;
  readonly type?: string;
  readonly length?: number;
};

/** A site with these files; every other address is not found. */
function serve(files: Readonly<Record<string, Answered>>): readonly string[] {
  const asked: string[] = [];
  vi.stubGlobal('fetch', async (address: string) => {
    asked.push(address);
    const {
      body = '',
      status = 404,
      type = 'text/csv',
      length,
    } = files[address] === undefined ? {} : { status: 200, ...files[address] };
    const headers = {
      'content-type': type,
      ...(length === undefined ? {} : { 'content-length': `${length}` }),
    };
    return new Response(body, { status, headers });
  });
  return asked;
}

function textOf(file: GivenFile | null): string | null {
  return file === null || 'cause' in file ? null : new TextDecoder().decode(file.bytes);
}

describe('fetchTable(base, table)', () => {
  afterEach(() => void vi.unstubAllGlobals());

  it('gives the CSV, else the JSON, else nothing', async () => {
    serve({
      'data/tafels.csv': { body: 'id' },
      'data/tafels.json': { body: '[]' },
      'data/gebieden.json': { body: '[]' },
    });
    expect(await fetchTable('data/', 'tafels')).toMatchObject({ name: 'tafels.csv' });
    expect(textOf(await fetchTable('data/', 'gebieden'))).toBe('[]');
    expect(await fetchTable('data/', 'bronnen')).toBeNull();
  });

  it('takes no page of HTML for a file, whatever the server calls it', async () => {
    serve({
      'data/tafels.csv': { body: '<!DOCTYPE html><p>Niet gevonden</p>' },
      'data/tafels.json': { body: 'id', type: 'text/html; charset=utf-8' },
      'data/gebieden.csv': { body: '\n  <HTML>' },
    });
    expect(await fetchTable('data/', 'tafels')).toBeNull();
    expect(await fetchTable('data/', 'gebieden')).toBeNull();
  });

  it('says why a file could not be had: that is no absent file', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new Error('offline')));
    expect(await fetchTable('data/', 'tafels')).toEqual({ name: 'tafels.csv', cause: 'connection' });
    for (const status of [401, 403, 410, 500, 503]) {
      serve({ 'data/tafels.csv': { body: '<html>', status, type: 'text/html' } });
      expect(await fetchTable('data/', 'tafels')).toEqual({ name: 'tafels.csv', cause: `${status}` });
    }
  });

  it('says so when the connection falls away halfway', async () => {
    const body = new ReadableStream({
      start(controller) {
        controller.enqueue(new TextEncoder().encode('id,naam\n'));
        controller.error(new Error('reset'));
      },
    });
    serve({ 'data/tafels.csv': { body } });
    expect(await fetchTable('data/', 'tafels')).toEqual({ name: 'tafels.csv', cause: 'connection' });
  });

  it('takes in no file that is too large', async () => {
    serve({ 'data/tafels.csv': { body: 'id', length: 51_000_000 } });
    expect(await fetchTable('data/', 'tafels')).toEqual({
      name: 'tafels.csv',
      cause: 'size',
      size: 51_000_000,
    });
  });
});

describe('fetchSettings(base)', () => {
  afterEach(() => void vi.unstubAllGlobals());
  const settingsIn = (body: string) => {
    serve({ 'data/instellingen.json': { body, type: 'application/json' } });
    return fetchSettings('data/').then(({ settings }) => settings);
  };

  it('gives title and start', async () => {
    expect(await settingsIn('{"titel":" Limburg ","start":"mijnstreek","later":1}')).toEqual({
      title: 'Limburg',
      start: 'mijnstreek',
    });
  });

  it('falls back on nothing when the file says it otherwise, or is none', async () => {
    const nothing = { title: '', start: '' };
    for (const body of ['', '{', '[]', 'null', '"titel"', '{"titel":1}', `{"titel":"${'a'.repeat(121)}"}`]) {
      expect(await settingsIn(body)).toEqual(nothing);
    }
    expect(await settingsIn('{"start":"a"}')).toEqual({ title: '', start: 'a' });
    serve({});
    expect(await fetchSettings('data/')).toEqual({ settings: nothing, lost: null });
  });

  it('says why the file could not be had', async () => {
    serve({ 'data/instellingen.json': { body: '', status: 403 } });
    expect((await fetchSettings('data/')).lost).toEqual({ name: 'instellingen.json', cause: '403' });
  });
});
