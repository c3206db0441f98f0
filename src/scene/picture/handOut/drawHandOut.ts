import { textWidth } from '../../../appearance/measureText';
import type { Theme } from '../../../appearance/themes';
import { cleanText } from '../../../network/export/xmlText';
import { paperSizes } from '../planSheet';
import { pictureFont, type SvgNode, svg } from '../svg';
import { wrapText } from '../wrapText';
import { drawTexts, inside, type PageContent, type PageText, page } from './page';

const foot = { sizePx: 11, weight: 400 } as const;
const footLine = 15;
const mostFootLines = 3;

/**
 * Draws the pages of a hand-out.
 *
 * @param pages - in order
 * @param numbered - says which page of how many
 * @param theme - colours
 * @returns an element `svg` for each page, as large as A4 on its long side
 */
export function drawHandOut(
  pages: readonly PageContent[],
  numbered: (page: number, of: number) => string,
  theme: Theme,
): readonly SvgNode[] {
  return pages.map((content, index) => drawPage(content, numbered(index + 1, pages.length), theme));
}

function drawPage(
  { kind, name, texts, drawn, foot: below }: PageContent,
  number: string,
  theme: Theme,
): SvgNode {
  const { scale } = paperSizes.a4;
  const { width, height } = page;
  return svg(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width: Math.round(width * scale),
      height: Math.round(height * scale),
      viewBox: `0 0 ${width} ${height}`,
      role: 'img',
      'font-family': pictureFont,
      'text-rendering': 'geometricPrecision',
      'data-page': kind,
    },
    svg('title', {}, cleanText(name)),
    svg('rect', { width, height, fill: '#ffffff' }),
    // What is said comes first, for who reads the file and does not see it.
    svg('g', { 'data-part': 'text' }, ...drawTexts(texts, theme)),
    ...drawn,
    svg('g', { 'data-part': 'foot' }, ...drawTexts(setFoot(below, number), theme)),
  );
}

function setFoot(lines: readonly string[], number: string): readonly PageText[] {
  const numberLook = { sizePx: 12, weight: 600 } as const;
  const numberWidth = textWidth(number, numberLook.sizePx, numberLook.weight);
  const width = (inside.right - inside.left - numberWidth - 40) * 0.98;
  const set = lines.flatMap((line) => wrapText(line, { ...foot, width }));
  const kept =
    set.length <= mostFootLines ? set : [...set.slice(0, mostFootLines - 1), `${set[mostFootLines - 1]} …`];
  const bottom = page.height - page.margin + 4;
  const top = bottom - kept.length * footLine;
  const texts = kept.map((text, index) => ({
    ...foot,
    text,
    x: inside.left,
    y: top + (index + 0.5) * footLine,
    ink: 'inkSoft' as const,
  }));
  const at = { x: inside.right, y: bottom - footLine / 2, anchor: 'end', ink: 'inkSoft' } as const;
  return [...texts, { ...numberLook, ...at, text: number }];
}
