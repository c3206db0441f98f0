import { afterEach, describe, expect, it, vi } from 'vitest';

afterEach(() => {
  vi.resetModules();
  vi.unstubAllGlobals();
});

const bytesOf = (text: string) => new TextEncoder().encode(text);

describe('files of the site', () => {
  it('are remembered with when their copy was kept, also that there is none', async () => {
    const { fetchSayings, fetchSettings } = await import('../../src/store/fetchData');
    const { siteFilesIn } = await import('../../src/store/siteFiles');
    const keptAt = '2026-11-26T10:00:00.000Z';
    vi.stubGlobal('fetch', async (address: string) =>
      address.endsWith('.csv')
        ? new Response('woord,bedoelt\n', { headers: { 'x-bewaard-op': keptAt } })
        : new Response(null, { status: 404 }),
    );
    await Promise.all([fetchSayings('http://site/data/'), fetchSettings('http://site/data/')]);
    const files = siteFilesIn('http://site/data/');
    expect(files.get('synoniemen.csv')).toEqual({ bytes: bytesOf('woord,bedoelt\n'), keptAt });
    expect(files.get('instellingen.json')).toEqual({ bytes: null, keptAt: null });
    expect(siteFilesIn('http://site/proef/').size).toBe(0);
  });

  it('come from inside the page once they lie there, and nothing is asked of a server', async () => {
    const { fetchTable } = await import('../../src/store/fetchData');
    const { readInside } = await import('../../src/store/siteFiles');
    const fetched = vi.fn();
    vi.stubGlobal('fetch', fetched);
    const base = 'file:///stick/kaart.html/';
    readInside(base, new Map([['tafels.json', bytesOf('[]')]]));
    expect(await fetchTable(base, 'tafels')).toEqual({ name: 'tafels.json', bytes: bytesOf('[]') });
    expect(await fetchTable(base, 'relaties')).toBeNull();
    expect(await fetchTable('file:///stick/anders/', 'tafels')).toEqual({
      name: 'tafels.csv',
      cause: 'connection',
    });
    expect(fetched).not.toHaveBeenCalled();
  });
});
