import { at } from '../../ecosystem/columns';
import type { SceneHit } from '../../map/itemAt';
import type { MountedMap } from '../../map/mountMap';
import { keyOfPlace, keyOfThing, placeById, thingAtPlace } from '../../network/lookUp';
import { tablePlaceOf } from '../../network/places';
import { type Camera, type Flight, fitCircle, keepInReach, planFlight, planGlide } from '../../scene/camera';
import { oneLevelIn } from '../../scene/focus';
import type { ScenePoint } from '../../scene/scene';
import type { AppState } from '../../store/appState';
import type { UseAppStore } from '../../store/appStore';
import type { Pipeline } from '../../store/pipeline';
import { circleAt, startPlace } from '../../store/viewPlace';
import { placeInMiddle } from './placeInMiddle';

/** Everything that moves the camera or chooses on the map, for hands, keys, buttons and lists alike. */
export interface MapActions {
  flyToPlace(place: number): void;
  /** Flies to an area or verband; false when the id means neither. */
  flyToId(id: string): boolean;
  /** Brings several places in view at once. */
  flyToPlaces(places: readonly number[], room?: Room): void;
  flyToStart(): void;
  flyToWhole(): void;
  flyToSelection(): void;
  flyOut(): void;
  /** What Enter does: fly one level towards what is chosen; choose what lies in the middle when nothing is, or after moving. */
  chooseOrFlyIn(): void;
  /** Whether Enter means what lies in the middle. */
  isAiming(): boolean;
  enter(hit: SceneHit | null, point: ScenePoint, isOutward: boolean): void;
  choose(hit: SceneHit | null): void;
  zoomBy(factor: number, point?: ScenePoint): void;
  panBy(dx: number, dy: number): void;
}

/** How large places are shown: how many pixels a world unit may take, and how much of the stage they. */
interface Room {
  readonly most: number;
  readonly share: number;
}

interface Tools {
  readonly store: UseAppStore;
  readonly pipeline: Pipeline;
  readonly map: () => MountedMap | null;
}

/** The second click of two comes within this time. */
const doubleClickMs = 800;

/**
 * Makes the actions of one map.
 *
 * @param tools - store, pipeline and the mounted map, which may not be there yet
 * @returns the actions; without a map they only move the camera
 */
export function createMapActions(tools: Tools): MapActions {
  const { store, pipeline } = tools;
  const flyToPlace = (place: number): void => {
    const { data, view } = store.getState();
    if (data.layout === null || place < 0) return;
    fly(tools, fitCircle(circleAt(data.layout, place), view.viewport));
  };
  const flyToPlaces = (places: readonly number[], room?: Room): void => {
    const camera = cameraAround(tools, places, room);
    if (camera !== null) fly(tools, camera);
  };
  const focus = (): number => pipeline.focusOf(headedState(tools));
  const flyOut = (): void => {
    const { network } = store.getState().data;
    const above = network === null ? -1 : at(network.nesting.parent, focus());
    flyToPlace(focus() <= 0 || above < 0 ? 0 : above);
  };
  const zoomBy = (factor: number, point?: ScenePoint): void =>
    glide(tools, zoomedCamera(tools, factor, point), 260);
  const flyTowards = (target: number, point?: ScenePoint): void => {
    const { network } = store.getState().data;
    if (network === null) return;
    const next = target < 0 ? focus() : oneLevelIn(network.nesting, focus(), target);
    if (next === focus()) zoomBy(2, point);
    else flyToPlace(next);
  };
  const click = rememberClick(store);
  const aim = rememberAim(store);
  return {
    flyToPlace,
    flyToId(id) {
      const place = placeOfId(tools, id);
      flyToPlace(place);
      return place >= 0;
    },
    flyToStart: () => flyToPlace(startPlace(store.getState().data)),
    flyToWhole: () => flyToPlace(0),
    flyToSelection() {
      aim.shown();
      const places = selectedPlaces(tools);
      if (places.length === 1) flyToPlace(places[0] ?? 0);
      else flyToPlaces(places);
    },
    flyToPlaces,
    flyOut,
    chooseOrFlyIn() {
      const places = selectedPlaces(tools);
      if (aim.isAtMiddle()) {
        if (!chooseInMiddle(tools)) flyTowards(-1);
      } else if (places.length > 1) flyToPlaces(places);
      else flyTowards(places[0] ?? -1);
    },
    isAiming: aim.isAtMiddle,
    enter(hit, point, isOutward) {
      click.undo();
      if (isOutward) flyOut();
      else flyTowards(placeOfHit(tools, hit), point);
    },
    choose(hit) {
      click.remember();
      choose(tools, hit);
    },
    zoomBy(factor, point) {
      aim.moved();
      zoomBy(factor, point);
    },
    panBy(dx, dy) {
      aim.moved();
      const { camera } = headedState(tools).view;
      if (camera === null) return;
      glide(tools, { ...camera, x: camera.x + dx / camera.zoom, y: camera.y + dy / camera.zoom }, 180);
    },
  };
}

/** A double-click begins with a click: what that chose is undone, for entering is not choosing. */
function rememberClick(store: UseAppStore): { readonly remember: () => void; readonly undo: () => void } {
  let before: { readonly selection: string | null; readonly atMs: number } | null = null;
  return {
    remember() {
      before = { selection: store.getState().view.selection, atMs: performance.now() };
    },
    undo() {
      if (before === null || performance.now() - before.atMs > doubleClickMs) return;
      store.getState().select(before.selection);
      before = null;
    },
  };
}

interface Aim {
  /** The reader moved by key or button. */
  moved(): void;
  /** The selection was brought in view. */
  shown(): void;
  isAtMiddle(): boolean;
}

/** Enter means what is selected, until the reader moves by key; from then on what lies in the middle. */
function rememberAim(store: UseAppStore): Aim {
  let hasMoved = false;
  store.subscribe(({ view }, before) => {
    if (view.selection !== before.view.selection) hasMoved = false;
  });
  return {
    moved() {
      hasMoved = true;
    },
    shown() {
      hasMoved = false;
    },
    isAtMiddle: () => hasMoved || store.getState().view.selection === null,
  };
}

function fly(tools: Tools, wanted: Camera): void {
  const { view } = tools.store.getState();
  start(tools, wanted, (from, to) => planFlight(from, to, view.viewport));
}

/** A short move by a key or button. */
function glide(tools: Tools, wanted: Camera | null, durationMs: number): void {
  if (wanted !== null) start(tools, wanted, (from, to) => planGlide(from, to, durationMs));
}

function start({ store, map }: Tools, wanted: Camera, plan: (from: Camera, to: Camera) => Flight): void {
  const { view, data } = store.getState();
  if (view.camera === null || data.layout === null) return;
  const flight = plan(view.camera, keepInReach(wanted, circleAt(data.layout, 0), view.viewport));
  // Where another view has the place of the map nobody sees the flight, and that view tells of where it leads at once.
  const isHidden = view.mode !== 'kaart' && view.mode !== 'wand';
  if (isHidden) store.getState().moveCamera(flight.at(1));
  const isStill = isHidden || matchMedia('(prefers-reduced-motion: reduce)').matches;
  map()?.fly(isStill ? { ...flight, durationMs: 0 } : flight);
}

/** The state as it will be when the flight under way has landed: what is asked on the way counts from there. */
function headedState({ store, map }: Tools): AppState {
  const state = store.getState();
  const heading = map()?.heading() ?? null;
  return heading === null ? state : { ...state, view: { ...state.view, camera: heading } };
}

/** Choosing the ground that fills the stage means choosing nothing: its card is there already. */
function choose({ store, pipeline }: Tools, hit: SceneHit | null): void {
  const state = store.getState();
  const { network } = state.data;
  if (network === null) return;
  if (hit?.kind === 'organisation') {
    state.select(keyOfThing(network, { kind: 'organisation', index: hit.index }));
    return;
  }
  const thing = hit === null ? null : thingAtPlace(network, hit.place);
  const focus = pipeline.focusOf(state);
  const isGround =
    hit !== null && focus >= hit.place && focus < hit.place + at(network.nesting.size, hit.place);
  const isTable = hit !== null && at(network.nesting.size, hit.place) === 1;
  if (thing === null || hit === null || (isGround && !isTable)) state.select(null);
  else state.select(keyOfPlace(network, hit.place));
}

/** Chooses what the keyboard points at; false when there is nothing. */
function chooseInMiddle({ store, pipeline }: Tools): boolean {
  const state = store.getState();
  const { network } = state.data;
  const scene = pipeline.sceneOf(state);
  if (network === null || scene === null) return false;
  const target = placeInMiddle(scene, network.nesting, pipeline.focusOf(state), state.view.viewport);
  if (target === null || thingAtPlace(network, target.place) === null) return false;
  state.select(keyOfPlace(network, target.place));
  return true;
}

function placeOfId({ store }: Tools, id: string): number {
  const { network } = store.getState().data;
  return network === null ? -1 : placeById(network, id);
}

function placeOfHit({ store }: Tools, hit: SceneHit | null): number {
  const { network } = store.getState().data;
  if (hit === null || network === null) return -1;
  if (hit.kind === 'place') return hit.place;
  return hit.verband < 0 ? -1 : tablePlaceOf(network, hit.verband);
}

function selectedPlaces({ store, pipeline }: Tools): readonly number[] {
  const state = store.getState();
  const { network } = state.data;
  const selection = pipeline.selectionOf(state);
  if (network === null || selection === null) return [];
  if (selection.kind === 'area') return [at(network.nesting.placeOfArea, selection.index)];
  if (selection.kind === 'verband') return [at(network.nesting.placeOfVerband, selection.index)];
  return pipeline.reachOf(state).seatsByPlace.map((seat) => seat.place);
}

function cameraAround(
  { store }: Tools,
  places: readonly number[],
  { most, share }: Room = { most: 160, share: 0.8 },
): Camera | null {
  const { layout } = store.getState().data;
  if (layout === null || places.length === 0) return null;
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const place of places) {
    const { x, y, r } = circleAt(layout, place);
    left = Math.min(left, x - r);
    right = Math.max(right, x + r);
    top = Math.min(top, y - r);
    bottom = Math.max(bottom, y + r);
  }
  const { width, height } = store.getState().view.viewport;
  const zoom = Math.min((width * share) / (right - left), (height * share) / (bottom - top), most);
  return { x: (left + right) / 2, y: (top + bottom) / 2, zoom };
}

function zoomedCamera(tools: Tools, factor: number, point?: ScenePoint): Camera | null {
  const { camera, viewport } = headedState(tools).view;
  if (camera === null) return null;
  const dx = point === undefined ? 0 : (point.x - viewport.width / 2) / camera.zoom;
  const dy = point === undefined ? 0 : (point.y - viewport.height / 2) / camera.zoom;
  return {
    x: camera.x + dx - dx / factor,
    y: camera.y + dy - dy / factor,
    zoom: camera.zoom * factor,
  };
}
