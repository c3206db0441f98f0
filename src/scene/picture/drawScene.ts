import type { Theme } from '../../appearance/themes';
import type { Viewport } from '../camera';
import { lineColour, lineOpacity, ringOf, tintOf } from '../looks';
import type { Scene, SceneCircle, SceneLine } from '../scene';
import { drawChips, drawLabel } from './drawLabels';
import { drawBadges, drawOwn, drawRings } from './drawMarks';
import { drawFold, drawNode, drawSeat, drawTable } from './drawTables';
import { numberText, type SvgNode, svg } from './svg';

/**
 * Draws a scene as the map paints it: ground and open circles from the outside in, lines, what they lead to, rings, names.
 *
 * @param scene - what is drawn
 * @param theme - colours
 * @param stage - its size in CSS pixels
 * @returns groups with names of their own, so that a program for drawing shows them as layers
 */
export function drawScene(scene: Scene, theme: Theme, stage: Viewport): readonly SvgNode[] {
  const circleNodes = (isOpen: boolean) =>
    scene.circles
      .filter((circle) => circle.isOpen === isOpen)
      .flatMap((circle) => drawCircle(circle, theme, stage));
  const ground = { width: stage.width, height: stage.height, fill: tintOf(theme, scene.groundTint) };
  return [
    svg('rect', ground),
    layer('areas', circleNodes(true)),
    layer(
      'lines',
      scene.lines.map((line) => drawLine(line, theme)),
    ),
    layer('closed', circleNodes(false)),
    layer(
      'tables',
      scene.tables.map((table) => drawTable(table, theme)),
    ),
    layer('seats', [
      ...scene.folds.map((fold) => drawFold(fold, theme)),
      ...scene.seats.map((seat) => drawSeat(seat, theme)),
      ...scene.nodes.map((node) => drawNode(node, theme)),
    ]),
    layer('rings', [...drawRings(scene.marks, theme), ...drawOwn(scene.own, theme)]),
    layer(
      'labels',
      scene.labels.map((label) => drawLabel(label, theme)),
    ),
    layer('badges', [...drawBadges(scene.marks, theme), ...drawChips(scene.chips, theme)]),
  ];
}

function layer(id: string, children: readonly SvgNode[]): SvgNode {
  return svg('g', { id }, ...children);
}

function drawCircle(circle: SceneCircle, theme: Theme, stage: Viewport): readonly SvgNode[] {
  if (circle.kind === 'whole') return [];
  const isCoalition = circle.kind === 'coalition';
  const fill = isCoalition ? theme.coalitionFill : tintOf(theme, circle.tint);
  if (isAround(circle, stage)) return [svg('rect', { width: stage.width, height: stage.height, fill })];
  const ring = ringOf(circle, theme);
  return [
    svg('circle', {
      cx: circle.x,
      cy: circle.y,
      r: circle.r,
      fill,
      stroke: ring.colour,
      'stroke-width': ring.width,
      'stroke-dasharray': circle.kind === 'unplaced' ? '5 4' : undefined,
      opacity: circle.emphasis === 'dim' || circle.emphasis === 'soft' ? 0.5 : undefined,
    }),
  ];
}

/** The whole stage lies inside the circle: a huge circle is drawn badly by some programs. */
function isAround(circle: SceneCircle, stage: Viewport): boolean {
  const farX = Math.max(circle.x, stage.width - circle.x);
  const farY = Math.max(circle.y, stage.height - circle.y);
  return farX * farX + farY * farY < circle.r * circle.r;
}

function drawLine(line: SceneLine, theme: Theme): SvgNode {
  const { from, control, to, kind } = line;
  const colour = lineColour(line, theme);
  const curve = svg('path', {
    d: `M${points(from)}Q${points(control)} ${points(to)}`,
    fill: 'none',
    stroke: colour,
    'stroke-width': line.width,
    'stroke-linecap': 'round',
    'stroke-dasharray': line.change === 'stopped' ? '5 5' : kind === 'home' ? '2 4' : undefined,
  });
  const opacity = lineOpacity(line);
  return svg('g', { opacity }, curve, ...(line.hasArrow ? [drawArrow(line, colour)] : []));
}

function drawArrow({ to, control, width }: SceneLine, fill: string): SvgNode {
  const angle = Math.atan2(to.y - control.y, to.x - control.x);
  const size = 5 + width * 1.5;
  const corner = (turn: number) => ({
    x: to.x - Math.cos(angle + turn) * size,
    y: to.y - Math.sin(angle + turn) * size,
  });
  return svg('path', { d: `M${points(to)}L${points(corner(-0.42))}L${points(corner(0.42))}Z`, fill });
}

function points({ x, y }: { readonly x: number; readonly y: number }): string {
  return `${numberText(x)} ${numberText(y)}`;
}
