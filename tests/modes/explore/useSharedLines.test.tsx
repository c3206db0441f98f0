import { renderHook, waitFor } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { createExploring } from '../../../src/modes/explore/exploring';
import { useSharedLines } from '../../../src/modes/explore/useSharedLines';
import type { DataClient } from '../../../src/store/dataClient';
import { realNetwork } from '../../fixtures/anEcosystem';
import { aLoadedStore, arrive, noAnswers } from '../../store/aStore';

function start() {
  const store = aLoadedStore();
  const shared = { pairs: [{ a: 1, b: 2, count: 3 }], leftOut: 0 };
  const data = {
    load: vi.fn(),
    keep: noAnswers.keep,
    search: vi.fn(async () => []),
    guide: vi.fn(async () => ({ parts: [], things: [], left: 0 })),
    share: vi.fn(async () => shared),
    narrow: noAnswers.narrow,
    ask: noAnswers.ask,
    desk: noAnswers.desk,
  } satisfies DataClient;
  const exploring = createExploring(store, data);
  renderHook(() => useSharedLines(exploring));
  const paint = (isSettled: boolean): void => {
    const scene = exploring.pipeline.sceneOf(store.getState());
    if (scene !== null) exploring.painted.tell({ scene, isSettled });
  };
  return { store, data, paint, shared };
}

describe('useSharedLines(exploring)', () => {
  it('asks once for the circles that are closed when the picture has come to rest, and keeps the answer', async () => {
    const { store, data, paint, shared } = start();
    paint(false);
    expect(data.share).not.toHaveBeenCalled();
    paint(true);
    paint(true);
    expect(data.share).toHaveBeenCalledOnce();
    await waitFor(() => expect(store.getState().shared).toBe(shared));
  });

  it('asks again when other circles are closed', () => {
    const { store, data, paint } = start();
    paint(true);
    store.getState().moveCamera({ x: 0, y: 0, zoom: 1 });
    paint(true);
    expect(data.share).toHaveBeenCalledTimes(2);
  });

  it('asks again when the data have been read again, though the same circles are closed', async () => {
    const { store, data, paint, shared } = start();
    paint(true);
    await waitFor(() => expect(store.getState().shared).toBe(shared));
    arrive(store, realNetwork(), 'mijnstreek');
    expect(store.getState().shared.pairs).toEqual([]);
    paint(true);
    expect(data.share).toHaveBeenCalledTimes(2);
  });
});
