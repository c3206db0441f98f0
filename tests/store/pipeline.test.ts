import { describe, expect, it } from 'vitest';
import { findConnections } from '../../src/network/connections';
import { findThing } from '../../src/network/lookUp';
import { countChanges } from '../../src/scene/countChanges';
import { drawRoute } from '../../src/scene/drawRoute';
import { makeRoute } from '../../src/scene/makeRoute';
import { markScene } from '../../src/scene/markScene';
import { membersScene } from '../../src/scene/membersScene';
import { createPipeline } from '../../src/store/pipeline';
import { mapWords } from '../../src/wording/mapWords';
import { realNetwork } from '../fixtures/anEcosystem';
import { aPipeline } from './aPipeline';
import { aLoadedStore, arrive, aStore } from './aStore';

describe('createPipeline()', () => {
  it('gives nothing while there is no map', () => {
    const pipeline = aPipeline();
    const state = aStore({ selection: 'cz' }).getState();
    expect([pipeline.sceneOf(state), pipeline.focusOf(state), pipeline.selectionOf(state)]).toEqual([
      null,
      -1,
      null,
    ]);
    expect(pipeline.reachOf(state).seats.size).toBe(0);
  });

  it('cuts the same scene once, and not again for what does not show in it', () => {
    const store = aLoadedStore({ selection: 'cz' });
    const pipeline = aPipeline();
    const scene = pipeline.sceneOf(store.getState());
    const { reportProgress, notify, dress, finishLoading, dismissNotices } = store.getState();
    for (const change of [
      () => {},
      () => reportProgress('search', 0.4),
      () => notify({ kind: 'unknown-view', value: 'wolk' }),
      () => dismissNotices(),
      () => dress('donker'),
      () => finishLoading(),
    ]) {
      change();
      expect(pipeline.sceneOf(store.getState())).toBe(scene);
    }
  });

  it('cuts again when the camera, the selection, the words or the lines change', () => {
    const store = aLoadedStore();
    const pipeline = aPipeline();
    let last = pipeline.sceneOf(store.getState());
    const { camera } = store.getState().view;
    const intents = store.getState();
    for (const change of [
      () => intents.moveCamera({ x: camera?.x ?? 0, y: camera?.y ?? 0, zoom: 20 }),
      () => intents.select('zuyderland'),
      () => intents.showRelations(true),
      () => intents.pointSector('ggz'),
      () => intents.speak('en', mapWords.en.scene),
      () => intents.takeShared({ pairs: [], leftOut: 1 }),
    ]) {
      change();
      const next = pipeline.sceneOf(store.getState());
      expect(next).not.toBe(last);
      last = next;
    }
  });

  it('gives data that is new in parts: shapes, names, what is inside, all', () => {
    const store = aLoadedStore();
    const pipeline = aPipeline();
    const labelCount = () => {
      const part = pipeline.nextPart(store.getState());
      const scene =
        part === 'all' ? pipeline.sceneOf(store.getState()) : pipeline.partOf(store.getState(), part);
      return [part, scene?.labels.length ?? -1] as const;
    };
    const steps = Array.from({ length: 5 }, labelCount);
    expect(steps.map(([part]) => part)).toEqual(['shapes', 'names', 'inside', 'all', 'all']);
    const [none = -1, names = -1, inside = -1, all = -1] = steps.map(([, count]) => count);
    expect(none).toBe(0);
    expect(names).toBeGreaterThan(none);
    expect(inside).toBeGreaterThan(names);
    expect(all).toBeGreaterThan(inside);
    const { network, layout } = realNetwork();
    const read = { ...network, nesting: { ...network.nesting, ref: network.nesting.ref.slice() } };
    arrive(store, { network: read, layout });
    expect(pipeline.nextPart(store.getState())).toBe('shapes');
    pipeline.sceneOf(store.getState());
    expect(pipeline.nextPart(store.getState())).toBe('all');
  });

  it('gives what is left under a choice at once: its names were measured before', () => {
    const store = aLoadedStore();
    const pipeline = aPipeline();
    pipeline.sceneOf(store.getState());
    const { data } = store.getState();
    const left = data.network && { ...data.network, nesting: { ...data.network.nesting } };
    store.setState({ data: { ...data, network: left } });
    expect(pipeline.nextPart(store.getState())).toBe('all');
  });

  it('draws places until it has been given what draws members', () => {
    const store = aLoadedStore({ selection: 'cz' });
    const pipeline = createPipeline();
    const places = pipeline.sceneOf(store.getState());
    expect([places?.seats, places?.lines, places?.nodes, pipeline.drawsMembers()]).toEqual([
      [],
      [],
      [],
      false,
    ]);
    pipeline.seatWith(membersScene);
    const all = pipeline.sceneOf(store.getState());
    expect([all?.circles, all?.tables.length]).toEqual([places?.circles, places?.tables.length]);
    expect(all?.nodes.length).toBe(1);
    expect(pipeline.drawsMembers()).toBe(true);
  });

  it('finds what a selection touches once, however the camera moves', () => {
    const store = aLoadedStore({ selection: 'cz' });
    const pipeline = aPipeline();
    const before = [pipeline.reachOf(store.getState()), pipeline.selectionOf(store.getState())];
    store.getState().moveCamera({ x: 0, y: 0, zoom: 33 });
    expect(pipeline.reachOf(store.getState())).toBe(before[0]);
    expect(pipeline.selectionOf(store.getState())).toBe(before[1]);
  });

  it('reaches further when more steps are asked for, and back', () => {
    const store = aLoadedStore({ selection: 'cz' });
    const pipeline = aPipeline();
    const one = pipeline.reachOf(store.getState());
    store.getState().takeSteps(2);
    const two = pipeline.reachOf(store.getState());
    store.getState().takeSteps(3);
    const three = pipeline.reachOf(store.getState());
    expect([one.lit.size < two.lit.size, two.lit.size < three.lit.size]).toEqual([true, true]);
    store.getState().takeSteps(1);
    expect(pipeline.reachOf(store.getState())).toBe(one);
  });

  it('selects what the id means in these data', () => {
    const store = aLoadedStore({ selection: 'heerlen' });
    const { network } = store.getState().data;
    const pipeline = aPipeline();
    expect(pipeline.selectionOf(store.getState())).toEqual(
      network === null ? null : findThing(network, 'heerlen'),
    );
    store.getState().select('nergens');
    expect(pipeline.selectionOf(store.getState())).toBeNull();
  });

  it('shows changes from when it has been given what marks them, and counts them once', () => {
    const changes = {
      places: new Map([[3, 'added' as const]]),
      seats: new Map(),
      relations: new Map(),
      organisations: new Map(),
    };
    const store = aLoadedStore();
    arrive(store, realNetwork(), 'mijnstreek', changes);
    const pipeline = aPipeline();
    const plain = pipeline.sceneOf(store.getState());
    expect([plain?.marks, pipeline.changesOf(store.getState())]).toEqual([[], null]);
    pipeline.markWith({ countChanges, markScene });
    const counted = pipeline.changesOf(store.getState());
    expect(pipeline.sceneOf(store.getState())).not.toBe(plain);
    expect(pipeline.sceneOf(store.getState())?.tables.some(({ emphasis }) => emphasis === 'soft')).toBe(true);
    store.getState().moveCamera({ x: 0, y: 0, zoom: 33 });
    expect(pipeline.changesOf(store.getState())).toBe(counted);
    arrive(store, realNetwork(), 'mijnstreek');
    expect(pipeline.changesOf(store.getState())).toBeNull();
    expect(pipeline.sceneOf(store.getState())?.tables.every(({ emphasis }) => emphasis === 'normal')).toBe(
      true,
    );
  });

  it('shows ways from when it has been given what draws them, and not while something is selected', () => {
    const store = aLoadedStore({ connection: { from: 'cz', to: 'hozl' } });
    const { network } = store.getState().data;
    if (network === null || network.members === null) throw new Error('no members');
    const [from, to] = ['cz', 'hozl'].map((id) => ({
      kind: 'organisation' as const,
      index: findThing(network, id)?.index ?? -1,
    }));
    if (from === undefined || to === undefined) throw new Error('no ends');
    const ask = { from, to, most: 20, longer: 20 };
    const reply = findConnections({ ...network, ...network.members }, ask);
    const pipeline = aPipeline();
    store.getState().takeFound({ network, ask, reply });
    expect(pipeline.routeOf(store.getState())).toBeNull();
    const plain = pipeline.sceneOf(store.getState());
    pipeline.traceWith({ makeRoute, drawRoute });
    const route = pipeline.routeOf(store.getState());
    expect(route?.reach.seats).toEqual(new Set(reply.ways.flatMap(({ seats }) => seats.flat())));
    expect(pipeline.sceneOf(store.getState())?.nodes.map(({ organisation }) => organisation)).toEqual([
      from.index,
      to.index,
    ]);
    store.getState().moveCamera({ x: 0, y: 0, zoom: 33 });
    expect(pipeline.routeOf(store.getState())).toBe(route);
    // A longer way is shown with the shortest.
    store.getState().follow({ position: reply.ways.length });
    const longer = reply.longer?.ways[0]?.seats.flat() ?? [];
    expect(longer.every((seat) => pipeline.reachOf(store.getState()).lit.has(seat))).toBe(true);
    store.getState().select('vgz');
    expect(pipeline.routeOf(store.getState())).toBeNull();
    store.getState().select(null);
    store.getState().connect(null);
    expect(pipeline.routeOf(store.getState())).toBeNull();
    expect(plain?.nodes).toEqual([]);
  });
});
