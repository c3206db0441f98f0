import type { Theme } from '../appearance/themes';
import type {
  LabelTone,
  Scene,
  SceneCircle,
  SceneFold,
  SceneLabel,
  SceneLine,
  SceneNode,
  SceneSeat,
  SceneTable,
} from '../scene/scene';

/** What is painted besides the scene itself. */
export interface Painting {
  readonly theme: Theme;
  /** Size of the stage in CSS pixels. */
  readonly width: number;
  readonly height: number;
  /** Opacity by key for labels that are coming; 1 when not named. */
  readonly fading: ReadonlyMap<string, number>;
  /** Labels that are going, with their opacity. */
  readonly leaving: readonly { readonly label: SceneLabel; readonly opacity: number }[];
  /** The circle under the pointer. */
  readonly hovered: { readonly x: number; readonly y: number; readonly r: number } | null;
}

export const mapFont = '"Source Sans 3 Variable", "Source Sans 3", system-ui, sans-serif';
const fullTurn = Math.PI * 2;
const dimmed = 0.26;

/**
 * Paints a scene: ground and open circles from the outside in, lines, then what the lines lead to (closed circles, tables
 * with their seats), and the labels on top: no line runs through a name.
 *
 * @param context - of a canvas whose unit is one CSS pixel
 * @param scene - what to paint
 * @param painting - colours, size of the stage and labels that come and go
 */
export function paintScene(context: CanvasRenderingContext2D, scene: Scene, painting: Painting): void {
  const { theme } = painting;
  context.globalAlpha = 1;
  context.fillStyle = scene.groundTint < 0 ? theme.ground : tintOf(theme, scene.groundTint);
  context.fillRect(0, 0, painting.width, painting.height);
  for (const circle of scene.circles) if (circle.isOpen) paintCircle(context, circle, painting);
  for (const line of scene.lines) paintLine(context, line, theme);
  for (const circle of scene.circles) if (!circle.isOpen) paintCircle(context, circle, painting);
  paintTables(context, scene.tables, theme);
  for (const fold of scene.folds) paintFold(context, fold, theme);
  paintSeats(context, scene.seats, theme);
  if (scene.node !== null) paintNode(context, scene.node, theme);
  if (painting.hovered !== null) paintHover(context, painting.hovered, theme);
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  for (const { label, opacity } of painting.leaving) paintLabel(context, label, theme, opacity);
  for (const label of scene.labels) paintLabel(context, label, theme, painting.fading.get(label.key) ?? 1);
  context.globalAlpha = 1;
}

function tintOf(theme: Theme, tint: number): string {
  return theme.areaTints[Math.min(tint, theme.areaTints.length - 1)] ?? theme.ground;
}

function disc(context: CanvasRenderingContext2D, x: number, y: number, r: number): void {
  context.beginPath();
  context.arc(x, y, r, 0, fullTurn);
}

function paintCircle(context: CanvasRenderingContext2D, circle: SceneCircle, painting: Painting): void {
  const { theme } = painting;
  if (circle.kind === 'whole') return;
  const farX = Math.max(circle.x, painting.width - circle.x);
  const farY = Math.max(circle.y, painting.height - circle.y);
  const isAround = farX * farX + farY * farY < circle.r * circle.r;
  if (isAround) {
    context.fillStyle = circle.kind === 'coalition' ? theme.coalitionFill : tintOf(theme, circle.tint);
    context.fillRect(0, 0, painting.width, painting.height);
    return;
  }
  context.globalAlpha = circle.emphasis === 'dim' ? 0.5 : 1;
  disc(context, circle.x, circle.y, circle.r);
  if (circle.kind === 'coalition') {
    context.fillStyle = theme.coalitionFill;
    context.fill();
    strokeRing(context, circle, { colour: theme.coalitionRing, width: circle.isOpen ? 1.6 : 1.3 }, theme);
  } else {
    context.fillStyle = tintOf(theme, circle.tint);
    context.fill();
    if (circle.kind === 'unplaced') context.setLineDash([5, 4]);
    strokeRing(context, circle, { colour: theme.areaRing, width: circle.isOpen ? 0.9 : 1.1 }, theme);
    context.setLineDash([]);
  }
  context.globalAlpha = 1;
}

function strokeRing(
  context: CanvasRenderingContext2D,
  circle: SceneCircle,
  ring: { readonly colour: string; readonly width: number },
  theme: Theme,
): void {
  context.strokeStyle = circle.isSelected ? theme.accent : ring.colour;
  context.lineWidth = circle.isSelected ? 3.5 : ring.width;
  context.stroke();
}

function paintTables(context: CanvasRenderingContext2D, tables: readonly SceneTable[], theme: Theme): void {
  for (const table of tables) {
    context.globalAlpha = table.emphasis === 'dim' ? dimmed + 0.08 : 1;
    tableShape(context, table);
    context.fillStyle = tableFill(table, theme);
    context.fill();
    context.strokeStyle = table.kind === 'initiative' ? theme.initiativeRing : theme.coalitionRing;
    context.lineWidth = Math.min(2, Math.max(0.8, table.top / 12));
    if (table.isEmpty) context.setLineDash(table.top > 12 ? [4, 3.2] : [2, 2]);
    context.stroke();
    context.setLineDash([]);
    if (table.isSelected) paintSelected(context, table, theme);
  }
  context.globalAlpha = 1;
}

function paintSelected(context: CanvasRenderingContext2D, table: SceneTable, theme: Theme): void {
  disc(context, table.x, table.y, table.r + 3);
  context.strokeStyle = theme.accent;
  context.lineWidth = 3;
  context.stroke();
}

function tableFill(table: SceneTable, theme: Theme): string {
  if (table.isEmpty) return theme.emptyFill;
  if (table.kind === 'tafel') return theme.tafelFill;
  return table.kind === 'coalition' ? theme.coalitionFill : theme.initiativeFill;
}

/** Coalitions and tafels are round; an initiative is a square with round corners. */
function tableShape(context: CanvasRenderingContext2D, table: SceneTable): void {
  if (table.kind !== 'initiative') {
    disc(context, table.x, table.y, table.top);
    return;
  }
  const half = table.top * 0.84;
  context.beginPath();
  context.roundRect(table.x - half, table.y - half, half * 2, half * 2, half * 0.42);
}

function paintSeats(context: CanvasRenderingContext2D, seats: readonly SceneSeat[], theme: Theme): void {
  for (const seat of seats) {
    context.globalAlpha = seat.emphasis === 'dim' ? dimmed : 1;
    disc(context, seat.x, seat.y, seat.r);
    context.fillStyle = theme.sectors[seat.sector];
    context.fill();
    if (seat.isHead && seat.r > 2.4) paintHead(context, seat, theme);
    if (seat.emphasis === 'lit' && seat.r < 9) paintLit(context, seat, theme);
  }
  context.globalAlpha = 1;
}

/** A head seat has a double rim, close to the edge so that the name keeps its room. */
function paintHead(context: CanvasRenderingContext2D, seat: SceneSeat, theme: Theme): void {
  const rim = Math.max(0.9, seat.r * 0.05);
  disc(context, seat.x, seat.y, seat.r - rim * 1.5);
  context.strokeStyle = theme.onSector;
  context.lineWidth = rim;
  context.stroke();
  disc(context, seat.x, seat.y, seat.r - rim / 2);
  context.strokeStyle = theme.ink;
  context.lineWidth = rim;
  context.stroke();
}

function paintLit(context: CanvasRenderingContext2D, seat: SceneSeat, theme: Theme): void {
  disc(context, seat.x, seat.y, Math.max(seat.r, 3.2) + 1.6);
  context.strokeStyle = theme.ink;
  context.lineWidth = 1.4;
  context.stroke();
}

function paintFold(context: CanvasRenderingContext2D, fold: SceneFold, theme: Theme): void {
  const middle = (fold.innerRadius + fold.outerRadius) / 2;
  const thickness = fold.outerRadius - fold.innerRadius;
  const inset = thickness / 2 / middle;
  context.beginPath();
  context.arc(fold.x, fold.y, middle, fold.startAngle + inset, fold.endAngle - inset);
  context.lineCap = 'round';
  context.strokeStyle = theme.sectors[fold.sector];
  context.globalAlpha = (fold.emphasis === 'dim' ? dimmed : 1) * (fold.isOpen ? 0.22 : 1);
  context.lineWidth = thickness;
  context.stroke();
  context.lineCap = 'butt';
  context.globalAlpha = 1;
}

function paintLine(context: CanvasRenderingContext2D, line: SceneLine, theme: Theme): void {
  const isLit = line.emphasis === 'lit';
  context.beginPath();
  context.moveTo(line.from.x, line.from.y);
  context.quadraticCurveTo(line.control.x, line.control.y, line.to.x, line.to.y);
  context.strokeStyle = lineColour(line, theme);
  context.lineWidth = line.width;
  context.globalAlpha = isLit ? (line.kind === 'shared' ? 0.62 : 0.85) : line.kind === 'shared' ? 0.24 : 0.75;
  if (line.kind === 'home') context.setLineDash([2, 4]);
  context.lineCap = 'round';
  context.stroke();
  context.lineCap = 'butt';
  context.setLineDash([]);
  if (line.hasArrow) paintArrow(context, line);
  context.globalAlpha = 1;
}

function lineColour(line: SceneLine, theme: Theme): string {
  if (line.sector !== null) return theme.sectors[line.sector];
  return line.kind === 'shared' ? theme.line : theme.relation;
}

function paintArrow(context: CanvasRenderingContext2D, line: SceneLine): void {
  const angle = Math.atan2(line.to.y - line.control.y, line.to.x - line.control.x);
  const size = 5 + line.width * 1.5;
  context.beginPath();
  context.moveTo(line.to.x, line.to.y);
  context.lineTo(line.to.x - Math.cos(angle - 0.42) * size, line.to.y - Math.sin(angle - 0.42) * size);
  context.lineTo(line.to.x - Math.cos(angle + 0.42) * size, line.to.y - Math.sin(angle + 0.42) * size);
  context.closePath();
  context.fillStyle = context.strokeStyle;
  context.fill();
}

function paintNode(context: CanvasRenderingContext2D, node: SceneNode, theme: Theme): void {
  disc(context, node.x, node.y, node.r + 4);
  context.fillStyle = theme.surfaceRaised;
  context.fill();
  disc(context, node.x, node.y, node.r);
  context.fillStyle = theme.sectors[node.sector];
  context.fill();
}

function paintHover(
  context: CanvasRenderingContext2D,
  hovered: { readonly x: number; readonly y: number; readonly r: number },
  theme: Theme,
): void {
  disc(context, hovered.x, hovered.y, hovered.r + 1.5);
  context.strokeStyle = theme.accent;
  context.lineWidth = 2;
  context.stroke();
}

function paintLabel(
  context: CanvasRenderingContext2D,
  label: SceneLabel,
  theme: Theme,
  opacity: number,
): void {
  context.globalAlpha = opacity * (label.emphasis === 'dim' ? 0.45 : 1);
  const plate = plateOf(label, theme);
  if (plate !== null) {
    context.beginPath();
    context.roundRect(
      label.x - label.width / 2,
      label.y - label.height / 2,
      label.width,
      label.height,
      Math.min(9, label.height / 2),
    );
    context.fillStyle = plate;
    context.fill();
    if (label.tone !== 'areaPlate') {
      context.strokeStyle = label.tone === 'coalitionPlate' ? theme.coalitionRing : theme.edge;
      context.lineWidth = 1;
      context.stroke();
    }
  }
  context.fillStyle = inkOf(label.tone, theme);
  for (const line of label.lines) {
    const font = `${line.weight} ${line.sizePx}px ${mapFont}`;
    if (context.font !== font) context.font = font;
    context.fillText(line.text, label.x, label.y + line.dy + line.sizePx * 0.04);
  }
}

function plateOf(label: SceneLabel, theme: Theme): string | null {
  if (label.tone === 'areaPlate') return tintOf(theme, label.tint);
  if (label.tone === 'coalitionPlate') return theme.coalitionFill;
  return label.tone === 'plate' ? theme.surfaceRaised : null;
}

function inkOf(tone: LabelTone, theme: Theme): string {
  switch (tone) {
    case 'area':
    case 'areaPlate':
    case 'areaPlain':
      return theme.areaInk;
    case 'tafel':
      return theme.tafelInk;
    case 'initiative':
      return theme.initiativeInk;
    case 'empty':
      return theme.emptyInk;
    case 'seat':
    case 'node':
      return theme.onSector;
    default:
      return theme.ink;
  }
}
