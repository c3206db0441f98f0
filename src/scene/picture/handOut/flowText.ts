import type { FontWeight } from '../../../appearance/glyphWidths';
import { wrapText } from '../wrapText';
import { type PageInk, type PageText, stackLines } from './page';

/** What a piece of text is; each kind is set in its own way. */
export type BlockKind = 'lead' | 'body' | 'source' | 'heading' | 'note' | 'remark';

/** A piece of text that begins on a line of its own. */
export interface TextBlock {
  readonly kind: BlockKind;
  readonly text: string;
  /** A safe address to which it leads; left out = none. */
  readonly href?: string;
}

/** How a kind is set beside body text of a size. */
interface BlockStyle {
  readonly sizePx: number;
  readonly weight: FontWeight;
  readonly lineHeight: number;
  /** Room above it, but for what comes first. */
  readonly above: number;
  readonly ink: PageInk;
}

/** Of body text, from as it is read well at arm's length to as small as it may become. */
export const bodySizes = [17, 16, 15, 14, 13] as const;

/** Of what goes on over more columns. */
export const flowSize = 15;

const smallPx = 11.5;

function styleOf(kind: BlockKind, bodyPx: number): BlockStyle {
  const lineHeight = Math.round(bodyPx * 1.42);
  const body = {
    sizePx: bodyPx,
    weight: 400,
    lineHeight,
    above: Math.round(bodyPx * 0.75),
    ink: 'ink',
  } as const;
  const small = { sizePx: smallPx, weight: 400, lineHeight: 16, above: 4, ink: 'inkSoft' } as const;
  switch (kind) {
    case 'lead':
      return { ...body, weight: 700 };
    case 'body':
      return body;
    case 'note':
      return { ...body, sizePx: bodyPx - 1, lineHeight: Math.round((bodyPx - 1) * 1.42) };
    case 'heading':
      return { ...small, sizePx: 12.5, weight: 700, lineHeight: 18, above: 16, ink: 'accent' };
    case 'source':
    case 'remark':
      return small;
  }
}

/** Letters are measured without kerning, and some pictures are wider than they are counted. */
const safety = 0.98;

/** A line of a block. */
interface FlowLine {
  readonly block: TextBlock;
  readonly text: string;
  readonly style: BlockStyle;
  /** The first of its block. */
  readonly isFirst: boolean;
}

function linesOf(blocks: readonly TextBlock[], bodyPx: number, width: number): readonly FlowLine[] {
  return blocks.flatMap((block, position) => {
    const style = { ...styleOf(block.kind, bodyPx), ...firstOfKind(blocks, position) };
    const column = { ...style, width: width * safety };
    return wrapText(block.text, column).map((text, index) => ({ block, text, style, isFirst: index === 0 }));
  });
}

/** What belongs together stands close, and apart from what is before it. */
function firstOfKind(blocks: readonly TextBlock[], position: number): Partial<BlockStyle> {
  const { kind } = blocks[position] ?? { kind: 'body' };
  const before = blocks[position - 1]?.kind;
  const isSmall = kind === 'source' || kind === 'remark';
  if (before === 'heading') return { above: 3 };
  return isSmall && before !== kind ? { above: 14 } : {};
}

/** A column to set text in; `y` is its top. */
export interface FlowColumn {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Text in its place, and what found no room. */
export interface SetText {
  readonly texts: readonly PageText[];
  readonly rest: readonly TextBlock[];
  /** Where the last line ends. */
  readonly bottom: number;
}

/**
 * Sets text in a column, smaller where it is long.
 *
 * @param blocks - in order
 * @param column - where it goes
 * @returns all of it in the largest letters in which it fits; null when it does not fit in the smallest
 */
export function fitText(blocks: readonly TextBlock[], column: FlowColumn): SetText | null {
  for (const size of bodySizes) {
    const set = setText(blocks, size, column);
    if (set.rest.length === 0) return set;
  }
  return null;
}

/**
 * Sets as much text as a column holds.
 *
 * @param blocks - in order
 * @param bodyPx - size of body text
 * @param column - where it goes
 * @returns the lines that fit, and the blocks from there on: of the text nothing is lost but spaces
 */
export function setText(blocks: readonly TextBlock[], bodyPx: number, column: FlowColumn): SetText {
  const lines = linesOf(blocks, bodyPx, column.width);
  const kept = lines.slice(0, fitting(lines, column.height));
  let y = column.y;
  const texts = kept.flatMap(({ block, text, style, isFirst }, index) => {
    const { lineHeight, above, ...look } = style;
    if (isFirst && index > 0) y += above;
    const placed = stackLines([text], { ...look, x: column.x, y, lineHeight, href: block.href });
    y += lineHeight;
    return placed;
  });
  return { texts, rest: restOf(blocks, kept), bottom: y };
}

/** How many lines fit; a heading is not the last of them, nor the first line of a text that goes on. */
function fitting(lines: readonly FlowLine[], height: number): number {
  let used = 0;
  let count = 0;
  for (const { style, isFirst } of lines) {
    used += style.lineHeight + (isFirst && count > 0 ? style.above : 0);
    if (used > height) break;
    count += 1;
  }
  if (count === lines.length) return count;
  let kept = count;
  while (kept > 0 && isLonely(lines[kept - 1], lines[kept])) kept -= 1;
  // Where nothing else stands, what is lonely is better than nothing.
  return kept === 0 ? count : kept;
}

function isLonely(last: FlowLine | undefined, next: FlowLine | undefined): boolean {
  return last?.block.kind === 'heading' || (last?.isFirst === true && last.block === next?.block);
}

/** What follows after the lines that were set. Lines break words where they must, so letters are counted and not spaces. */
function restOf(blocks: readonly TextBlock[], kept: readonly FlowLine[]): readonly TextBlock[] {
  const letters = new Map<TextBlock, number>();
  for (const { block, text } of kept) letters.set(block, (letters.get(block) ?? 0) + lettersIn(text));
  return blocks.flatMap((block) => {
    const text = dropLetters(block.text, letters.get(block) ?? 0);
    return text === '' ? [] : [{ ...block, text }];
  });
}

function lettersIn(text: string): number {
  return text.replace(/\s+/g, '').length;
}

function dropLetters(text: string, count: number): string {
  let left = count;
  let index = 0;
  while (index < text.length && left > 0) {
    if (!/\s/.test(text.charAt(index))) left -= 1;
    index += 1;
  }
  return text.slice(index).trim();
}
