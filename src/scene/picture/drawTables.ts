import type { Theme } from '../../appearance/themes';
import { seatOpacity, tableFill, tableOpacity } from '../looks';
import type { Emphasis, SceneFold, SceneNode, SceneSeat, SceneTable } from '../scene';
import { numberText, type SvgNode, svg } from './svg';

/**
 * Draws a table top.
 *
 * @param table - coalitions and tafels are round, an initiative is a square with round corners
 * @param theme - colours
 * @returns the top, and a ring around it when it is selected
 */
export function drawTable(table: SceneTable, theme: Theme): SvgNode {
  const { x, y, top, kind, emphasis } = table;
  const look = {
    fill: tableFill(table, theme),
    'fill-opacity': opacity(tableOpacity(emphasis).fill),
    stroke: kind === 'initiative' ? theme.initiativeRing : theme.coalitionRing,
    'stroke-opacity': opacity(tableOpacity(emphasis).outline),
    'stroke-width': Math.min(2, Math.max(0.8, top / 12)),
    'stroke-dasharray': table.isEmpty ? (top > 12 ? '4 3.2' : '2 2') : undefined,
  };
  const half = top * 0.84;
  const shape =
    kind === 'initiative'
      ? svg('rect', { x: x - half, y: y - half, width: half * 2, height: half * 2, rx: half * 0.42, ...look })
      : svg('circle', { cx: x, cy: y, r: top, ...look });
  if (!table.isSelected) return shape;
  const ring = { cx: x, cy: y, r: table.r + 3, fill: 'none', stroke: theme.accent, 'stroke-width': 3 };
  return svg('g', {}, shape, svg('circle', ring));
}

/** From this radius on a lit seat stands out by itself. */
const largestHalo = 9;

/**
 * Draws a seat: a head seat with a double rim, a small one that is lit with a glow.
 *
 * @param seat - what to draw
 * @param theme - colours
 * @returns one circle, or several in a group
 */
export function drawSeat(seat: SceneSeat, theme: Theme): SvgNode {
  const { x, y, r, emphasis } = seat;
  const ring = (radius: number, stroke: string, width: number) =>
    svg('circle', { cx: x, cy: y, r: radius, fill: 'none', stroke, 'stroke-width': width });
  const parts = [svg('circle', { cx: x, cy: y, r, fill: theme.sectors[seat.sector] })];
  if (seat.isHead && r > 2.4) {
    const rim = Math.max(0.9, r * 0.05);
    parts.push(ring(r - rim * 1.5, theme.onSector, rim), ring(r - rim / 2, theme.ink, rim));
  }
  const [disc] = parts;
  const body =
    parts.length === 1 && disc !== undefined
      ? { ...disc, attributes: { ...disc.attributes, ...opacityOf(emphasis) } }
      : svg('g', opacityOf(emphasis), ...parts);
  if (emphasis !== 'lit' || r >= largestHalo) return body;
  const glow = { cx: x, cy: y, r: Math.max(r, 3.2) + 3, fill: theme.accent, opacity: 0.38 };
  return svg('g', {}, svg('circle', glow), body);
}

function opacityOf(emphasis: Emphasis): Readonly<Record<string, string>> {
  return seatOpacity(emphasis) === 1 ? {} : { opacity: numberText(seatOpacity(emphasis)) };
}

function opacity(value: number): number | undefined {
  return value === 1 ? undefined : value;
}

/**
 * Draws a wide seat; an open one is the ground of its members.
 *
 * @param fold - what to draw
 * @param theme - colours
 * @returns an arc
 */
export function drawFold(fold: SceneFold, theme: Theme): SvgNode {
  const middle = (fold.innerRadius + fold.outerRadius) / 2;
  const thickness = fold.outerRadius - fold.innerRadius;
  const inset = thickness / 2 / middle;
  const start = fold.startAngle + inset;
  const end = Math.max(start, fold.endAngle - inset);
  const at = (angle: number) =>
    `${numberText(fold.x + Math.cos(angle) * middle)} ${numberText(fold.y + Math.sin(angle) * middle)}`;
  const arc = (to: number) => `A${numberText(middle)} ${numberText(middle)} 0 0 1 ${at(to)}`;
  // In two arcs: one of more than half a turn needs a flag, one of a whole turn is none.
  const halfway = (start + end) / 2;
  return svg('path', {
    d: `M${at(start)}${arc(halfway)}${arc(end)}`,
    fill: 'none',
    stroke: theme.sectors[fold.sector],
    'stroke-width': thickness,
    'stroke-linecap': 'round',
    opacity: seatOpacity(fold.emphasis) * (fold.isOpen ? 0.22 : 1),
  });
}

/**
 * Draws the node of a selected organisation.
 *
 * @param node - what to draw
 * @param theme - colours
 * @returns a disc on a rim
 */
export function drawNode(node: SceneNode, theme: Theme): SvgNode {
  return svg('circle', {
    cx: node.x,
    cy: node.y,
    r: node.r + 2,
    fill: theme.sectors[node.sector],
    stroke: theme.surfaceRaised,
    'stroke-width': 4,
  });
}
