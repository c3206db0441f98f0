import type { FontWeight } from '../../appearance/glyphWidths';
import { textWidth } from '../../appearance/measureText';
import { cleanText } from '../../network/export/xmlText';
import { type SvgNode, svg } from './svg';

/** A line of a block of text. */
export interface BlockLine {
  readonly text: string;
  readonly x: number;
  /** Of the base line. */
  readonly y: number;
  readonly sizePx: number;
  readonly weight: FontWeight;
  readonly fill: string;
  /** Between letters, in pixels; left out = as usual. */
  readonly spacing?: number;
}

export type BlockAnchor = 'start' | 'middle' | 'end';

/** From the side at which a line is set to where a space at its end would pull it. */
const pulls: Readonly<Record<BlockAnchor, number>> = { start: 0, middle: 0.5, end: 1 };

/**
 * Sets lines that belong together as one text, so that it stays one thing to edit and to find.
 *
 * @param lines - at least one
 * @param anchor - where in each line its `x` lies
 * @returns an element `text`; between its lines is a space, unless a word goes on
 */
export function textBlock(lines: readonly BlockLine[], anchor: BlockAnchor): SvgNode {
  const around = { 'text-anchor': anchor === 'start' ? undefined : anchor };
  const [only] = lines;
  if (only !== undefined && lines.length === 1)
    return svg('text', { ...around, ...lookOf(only), x: only.x, y: only.y }, cleanText(only.text));
  const spans = lines.map((line, index) => {
    const space = index === lines.length - 1 || /[-/]$/.test(line.text) ? '' : ' ';
    const x = line.x + textWidth(space, line.sizePx, line.weight) * pulls[anchor];
    return svg('tspan', { ...lookOf(line), x, y: line.y }, `${cleanText(line.text)}${space}`);
  });
  return svg('text', around, ...spans);
}

function lookOf({ sizePx, weight, fill, spacing }: BlockLine) {
  return { 'font-size': sizePx, 'font-weight': weight, fill, 'letter-spacing': spacing };
}
