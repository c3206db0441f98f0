import { act, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { App } from '../../src/app/App';
import { themes } from '../../src/appearance/themes';
import { createExploring } from '../../src/modes/explore/exploring';
import { mapWords } from '../../src/wording/mapWords';
import { aLoadedStore, aStore, noAnswers } from '../store/aStore';

function open(store = aLoadedStore()) {
  render(<App exploring={createExploring(store, noAnswers)} />);
  return store;
}

beforeEach(() => {
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe(): void {}
      unobserve(): void {}
      disconnect(): void {}
    },
  );
});
afterEach(() => {
  vi.unstubAllGlobals();
});

describe('App', () => {
  it('shows the map and the way to where the reader is', () => {
    open();
    expect(screen.getByRole('main')).toBeVisible();
    expect(screen.getByRole('application')).toBeVisible();
    expect(screen.getAllByText('Mijnstreek').length).toBeGreaterThan(0);
  });

  it('shows the card of what is selected', async () => {
    const store = open();
    act(() => store.getState().select('zuyderland'));
    expect((await screen.findAllByRole('heading', { name: /Zuyderland/ })).length).toBeGreaterThan(0);
  });

  it('speaks the language that is chosen, and tells the browser', () => {
    const store = open();
    expect(document.documentElement.lang).toBe('nl');
    act(() => store.getState().speak('en', mapWords.en.scene));
    expect(document.documentElement.lang).toBe('en');
  });

  it('gives the page the colours of the theme', () => {
    const store = open();
    act(() => store.getState().dress('donker'));
    expect(document.documentElement.style.getPropertyValue('--ground')).toBe(themes.donker.ground);
    act(() => store.getState().dress('contrast'));
    expect(document.documentElement.style.getPropertyValue('--ground')).toBe(themes.contrast.ground);
  });

  it('tells of what could not be loaded, with a way to try again', () => {
    const store = open(aStore());
    act(() => store.getState().failLoading('te groot'));
    expect(screen.getByText(/te groot/)).toBeInTheDocument();
    expect(screen.getAllByRole('button').length).toBeGreaterThan(0);
  });

  it('never leaves a blank page when a part breaks', () => {
    const store = aLoadedStore();
    const exploring = createExploring(store, noAnswers);
    vi.spyOn(console, 'error').mockImplementation(() => {});
    vi.spyOn(exploring.pipeline, 'focusOf').mockImplementation(() => {
      throw new Error('App.test: broken on purpose');
    });
    render(<App exploring={exploring} />);
    expect(screen.getByText(/broken on purpose/)).toBeInTheDocument();
    expect(screen.getByRole('button')).toBeVisible();
  });
});
