import type { Theme } from '../appearance/themes';
import { ringOf, tintOf } from '../scene/looks';
import type { OwnMark, Scene, SceneCircle, SceneLabel, SceneLine, SceneMark } from '../scene/scene';
import { paintLabel } from './paintLabels';
import { paintLine, paintPointedLine } from './paintLines';
import { paintFold, paintNode, paintSeats, paintTables } from './paintTables';
import { disc } from './pens';

/** What is pointed at: a ring around a thing, or a line. */
export type Mark =
  | { readonly kind: 'ring'; readonly x: number; readonly y: number; readonly r: number }
  | { readonly kind: 'line'; readonly line: SceneLine };

/** Paints what has changed; it is fetched when there is something to mark. */
export interface MarkPainter {
  readonly paintRings: PaintMarks;
  readonly paintBadges: PaintMarks;
}

/** Paints where the organisation of the reader sits; it is fetched when there is one. */
export type PaintOwn = (context: CanvasRenderingContext2D, marks: readonly OwnMark[], theme: Theme) => void;

type PaintMarks = (context: CanvasRenderingContext2D, marks: readonly SceneMark[], theme: Theme) => void;

/** What is painted besides the scene itself. */
export interface Painting {
  readonly theme: Theme;
  readonly markPainter: MarkPainter | null;
  readonly ownPainter: PaintOwn | null;
  /** Size of the stage in CSS pixels. */
  readonly width: number;
  readonly height: number;
  /** Opacity by key for labels that are coming; 1 when not named. */
  readonly fading: ReadonlyMap<string, number>;
  /** Labels that are going, with their opacity. */
  readonly leaving: readonly { readonly label: SceneLabel; readonly opacity: number }[];
  /** What is under the pointer. */
  readonly mark: Mark | null;
}

/**
 * Paints a scene: ground and open circles from the outside in, lines, then what the lines lead to (closed circles, tables
 * with their seats), rings around what has changed, and the labels on top: no line runs through a name. Badges come last,
 * for no label meets one.
 *
 * @param context - of a canvas whose unit is one CSS pixel
 * @param scene - what to paint
 * @param painting - colours, size of the stage and labels that come and go
 */
export function paintScene(context: CanvasRenderingContext2D, scene: Scene, painting: Painting): void {
  const { theme, mark, markPainter } = painting;
  context.globalAlpha = 1;
  context.fillStyle = tintOf(theme, scene.groundTint);
  context.fillRect(0, 0, painting.width, painting.height);
  const closed = scene.circles.filter((circle) => !circle.isOpen);
  for (const circle of scene.circles) if (circle.isOpen) paintCircle(context, circle, painting);
  for (const line of scene.lines) paintLine(context, line, theme);
  if (mark?.kind === 'line') paintPointedLine(context, mark.line, theme);
  for (const circle of closed) paintCircle(context, circle, painting);
  paintTables(context, scene.tables, theme);
  for (const fold of scene.folds) paintFold(context, fold, theme);
  paintSeats(context, scene.seats, theme);
  for (const node of scene.nodes) paintNode(context, node, theme);
  if (mark?.kind === 'ring') paintRing(context, mark, theme);
  markPainter?.paintRings(context, scene.marks, theme);
  painting.ownPainter?.(context, scene.own, theme);
  paintLabels(context, scene, painting);
  context.globalAlpha = 1;
  markPainter?.paintBadges(context, scene.marks, theme);
}

function paintLabels(context: CanvasRenderingContext2D, scene: Scene, painting: Painting): void {
  const { theme, leaving, fading } = painting;
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  for (const { label, opacity } of leaving) paintLabel(context, label, theme, opacity);
  for (const label of scene.labels) paintLabel(context, label, theme, fading.get(label.key) ?? 1);
}

function paintCircle(context: CanvasRenderingContext2D, circle: SceneCircle, painting: Painting): void {
  const { theme } = painting;
  if (circle.kind === 'whole') return;
  const isCoalition = circle.kind === 'coalition';
  context.fillStyle = isCoalition ? theme.coalitionFill : tintOf(theme, circle.tint);
  if (isAround(circle, painting)) {
    context.fillRect(0, 0, painting.width, painting.height);
    return;
  }
  context.globalAlpha = circle.emphasis === 'dim' || circle.emphasis === 'soft' ? 0.5 : 1;
  disc(context, circle);
  context.fill();
  if (circle.kind === 'unplaced') context.setLineDash([5, 4]);
  const ring = ringOf(circle, theme);
  context.strokeStyle = ring.colour;
  context.lineWidth = ring.width;
  context.stroke();
  context.setLineDash([]);
  context.globalAlpha = 1;
}

/** The whole stage lies inside the circle. */
function isAround(circle: SceneCircle, stage: { readonly width: number; readonly height: number }): boolean {
  const farX = Math.max(circle.x, stage.width - circle.x);
  const farY = Math.max(circle.y, stage.height - circle.y);
  return farX * farX + farY * farY < circle.r * circle.r;
}

function paintRing(
  context: CanvasRenderingContext2D,
  hovered: { readonly x: number; readonly y: number; readonly r: number },
  theme: Theme,
): void {
  disc(context, { x: hovered.x, y: hovered.y, r: hovered.r + 1.5 });
  context.strokeStyle = theme.accent;
  context.lineWidth = 2;
  context.stroke();
}
