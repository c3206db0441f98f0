import { act, renderHook } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createExploring } from '../../../src/modes/explore/exploring';
import { useKeyTargets } from '../../../src/modes/explore/useKeyTargets';
import { usePanel } from '../../../src/modes/explore/usePanel';
import { aLoadedStore, noAnswers } from '../../store/aStore';

function start(isPhone: boolean) {
  vi.stubGlobal('matchMedia', () => ({ matches: isPhone }));
  const store = aLoadedStore();
  const exploring = createExploring(store, noAnswers);
  const { result } = renderHook(() => {
    const panel = usePanel(store);
    return { panel, targets: useKeyTargets(exploring, panel, vi.fn()) };
  });
  act(() => store.getState().select('zuyderland'));
  const pressEscape = () => {
    act(() => void document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' })));
    return { isOpen: result.current.panel.isOpen, selection: store.getState().view.selection };
  };
  return { result, pressEscape, store };
}

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('closeOne()', () => {
  it('closes the sheet on a phone before the selection', () => {
    const { result, pressEscape } = start(true);
    expect(result.current.panel.isOpen).toBe(true);
    expect(pressEscape()).toEqual({ isOpen: false, selection: 'zuyderland' });
    expect(pressEscape()).toEqual({ isOpen: false, selection: null });
  });

  it('closes the card, the neighbours, the selection: one at a time', () => {
    const { result, pressEscape, store } = start(false);
    act(() => result.current.targets.setSteps(2));
    expect(pressEscape()).toEqual({ isOpen: false, selection: 'zuyderland' });
    expect(store.getState().view.steps).toBe(2);
    expect(pressEscape()).toEqual({ isOpen: false, selection: 'zuyderland' });
    expect(store.getState().view.steps).toBe(1);
    expect(pressEscape()).toEqual({ isOpen: false, selection: null });
  });

  it('closes a card that was opened from a connection, and then the connection, with the panel open', () => {
    const { pressEscape, store } = start(false);
    const connection = { from: 'cz', to: 'hozl' };
    act(() => store.getState().connect(connection));
    act(() => store.getState().select('zuyderland'));
    expect(pressEscape()).toEqual({ isOpen: true, selection: null });
    expect(store.getState().view.connection).toEqual(connection);
    expect(pressEscape()).toEqual({ isOpen: true, selection: null });
    expect(store.getState().view.connection).toBeNull();
  });

  it('leaves the panel beside the map open when nothing is selected', () => {
    const { pressEscape, store } = start(false);
    act(() => store.getState().select(null));
    expect(pressEscape()).toEqual({ isOpen: true, selection: null });
  });
});

describe('setSteps(steps)', () => {
  it('means nothing without a selection', () => {
    const { result, store } = start(false);
    act(() => store.getState().select(null));
    act(() => result.current.targets.setSteps(2));
    expect(store.getState().view.steps).toBe(1);
  });
});

describe('usePanel(store)', () => {
  it('brings the focus into the outline only when asked by key, not when its tab is chosen', () => {
    const { result } = start(false);
    act(() => result.current.panel.goTo('outline'));
    expect(result.current.panel).toMatchObject({ isOutlineOpen: true, focusRequest: 1 });
    act(() => result.current.panel.setTab('card'));
    act(() => result.current.panel.setTab('outline'));
    expect(result.current.panel).toMatchObject({ isOutlineOpen: true, focusRequest: 0 });
  });

  it('keeps how large the sheet is when something else is opened in it', () => {
    const { result } = start(true);
    act(() => result.current.panel.setLarge(true));
    act(() => result.current.panel.goTo('outline'));
    expect(result.current.panel).toMatchObject({ isLarge: true, isOutlineOpen: true });
    act(() => result.current.panel.setLarge(false));
    expect(result.current.panel.isLarge).toBe(false);
  });
});
