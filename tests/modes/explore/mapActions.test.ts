import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { SceneHit } from '../../../src/map/itemAt';
import type { MountedMap } from '../../../src/map/mountMap';
import { createMapActions } from '../../../src/modes/explore/mapActions';
import { findThing, idOfPlace, placeById } from '../../../src/network/lookUp';
import { type Camera, type Flight, fitCircle } from '../../../src/scene/camera';
import { circleAt } from '../../../src/store/viewPlace';
import { realNetwork } from '../../fixtures/anEcosystem';
import { aPipeline } from '../../store/aPipeline';
import { aLoadedStore, aStore, stage } from '../../store/aStore';

const { network, layout } = realNetwork();

/** A map that lands at once, or not at all. */
function start(selection: string | null = null, store = aLoadedStore({ selection }), isLanding = true) {
  let heading: Camera | null = null;
  const pipeline = aPipeline();
  const flights: Flight[] = [];
  const map = {
    refresh: vi.fn(),
    moveTo: vi.fn(),
    setReach: vi.fn(),
    destroy: vi.fn(),
    heading: () => heading,
    fly(flight: Flight) {
      flights.push(flight);
      if (isLanding) store.getState().moveCamera(flight.at(1));
      else heading = flight.at(1);
    },
  } satisfies MountedMap;
  const actions = createMapActions({ store, pipeline, map: () => map });
  const focus = () => idOfPlace(network, pipeline.focusOf(store.getState()));
  return { store, actions, flights, focus, camera: () => store.getState().view.camera };
}

function hitOf(id: string): SceneHit {
  const place = placeById(network, id);
  return { kind: 'place', place, ...circleAt(layout, place) };
}

const middle = { x: stage.width / 2, y: stage.height / 2 };

let prefersStill = false;
beforeEach(() => {
  prefersStill = false;
  vi.stubGlobal('matchMedia', () => ({ matches: prefersStill }));
});
afterEach(() => void vi.unstubAllGlobals());

describe('createMapActions(tools): going somewhere', () => {
  it('brings several places in view at once', () => {
    const { actions, camera } = start();
    const places = ['denktank-mip', 'stuurgroep-trendbreuk'].map((id) => placeById(network, id));
    actions.flyToPlaces(places);
    const { x, y, zoom } = camera() ?? { x: 0, y: 0, zoom: 0 };
    for (const place of places) {
      const circle = circleAt(layout, place);
      expect(Math.abs(circle.x - x) + circle.r).toBeLessThan(stage.width / 2 / zoom);
      expect(Math.abs(circle.y - y) + circle.r).toBeLessThan(stage.height / 2 / zoom);
    }
  });

  it('flies to an area or verband by its id, and says when the id means neither', () => {
    const { actions, focus, flights } = start();
    for (const id of ['limburg', 'sittard-geleen', 'preventiecoalitie-sittard-geleen', 'denktank-mip']) {
      expect(actions.flyToId(id)).toBe(true);
      expect(focus()).toBe(id);
    }
    expect(actions.flyToId('atlantis')).toBe(false);
    expect(actions.flyToId('cz')).toBe(false);
    expect(flights).toHaveLength(4);
    expect(flights.every(({ durationMs }) => durationMs >= 400 && durationMs <= 900)).toBe(true);
  });

  it('does the demonstration: one level out at a time, to the start and to the whole', () => {
    const { actions, focus } = start();
    actions.flyToId('preventiecoalitie-sittard-geleen');
    const seen: string[] = [];
    for (let step = 0; step < 8; step++) {
      actions.flyOut();
      seen.push(focus());
    }
    expect(seen.slice(0, 2)).toEqual(['sittard-geleen', 'westelijke-mijnstreek']);
    expect(seen).toContain('limburg');
    expect(seen.at(-1)).toBe('nederland');
    actions.flyToStart();
    expect(focus()).toBe('mijnstreek');
    actions.flyToWhole();
    expect(focus()).toBe('nederland');
  });

  it('goes in towards the selection level by level until it is there', () => {
    const { actions, focus } = start('preventiecoalitie-sittard-geleen');
    actions.flyToWhole();
    for (let step = 0; step < 8 && focus() !== 'preventiecoalitie-sittard-geleen'; step++) {
      const before = focus();
      actions.chooseOrFlyIn();
      expect(focus()).not.toBe(before);
    }
    expect(focus()).toBe('preventiecoalitie-sittard-geleen');
  });

  it('goes twice as near where there is nothing to go into', () => {
    const { actions, camera } = start();
    const before = camera()?.zoom ?? 0;
    actions.enter(null, middle, false);
    expect(camera()?.zoom).toBeCloseTo(2 * before, 6);
  });

  it('chooses by keyboard what lies in the middle, and then flies towards it', () => {
    const { actions, focus, store } = start();
    actions.flyToId('limburg');
    const before = focus();
    actions.chooseOrFlyIn();
    expect(store.getState().view.selection).not.toBeNull();
    expect(focus()).toBe(before);
    actions.chooseOrFlyIn();
    expect(focus()).not.toBe(before);
  });

  it('flies with Enter to what was searched, and aims at the middle again after moving by key', () => {
    const { actions, focus, store } = start('preventiecoalitie-sittard-geleen');
    expect(actions.isAiming()).toBe(false);
    actions.flyToSelection();
    const { camera } = store.getState().view;
    actions.chooseOrFlyIn();
    expect(store.getState().view.selection).toBe('preventiecoalitie-sittard-geleen');
    expect(store.getState().view.camera?.zoom).toBeCloseTo(2 * (camera?.zoom ?? 0), 6);
    actions.flyToId('limburg');
    actions.panBy(10, 0);
    expect(actions.isAiming()).toBe(true);
    actions.chooseOrFlyIn();
    expect(store.getState().view.selection).not.toBe('preventiecoalitie-sittard-geleen');
    expect(actions.isAiming()).toBe(false);
    const before = focus();
    actions.chooseOrFlyIn();
    expect(focus()).not.toBe(before);
  });

  it('means the selection again when it is searched once more after moving', () => {
    const { actions, store } = start('cz');
    actions.panBy(10, 0);
    expect(actions.isAiming()).toBe(true);
    actions.flyToSelection();
    expect(actions.isAiming()).toBe(false);
    actions.zoomBy(2);
    store.getState().select(null);
    store.getState().select('cz');
    expect(actions.isAiming()).toBe(false);
  });

  it('fits with Enter all seats of an organisation that was searched', () => {
    const { actions, flights, camera } = start('cz');
    actions.chooseOrFlyIn();
    const around = flights.at(-1)?.at(1);
    actions.flyToSelection();
    expect(around).toEqual(camera());
  });

  it('enters what is double-clicked one level at a time, and leaves it with Shift', () => {
    const { actions, focus } = start();
    actions.flyToId('limburg');
    actions.enter(hitOf('sittard-geleen'), middle, false);
    const first = focus();
    expect(first).not.toBe('limburg');
    for (let step = 0; step < 6; step++) actions.enter(hitOf('sittard-geleen'), middle, false);
    expect(placeById(network, focus())).toBeGreaterThanOrEqual(placeById(network, 'sittard-geleen'));
    actions.flyToId('sittard-geleen');
    actions.enter(hitOf('sittard-geleen'), middle, true);
    expect(focus()).toBe('westelijke-mijnstreek');
  });

  it('fits all seats of a selected organisation on the stage', () => {
    const { actions, camera } = start('cz');
    actions.flyToId('heerlen');
    actions.flyToSelection();
    const { x, y, zoom } = camera() ?? { x: 0, y: 0, zoom: 0 };
    const cz = findThing(network, 'cz')?.index ?? 0;
    const members = network.members;
    for (const seat of members?.byOrganisation.items.subarray(
      members.byOrganisation.starts[cz],
      members.byOrganisation.starts[cz + 1],
    ) ?? []) {
      const circle = circleAt(
        layout,
        network.nesting.placeOfVerband[members?.participations.verband[seat] ?? 0] ?? 0,
      );
      expect(Math.abs(circle.x - x) * zoom).toBeLessThan(stage.width / 2);
      expect(Math.abs(circle.y - y) * zoom).toBeLessThan(stage.height / 2);
    }
  });

  it('zooms at the point it is given: what lies there stays there', () => {
    const { actions, camera } = start();
    const before = camera() ?? { x: 0, y: 0, zoom: 1 };
    const point = { x: 1000, y: 200 };
    const under = ({ x, y, zoom }: typeof before) => [
      x + (point.x - middle.x) / zoom,
      y + (point.y - middle.y) / zoom,
    ];
    actions.zoomBy(1.5, point);
    const after = camera() ?? before;
    expect(after.zoom).toBeCloseTo(1.5 * before.zoom, 9);
    expect(under(after)[0]).toBeCloseTo(under(before)[0] ?? 0, 9);
    expect(under(after)[1]).toBeCloseTo(under(before)[1] ?? 0, 9);
  });

  it('pans by pixels', () => {
    const { actions, camera } = start();
    const before = camera() ?? { x: 0, y: 0, zoom: 1 };
    actions.panBy(90, -45);
    expect(camera()?.x).toBeCloseTo(before.x + 90 / before.zoom, 9);
    expect(camera()?.y).toBeCloseTo(before.y - 45 / before.zoom, 9);
  });

  it('counts from where a flight leads: keys that follow one another add up', () => {
    const { actions, flights, camera } = start(null, aLoadedStore(), false);
    const before = camera() ?? { x: 0, y: 0, zoom: 1 };
    for (let press = 0; press < 5; press++) actions.panBy(90, 0);
    expect(flights.at(-1)?.at(1).x).toBeCloseTo(before.x + 450 / before.zoom, 9);
    for (let press = 0; press < 4; press++) actions.zoomBy(1.5);
    expect(flights.at(-1)?.at(1).zoom).toBeCloseTo(before.zoom * 1.5 ** 4, 9);
    actions.flyToId('heerlen');
    actions.flyOut();
    actions.flyOut();
    const out = fitCircle(circleAt(layout, placeById(network, 'mijnstreek')), stage);
    expect(flights.at(-1)?.at(1)).toEqual(out);
  });

  it('jumps for who asked for less motion', () => {
    prefersStill = true;
    const { actions, flights } = start();
    actions.flyToId('heerlen');
    actions.zoomBy(2);
    expect(flights.map(({ durationMs }) => durationMs)).toEqual([0, 0]);
  });

  it('stays quiet while there is no map', () => {
    const { actions, flights } = start(null, aStore());
    actions.flyToStart();
    actions.flyToSelection();
    actions.chooseOrFlyIn();
    actions.flyOut();
    actions.panBy(1, 1);
    actions.zoomBy(2);
    actions.choose(null);
    expect(actions.flyToId('heerlen')).toBe(false);
    expect(flights).toEqual([]);
  });
});

describe('createMapActions(tools): choosing', () => {
  it('selects a verband, an area further in, and an organisation at its seat', () => {
    const { actions, store } = start();
    const selected = () => store.getState().view.selection;
    actions.choose(hitOf('denktank-mip'));
    expect(selected()).toBe('denktank-mip');
    actions.choose(hitOf('heerlen'));
    expect(selected()).toBe('heerlen');
    const index = findThing(network, 'cz')?.index ?? 0;
    actions.choose({ kind: 'organisation', index, verband: 0, x: 0, y: 0, r: 5 });
    expect(selected()).toBe('cz');
  });

  it('selects nothing on the ground that fills the stage, but does select the table that fills it', () => {
    const { actions, store } = start('cz');
    actions.flyToId('heerlen');
    actions.choose(hitOf('heerlen'));
    expect(store.getState().view.selection).toBeNull();
    actions.flyToId('denktank-mip');
    actions.choose(hitOf('denktank-mip'));
    expect(store.getState().view.selection).toBe('denktank-mip');
    actions.choose(null);
    expect(store.getState().view.selection).toBeNull();
  });

  it('forgets on a double-click what its first click chose', () => {
    const { actions, store } = start('cz');
    actions.choose(hitOf('heerlen'));
    expect(store.getState().view.selection).toBe('heerlen');
    actions.enter(hitOf('heerlen'), middle, false);
    expect(store.getState().view.selection).toBe('cz');
  });

  it('shows what a chip at the rim means', () => {
    const { actions, camera } = start('cz');
    const place = placeById(network, 'denktank-mip');
    actions.flyToPlaces([place]);
    const { x, y } = fitCircle(circleAt(layout, place), stage);
    expect([camera()?.x, camera()?.y]).toEqual([x, y]);
  });
});
