import { act, renderHook } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { useSearch } from '../../../src/modes/explore/useSearch';
import type { Network } from '../../../src/network/network';
import type { FoundThing } from '../../../src/store/messages';
import { indexOf, smallNetwork } from '../../fixtures/smallNetwork';

const level = (name: string) => name;

function start(first: Network) {
  const asked: ((things: readonly FoundThing[]) => void)[] = [];
  const search = () => new Promise<readonly FoundThing[]>((resolve) => asked.push(resolve));
  const hook = renderHook(({ network }) => useSearch(network, search, level), {
    initialProps: { network: first },
  });
  const answer = (question: number, ...indices: number[]) =>
    act(async () => asked[question]?.(indices.map((index) => ({ kind: 'verband', index }))));
  return { ...hook, asked, answer };
}

describe('useSearch(network, search, levelName)', () => {
  it('gives the hits of the last question', async () => {
    const network = smallNetwork();
    const { result, asked, answer } = start(network);
    act(() => result.current.setQuery('k'));
    act(() => result.current.setQuery('kr'));
    await answer(0, indexOf(network, 'leeg'));
    expect(result.current.state).toBe('loading');
    await answer(1, indexOf(network, 'kring'));
    expect(result.current.hits.map(({ id }) => id)).toEqual(['kring']);
    expect(asked).toHaveLength(2);
  });

  it('drops what is about data that were replaced since', async () => {
    const network = smallNetwork();
    const { result, rerender, asked, answer } = start(network);
    act(() => result.current.setQuery('kring'));
    await answer(0, indexOf(network, 'kring'));
    const next = smallNetwork();
    rerender({ network: next });
    expect(result.current).toMatchObject({ hits: [], state: 'loading' });
    expect(asked).toHaveLength(2);
    rerender({ network: smallNetwork() });
    await answer(1, indexOf(next, 'kring'));
    expect(result.current).toMatchObject({ hits: [], state: 'loading' });
  });

  it('does not ask again when only the names to paint arrived', async () => {
    const network = smallNetwork();
    const { result, rerender, asked, answer } = start(network);
    act(() => result.current.setQuery('kring'));
    await answer(0, indexOf(network, 'kring'));
    rerender({ network: { ...network } });
    expect(asked).toHaveLength(1);
    expect(result.current).toMatchObject({ hits: [{ id: 'kring' }], state: 'ready' });
  });

  it('lists the first, and tells how many there are as far as they were counted', async () => {
    const network = smallNetwork();
    const { result, answer } = start(network);
    const times = (count: number) => Array.from({ length: count }, () => indexOf(network, 'kring'));
    act(() => result.current.setQuery('k'));
    await answer(0, ...times(37));
    expect(result.current.hits).toHaveLength(24);
    expect(result.current).toMatchObject({ total: 37, isTotalLeast: false });
    act(() => result.current.setQuery('kr'));
    await answer(1, ...times(501));
    expect(result.current).toMatchObject({ total: 500, isTotalLeast: true });
    act(() => result.current.setQuery(''));
    expect(result.current).toMatchObject({ hits: [], total: 0, state: 'idle' });
  });
});
