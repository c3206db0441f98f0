import { describe, expect, it } from 'vitest';
import { idOfPlace, placeById } from '../../src/network/lookUp';
import { fitCircle } from '../../src/scene/camera';
import { placeInFocus } from '../../src/scene/focus';
import type { UseAppStore } from '../../src/store/appStore';
import { keeping } from '../../src/store/keeping';
import { usualOptions } from '../../src/store/viewOptions';
import { circleAt, startPlace } from '../../src/store/viewPlace';
import { anEcosystem, mapOf, realNetwork } from '../fixtures/anEcosystem';
import { viewports } from '../scene/aView';
import { aLoadedStore, arrive, aStore, fromSite, stage } from './aStore';

function focusOf(store: UseAppStore): string {
  const { data, view } = store.getState();
  if (data.network === null || data.layout === null || view.camera === null) return '';
  const at = { camera: view.camera, viewport: view.viewport };
  return idOfPlace(data.network, placeInFocus(data.network.nesting, data.layout, at));
}

describe('createAppStore(start): where the map begins', () => {
  it('aims at the start that the settings name as soon as there are a stage and data, in either order', () => {
    expect(focusOf(aLoadedStore())).toBe('mijnstreek');
    const late = aStore();
    arrive(late, realNetwork(), 'mijnstreek');
    expect(late.getState().view.camera).toBeNull();
    late.getState().resizeStage(stage);
    expect(focusOf(late)).toBe('mijnstreek');
  });

  it('aims at what the data suggest when the settings name nothing that is there', () => {
    const store = aStore();
    store.getState().resizeStage(stage);
    arrive(store, realNetwork(), 'nergens');
    const { data } = store.getState();
    expect(focusOf(store)).toBe(data.network === null ? '' : idOfPlace(data.network, startPlace(data)));
    expect(startPlace(aStore().getState().data)).toBe(0);
  });

  it('aims at the focus of the link, of which it makes no note', () => {
    const store = aLoadedStore({ focus: 'heerlen', selection: 'cz' });
    expect(focusOf(store)).toBe('heerlen');
    expect(store.getState().view.selection).toBe('cz');
    expect(store.getState().notices).toEqual([]);
  });

  it('tells that the focus of the link is gone, and begins at the start', () => {
    const store = aLoadedStore({ focus: 'atlantis' });
    expect(focusOf(store)).toBe('mijnstreek');
    expect(store.getState().notices).toEqual([{ kind: 'stale-focus', value: 'atlantis' }]);
  });

  it('tells that the selection of the link is gone, and selects nothing; but only when all has arrived', () => {
    const store = aStore({ selection: 'atlantis' });
    store.getState().resizeStage(stage);
    const { members: _, breaks: __, ...structure } = realNetwork().network;
    const { layout } = realNetwork();
    store.getState().takeStructure({ network: structure, layout, title: '', start: '', ...fromSite });
    expect(store.getState().view.selection).toBe('atlantis');
    arrive(store, realNetwork());
    expect(store.getState().view.selection).toBeNull();
    expect(store.getState().notices).toEqual([{ kind: 'stale-selection', value: 'atlantis' }]);
  });

  it('tells that what lists are narrowed to is not there, and reads it without regard to capitals', () => {
    const lost = aLoadedStore({ options: { ...usualOptions, by: 'atlantis' } });
    expect(lost.getState().view.options.by).toBe('');
    expect(lost.getState().notices).toEqual([{ kind: 'unknown-value', value: 'bij=atlantis' }]);
    // An area narrows nothing, in any view.
    for (const mode of ['lijst', 'kaartje'] as const) {
      const area = aLoadedStore({ mode, options: { ...usualOptions, by: 'heerlen' } });
      expect(area.getState().view.options.by).toBe('');
      expect(area.getState().notices).toEqual([{ kind: 'unknown-value', value: 'bij=heerlen' }]);
    }
    const inexact = aLoadedStore({ options: { ...usualOptions, by: 'CZ' } });
    expect(inexact.getState().view.options.by).toBe('cz');
    expect(inexact.getState().notices).toEqual([{ kind: 'inexact', value: 'CZ' }]);
  });
});

describe('createAppStore(start): data that are read again', () => {
  it('keep the place in focus, on every stage', () => {
    const real = realNetwork();
    const lost: string[] = [];
    for (const viewport of viewports) {
      const store = aStore();
      store.getState().resizeStage(viewport);
      arrive(store, real);
      for (let place = 0; place < real.network.nesting.count; place += 7) {
        store.getState().moveCamera(fitCircle(circleAt(real.layout, place), viewport));
        const before = focusOf(store);
        arrive(store, real);
        if (focusOf(store) !== before) lost.push(`${before} at ${viewport.width}: ${focusOf(store)}`);
      }
    }
    expect(lost).toEqual([]);
  });

  it('keep the view as it was when nothing in them moved', () => {
    const store = aLoadedStore();
    const { layout, network } = realNetwork();
    const heerlen = circleAt(layout, placeById(network, 'heerlen'));
    const camera = { x: heerlen.x + heerlen.r / 3, y: heerlen.y, zoom: 40 };
    store.getState().moveCamera(camera);
    arrive(store, realNetwork(), 'mijnstreek');
    expect(store.getState().view.camera?.zoom).toBeCloseTo(40, 6);
    expect(store.getState().view.camera?.x).toBeCloseTo(camera.x, 6);
    expect(store.getState().notices).toEqual([]);
  });

  it('keep the selection, and begin anew where the place in focus is gone', () => {
    const village = (id: string) =>
      mapOf(
        anEcosystem({
          areas: [{ id: 'land' }, { id, parent: 'land' }, { id: 'stad', parent: 'land' }],
          verbanden: [{ id: 't', area: id }],
        }),
      );
    const store = aLoadedStore({ focus: 'dorp', selection: 't' }, village('dorp'));
    expect(focusOf(store)).toBe('dorp');
    arrive(store, village('gehucht'));
    expect(store.getState().view.selection).toBe('t');
    const { data } = store.getState();
    expect(focusOf(store)).toBe(data.network === null ? '' : idOfPlace(data.network, startPlace(data)));
  });
});

describe('createAppStore(start): data that are compared with others', () => {
  const real = realNetwork();
  const changes = {
    places: new Map([[3, 'added' as const]]),
    seats: new Map(),
    relations: new Map(),
    organisations: new Map(),
  };

  it('keep what has changed with the participations, and forget it when other data arrive', () => {
    const store = aLoadedStore();
    expect(store.getState().data.changes).toBeNull();
    arrive(store, real, 'mijnstreek', changes);
    expect(store.getState().data.changes).toBe(changes);
    const { members: _members, breaks: _breaks, ...structure } = real.network;
    store
      .getState()
      .takeStructure({ network: structure, layout: real.layout, title: '', start: '', ...fromSite });
    expect(store.getState().data.changes).toBeNull();
  });
});

describe('createAppStore(start): the stage and the camera', () => {
  it('keeps what the reader looks at when the stage grows or shrinks', () => {
    const store = aLoadedStore({ focus: 'parkstad' });
    const before = focusOf(store);
    for (const viewport of viewports) {
      store.getState().resizeStage(viewport);
      expect(focusOf(store)).toBe(before);
    }
  });

  it('comes back to the same view after the stage has been hidden', () => {
    const store = aLoadedStore();
    const before = store.getState().view.camera;
    store.getState().resizeStage({ width: 0, height: 0 });
    store.getState().resizeStage(stage);
    expect(store.getState().view.camera).toEqual(before);
  });

  it('keeps the camera in reach of the map', () => {
    const store = aLoadedStore();
    store.getState().moveCamera({ x: 1e9, y: 0, zoom: 1e9 });
    const { camera } = store.getState().view;
    const { layout } = realNetwork();
    expect(Math.hypot(camera?.x ?? 1e9, camera?.y ?? 1e9)).toBeLessThanOrEqual((layout.r[0] ?? 0) * 1.0001);
    const early = aStore();
    early.getState().moveCamera({ x: 0, y: 0, zoom: 1 });
    expect(early.getState().view.camera).toBeNull();
  });
});

describe('createAppStore(start): connections', () => {
  const connection = { from: 'cz', to: 'hozl' };

  function found(store: ReturnType<typeof aLoadedStore>) {
    const { network } = store.getState().data;
    if (network === null) throw new Error('no network');
    const end = { kind: 'organisation', index: 0 } as const;
    return {
      network,
      ask: { from: end, to: end, most: 1, longer: 0 },
      reply: { length: 0, ways: [], count: 0, isCountLeast: false, longer: null },
    };
  }

  it('let go of what is selected and turn to their card, but not when they are closed', () => {
    const store = aLoadedStore({ selection: 'vgz', steps: 2, panelTab: 'filters' });
    store.getState().connect(connection);
    expect(store.getState().view).toMatchObject({ connection, selection: null, steps: 1, panelTab: 'card' });
    store.getState().select('hozl');
    store.getState().connect(null);
    expect(store.getState().view).toMatchObject({ connection: null, selection: 'hozl' });
  });

  it('forget what was found, and which way was looked at, when another is asked for or other data arrive', () => {
    const store = aLoadedStore({ connection });
    store.getState().takeFound(found(store));
    store.getState().follow({ position: 3, isLonger: true });
    expect(store.getState().view.way).toEqual({ position: 3, isLonger: true });
    store.getState().connect({ from: 'cz', to: 'vgz' });
    expect([store.getState().found, store.getState().view.way]).toEqual([
      null,
      { position: 0, isLonger: false },
    ]);
    store.getState().takeFound(found(store));
    arrive(store, realNetwork(), 'mijnstreek');
    expect(store.getState().found).toBeNull();
  });

  it('go back to the first way when it was found in something else than before', () => {
    const store = aLoadedStore({ connection });
    const before = found(store);
    store.getState().takeFound(before);
    store.getState().follow({ position: 3 });
    store.getState().takeFound({ ...before });
    expect(store.getState().view.way.position).toBe(3);
    const members = before.network.members && { ...before.network.members };
    store.getState().takeFound({ ...before, network: { ...before.network, members } });
    expect(store.getState().view.way.position).toBe(0);
  });
});

describe('createAppStore(start): small intents', () => {
  it('reads another list from its beginning, and leaves cell and page with the view that is left', () => {
    const { getState } = aLoadedStore({ mode: 'lijst' });
    const shown = () => [getState().view.options.page, getState().view.options.cell];
    getState().arrange({ page: 3, cell: 'jeugd~wijk' });
    expect(shown()).toEqual([3, 'jeugd~wijk']);
    getState().arrange({ sort: 'naam' });
    expect(shown()).toEqual([1, 'jeugd~wijk']);
    getState().arrange({ page: 2 });
    getState().open('lijst');
    expect(shown()).toEqual([2, 'jeugd~wijk']);
    getState().open('hiaten');
    expect(shown()).toEqual([1, '']);
  });

  it('forgets how wide the neighbourhood was when something else is selected', () => {
    const store = aLoadedStore({ selection: 'cz', steps: 3 });
    expect(store.getState().view.steps).toBe(3);
    store.getState().select('vgz');
    expect([store.getState().view.selection, store.getState().view.steps]).toEqual(['vgz', 1]);
  });

  it('keeps the last three notices until they are dismissed', () => {
    const store = aStore();
    for (const value of ['a', 'b', 'c', 'd']) store.getState().notify({ kind: 'unknown-view', value });
    expect(store.getState().notices.map(({ value }) => value)).toEqual(['b', 'c', 'd']);
    store.getState().dismissNotices();
    expect(store.getState().notices).toEqual([]);
  });

  it('tells a failure and how far loading is', () => {
    const store = aStore();
    store.getState().reportProgress('members', 0.5);
    expect([store.getState().data.step, store.getState().data.fraction]).toEqual(['members', 0.5]);
    store.getState().failLoading('geen gegevens');
    expect([store.getState().data.status, store.getState().data.failure]).toEqual([
      'failed',
      'geen gegevens',
    ]);
  });
});

describe('keeping', () => {
  it('says of every part of the view where it outlives the page', () => {
    expect(Object.keys(keeping).sort()).toEqual(Object.keys(aStore().getState().view).sort());
  });
});
