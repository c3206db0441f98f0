import { textWidth } from '../appearance/measureText';
import type { LabelLine } from './scene';

/** A text broken into lines that fit, with the box around them. */
export interface FittedText {
  readonly lines: readonly LabelLine[];
  readonly width: number;
  readonly height: number;
}

export interface FitWish {
  /** Largest and smallest size to try, in pixels. */
  readonly sizes: readonly number[];
  readonly weight: 400 | 600 | 700;
  readonly maxLines: number;
  /** A second, smaller text below the first, left out when there is no room. */
  readonly below?: string;
}

const leading = 1.16;
const belowScale = 0.82;
const known = new Map<string, FittedText | null>();

/**
 * Fits a text in a circle: the largest size at which it can be broken between words so that every line stays inside.
 * Tries the whole text first, then what stands in brackets at its end ("Inspiratie Platform (MIP)" becomes "MIP").
 *
 * @param text - what to write
 * @param radius - of the circle, in pixels
 * @param wish - sizes, weight and lines
 * @returns the lines, or null when even the smallest does not fit
 */
export function fitInCircle(text: string, radius: number, wish: FitWish): FittedText | null {
  const bucket = radius < 40 ? Math.floor(radius * 2) / 2 : Math.floor(radius / 2) * 2;
  const key = `${text}\n${wish.below ?? ''}\n${bucket} ${wish.weight} ${wish.maxLines} ${wish.sizes[0]}`;
  const found = known.get(key);
  if (found !== undefined) return found;
  const fitted = fitFresh(text, bucket, wish);
  if (known.size > 20000) known.clear();
  known.set(key, fitted);
  return fitted;
}

/**
 * Sets a text on a straight plate, in as many lines as it needs.
 *
 * @param text - what to write
 * @param sizePx - font size
 * @param weight - font weight
 * @param widest - lines are broken between words to stay below this, in pixels
 * @returns the lines
 */
export function fitOnPlate(
  text: string,
  sizePx: number,
  weight: 400 | 600 | 700,
  widest: number,
): FittedText {
  const words = text.split(/\s+/).filter((word) => word !== '');
  const lines: string[] = [];
  for (const word of words) {
    const last = lines[lines.length - 1];
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && textWidth(longer, sizePx, weight) <= widest) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return stack(lines.map((line) => ({ text: line, sizePx, weight })));
}

function fitFresh(text: string, radius: number, wish: FitWish): FittedText | null {
  const short = /\(([^()]{2,12})\)\s*$/.exec(text)?.[1];
  const texts = short === undefined ? [text] : [text, short];
  for (const candidate of texts) {
    if (wish.below !== undefined && wish.below !== '') {
      const both = largestFit(candidate, radius, wish, wish.below);
      if (both !== null) return both;
    }
    const alone = largestFit(candidate, radius, wish, null);
    if (alone !== null) return alone;
  }
  return null;
}

function largestFit(text: string, radius: number, wish: FitWish, below: string | null): FittedText | null {
  const words = text.split(/\s+/).filter((word) => word !== '');
  if (words.length === 0) return null;
  const sizes = below === null ? wish.sizes : wish.sizes.filter((size) => size * belowScale >= 9.5);
  for (const sizePx of sizes) {
    for (let count = 1; count <= Math.min(wish.maxLines, words.length); count++) {
      const lines = breakInto(words, count, { radius, sizePx, weight: wish.weight, below });
      if (lines !== null) return lines;
    }
  }
  return null;
}

interface Setting {
  readonly radius: number;
  readonly sizePx: number;
  readonly weight: 400 | 600 | 700;
  readonly below: string | null;
}

function breakInto(words: readonly string[], count: number, setting: Setting): FittedText | null {
  const { radius, sizePx, weight, below } = setting;
  const belowPx = sizePx * belowScale;
  const height = count * sizePx * leading + (below === null ? 0 : belowPx * leading + 2);
  let top = -height / 2;
  let next = 0;
  const lines: { text: string; sizePx: number; weight: 400 | 600 | 700 }[] = [];
  for (let line = 0; line < count; line++) {
    const room = chord(radius, top, top + sizePx * leading);
    const taken = takeWords(words, next, { room, sizePx, weight });
    if (taken === next) return null;
    lines.push({ text: words.slice(next, taken).join(' '), sizePx, weight });
    next = taken;
    top += sizePx * leading;
  }
  if (next < words.length) return null;
  if (below !== null) {
    top += 2;
    if (textWidth(below, belowPx, 400) > chord(radius, top, top + belowPx * leading)) return null;
    lines.push({ text: below, sizePx: belowPx, weight: 400 });
  }
  return stack(lines);
}

function takeWords(
  words: readonly string[],
  from: number,
  setting: { readonly room: number; readonly sizePx: number; readonly weight: 400 | 600 | 700 },
): number {
  let width = 0;
  let next = from;
  const space = textWidth(' ', setting.sizePx, setting.weight);
  while (next < words.length) {
    const word = textWidth(words[next] ?? '', setting.sizePx, setting.weight);
    const wider = width + (next === from ? 0 : space) + word;
    if (wider > setting.room) break;
    width = wider;
    next += 1;
  }
  return next;
}

/** Width of a circle between two heights, with a little air at both ends. */
function chord(radius: number, top: number, bottom: number): number {
  const farthest = Math.max(Math.abs(top), Math.abs(bottom));
  if (farthest >= radius) return 0;
  return 2 * Math.sqrt(radius * radius - farthest * farthest) * 0.94;
}

function stack(
  lines: readonly { readonly text: string; readonly sizePx: number; readonly weight: 400 | 600 | 700 }[],
): FittedText {
  const height = lines.reduce((sum, line) => sum + line.sizePx * leading, 0);
  let top = -height / 2;
  let width = 0;
  const placed = lines.map((line): LabelLine => {
    const dy = top + (line.sizePx * leading) / 2;
    top += line.sizePx * leading;
    width = Math.max(width, textWidth(line.text, line.sizePx, line.weight));
    return { ...line, dy };
  });
  return { lines: placed, width, height };
}
