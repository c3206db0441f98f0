import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { MountedMap } from '../../../src/map/mountMap';
import { amend } from '../../../src/modes/explore/amend';
import { createExploring } from '../../../src/modes/explore/exploring';
import { syncLink } from '../../../src/modes/explore/syncLink';
import { idOfPlace } from '../../../src/network/lookUp';
import type { Flight } from '../../../src/scene/camera';
import { aLoadedStore, noAnswers } from '../../store/aStore';

/** A page with data and a map on which every flight lands at once. */
function startPage() {
  const store = aLoadedStore();
  const exploring = createExploring(store, noAnswers);
  const map = {
    refresh: () => {},
    moveTo: () => {},
    setReach: () => {},
    destroy: () => {},
    heading: () => null,
    fly(flight: Flight) {
      store.getState().moveCamera(flight.at(1));
      exploring.rested.tell(null);
    },
  } satisfies MountedMap;
  exploring.setMap(map);
  syncLink(exploring);
  const focus = (): string => {
    const state = store.getState();
    return state.data.network === null
      ? ''
      : idOfPlace(state.data.network, exploring.pipeline.focusOf(state));
  };
  return { store, exploring, focus };
}

/** Where the browser stands, and what it was told. */
function watchHistory() {
  return { push: vi.spyOn(history, 'pushState'), replace: vi.spyOn(history, 'replaceState') };
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  history.replaceState(null, '', '/');
});
afterEach(() => {
  vi.useRealTimers();
  history.replaceState(null, '', '/');
});

describe('syncLink(exploring)', () => {
  it('writes where the reader came to rest, once however many gestures it took', () => {
    const { exploring } = startPage();
    const { push } = watchHistory();
    for (const id of ['limburg', 'parkstad', 'heerlen']) exploring.actions.flyToId(id);
    expect(push).not.toHaveBeenCalled();
    vi.runAllTimers();
    expect(location.search).toBe('?focus=heerlen');
    expect(push).toHaveBeenCalledOnce();
  });

  it('writes the selection, and leaves the start and what is as ever unsaid', () => {
    const { store, exploring } = startPage();
    store.getState().select('cz');
    vi.runAllTimers();
    expect(location.search).toBe('?selectie=cz');
    store.getState().select(null);
    exploring.actions.flyToStart();
    vi.runAllTimers();
    expect(location.search).toBe('');
  });

  it('makes no entry in the history for how the page looks', () => {
    const { store } = startPage();
    const { push, replace } = watchHistory();
    store.getState().dress('donker');
    store.getState().showRelations(true);
    vi.runAllTimers();
    expect(location.search).toBe('?thema-kleur=donker&lagen=relaties');
    expect([push.mock.calls.length, replace.mock.calls.length]).toEqual([0, 1]);
  });

  it('takes a view that there is none of out of the address, as no new entry', () => {
    history.replaceState(null, '', '/?weergave=wolk');
    const { exploring } = startPage();
    const { push } = watchHistory();
    exploring.rested.tell(null);
    vi.runAllTimers();
    expect(location.search).toBe('');
    expect(push).not.toHaveBeenCalled();
  });

  it('makes one entry of opening a cell, and none of letting go of what is not there', async () => {
    const { store, exploring } = startPage();
    store.getState().open('hiaten');
    await Promise.resolve();
    const { push, replace } = watchHistory();
    store.getState().arrange({ cell: 'jeugd~wijk' });
    vi.runAllTimers();
    expect(push).toHaveBeenCalledTimes(1);
    expect(location.search).toBe('?weergave=hiaten&vak=jeugd~wijk');
    amend(exploring, { cell: '' });
    vi.runAllTimers();
    expect(location.search).toBe('?weergave=hiaten');
    expect([push.mock.calls.length, replace.mock.calls.length]).toEqual([1, 1]);
    // What the reader chose at the same time is an entry all the same.
    store.getState().arrange({ against: 'gebied' });
    amend(exploring, { page: 1 });
    vi.runAllTimers();
    expect(push).toHaveBeenCalledTimes(2);
  });

  it('knows whether the reader took a step, and what back led away from', () => {
    const { store, exploring } = startPage();
    expect(exploring.history.isOfLink).toBe(true);
    store.getState().select('cz');
    vi.runAllTimers();
    expect(exploring.history.isOfLink).toBe(false);
    history.replaceState(null, '', '/?weergave=overlap&drempel=3');
    window.dispatchEvent(new PopStateEvent('popstate'));
    expect(exploring.history.left?.selection).toBe('cz');
    exploring.actions.zoomBy(2);
    expect(exploring.history.left).not.toBeNull();
    store.getState().arrange({ threshold: 4 });
    expect(exploring.history.left).toBeNull();
  });

  it('keeps what others put in the address', () => {
    history.replaceState(null, '', '/?bron=mail#deel');
    const { exploring } = startPage();
    exploring.actions.flyToId('heerlen');
    vi.runAllTimers();
    expect(`${location.search}${location.hash}`).toBe('?bron=mail&focus=heerlen#deel');
  });

  it('goes where back and forward lead, and writes no entry of its own for it', () => {
    const { store, focus } = startPage();
    history.replaceState(null, '', '/?focus=heerlen&selectie=cz&stappen=2&lagen=relaties');
    const { push } = watchHistory();
    window.dispatchEvent(new PopStateEvent('popstate'));
    const { view } = store.getState();
    expect([focus(), view.selection, view.steps, view.showsRelations]).toEqual(['heerlen', 'cz', 2, true]);
    vi.runAllTimers();
    expect(push).not.toHaveBeenCalled();
    history.replaceState(null, '', '/');
    window.dispatchEvent(new PopStateEvent('popstate'));
    expect([focus(), store.getState().view.selection]).toEqual(['mijnstreek', null]);
  });

  it('waits for a flight to land, and makes one entry of choosing and going there', () => {
    const { store, exploring } = startPage();
    const { push } = watchHistory();
    const scene = exploring.pipeline.sceneOf(store.getState());
    if (scene === null) throw new Error('no scene');
    store.getState().select('cz');
    exploring.painted.tell({ scene, isSettled: false });
    vi.advanceTimersByTime(1000);
    expect(push).not.toHaveBeenCalled();
    exploring.actions.flyToId('heerlen');
    exploring.painted.tell({ scene, isSettled: true });
    vi.runAllTimers();
    expect(location.search).toBe('?focus=heerlen&selectie=cz');
    expect(push).toHaveBeenCalledOnce();
  });
});
