import { at } from '../../ecosystem/columns';
import { groupOf, sizeOfGroup } from '../../network/grouped';
import {
  findThing,
  idOfPlace,
  kindOfThing,
  levelOfPlace,
  nameOfThing,
  placeById,
  thingAtPlace,
} from '../../network/lookUp';
import type { Network } from '../../network/network';
import { verbandenIn } from '../../scene/openPlaces';
import type { AppState } from '../../store/appState';
import type { Exploring, PaintedFrame, VisibleThing } from './exploring';

/**
 * Sets what other programs read: the attributes of the page, the marks, and `window.ecosysteemkaart`.
 *
 * @param exploring - store, pipeline and painted frames
 */
export function exposePage(exploring: Exploring): void {
  const { store, pipeline, painted } = exploring;
  const set = new Set<string>();
  const mark = (name: string): void => {
    if (set.has(name)) return;
    set.add(name);
    // The frame that painted it is on screen when the next one begins.
    requestAnimationFrame(() => setTimeout(() => performance.mark(name)));
  };
  store.subscribe((state, before) => {
    if (state.data !== before.data) describePage(state);
  });
  measureFromHand(exploring, 'ecosystem:select', ({ view }) => view.selection);
  measureFromHand(exploring, 'ecosystem:filter', ({ view }) => view.choice, isNarrowed);
  let frame: PaintedFrame | null = null;
  painted.listen((next) => {
    frame = next;
    const { data } = store.getState();
    mark('ecosystem:first-view');
    if (!pipeline.drawsMembers()) return;
    if (data.status === 'ready') mark('ecosystem:data-loaded');
    if (data.step === 'done') mark('ecosystem:interactive');
  });
  const api = {
    position: (id: string) => {
      const { drawn } = exploring.elsewhere;
      return drawn === null ? positionOf(exploring, frame, id) : drawn.position(id);
    },
    visible: () => exploring.elsewhere.drawn?.visible() ?? visibleThings(exploring, frame),
    totals: () => store.getState().data.counts,
  };
  Object.defineProperty(window, 'ecosysteemkaart', { value: Object.freeze(api), writable: false });
}

/** What is left of the data under a choice comes a moment after the choice. */
function isNarrowed({ view, data }: AppState): boolean {
  return view.choice === data.shownChoice;
}

/** Measures from the hand that changed something to the frame that shows it. */
function measureFromHand(
  { store, painted }: Exploring,
  name: string,
  changed: (state: AppState) => unknown,
  isShown: (state: AppState) => boolean = () => true,
): void {
  let inputAt = Number.NEGATIVE_INFINITY;
  for (const type of ['click', 'keydown', 'input']) {
    document.addEventListener(type, (event) => (inputAt = event.timeStamp), { capture: true });
  }
  let start: number | null = null;
  store.subscribe((state, before) => {
    if (changed(state) === changed(before)) return;
    const now = performance.now();
    start = now - inputAt < 1000 ? inputAt : now;
  });
  painted.listen(() => {
    if (start === null || !isShown(store.getState())) return;
    const from = start;
    start = null;
    requestAnimationFrame(() => setTimeout(() => performance.measure(name, { start: from })));
  });
}

function describePage({ data }: AppState): void {
  const { dataset } = document.documentElement;
  dataset['appState'] = data.status;
  if (data.counts !== null) dataset['counts'] = JSON.stringify(data.counts);
  if (data.status === 'ready') dataset['problems'] = JSON.stringify(data.problemTotals);
}

function stageOffset(): { readonly left: number; readonly top: number } {
  const box = document.querySelector('[data-testid="stage"]')?.getBoundingClientRect();
  return { left: box?.left ?? 0, top: box?.top ?? 0 };
}

/** Where a thing is drawn now, in CSS pixels of the page; null when it is not drawn. */
function positionOf(
  { store }: Exploring,
  frame: PaintedFrame | null,
  id: string,
): { readonly x: number; readonly y: number; readonly r: number } | null {
  const { network } = store.getState().data;
  if (frame === null || network === null) return null;
  const { left, top } = stageOffset();
  const thing = findThing(network, id);
  const { scene } = frame;
  if (thing?.kind === 'organisation') {
    const node = scene.nodes.find(({ organisation }) => organisation === thing.index);
    return node === undefined ? null : { x: node.x + left, y: node.y + top, r: node.r };
  }
  const place = placeNamed(network, id);
  const drawn =
    scene.circles.find((circle) => circle.place === place) ??
    scene.tables.find((table) => table.place === place);
  return drawn === undefined ? null : { x: drawn.x + left, y: drawn.y + top, r: drawn.r };
}

/** The table of a coalition that holds others is drawn beside them and has a name of its own. */
const coreSuffix = '#tafel';

function placeNamed(network: Network, id: string): number {
  if (!id.endsWith(coreSuffix)) return placeById(network, id);
  const place = placeById(network, id.slice(0, -coreSuffix.length));
  return place >= 0 && at(network.nesting.size, place) > 1 ? place + 1 : -1;
}

function visibleThings({ store }: Exploring, frame: PaintedFrame | null): readonly VisibleThing[] {
  const { network, changes } = store.getState().data;
  if (frame === null || network === null) return [];
  const { left, top } = stageOffset();
  const drawn = [...frame.scene.circles, ...frame.scene.tables.map((table) => ({ ...table, isOpen: false }))];
  return drawn.map(({ place, x, y, r, isOpen }) => ({
    ...describePlace(network, place),
    x: x + left,
    y: y + top,
    r,
    isOpen,
    change: changes?.places.get(place) ?? '',
  }));
}

function describePlace(network: Network, place: number) {
  const thing = thingAtPlace(network, place);
  const { members, nesting } = network;
  const isCore = thing?.kind === 'verband' && at(nesting.placeOfVerband, thing.index) !== place;
  const seats = (verband: number): number => (members === null ? 0 : sizeOfGroup(members.byVerband, verband));
  const participations =
    members === null
      ? null
      : isCore && thing !== null
        ? seats(thing.index)
        : at(members.participationsIn, place);
  const organisations =
    members === null
      ? null
      : isCore && thing !== null
        ? distinctAt(network, thing.index)
        : at(members.organisationsIn, place);
  return {
    id: isCore ? `${idOfPlace(network, place)}${coreSuffix}` : idOfPlace(network, place),
    kind: thing === null ? 'area' : kindOfThing(network, thing),
    level: levelOfPlace(network, place),
    label: thing === null ? '' : nameOfThing(network, thing),
    organisations,
    tables: verbandenIn(nesting, place),
    participations,
  };
}

function distinctAt({ members }: Network, verband: number): number {
  if (members === null) return 0;
  const { byVerband, participations } = members;
  const seats = groupOf(byVerband, verband);
  return new Set([...seats].map((seat) => at(participations.organisation, seat))).size;
}
