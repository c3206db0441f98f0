import { afterEach, describe, expect, it, vi } from 'vitest';
import { withLetters } from '../../src/map/withLetters';
import { svg } from '../../src/scene/picture/svg';

const drawing = svg('svg', {}, svg('text', {}, 'Heerlen'));

function answerWith(answer: () => Promise<unknown>): void {
  vi.stubGlobal('fetch', vi.fn(answer));
}

describe('withLetters(drawing)', () => {
  afterEach(() => vi.unstubAllGlobals());

  it('leaves the drawing as it is where the letters cannot be had', async () => {
    answerWith(async () => new Response('<h1>Not found</h1>', { status: 404 }));
    expect(await withLetters(drawing)).toBe(drawing);
    answerWith(() => Promise.reject(new TypeError('no network')));
    expect(await withLetters(drawing)).toBe(drawing);
  });

  it('asks for none where nothing is written', async () => {
    const fetched = vi.fn();
    vi.stubGlobal('fetch', fetched);
    await withLetters(svg('svg', {}, svg('path', {})));
    expect(fetched).not.toHaveBeenCalled();
  });
});
