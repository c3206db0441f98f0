import type { FontWeight } from '../../../appearance/glyphWidths';
import type { Theme } from '../../../appearance/themes';
import type { Box } from '../../boxes';
import { paperSizes } from '../planSheet';
import { type SvgNode, svg, textLine } from '../svg';

/** A page of a hand-out: A4 on its long side, in the pixels of the other sheets. */
export const page = {
  width: paperSizes.a4.width,
  height: paperSizes.a4.height,
  margin: 48,
  /** Of the text beside the picture. */
  column: 320,
  gutter: 36,
  /** Below what fills the page: where it comes from and where it lives. */
  foot: 50,
} as const;

/** Where everything on a page begins and ends. */
export const inside = {
  left: page.margin,
  right: page.width - page.margin,
  top: page.margin,
  /** Of all but the foot. */
  bottom: page.height - page.margin - page.foot,
} as const;

/** In which colour of the theme a text is set. */
export type PageInk = 'ink' | 'inkSoft' | 'accent';

/** A line of text in its place; `y` is the middle of the line. */
export interface PageText {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly sizePx: number;
  readonly weight: FontWeight;
  readonly ink: PageInk;
  readonly anchor?: 'start' | 'end';
  /** A safe address to which it leads. */
  readonly href?: string | undefined;
}

/** A page, but for what every page has. */
export interface PageContent {
  /** For tests and for who looks at the elements: `stap-3`, `vervolg-3`, `tafels`. */
  readonly kind: string;
  /** What it is called, for who does not see it. */
  readonly name: string;
  readonly texts: readonly PageText[];
  readonly drawn: readonly SvgNode[];
  /** Below: where it comes from, each a line or more. */
  readonly foot: readonly string[];
}

/**
 * Sets lines of text one below the other.
 *
 * @param lines - the texts
 * @param look - how all are set; `y` is the top of the first line, `lineHeight` in pixels
 * @returns the lines in their places
 */
export function stackLines(
  lines: readonly string[],
  { lineHeight, ...look }: Omit<PageText, 'text'> & { readonly lineHeight: number },
): readonly PageText[] {
  return lines.map((text, index) => ({ ...look, text, y: look.y + lineHeight * (index + 0.5) }));
}

/**
 * Draws texts.
 *
 * @param texts - in their places
 * @param theme - colours
 * @returns an element for each
 */
export function drawTexts(texts: readonly PageText[], theme: Theme): readonly SvgNode[] {
  return texts.map(({ text, ink, href, anchor, ...set }) => {
    const line = textLine(text, { ...set, fill: theme[ink], anchor: anchor ?? 'start' });
    return href === undefined || href === '' ? line : svg('a', { href }, line);
  });
}

/**
 * Puts a frame around what fills a box, and cuts off what reaches out of it.
 *
 * @param body - what fills it
 * @param box - by its left top corner
 * @param theme - colours
 * @returns the picture and its frame
 */
export function framed(body: readonly SvgNode[], box: Box, theme: Theme): readonly SvgNode[] {
  const { x, y, width, height } = box;
  return [
    svg('svg', { x, y, width, height, overflow: 'hidden', 'data-part': 'picture' }, ...body),
    svg('rect', { x, y, width, height, fill: 'none', stroke: theme.edge }),
  ];
}
