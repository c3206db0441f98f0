import type { Theme } from '../appearance/themes';
import type { Camera, Viewport } from '../scene/camera';
import type { Scene, ScenePart, ScenePoint } from '../scene/scene';
import type { Pointed, SceneHit } from './itemAt';
import type { MarkPainter, PaintOwn } from './paintScene';
import type { RefusedHand } from './zoomHands';

/** What the map asks when it paints, and tells when the reader did something. */
export interface MapEvents {
  /** The scene of this moment; null = nothing to paint yet. Asked once a frame, however often a frame was asked for. */
  sceneNow(part: ScenePart): Scene | null;
  /** How much of the scene comes in this frame: data that is new comes in parts, so that no frame is long. */
  partNow(): ScenePart;
  /** Another picture lies over the map. */
  isCovered(): boolean;
  themeNow(): Theme;
  /** Paints marks; null while there are none. */
  markPainterNow(): MarkPainter | null;
  /** Paints where the organisation of the reader sits; null while none is chosen. */
  ownPainterNow(): PaintOwn | null;
  /** The reader, or a flight, moved the camera. */
  onMove(camera: Camera): void;
  /** A gesture or flight begins: what was painted last is no longer at rest. */
  onDepart(): void;
  /** A gesture or flight came to rest. */
  onRest(): void;
  onPoint(pointed: Pointed | null, point: ScenePoint): void;
  /** Inside another page: the hand scrolls that page, and the map needs Ctrl or a second finger. */
  onRefused(hand: RefusedHand): void;
  onSelect(hit: SceneHit | null): void;
  onEnter(hit: SceneHit | null, point: ScenePoint, isOutward: boolean): void;
  onResize(viewport: Viewport): void;
  /** A frame is on screen. `isSettled`: no flight, no gesture, no label coming or going. */
  onPainted(scene: Scene, isSettled: boolean): void;
}
