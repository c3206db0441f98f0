import { act, renderHook } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { createExploring } from '../../../src/modes/explore/exploring';
import { usePage } from '../../../src/modes/explore/usePage';
import { placeById } from '../../../src/network/lookUp';
import { usualOptions } from '../../../src/store/viewOptions';
import { aLoadedStore, noAnswers } from '../../store/aStore';

const size = 100;

function start(page: number, total: number | null) {
  const store = aLoadedStore({ mode: 'lijst', options: { ...usualOptions, page } });
  const exploring = createExploring(store, noAnswers);
  const { network } = store.getState().data;
  if (network === null) throw new Error('no network');
  const at = (id: string) => placeById(network, id);
  const { result, rerender } = renderHook(
    (list: { place: number; total: number | null }) => usePage(exploring, { network, size, ...list }),
    { initialProps: { place: at('mijnstreek'), total } },
  );
  const state = () => ({ page: store.getState().view.options.page, notices: store.getState().notices });
  return { store, result, rerender, state, at };
}

afterEach(() => {
  history.replaceState(null, '', '/');
});

describe('usePage(exploring, list)', () => {
  it('gives the part that a link says, also before the length is known', () => {
    const { result, rerender, state, at } = start(3, null);
    expect(result.current).toBe(2);
    rerender({ place: at('mijnstreek'), total: 250 });
    expect(result.current).toBe(2);
    expect(state()).toEqual({ page: 3, notices: [] });
  });

  it('brings a link that asks for more to the last part, and tells it', () => {
    const { result, state } = start(9, 250);
    expect(result.current).toBe(2);
    expect(state()).toEqual({ page: 3, notices: [{ kind: 'nearest', value: 'pagina=9 → 3' }] });
  });

  it('goes to the last part without a word when the reader made the list shorter', () => {
    const { rerender, state, at } = start(3, 250);
    rerender({ place: at('mijnstreek'), total: 120 });
    expect(state()).toEqual({ page: 2, notices: [] });
  });

  it('begins at the top in another place, but not where the history brings place and part together', () => {
    const { store, rerender, state, at } = start(2, 250);
    rerender({ place: at('limburg'), total: 250 });
    expect(state().page).toBe(1);
    history.replaceState(null, '', '/?weergave=lijst&pagina=2');
    act(() => store.getState().arrange({ page: 2 }));
    rerender({ place: at('mijnstreek'), total: 250 });
    expect(state().page).toBe(2);
  });
});
