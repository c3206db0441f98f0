import { interpolateZoom } from 'd3';

/** Where the reader looks from: the world point in the middle of the stage, and pixels per world unit. */
export interface Camera {
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
}

/** The map's box, in CSS pixels. */
export interface Viewport {
  readonly width: number;
  readonly height: number;
  /** How much larger than usual the reader wants letters; 1 when left out. */
  readonly letterScale?: number;
}

export interface Circle {
  readonly x: number;
  readonly y: number;
  readonly r: number;
}

/** How much of the shorter side of the stage a fitted circle takes. */
export const fitShare = 0.93;

/**
 * Gives the camera that shows a circle as large as fits.
 *
 * @param circle - in world units
 * @param viewport - the map's box
 * @returns the camera with the circle in the middle
 */
export function fitCircle(circle: Circle, viewport: Viewport): Camera {
  const side = Math.max(1, Math.min(viewport.width, viewport.height));
  return { x: circle.x, y: circle.y, zoom: (side * fitShare) / (2 * Math.max(circle.r, 1e-9)) };
}

/**
 * Keeps a camera within reach of the map: never so far that it is a speck, never so near that one table is larger
 * than the stage several times over, and never off the map.
 *
 * @param camera - wanted camera
 * @param root - the circle around everything
 * @param viewport - the map's box
 * @returns the nearest camera that is allowed
 */
export function keepInReach(camera: Camera, root: Circle, viewport: Viewport): Camera {
  const { least, most } = zoomRange(root, viewport);
  const zoom = Math.min(most, Math.max(least, camera.zoom));
  const dx = camera.x - root.x;
  const dy = camera.y - root.y;
  const distance = Math.hypot(dx, dy);
  const share = distance > root.r ? root.r / distance : 1;
  return { x: root.x + dx * share, y: root.y + dy * share, zoom };
}

/**
 * Gives the least and most zoom.
 *
 * @param root - the circle around everything
 * @param viewport - the map's box
 * @returns pixels per world unit
 */
export function zoomRange(
  root: Circle,
  viewport: Viewport,
): { readonly least: number; readonly most: number } {
  const whole = fitCircle(root, viewport).zoom;
  const side = Math.max(1, Math.min(viewport.width, viewport.height));
  return { least: whole * 0.6, most: Math.max(whole, side * 1.6) };
}

/** A way from one camera to another; `at(t)` for t from 0 to 1. */
export interface Flight {
  readonly durationMs: number;
  at(t: number): Camera;
}

/**
 * Plans a flight that zooms out and in so that the eye can follow.
 *
 * @param from - camera now
 * @param to - camera at the end
 * @param viewport - the map's box
 * @returns the flight; 400 to 900 ms
 * @see van Wijk & Nuij 2003, Smooth and efficient zooming and panning
 */
export function planFlight(from: Camera, to: Camera, viewport: Viewport): Flight {
  const side = Math.min(viewport.width, viewport.height);
  const start = side / from.zoom;
  const end = side / to.zoom;
  // The path of van Wijk & Nuij loses its digits where both middles are nearly one: then zoom about the point that stays.
  const isInPlace = Math.hypot(to.x - from.x, to.y - from.y) < 1e-3 * Math.max(start, end);
  const path = isInPlace ? zoomInPlace(from, to, side) : arc(from, to, side);
  return {
    durationMs: Math.min(900, Math.max(400, path.durationMs * 0.55)),
    at: (t) => (t >= 1 ? to : path.at(easeInOut(Math.max(0, t)))),
  };
}

/**
 * Plans a short move by a key or button: it begins at once and ends softly, so that moves that follow one another, as when
 * a key is held, run together.
 *
 * @param from - camera now
 * @param to - camera at the end
 * @param durationMs - how long
 * @returns the move
 */
export function planGlide(from: Camera, to: Camera, durationMs: number): Flight {
  return {
    durationMs,
    at(t) {
      if (t >= 1) return to;
      const share = 1 - (1 - Math.max(0, t)) ** 3;
      const zoom = from.zoom * (to.zoom / from.zoom) ** share;
      // About the point that stays where it is, if the zoom changes.
      const moved = Math.abs(to.zoom - from.zoom) < 1e-9 * from.zoom ? share : shareOfMove(from, to, zoom);
      return { x: from.x + (to.x - from.x) * moved, y: from.y + (to.y - from.y) * moved, zoom };
    },
  };
}

function shareOfMove(from: Camera, to: Camera, zoom: number): number {
  return (1 / zoom - 1 / from.zoom) / (1 / to.zoom - 1 / from.zoom);
}

function arc(from: Camera, to: Camera, side: number): Flight {
  const path = interpolateZoom([from.x, from.y, side / from.zoom], [to.x, to.y, side / to.zoom]);
  return {
    durationMs: path.duration,
    at: (t) => {
      const [x, y, width] = path(t);
      return { x, y, zoom: side / width };
    },
  };
}

function zoomInPlace(from: Camera, to: Camera, side: number): Flight {
  const start = side / from.zoom;
  const end = side / to.zoom;
  return {
    durationMs: 707 * Math.abs(Math.log(end / start)),
    at: (t) => {
      const width = start * (end / start) ** t;
      const share = Math.abs(end - start) < 1e-6 * start ? t : (width - start) / (end - start);
      return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share, zoom: side / width };
    },
  };
}

function easeInOut(t: number): number {
  return t < 0.5 ? 4 * t * t * t : 1 - (-2 * t + 2) ** 3 / 2;
}
