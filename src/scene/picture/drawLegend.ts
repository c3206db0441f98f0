import type { Theme } from '../../appearance/themes';
import type { Box } from '../boxes';
import { type LegendEntry, type LegendPart, signSize } from './picture';
import { type SvgNode, svg, textLine } from './svg';
import { wrapText } from './wrapText';

const letters = { sizePx: 13, weight: 400 } as const;
const lineHeight = 16;
const gap = { entry: 6, part: 14, title: 8 } as const;
const titlePx = 11.5;

interface Look {
  readonly theme: Theme;
  readonly title: string;
}

/**
 * Draws a legend in a column. What has much to tell stands closer together, and smaller where that is not enough.
 *
 * @param parts - what to tell
 * @param column - left top corner and size
 * @param look - colours, and what it is called
 * @returns a group; nothing reaches out of the column
 */
export function drawLegend(
  parts: readonly LegendPart[],
  column: Pick<Box, 'x' | 'y' | 'width' | 'height'>,
  look: Look,
): SvgNode {
  const filled = parts.filter(({ entries }) => entries.length > 0);
  const heightAt = (scale: number) => setLegend(filled, column.width / scale, look).height * scale;
  const full = heightAt(1);
  const scale = full <= column.height ? 1 : fittingScale(heightAt, column.height);
  const { nodes } = setLegend(filled, column.width / scale, look);
  return svg(
    'g',
    { id: 'legend', transform: `translate(${column.x} ${column.y}) scale(${scale})` },
    ...nodes,
  );
}

/** Smaller letters need fewer lines: so it is tried, from large to small. */
function fittingScale(heightAt: (scale: number) => number, height: number): number {
  for (let scale = 0.95; scale > 0.3; scale -= 0.05) if (heightAt(scale) <= height) return scale;
  return 0.3;
}

function setLegend(parts: readonly LegendPart[], width: number, { theme, title }: Look) {
  const nodes: SvgNode[] = [];
  let y = 0;
  const heading = (text: string): void => {
    y += lineHeight / 2;
    nodes.push(textLine(text, { x: 0, y, sizePx: titlePx, weight: 700, fill: theme.inkSoft }));
    y += lineHeight / 2 + gap.title;
  };
  parts.forEach((part, index) => {
    if (index > 0) y += gap.part - gap.entry;
    heading(part.title === '' ? title : part.title);
    for (const entry of part.entries) y += setEntry(entry, y, { width, theme, nodes });
  });
  return { nodes, height: y };
}

interface Setting {
  readonly width: number;
  readonly theme: Theme;
  readonly nodes: SvgNode[];
}

/** Gives the room that it takes. */
function setEntry({ sign, text }: LegendEntry, y: number, { width, theme, nodes }: Setting): number {
  const left = signSize.width + 8;
  const lines = wrapText(text, { width: width - left, ...letters });
  nodes.push(svg('g', { transform: `translate(0 ${y})` }, ...sign));
  lines.forEach((line, index) => {
    nodes.push(textLine(line, { x: left, y: y + lineHeight * (index + 0.5), ...letters, fill: theme.ink }));
  });
  return Math.max(lines.length * lineHeight, signSize.height) + gap.entry;
}
