import { select, type ZoomTransform, zoom, zoomIdentity } from 'd3';
import type { Theme } from '../appearance/themes';
import type { Camera, Flight, Viewport } from '../scene/camera';
import type { Scene, ScenePoint, SceneSeat } from '../scene/scene';
import { itemAt, type SceneHit } from './itemAt';
import { createLabelFades } from './labelFades';
import { paintScene } from './paintScene';

/** What the map asks when it paints, and tells when the reader did something. */
export interface MapEvents {
  /** The scene of this moment; null = nothing to paint yet. Asked once a frame, however often a frame was asked for. */
  sceneNow(): Scene | null;
  themeNow(): Theme;
  /** The reader, or a flight, moved the camera. */
  onMove(camera: Camera): void;
  /** A gesture or flight came to rest. */
  onRest(): void;
  onPoint(hit: SceneHit | null, point: ScenePoint): void;
  onSelect(hit: SceneHit | null): void;
  onEnter(hit: SceneHit | null, point: ScenePoint, isOutward: boolean): void;
  onResize(viewport: Viewport): void;
  /** A frame is on screen. `isSettled`: no flight, no gesture, no label coming or going. */
  onPainted(scene: Scene, isSettled: boolean): void;
}

export interface MountedMap {
  /** Paints in the next frame, once however often it is called. */
  refresh(): void;
  /** Says where the camera is now; no event comes back. */
  moveTo(camera: Camera): void;
  fly(flight: Flight): void;
  setReach(range: { readonly least: number; readonly most: number }): void;
  destroy(): void;
}

/**
 * Mounts the map on a canvas: paints the scene it is given and turns wheel, drag, pinch, tap and double tap into events.
 *
 * @param canvas - fills its parent
 * @param events - see `MapEvents`
 * @returns the mounted map; destroying it twice is harmless
 */
export function mountMap(canvas: HTMLCanvasElement, events: MapEvents): MountedMap {
  const context = canvas.getContext('2d', { alpha: false });
  if (context === null) throw new Error('mountMap: the canvas gives no 2d context');
  const fades = createLabelFades();
  let size: Viewport = { width: 0, height: 0 };
  let ratio = 1;
  let scene: Scene | null = null;
  let frame = 0;
  let flight: { readonly plan: Flight; readonly startedAt: number } | null = null;
  let isGesturing = false;
  let hovered: SceneHit | null = null;
  let isDestroyed = false;
  let hasPainted = false;
  let firstClick: { readonly hit: SceneHit | null; readonly at: number } | null = null;

  const behaviour = zoom<HTMLCanvasElement, unknown>()
    .filter((event: Event) => isZoomEvent(event))
    // A hand moves a little while it clicks.
    .clickDistance(4)
    .tapDistance(12)
    .on('start', (event) => {
      if (event.sourceEvent === null) return;
      isGesturing = true;
      flight = null;
    })
    .on('zoom', (event) => {
      if (event.sourceEvent === null) return;
      events.onMove(cameraOf(event.transform, size));
      refresh();
    })
    .on('end', (event) => {
      // The wheel ends a gesture some time after its last turn, when the map may be gone.
      if (event.sourceEvent === null || isDestroyed) return;
      isGesturing = false;
      events.onRest();
      refresh();
    });
  const selected = select(canvas).call(behaviour).on('dblclick.zoom', null);

  function refresh(): void {
    if (frame === 0 && !isDestroyed) frame = requestAnimationFrame(paint);
  }

  function paint(now: number): void {
    frame = 0;
    if (context === null || isDestroyed) return;
    advanceFlight(now);
    scene = events.sceneNow();
    if (scene === null || size.width === 0) return;
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    // Else Chromium on Linux rounds letters to whole pixels and lines get wider than they were measured.
    context.textRendering = 'geometricPrecision';
    if (!hasPainted) {
      // The first letters cost as much as all else together: they come a frame later, so that neither frame is long.
      hasPainted = true;
      const bare = { theme: events.themeNow(), ...size, fading: new Map(), leaving: [], hovered: null };
      paintScene(context, { ...scene, labels: [] }, bare);
      refresh();
      return;
    }
    const { fading, leaving, isBusy } = fades.step(scene.labels, isStill() ? Number.POSITIVE_INFINITY : now);
    const ring = hovered === null ? null : currentRing(scene, hovered);
    paintScene(context, scene, { theme: events.themeNow(), ...size, fading, leaving, hovered: ring });
    const isSettled = flight === null && !isGesturing && !isBusy;
    events.onPainted(scene, isSettled);
    if (flight !== null || isBusy) refresh();
  }

  function advanceFlight(now: number): void {
    if (flight === null) return;
    const { plan, startedAt } = flight;
    const t = plan.durationMs <= 0 ? 1 : Math.max(0, now - startedAt) / plan.durationMs;
    const camera = plan.at(Math.min(1, t));
    if (t >= 1) flight = null;
    moveTo(camera);
    events.onMove(camera);
    if (t >= 1) events.onRest();
  }

  function moveTo(camera: Camera): void {
    selected.property('__zoom', transformOf(camera, size));
  }

  const resize = new ResizeObserver(() => {
    const box = canvas.getBoundingClientRect();
    const letterScale = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / 16 || 1;
    size = { width: Math.round(box.width), height: Math.round(box.height), letterScale };
    ratio = Math.min(2, window.devicePixelRatio || 1);
    canvas.width = Math.max(1, Math.round(size.width * ratio));
    canvas.height = Math.max(1, Math.round(size.height * ratio));
    events.onResize(size);
    cancelAnimationFrame(frame);
    paint(performance.now());
  });
  resize.observe(canvas);

  const pointOf = (event: MouseEvent): ScenePoint => {
    const box = canvas.getBoundingClientRect();
    return { x: event.clientX - box.left, y: event.clientY - box.top };
  };
  const hit = (event: MouseEvent): SceneHit | null => (scene === null ? null : itemAt(scene, pointOf(event)));
  const onPointerMove = (event: PointerEvent): void => {
    if (event.pointerType === 'touch' || isGesturing) return;
    const next = hit(event);
    if (keyOf(next) !== keyOf(hovered)) {
      hovered = next;
      refresh();
    }
    canvas.style.cursor = next === null ? 'grab' : 'pointer';
    events.onPoint(next, pointOf(event));
  };
  const onPointerLeave = (event: PointerEvent): void => {
    hovered = null;
    refresh();
    events.onPoint(null, pointOf(event));
  };
  const onClick = (event: MouseEvent): void => {
    if (event.detail > 1) return;
    firstClick = { hit: hit(event), at: event.timeStamp };
    events.onSelect(firstClick.hit);
  };
  const onDoubleClick = (event: MouseEvent): void => {
    event.preventDefault();
    // What the first click hit may have moved: on a phone a panel opens below it.
    const isSame = firstClick !== null && event.timeStamp - firstClick.at < 800;
    events.onEnter(isSame ? (firstClick?.hit ?? null) : hit(event), pointOf(event), event.shiftKey);
  };
  canvas.addEventListener('pointermove', onPointerMove);
  canvas.addEventListener('pointerleave', onPointerLeave);
  canvas.addEventListener('click', onClick);
  canvas.addEventListener('dblclick', onDoubleClick);

  return {
    refresh,
    moveTo(camera) {
      moveTo(camera);
      refresh();
    },
    fly(plan) {
      flight = { plan, startedAt: performance.now() };
      refresh();
    },
    setReach({ least, most }) {
      behaviour.scaleExtent([least, most]);
    },
    destroy() {
      isDestroyed = true;
      cancelAnimationFrame(frame);
      resize.disconnect();
      selected.on('.zoom', null);
      canvas.removeEventListener('pointermove', onPointerMove);
      canvas.removeEventListener('pointerleave', onPointerLeave);
      canvas.removeEventListener('click', onClick);
      canvas.removeEventListener('dblclick', onDoubleClick);
    },
  };
}

/** Who prefers no motion gets labels at once. */
function isStill(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}

function isZoomEvent(event: Event): boolean {
  const mouse = event as MouseEvent;
  return (!mouse.ctrlKey || event.type === 'wheel') && !mouse.button;
}

function cameraOf(transform: ZoomTransform, size: Viewport): Camera {
  return {
    x: (size.width / 2 - transform.x) / transform.k,
    y: (size.height / 2 - transform.y) / transform.k,
    zoom: transform.k,
  };
}

function transformOf(camera: Camera, size: Viewport): ZoomTransform {
  return zoomIdentity
    .translate(size.width / 2 - camera.x * camera.zoom, size.height / 2 - camera.y * camera.zoom)
    .scale(camera.zoom);
}

function keyOf(hit: SceneHit | null): string {
  if (hit === null) return '';
  return hit.kind === 'place' ? `p${hit.place}` : `o${hit.index} ${hit.verband}`;
}

/** The thing pointed at may have moved since. */
function currentRing(scene: Scene, hit: SceneHit): { x: number; y: number; r: number } | null {
  if (hit.kind === 'organisation') {
    if (hit.verband < 0) return scene.node;
    const isHit = (seat: SceneSeat): boolean =>
      seat.organisation === hit.index && seat.verband === hit.verband;
    return scene.seats.find(isHit) ?? null;
  }
  const table = scene.tables.find((one) => one.place === hit.place);
  const circle = table ?? scene.circles.find((one) => one.place === hit.place);
  return circle === undefined || circle.r > 900 ? null : circle;
}
