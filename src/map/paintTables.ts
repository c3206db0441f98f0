import type { Theme } from '../appearance/themes';
import { seatOpacity, tableFill, tableOpacity } from '../scene/looks';
import type { SceneFold, SceneNode, SceneSeat, SceneTable } from '../scene/scene';
import { disc } from './pens';

/**
 * Paints table tops.
 *
 * @param context - of the map
 * @param tables - in any order: they do not meet
 * @param theme - colours
 */
export function paintTables(
  context: CanvasRenderingContext2D,
  tables: readonly SceneTable[],
  theme: Theme,
): void {
  for (const table of tables) {
    context.globalAlpha = tableOpacity(table.emphasis).fill;
    tableShape(context, table);
    context.fillStyle = tableFill(table, theme);
    context.fill();
    paintOutline(context, table, theme);
    if (table.isSelected) paintSelected(context, table, theme);
  }
  context.globalAlpha = 1;
}

function paintOutline(context: CanvasRenderingContext2D, table: SceneTable, theme: Theme): void {
  context.globalAlpha = tableOpacity(table.emphasis).outline;
  context.strokeStyle = table.kind === 'initiative' ? theme.initiativeRing : theme.coalitionRing;
  context.lineWidth = Math.min(2, Math.max(0.8, table.top / 12));
  if (table.isEmpty) context.setLineDash(table.top > 12 ? [4, 3.2] : [2, 2]);
  context.stroke();
  context.setLineDash([]);
}

function paintSelected(context: CanvasRenderingContext2D, table: SceneTable, theme: Theme): void {
  disc(context, { x: table.x, y: table.y, r: table.r + 3 });
  context.strokeStyle = theme.accent;
  context.lineWidth = 3;
  context.stroke();
}

/** Coalitions and tafels are round; an initiative is a square with round corners. */
function tableShape(context: CanvasRenderingContext2D, table: SceneTable): void {
  if (table.kind !== 'initiative') {
    disc(context, { x: table.x, y: table.y, r: table.top });
    return;
  }
  const half = table.top * 0.84;
  context.beginPath();
  context.roundRect(table.x - half, table.y - half, half * 2, half * 2, half * 0.42);
}

/**
 * Paints seats.
 *
 * @param context - of the map
 * @param seats - in any order: they do not meet
 * @param theme - colours
 */
export function paintSeats(
  context: CanvasRenderingContext2D,
  seats: readonly SceneSeat[],
  theme: Theme,
): void {
  for (const seat of seats) {
    if (seat.emphasis === 'lit' && seat.r < largestHalo) paintHalo(context, seat, theme);
    context.globalAlpha = seatOpacity(seat.emphasis);
    disc(context, seat);
    context.fillStyle = theme.sectors[seat.sector];
    context.fill();
    if (seat.isHead && seat.r > 2.4) paintHead(context, seat, theme);
  }
  context.globalAlpha = 1;
}

/** A head seat has a double rim, close to the edge so that the name keeps its room. */
function paintHead(context: CanvasRenderingContext2D, seat: SceneSeat, theme: Theme): void {
  const rim = Math.max(0.9, seat.r * 0.05);
  disc(context, { x: seat.x, y: seat.y, r: seat.r - rim * 1.5 });
  context.strokeStyle = theme.onSector;
  context.lineWidth = rim;
  context.stroke();
  disc(context, { x: seat.x, y: seat.y, r: seat.r - rim / 2 });
  context.strokeStyle = theme.ink;
  context.lineWidth = rim;
  context.stroke();
}

/** From this radius on a lit seat stands out by itself. */
const largestHalo = 9;

/** A small lit seat glows; a ring would say that it is a head seat. */
function paintHalo(context: CanvasRenderingContext2D, seat: SceneSeat, theme: Theme): void {
  disc(context, { x: seat.x, y: seat.y, r: Math.max(seat.r, 3.2) + 3 });
  context.fillStyle = theme.accent;
  context.globalAlpha = 0.38;
  context.fill();
}

/**
 * Paints a wide seat; an open one is the ground of its members.
 *
 * @param context - of the map
 * @param fold - what to paint
 * @param theme - colours
 */
export function paintFold(context: CanvasRenderingContext2D, fold: SceneFold, theme: Theme): void {
  const middle = (fold.innerRadius + fold.outerRadius) / 2;
  const thickness = fold.outerRadius - fold.innerRadius;
  const inset = thickness / 2 / middle;
  context.beginPath();
  context.arc(fold.x, fold.y, middle, fold.startAngle + inset, fold.endAngle - inset);
  context.lineCap = 'round';
  context.strokeStyle = theme.sectors[fold.sector];
  context.globalAlpha = seatOpacity(fold.emphasis) * (fold.isOpen ? 0.22 : 1);
  context.lineWidth = thickness;
  context.stroke();
  context.lineCap = 'butt';
  context.globalAlpha = 1;
}

/**
 * Paints the node of a selected organisation.
 *
 * @param context - of the map
 * @param node - what to paint
 * @param theme - colours
 */
export function paintNode(context: CanvasRenderingContext2D, node: SceneNode, theme: Theme): void {
  disc(context, { x: node.x, y: node.y, r: node.r + 4 });
  context.fillStyle = theme.surfaceRaised;
  context.fill();
  disc(context, node);
  context.fillStyle = theme.sectors[node.sector];
  context.fill();
}
