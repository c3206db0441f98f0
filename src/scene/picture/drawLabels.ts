import { textWidth } from '../../appearance/measureText';
import type { Theme } from '../../appearance/themes';
import { inkOf, labelOpacity, plateOf } from '../looks';
import type { LabelLine, RimChip, SceneLabel } from '../scene';
import { baseline, type SvgNode, svg, textLine } from './svg';
import { type BlockLine, textBlock } from './textBlock';

/**
 * Draws a label: one text, whatever its lines, on the plate that it has on the map.
 *
 * @param label - what to draw
 * @param theme - colours
 * @returns a group with the key of the label
 */
export function drawLabel(label: SceneLabel, theme: Theme): SvgNode {
  const { x, y, width, height } = label;
  const plate = plateOf(label, theme);
  const strength = labelOpacity(label);
  const ground = {
    x: x - width / 2,
    y: y - height / 2,
    width,
    height,
    rx: Math.min(9, height / 2),
    fill: plate?.fill,
    stroke: plate?.rim ?? undefined,
  };
  return svg(
    'g',
    { class: 'map-label', opacity: strength === 1 ? undefined : strength },
    ...(plate === null ? [] : [svg('rect', ground)]),
    textBlock(
      label.lines.map((line) => lineOf(line, label, inkOf(label, theme))),
      'middle',
    ),
  );
}

/** On the map a soft hyphen is where a word may break; in a text that is kept it is nothing. */
function lineOf({ text, sizePx, weight, dy }: LabelLine, { x, y }: SceneLabel, fill: string): BlockLine {
  const written = text.replaceAll('\u00ad', '');
  return { text: written, x, y: y + dy + sizePx * (baseline + 0.04), sizePx, weight, fill };
}

/**
 * Draws how much of the selection lies out of view, with an arrow to where.
 *
 * @param chips - at the rim
 * @param theme - colours
 * @returns a group for each
 */
export function drawChips(chips: readonly RimChip[], theme: Theme): readonly SvgNode[] {
  return chips.map(({ x, y, angle, count }) => {
    const text = `+${count}`;
    const width = textWidth(text, 13, 600) + 38;
    const turned = `translate(${x + width / 2 - 15} ${y}) rotate(${(angle * 180) / Math.PI})`;
    return svg(
      'g',
      { class: 'map-chip' },
      svg('rect', {
        x: x - width / 2,
        y: y - 13,
        width,
        height: 26,
        rx: 13,
        fill: theme.surfaceRaised,
        stroke: theme.edge,
      }),
      textLine(text, { x: x - width / 2 + 10, y, sizePx: 13, weight: 600, fill: theme.ink }),
      svg('path', {
        d: 'M-6 0H6M2 -4L6 0L2 4',
        transform: turned,
        fill: 'none',
        stroke: theme.accent,
        'stroke-width': 1.8,
        'stroke-linecap': 'round',
        'stroke-linejoin': 'round',
      }),
    );
  });
}
