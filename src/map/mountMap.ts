import { select, type ZoomTransform, zoomIdentity } from 'd3';
import type { Camera, Flight, Viewport } from '../scene/camera';
import { createFrames } from './frames';
import type { MapEvents } from './mapEvents';
import { listenToPointer } from './pointer';
import { zoomBehaviour } from './zoomHands';

export interface MountedMap {
  /** Paints in the next frame, once however often it is called. */
  refresh(): void;
  /** Says where the camera is now; no event comes back. */
  moveTo(camera: Camera): void;
  fly(flight: Flight): void;
  /** Where a flight that is under way leads; null at rest. */
  heading(): Camera | null;
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
  let size: Viewport = { width: 0, height: 0 };
  let isGesturing = false;
  let isDestroyed = false;

  const behaviour = zoomBehaviour({
    onStart() {
      isGesturing = true;
      frames.land();
      events.onDepart();
    },
    onZoom(transform) {
      events.onMove(cameraOf(transform, size));
      frames.refresh();
    },
    onRefused: events.onRefused,
    onEnd() {
      // The wheel ends a gesture some time after its last turn, when the map may be gone.
      if (isDestroyed) return;
      isGesturing = false;
      events.onRest();
      frames.refresh();
    },
  });
  const selected = select(canvas).call(behaviour).on('dblclick.zoom', null);
  const place = (camera: Camera): void => {
    selected.property('__zoom', transformOf(camera, size));
  };
  const frames = createFrames(context, events, {
    follow: place,
    isGesturing: () => isGesturing,
    markIn: (scene) => pointer.markIn(scene),
  });
  const { refresh, scene } = frames;
  const pointer = listenToPointer(canvas, { scene, refresh, isGesturing: () => isGesturing }, events);

  const resize = new ResizeObserver(() => {
    const box = canvas.getBoundingClientRect();
    const ratio = Math.min(2, window.devicePixelRatio || 1);
    size = { width: Math.round(box.width), height: Math.round(box.height), letterScale: letterScale() };
    canvas.width = Math.max(1, Math.round(size.width * ratio));
    canvas.height = Math.max(1, Math.round(size.height * ratio));
    events.onResize(size);
    frames.resize(size, ratio);
  });
  resize.observe(canvas);
  // Letters that come late are painted in another typeface until then.
  document.fonts?.addEventListener('loadingdone', refresh);

  return {
    refresh,
    moveTo(camera) {
      place(camera);
      refresh();
    },
    fly: frames.fly,
    heading: frames.heading,
    setReach({ least, most }) {
      behaviour.scaleExtent([least, most]);
    },
    destroy() {
      isDestroyed = true;
      frames.stop();
      resize.disconnect();
      document.fonts?.removeEventListener('loadingdone', refresh);
      selected.on('.zoom', null);
      pointer.stop();
    },
  };
}

/** How much larger than usual the reader wants letters. */
function letterScale(): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / 16 || 1;
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
