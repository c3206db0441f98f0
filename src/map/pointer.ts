import type { Scene, ScenePoint } from '../scene/scene';
import { itemAt, lineAt, type Pointed, type SceneHit } from './itemAt';
import type { MapEvents } from './mapEvents';
import type { Mark } from './paintScene';

/** Hovering, clicking and double-clicking on the map. */
export interface PointerHands {
  /** Where what is pointed at lies now: it may have moved since. */
  markIn(scene: Scene): Mark | null;
  stop(): void;
}

interface Ground {
  readonly scene: () => Scene | null;
  readonly isGesturing: () => boolean;
  readonly refresh: () => void;
}

/** The second click of two comes within this time. */
const doubleClickMs = 800;
/** Larger circles are the ground one stands on: a ring around them says nothing. */
const largestMarked = 900;

/**
 * Listens to the pointer on a canvas.
 *
 * @param canvas - the map
 * @param ground - what is on screen, and whether a hand is moving it
 * @param events - told what is pointed at, chosen and entered
 * @returns what is pointed at, and a way to stop
 */
export function listenToPointer(canvas: HTMLCanvasElement, ground: Ground, events: MapEvents): PointerHands {
  let hovered: Pointed | null = null;
  let firstClick: { readonly hit: SceneHit | null; readonly at: number } | null = null;

  const pointOf = (event: MouseEvent): ScenePoint => {
    const box = canvas.getBoundingClientRect();
    return { x: event.clientX - box.left, y: event.clientY - box.top };
  };
  const hit = (event: MouseEvent): SceneHit | null => {
    const scene = ground.scene();
    return scene === null ? null : itemAt(scene, pointOf(event));
  };
  const point = (next: Pointed | null, event: PointerEvent): void => {
    if (keyOf(next) !== keyOf(hovered)) {
      hovered = next;
      ground.refresh();
    }
    events.onPoint(next, pointOf(event));
  };
  const onPointerMove = (event: PointerEvent): void => {
    if (event.pointerType === 'touch' || ground.isGesturing()) return;
    const scene = ground.scene();
    const item = hit(event);
    const line = scene === null ? null : lineAt(scene, pointOf(event), item);
    canvas.style.cursor = item === null ? 'grab' : 'pointer';
    point(line ?? item, event);
  };
  const onPointerLeave = (event: PointerEvent): void => point(null, event);
  const onClick = (event: MouseEvent): void => {
    if (event.detail > 1) return;
    firstClick = { hit: hit(event), at: event.timeStamp };
    events.onSelect(firstClick.hit);
  };
  const onDoubleClick = (event: MouseEvent): void => {
    event.preventDefault();
    // What the first click hit may have moved: on a phone a panel opens below it.
    const isSame = firstClick !== null && event.timeStamp - firstClick.at < doubleClickMs;
    events.onEnter(isSame ? (firstClick?.hit ?? null) : hit(event), pointOf(event), event.shiftKey);
  };
  canvas.addEventListener('pointermove', onPointerMove);
  canvas.addEventListener('pointerleave', onPointerLeave);
  canvas.addEventListener('click', onClick);
  canvas.addEventListener('dblclick', onDoubleClick);
  return {
    markIn: (scene) => (hovered === null ? null : currentMark(scene, hovered)),
    stop() {
      canvas.removeEventListener('pointermove', onPointerMove);
      canvas.removeEventListener('pointerleave', onPointerLeave);
      canvas.removeEventListener('click', onClick);
      canvas.removeEventListener('dblclick', onDoubleClick);
    },
  };
}

function keyOf(pointed: Pointed | null): string {
  switch (pointed?.kind) {
    case undefined:
      return '';
    case 'place':
      return `p${pointed.place}`;
    case 'organisation':
      return `o${pointed.index} ${pointed.verband}`;
    case 'line':
      return pointed.line.key;
  }
}

function currentMark(scene: Scene, pointed: Pointed): Mark | null {
  if (pointed.kind === 'line') {
    const line = scene.lines.find((one) => one.key === pointed.line.key);
    return line === undefined ? null : { kind: 'line', line };
  }
  const ring = currentRing(scene, pointed);
  return ring === null ? null : { kind: 'ring', x: ring.x, y: ring.y, r: ring.r };
}

function currentRing(scene: Scene, hit: SceneHit): (ScenePoint & { readonly r: number }) | null {
  if (hit.kind === 'organisation') {
    if (hit.verband < 0) return scene.nodes.find(({ organisation }) => organisation === hit.index) ?? null;
    const seat = scene.seats.find(
      ({ organisation, verband }) => organisation === hit.index && verband === hit.verband,
    );
    return seat ?? null;
  }
  const table = scene.tables.find((one) => one.place === hit.place);
  const circle = table ?? scene.circles.find((one) => one.place === hit.place);
  return circle === undefined || circle.r > largestMarked ? null : circle;
}
