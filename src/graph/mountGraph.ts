import cytoscape, { type Core, type ElementDefinition } from 'cytoscape';
import type { Theme } from '../appearance/themes';
import type { NetworkPicture, PictureNode } from '../scene/networkPicture';
import type { BoxPoint, DrawnNode, GraphEvents } from './graphEvents';
import { listenToHands } from './graphHands';
import { graphStyle } from './graphStyle';
import { markElements } from './markElements';
import { createNameSheet } from './nameSheet';
import { type Travel, travel } from './travel';

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
  readonly elements: () => number;
  destroy(): void;
}

const paddingPx = 36;
const largestFit = 1.25;
const mostZoom = 4;

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
  const cy = cytoscape({
    container: ground,
    boxSelectionEnabled: false,
    autounselectify: true,
    pixelRatio: Math.min(2, window.devicePixelRatio || 1),
    layout: { name: 'preset' },
  });
  const names = createNameSheet(sheet);
  let picture: NetworkPicture = { nodes: [], edges: [], bounds: { left: 0, top: 0, right: 0, bottom: 0 } };
  let under: Travel | null = null;
  let isUnderWay = false;
  let selection: string | null = null;
  const pinned = new Set<string>();

  const lying = () => ({
    zoom: cy.zoom(),
    pan: cy.pan(),
    nodes: picture.nodes.map((node) => ({ node, ...cy.getElementById(node.key).position() })),
  });
  const write = (): void => {
    if (isUnderWay) names.clear();
    else names.paint(lying());
  };
  const settle = (isSettled: boolean): void => {
    isUnderWay = !isSettled;
    names.forget();
    write();
    events.onSettled(isSettled);
  };
  const move = (to: (node: PictureNode) => BoxPoint, durationMs: number, onEnd?: () => void): void => {
    under?.stop();
    settle(false);
    const ways = picture.nodes.map((node) => {
      const element = cy.getElementById(node.key);
      return { element, from: { ...element.position() }, to: to(node) };
    });
    under = travel(
      durationMs,
      (share) =>
        cy.batch(() => {
          for (const { element, from, to: end } of ways)
            element.position({ x: from.x + (end.x - from.x) * share, y: from.y + (end.y - from.y) * share });
        }),
      () => {
        settle(true);
        onEnd?.();
      },
    );
  };
  const pin = (key: string): void => {
    pinned.add(key);
    names.forget();
    events.onPinned(true);
  };
  cy.on('render', write);
  listenToHands(cy, events, { pin, moved: names.forget });
  const resize = new ResizeObserver(() => {
    const wasFit = isFit(cy, picture);
    names.resize();
    cy.resize();
    if (wasFit) fitIn(cy, picture);
    write();
  });
  resize.observe(box);

  return {
    show(next, arrival) {
      under?.stop();
      const before = new Map(cy.nodes().map((node) => [node.id(), { ...node.renderedPosition() }]));
      const kept = new Map(cy.nodes().map((node) => [node.id(), { ...node.position() }]));
      picture = next;
      if (arrival.isOther) pinned.clear();
      events.onPinned(pinned.size > 0);
      replaceElements(cy, next);
      if (arrival.isOther) fitIn(cy, next);
      const placeOf = (node: PictureNode) => (pinned.has(node.key) ? (kept.get(node.key) ?? node) : node);
      const startOf = startsFor(cy, next, { before, arrival });
      cy.batch(() => {
        for (const node of next.nodes) {
          const place = arrival.isOther ? startOf(node) : (kept.get(node.key) ?? node);
          cy.getElementById(node.key).position({ x: place.x, y: place.y });
        }
      });
      markElements(cy, names, selection);
      move(placeOf, arrival.isOther ? arrival.durationMs : 0);
    },
    dress(theme) {
      cy.style(graphStyle(theme));
      names.dress(theme);
      write();
    },
    mark(key) {
      selection = key;
      markElements(cy, names, key);
      write();
    },
    zoomBy: (factor) => zoomTo(cy, cy.zoom() * factor),
    panBy: (dx, dy) => void cy.panBy({ x: -dx, y: -dy }),
    fit: () => fitIn(cy, picture),
    bringInSight: (key) => bringInSight(cy, key),
    putBack(durationMs) {
      pinned.clear();
      events.onPinned(false);
      move((node) => node, durationMs);
    },
    leave: (to, durationMs) =>
      new Promise((resolve) => {
        move(
          (node) => modelPoint(cy, to(node.key)) ?? cy.getElementById(node.key).position(),
          durationMs,
          resolve,
        );
      }),
    drawn: () =>
      picture.nodes.map(({ key, r }) => {
        const { x, y } = cy.getElementById(key).renderedPosition();
        return { key, x, y, r: r * cy.zoom() };
      }),
    elements: () => cy.elements().length,
    destroy() {
      under?.stop();
      resize.disconnect();
      cy.destroy();
      ground.remove();
      sheet.remove();
    },
  };
}

function replaceElements(cy: Core, picture: NetworkPicture): void {
  cy.batch(() => {
    cy.elements().remove();
    cy.add([...picture.nodes.map(nodeElement), ...edgeElements(picture)]);
  });
}

function nodeElement(node: PictureNode): ElementDefinition {
  const { key, kind, r, sector, sign, isOwn, isEmpty, isCentre } = node;
  const letter = Math.round(Math.max(7, Math.min(r * 0.95, 15)) * 10) / 10;
  return {
    group: 'nodes',
    data: { id: key, kind, size: 2 * r, sector: sector ?? '', sign, letter, isOwn, isEmpty, isCentre },
    position: { x: node.x, y: node.y },
  };
}

function edgeElements({ nodes, edges }: NetworkPicture): ElementDefinition[] {
  return edges.map(({ organisation, verband, seats, isHead }) => ({
    group: 'edges',
    data: {
      source: nodes[organisation]?.key ?? '',
      target: nodes[verband]?.key ?? '',
      weight: (isHead ? 2.6 : 1.1) + 0.6 * (seats - 1),
      isHead,
    },
  }));
}

/** Where each thing begins: where it was on screen, else where it comes from, else in the middle of what it is linked to. */
function startsFor(
  cy: Core,
  { nodes, edges }: NetworkPicture,
  { before, arrival }: { readonly before: ReadonlyMap<string, BoxPoint>; readonly arrival: Arrival },
): (node: PictureNode) => BoxPoint {
  const known = nodes.map(({ key }) => modelPoint(cy, before.get(key) ?? arrival.from(key)));
  const near: number[][] = nodes.map(() => []);
  for (const { organisation, verband } of edges) {
    near[organisation]?.push(verband);
    near[verband]?.push(organisation);
  }
  const starts = new Map(
    nodes.map((node, index) => {
      const linked = (near[index] ?? []).flatMap((other) => known[other] ?? []);
      return [node.key, known[index] ?? linked[0] ?? node];
    }),
  );
  return (node) => starts.get(node.key) ?? node;
}

function modelPoint(cy: Core, point: BoxPoint | null | undefined): BoxPoint | null {
  if (point === null || point === undefined) return null;
  const [pan, zoom] = [cy.pan(), cy.zoom()];
  return { x: (point.x - pan.x) / zoom, y: (point.y - pan.y) / zoom };
}

/** All of the picture in the middle of the box. */
function fittedView(cy: Core, { bounds }: NetworkPicture) {
  const { left, right, top, bottom } = bounds;
  const [width, height] = [Math.max(1, right - left), Math.max(1, bottom - top)];
  const room = { width: cy.width() - 2 * paddingPx, height: cy.height() - 2 * paddingPx };
  const zoom = Math.max(0.05, Math.min(largestFit, room.width / width, room.height / height));
  return {
    zoom,
    pan: {
      x: cy.width() / 2 - ((left + right) / 2) * zoom,
      y: cy.height() / 2 - ((top + bottom) / 2) * zoom,
    },
  };
}

function fitIn(cy: Core, picture: NetworkPicture): void {
  const view = fittedView(cy, picture);
  cy.minZoom(Math.min(1, view.zoom * 0.6));
  cy.maxZoom(mostZoom);
  cy.viewport(view);
}

function isFit(cy: Core, picture: NetworkPicture): boolean {
  const { zoom, pan } = fittedView(cy, picture);
  const now = cy.pan();
  return Math.abs(cy.zoom() - zoom) < 1e-3 && Math.hypot(now.x - pan.x, now.y - pan.y) < 1;
}

function zoomTo(cy: Core, level: number): void {
  cy.zoom({ level, renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 } });
}

function bringInSight(cy: Core, key: string): void {
  const element = cy.getElementById(key);
  if (element.empty()) return;
  const { x, y } = element.renderedPosition();
  const isInSight = x > 0 && y > 0 && x < cy.width() && y < cy.height();
  if (!isInSight) cy.panBy({ x: cy.width() / 2 - x, y: cy.height() / 2 - y });
}
