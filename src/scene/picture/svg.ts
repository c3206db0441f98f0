import { cleanText, xmlText } from '../../network/export/xmlText';

/** A piece of a drawing: an element of SVG with what is in it. Plain data: it becomes a text, or elements of a page. */
export interface SvgNode {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (SvgNode | string)[];
}

/** What an element says of itself; what is undefined is left out. */
type Wishes = Readonly<Record<string, string | number | undefined>>;

/**
 * Makes a piece of a drawing.
 *
 * @param name - of the element
 * @param wishes - its attributes; numbers are written in hundredths
 * @param children - elements and texts in it
 * @returns the piece
 */
export function svg(name: string, wishes: Wishes, ...children: readonly (SvgNode | string)[]): SvgNode {
  const attributes: Record<string, string> = {};
  for (const [key, value] of Object.entries(wishes)) {
    if (value !== undefined) attributes[key] = typeof value === 'number' ? numberText(value) : value;
  }
  return { name, attributes, children };
}

/**
 * Writes a number for a drawing.
 *
 * @param value - in pixels
 * @returns rounded to hundredths; 0 for what is no number
 */
export function numberText(value: number): string {
  return Number.isFinite(value) ? String(Math.round(value * 100) / 100 + 0) : '0';
}

/**
 * Writes a drawing as a file.
 *
 * @param drawing - an element `svg`
 * @returns the text of the file; XML that is well-formed whatever the names in it
 */
export function writeSvg(drawing: SvgNode): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${textOfNode(drawing)}\n`;
}

function textOfNode({ name, attributes, children }: SvgNode): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${xmlText(value)}"`);
  const inside = children.map((child) => (typeof child === 'string' ? xmlText(child) : textOfNode(child)));
  const isBlock = children.length > 1 && children.every((child) => typeof child !== 'string');
  const gap = isBlock && name !== 'text' ? '\n' : '';
  const body = inside.length === 0 ? '/>' : `>${gap}${inside.join(gap)}${gap}</${name}>`;
  return `<${name}${written.join('')}${body}`;
}

/** The letters of the page, with what comes near where they are not installed. */
export const pictureFont =
  "'Source Sans 3 Variable', 'Source Sans 3', 'Source Sans Pro', system-ui, sans-serif";

/** How a text is set. */
export interface TextWish {
  readonly x: number;
  readonly y: number;
  readonly sizePx: number;
  readonly weight?: number;
  readonly fill: string;
  readonly anchor?: 'start' | 'middle' | 'end';
}

/**
 * Makes a line of text. What programs for drawing know of baselines differs, so the line is set by its ordinary one.
 *
 * @param text - one line
 * @param wish - `y` is the middle of the line, as on a canvas
 * @returns an element `text`
 */
export function textLine(text: string, wish: TextWish): SvgNode {
  return svg(
    'text',
    {
      x: wish.x,
      y: wish.y + wish.sizePx * baseline,
      'font-size': wish.sizePx,
      'font-weight': wish.weight ?? 400,
      fill: wish.fill,
      'text-anchor': wish.anchor === undefined || wish.anchor === 'start' ? undefined : wish.anchor,
    },
    cleanText(text),
  );
}

/** From the middle of a line, as a canvas sets it, to its baseline; in parts of the size of the letters. */
export const baseline = 0.33;
