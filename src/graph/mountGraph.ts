import cytoscape, { type Core, type ElementDefinition } from 'cytoscape';
import type { Theme } from '../appearance/themes';
import type { NetworkPicture, PictureNode } from '../scene/networkPicture';
import { bringInSight, fitAll, fitFirst, fitOf, modelPoint, zoomTo } from './fitPicture';
import type { BoxPoint, DrawnNode, GraphEvents } from './graphEvents';
import { listenToHands } from './graphHands';
import { graphStyle, states } from './graphStyle';
import { markElements } from './markElements';
import { createMover, type Mover } from './mover';
import { createNameSheet, type NameSheet } from './nameSheet';
import { replaceElements, startsFor } from './pictureElements';
import { runInSlices, type Slices } from './slices';
import { moveByTouch } from './touch';
import { zoomByWheel } from './wheel';

/** How a picture comes on screen. */
export interface Arrival {
  /** Where a thing comes from, on the box; null = from what it hangs together with, or at once. */
  readonly from: (key: string) => BoxPoint | null;
  /** 0 = at once. */
  readonly durationMs: number;
  /** It is of another question: it is fitted in the box, and what was dragged goes to its place. */
  readonly isOther: boolean;
}

export interface MountedGraph {
  show(picture: NetworkPicture, arrival: Arrival): void;
  dress(theme: Theme): void;
  mark(selection: string | null): void;
  zoomBy(factor: number): void;
  panBy(dx: number, dy: number): void;
  fit(): void;
  /** Brings a thing to the middle when it is out of sight. */
  bringInSight(key: string): void;
  /** Puts what was dragged back in its place. */
  putBack(durationMs: number): void;
  /** Moves everything away to points on the box; resolves on arrival. */
  leave(to: (key: string) => BoxPoint | null, durationMs: number): Promise<void>;
  drawn(): readonly DrawnNode[];
  /** Where things lie that were dragged from their place, by key, as the picture counts. */
  pinned(): ReadonlyMap<string, BoxPoint>;
  destroy(): void;
}

/** What the parts of one mounted network share. */
interface Shared {
  readonly cy: Core;
  readonly names: NameSheet;
  readonly mover: Mover;
  readonly events: GraphEvents;
  picture: NetworkPicture;
  selection: string | null;
  /** Where what was dragged lies, by key. */
  readonly pinned: Map<string, BoxPoint>;
  /** Elements that are still being added. */
  filling: Slices | null;
  /** Takes the size that the box has now; it is told of a moment later. */
  takeSize(): void;
  write(): void;
}

/**
 * Mounts the network in a box: cytoscape draws shapes and lines, names lie over it.
 *
 * @param box - positioned; gets two layers
 * @param events - what hands do
 * @returns the mounted network, still empty
 */
export function mountGraph(box: HTMLElement, events: GraphEvents): MountedGraph {
  const ground = box.appendChild(document.createElement('div'));
  ground.className = 'graph-ground';
  const sheet = box.appendChild(document.createElement('canvas'));
  sheet.className = 'graph-names';
  const shared = share(ground, sheet, events);
  const { cy, names, mover } = shared;
  const stopFollowing = followSize(box, shared);
  const stopWheel = zoomByWheel(cy, box, events.isWheelLeft);
  const stopTouch = moveByTouch(cy, box, events);
  return {
    show: (picture, arrival) => show(shared, picture, arrival),
    dress(theme) {
      cy.style(graphStyle(theme));
      names.dress(theme);
      shared.write();
    },
    mark(key) {
      shared.selection = key;
      markElements(cy, names, key);
      shared.write();
    },
    zoomBy: (factor) => zoomTo(cy, cy.zoom() * factor),
    panBy: (dx, dy) => void cy.panBy({ x: -dx, y: -dy }),
    fit: () => fitAll(cy, shared.picture),
    bringInSight(key) {
      const node = shared.picture.nodes.find((one) => one.key === key);
      // Where it goes, and not where it is on its way there.
      if (node !== undefined) bringInSight(cy, shared.pinned.get(key) ?? node);
    },
    putBack(durationMs) {
      shared.filling?.finish();
      shared.pinned.clear();
      cy.nodes().removeClass(states.lifted);
      events.onPinned(false);
      mover.move((node) => node, durationMs);
    },
    leave: (to, durationMs) =>
      new Promise((resolve) => {
        shared.filling?.finish();
        const stay = (node: PictureNode) => cy.getElementById(node.key).position();
        mover.move((node) => modelPoint(cy, to(node.key)) ?? stay(node), durationMs, resolve);
      }),
    drawn: () =>
      shared.picture.nodes.flatMap(({ key, r }) => {
        const node = cy.getElementById(key);
        return node.empty() ? [] : [{ key, ...node.renderedPosition(), r: r * cy.zoom() }];
      }),
    pinned: () => new Map(shared.pinned),
    destroy() {
      shared.filling?.stop();
      mover.stop();
      names.clear();
      stopFollowing();
      stopWheel();
      stopTouch();
      cy.destroy();
      ground.remove();
      sheet.remove();
    },
  };
}

function share(ground: HTMLElement, sheet: HTMLCanvasElement, events: GraphEvents): Shared {
  const cy = cytoscape({
    container: ground,
    boxSelectionEnabled: false,
    autounselectify: true,
    pixelRatio: Math.min(2, window.devicePixelRatio || 1),
    layout: { name: 'preset' },
  });
  const names = createNameSheet(sheet);
  const mover = createMover(
    cy,
    () => shared.picture,
    (isSettled) => {
      names.forget();
      shared.write();
      events.onSettled(isSettled);
    },
  );
  const shared: Shared = {
    cy,
    names,
    mover,
    events,
    picture: { nodes: [], edges: [], bounds: { left: 0, top: 0, right: 0, bottom: 0 } },
    selection: null,
    pinned: new Map(),
    filling: null,
    takeSize: () => undefined,
    write() {
      // On the way names would only flicker.
      if (mover.isUnderWay() || shared.filling !== null) names.clear();
      else
        names.paint({
          zoom: cy.zoom(),
          pan: cy.pan(),
          bounds: shared.picture.bounds,
          lifted: new Set(shared.pinned.keys()),
          nodes: shared.picture.nodes.map((node) => ({ node, ...cy.getElementById(node.key).position() })),
        });
    },
  };
  cy.on('render', shared.write);
  listenToHands(cy, events, {
    onDrag(key) {
      const node = cy.getElementById(key);
      shared.pinned.set(key, { ...node.position() });
      node.addClass(states.lifted);
      names.forget();
      events.onPinned(true);
    },
    namedAt: names.keyAt,
  });
  return shared;
}

/**
 * A picture that fitted the box fits it again when that becomes larger or smaller. Where only the head above it grew, all
 * stays where it is on the page.
 */
function followSize(box: HTMLElement, shared: Shared): () => void {
  const { cy, names } = shared;
  let size = { width: 0, height: 0, top: 0 };
  shared.takeSize = () => {
    const { top } = box.getBoundingClientRect();
    const next = { width: box.clientWidth, height: box.clientHeight, top };
    if (next.width === size.width && next.height === size.height && top === size.top) return;
    size = next;
    names.resize();
    cy.resize();
  };
  const resize = new ResizeObserver(() => {
    const before = size;
    const wasFit = size.width === 0 ? 'first' : fitOf(cy, shared.picture, size);
    shared.takeSize();
    if (size === before) return;
    const isPushed = before.width === size.width && before.top !== size.top;
    if (isPushed) cy.panBy({ x: 0, y: before.top - size.top });
    else if (wasFit === 'first') fitFirst(cy, shared.picture);
    else if (wasFit === 'all') fitAll(cy, shared.picture);
    shared.write();
  });
  const letters = (): void => {
    names.resize();
    shared.write();
  };
  resize.observe(box);
  // Letters that come late are drawn in another typeface until then.
  document.fonts?.addEventListener('loadingdone', letters);
  return () => {
    resize.disconnect();
    document.fonts?.removeEventListener('loadingdone', letters);
  };
}

function show(shared: Shared, picture: NetworkPicture, { isOther, durationMs, from }: Arrival): void {
  const { cy, names, mover, events, pinned } = shared;
  shared.filling?.finish();
  mover.stop();
  const onScreen = new Map(cy.nodes().map((node) => [node.id(), { ...node.renderedPosition() }]));
  shared.picture = picture;
  // What it lay over may be gone.
  events.onPoint(null, { x: 0, y: 0 });
  if (isOther) pinned.clear();
  events.onPinned(pinned.size > 0);
  if (isOther) {
    shared.takeSize();
    fitFirst(cy, picture);
  }
  const placeOf = (node: PictureNode): BoxPoint => pinned.get(node.key) ?? node;
  const isMoving = isOther && durationMs > 0;
  const startOf = isMoving ? startsFor(cy, picture, (key) => onScreen.get(key) ?? from(key)) : placeOf;
  const slices = replaceElements(cy, picture, startOf);
  const arrive = (): void => {
    shared.filling = null;
    cy.nodes().forEach((node) => void node.toggleClass(states.lifted, pinned.has(node.id())));
    markElements(cy, names, shared.selection);
    mover.move(placeOf, isMoving ? durationMs : 0);
  };
  const add = (slice: readonly ElementDefinition[]): void => void cy.add([...slice]);
  if (slices.length < 2) {
    slices.forEach(add);
    arrive();
    return;
  }
  events.onSettled(false);
  names.clear();
  shared.filling = runInSlices(slices, add, arrive);
}
