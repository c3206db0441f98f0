import { textWidth } from '../../../appearance/measureText';
import type { Theme } from '../../../appearance/themes';
import { type LegendPart, signSize } from '../picture';
import { type SvgNode, svg, textLine } from '../svg';
import { wrapText } from '../wrapText';

const rowHeight = 20;
const textPx = 12;
const titlePx = 11.5;
const gap = { sign: 6, entry: 16, title: 12 } as const;

/** A legend in rows. */
export interface LegendStrip {
  readonly node: SvgNode;
  readonly height: number;
}

/**
 * Draws a legend in rows below a picture, smaller where it has much to tell.
 *
 * @param parts - what to tell
 * @param box - left top corner, width, and the height that it may take
 * @param theme - colours
 * @returns a group, and how high it is
 */
export function drawLegendStrip(
  parts: readonly LegendPart[],
  box: { readonly x: number; readonly y: number; readonly width: number; readonly most: number },
  theme: Theme,
): LegendStrip {
  const filled = parts.filter(({ entries }) => entries.length > 0);
  let scale = 1;
  let set = setRows(filled, box.width, theme);
  while (set.height * scale > box.most && scale > 0.4) {
    scale -= 0.05;
    set = setRows(filled, box.width / scale, theme);
  }
  const transform = `translate(${box.x} ${box.y}) scale(${scale.toFixed(2)})`;
  return { node: svg('g', { transform, 'data-part': 'legend' }, ...set.nodes), height: set.height * scale };
}

/** Each part begins on a row of its own, behind its title; what is wider than a row goes on below itself. */
function setRows(parts: readonly LegendPart[], width: number, theme: Theme) {
  const nodes: SvgNode[] = [];
  const widest = Math.max(0, ...parts.map(({ title }) => textWidth(title, titlePx, 700)));
  const indent = widest === 0 ? 0 : Math.min(widest, width / 3) + gap.title;
  const left = signSize.width + gap.sign;
  let y = 0;
  for (const { title, entries } of parts) {
    const name = { sizePx: titlePx, weight: 700, fill: theme.inkSoft, x: 0, y: y + rowHeight / 2 };
    if (title !== '') nodes.push(textLine(title, name));
    let x = indent;
    for (const { sign, text } of entries) {
      const lines = wrapText(text, { sizePx: textPx, weight: 400, width: width - indent - left });
      const wide = left + Math.max(0, ...lines.map((line) => textWidth(line, textPx, 400)));
      if (x > indent && x + wide > width) {
        x = indent;
        y += rowHeight;
      }
      const middle = y + rowHeight / 2;
      nodes.push(svg('g', { transform: `translate(${x} ${middle - signSize.height / 2})` }, ...sign));
      lines.forEach((line, index) => {
        const at = { x: x + left, y: middle + index * rowHeight, sizePx: textPx };
        nodes.push(textLine(line, { ...at, fill: theme.ink }));
      });
      y += Math.max(0, lines.length - 1) * rowHeight;
      x += wide + gap.entry;
    }
    y += rowHeight;
  }
  return { nodes, height: y };
}
