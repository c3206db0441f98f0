import { act, renderHook } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { createExploring } from '../../../src/modes/explore/exploring';
import { useOpenCell } from '../../../src/modes/explore/useOpenCell';
import { usualOptions } from '../../../src/store/viewOptions';
import { aLoadedStore, noAnswers } from '../../store/aStore';

const wide = { rows: ['jeugd', 'wonen'], columns: ['gemeente', 'wijk'] };
const narrow = { rows: ['wonen'], columns: ['gemeente', 'wijk'] };

function start(cell: string) {
  const store = aLoadedStore({ mode: 'hiaten', options: { ...usualOptions, cell } });
  const exploring = createExploring(store, noAnswers);
  const { result, rerender } = renderHook(({ names, isLatest }) => useOpenCell(exploring, names, isLatest), {
    initialProps: { names: wide, isLatest: true },
  });
  const state = () => ({ cell: store.getState().view.options.cell, notices: store.getState().notices });
  return { store, result, rerender, state };
}

describe('useOpenCell(exploring, names, isLatest)', () => {
  it('opens what a link says, and follows it where it moves', () => {
    const { result, rerender, state } = start('wonen~wijk');
    expect(result.current.at).toEqual({ row: 1, column: 1 });
    rerender({ names: narrow, isLatest: true });
    expect(result.current.at).toEqual({ row: 0, column: 1 });
    expect(state()).toEqual({ cell: 'wonen~wijk', notices: [] });
  });

  it('lets go of a cell that is gone, and says nothing of it to who saw it', () => {
    const { result, rerender, state } = start('jeugd~wijk');
    rerender({ names: narrow, isLatest: true });
    expect(result.current.at).toBeNull();
    expect(state()).toEqual({ cell: '', notices: [] });
  });

  it('tells that a link opens what is not there', () => {
    const { state } = start('jeugd~maan');
    expect(state()).toEqual({ cell: '', notices: [{ kind: 'unknown-value', value: 'vak=jeugd~maan' }] });
  });

  it('tells that capitals were read otherwise, and writes them as they are', () => {
    const { result, state } = start('Jeugd~Wijk');
    expect(result.current.at).toEqual({ row: 0, column: 1 });
    expect(state()).toEqual({ cell: 'jeugd~wijk', notices: [{ kind: 'inexact', value: 'vak=Jeugd~Wijk' }] });
  });

  it('waits for the grid of what is asked now', () => {
    const { store, rerender, state } = start('');
    rerender({ names: narrow, isLatest: false });
    act(() => store.getState().arrange({ cell: 'jeugd~wijk' }));
    expect(state().cell).toBe('jeugd~wijk');
    rerender({ names: wide, isLatest: true });
    expect(state()).toEqual({ cell: 'jeugd~wijk', notices: [] });
  });

  it('opens and closes by hand', () => {
    const { result, state } = start('');
    act(() => result.current.open({ row: 0, column: -1 }));
    expect(state().cell).toBe('jeugd~');
    expect(result.current.at).toEqual({ row: 0, column: -1 });
    act(() => result.current.close());
    expect(state().cell).toBe('');
  });
});
