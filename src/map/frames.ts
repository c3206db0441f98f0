import type { Camera, Flight, Viewport } from '../scene/camera';
import type { Scene, ScenePart } from '../scene/scene';
import { createLabelFades } from './labelFades';
import type { MapEvents } from './mapEvents';
import { type Mark, type Painting, paintScene } from './paintScene';

/** Paints when something changed, and flies. */
export interface Frames {
  /** What was painted last. */
  scene(): Scene | null;
  /** Paints in the next frame, once however often it is called. */
  refresh(): void;
  fly(plan: Flight): void;
  /** Where a flight that is under way leads; null at rest. */
  heading(): Camera | null;
  /** Ends a flight where it is. */
  land(): void;
  /** Takes the size of the canvas and the pixels for each CSS pixel, and paints at once. */
  resize(size: Viewport, ratio: number): void;
  stop(): void;
}

/** What the frames ask of the hands on the map. */
interface Hands {
  /** The camera was moved by a flight. */
  follow(camera: Camera): void;
  isGesturing(): boolean;
  /** What is pointed at, to mark it. */
  markIn(scene: Scene): Mark | null;
}

/**
 * Makes the frames of one canvas.
 *
 * @param context - of the canvas
 * @param events - asked for the scene, told what was painted and where a flight is
 * @param hands - what goes on on the map
 * @returns the frames; after `stop` nothing is painted or told
 */
export function createFrames(context: CanvasRenderingContext2D, events: MapEvents, hands: Hands): Frames {
  const fades = createLabelFades();
  let size: Viewport = { width: 0, height: 0 };
  let ratio = 1;
  let scene: Scene | null = null;
  let frame = 0;
  let flight: { readonly plan: Flight; readonly startedAt: number } | null = null;
  let isStopped = false;

  function refresh(): void {
    if (frame === 0 && !isStopped) frame = requestAnimationFrame(paint);
  }

  function paint(now: number): void {
    frame = 0;
    if (isStopped) return;
    advanceFlight(now);
    const part = partNow(events);
    const labels = scene?.labels ?? [];
    scene = sceneNow(events, part, scene);
    if (scene === null || size.width === 0) return;
    if (part === 'all') paintWhole(scene, now);
    else paintPart({ ...scene, labels: labels.length > scene.labels.length ? labels : scene.labels });
  }

  /** Under another picture nothing is painted. */
  function put(painted: Scene, painting: Painting): void {
    if (!events.isCovered()) paintScene(prepare(context, ratio), painted, painting);
  }

  /** Labels of before stand until there are as many new ones. */
  function paintPart(part: Scene): void {
    put(part, { ...paintingNow(events, size), fading: new Map(), leaving: [], mark: null });
    scene = part;
    refresh();
  }

  function paintWhole(whole: Scene, now: number): void {
    const { fading, leaving, isBusy } = fades.step(whole.labels, isStill() ? Number.POSITIVE_INFINITY : now);
    put(whole, { ...paintingNow(events, size), fading, leaving, mark: hands.markIn(whole) });
    events.onPainted(whole, flight === null && !hands.isGesturing() && !isBusy);
    if (flight !== null || isBusy) refresh();
  }

  function advanceFlight(now: number): void {
    if (flight === null) return;
    const { plan, startedAt } = flight;
    const t = plan.durationMs <= 0 ? 1 : Math.max(0, now - startedAt) / plan.durationMs;
    const camera = plan.at(Math.min(1, t));
    if (t >= 1) flight = null;
    hands.follow(camera);
    events.onMove(camera);
    if (t >= 1) events.onRest();
  }

  return {
    scene: () => scene,
    refresh,
    fly(plan) {
      flight = { plan, startedAt: performance.now() };
      events.onDepart();
      refresh();
    },
    heading: () => flight?.plan.at(1) ?? null,
    land() {
      flight = null;
    },
    resize(nextSize, nextRatio) {
      size = nextSize;
      ratio = nextRatio;
      cancelAnimationFrame(frame);
      paint(performance.now());
    },
    stop() {
      isStopped = true;
      cancelAnimationFrame(frame);
    },
  };
}

function partNow(events: MapEvents): ScenePart {
  return events.isCovered() ? 'all' : events.partNow();
}

/** What lies over the map draws by itself: under it the scene of before is as good, and none is cut. */
function sceneNow(events: MapEvents, part: ScenePart, before: Scene | null): Scene | null {
  return before !== null && events.isCovered() ? before : events.sceneNow(part);
}

function prepare(context: CanvasRenderingContext2D, ratio: number): CanvasRenderingContext2D {
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
  // Else Chromium on Linux rounds letters to whole pixels and lines get wider than they were measured.
  context.textRendering = 'geometricPrecision';
  return context;
}

function paintingNow(events: MapEvents, size: Viewport): Omit<Painting, 'fading' | 'leaving' | 'mark'> {
  return {
    ...size,
    theme: events.themeNow(),
    markPainter: events.markPainterNow(),
    ownPainter: events.ownPainterNow(),
  };
}

/** Who prefers no motion gets labels at once. */
function isStill(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}
