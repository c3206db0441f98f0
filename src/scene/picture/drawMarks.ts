import { changeSigns } from '../../appearance/changeSigns';
import type { Theme } from '../../appearance/themes';
import type { OwnMark, SceneMark } from '../scene';
import { numberText, type SvgNode, svg, textLine } from './svg';

/** Signs are drawn in a box of this size. */
const signBox = 16;

/**
 * Draws the rings around what has changed, dashed for what has stopped.
 *
 * @param marks - what is marked
 * @param theme - colours
 * @returns a ring for each change that has one
 */
export function drawRings(marks: readonly SceneMark[], theme: Theme): readonly SvgNode[] {
  return marks.flatMap(({ change, ring, r }) => {
    if (change === null || ring === null) return [];
    return svg('circle', {
      cx: ring.x,
      cy: ring.y,
      r: ring.r,
      fill: 'none',
      stroke: theme.changes[change],
      'stroke-width': r * 0.27,
      'stroke-dasharray': change === 'stopped' ? `${numberText(r * 0.6)} ${numberText(r * 0.5)}` : undefined,
    });
  });
}

/**
 * Draws the badges of changes; a number stands on ink.
 *
 * @param marks - what is marked
 * @param theme - colours
 * @returns a group for each
 */
export function drawBadges(marks: readonly SceneMark[], theme: Theme): readonly SvgNode[] {
  return marks.map((mark) => {
    const { x, y, r, width, change, text, sizePx } = mark;
    const pill = (rim: number, fill: string) =>
      svg('rect', {
        x: x - width / 2 - rim,
        y: y - r - rim,
        width: width + 2 * rim,
        height: 2 * (r + rim),
        rx: r + rim,
        fill,
      });
    const number = textLine(text, {
      x: change === null ? x : x + r * 0.75,
      y: y + sizePx * 0.04,
      sizePx,
      weight: 700,
      fill: theme.ground,
      anchor: 'middle',
    });
    const sign = change === null ? [] : drawSign(x - width / 2 + r, mark, theme);
    const parts = [pill(r * 0.2, theme.halo), pill(0, theme.ink), ...(text === '' ? [] : [number]), ...sign];
    return svg('g', { class: 'map-badge' }, ...parts);
  });
}

function drawSign(x: number, { y, r, change }: SceneMark, theme: Theme): readonly SvgNode[] {
  if (change === null) return [];
  const scale = numberText((2 * r) / signBox);
  return [
    svg('circle', { cx: x, cy: y, r, fill: theme.changes[change] }),
    svg('path', {
      d: changeSigns[change],
      transform: `translate(${numberText(x - r)} ${numberText(y - r)}) scale(${scale})`,
      fill: 'none',
      stroke: theme.onSector,
      'stroke-width': 1.9,
      'stroke-linecap': 'round',
      'stroke-linejoin': 'round',
    }),
  ];
}

/**
 * Draws where the organisation of the reader sits: a bright ring between two dark edges, and how many seats.
 *
 * @param marks - where
 * @param theme - colours
 * @returns rings first, then numbers
 */
export function drawOwn(marks: readonly OwnMark[], theme: Theme): readonly SvgNode[] {
  const rings = marks.map((mark) => {
    const width = mark.kind === 'seat' ? Math.min(4, Math.max(2, mark.r * 0.16)) : 3;
    const ring = (stroke: string, thick: number) =>
      svg('circle', {
        cx: mark.x,
        cy: mark.y,
        r: mark.r + width / 2,
        fill: 'none',
        stroke,
        'stroke-width': thick,
      });
    return svg('g', { class: 'map-own' }, ring(theme.ownEdge, width + 2), ring(theme.own, width));
  });
  const numbers = marks.flatMap(({ badge }) => {
    if (badge === null) return [];
    const { x, y, width, height, text } = badge;
    const plate = { x: x - width / 2, y: y - height / 2, width, height, rx: height / 2 };
    return svg(
      'g',
      { class: 'map-own' },
      svg('rect', { ...plate, fill: theme.own, stroke: theme.ownEdge, 'stroke-width': 1.25 }),
      textLine(text, { x, y: y + 0.5, sizePx: 12, weight: 700, fill: theme.ownEdge, anchor: 'middle' }),
    );
  });
  return [...rings, ...numbers];
}
