import { afterEach, describe, expect, it, vi } from 'vitest';
import { fetchSettings, fetchTable } from '../../src/store/fetchData';

type Answered = { readonly body: string; readonly status?: number; readonly type?: string };

/** A site with these files; every other address is not found. */
function serve(files: Readonly<Record<string, Answered>>): readonly string[] {
  const asked: string[] = [];
  vi.stubGlobal('fetch', async (address: string) => {
    asked.push(address);
    const {
      body = '',
      status = 404,
      type = 'text/csv',
    } = files[address] === undefined ? {} : { status: 200, ...files[address] };
    return new Response(body, { status, headers: { 'content-type': type } });
  });
  return asked;
}

function textOf(file: { readonly bytes: Uint8Array } | null): string | null {
  return file === null ? null : new TextDecoder().decode(file.bytes);
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

  it('says so when the network or the server fails: that is no absent file', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new Error('offline')));
    await expect(fetchTable('data/', 'tafels')).rejects.toThrow('offline');
    vi.stubGlobal('fetch', () => Promise.resolve(new Response('', { status: 500 })));
    await expect(fetchTable('data/', 'tafels')).rejects.toThrow('tafels.csv: 500');
  });
});

describe('fetchSettings(base)', () => {
  afterEach(() => void vi.unstubAllGlobals());
  const settingsIn = (body: string) => {
    serve({ 'data/instellingen.json': { body, type: 'application/json' } });
    return fetchSettings('data/');
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
    expect(await fetchSettings('data/')).toEqual(nothing);
  });
});
