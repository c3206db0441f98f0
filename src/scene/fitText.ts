import { textWidth } from '../appearance/measureText';
import { softHyphen } from '../network/breakNames';
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
  /** Smaller lines below the text; the last ones are left out when there is no room. */
  readonly below?: readonly string[];
  /** The shape to stay inside: a circle, or a square of which the radius is half the side. */
  readonly shape?: 'circle' | 'square';
}

const leading = 1.16;
const belowScale = 0.86;
const smallestBelow = 9.4;
const known = new Map<string, FittedText | null>();
const plates = new Map<string, FittedText>();

/**
 * Fits a text in a circle or square: the largest size at which it can be broken between words so that every line stays inside.
 * Tries the whole text first, then what stands in brackets at its end ("Inspiratie Platform (MIP)" becomes "MIP").
 *
 * @param text - what to write
 * @param radius - of the circle, in pixels
 * @param wish - sizes, weight and lines
 * @returns the lines, or null when even the smallest does not fit
 */
export function fitInShape(text: string, radius: number, wish: FitWish): FittedText | null {
  const bucket = radius < 40 ? Math.floor(radius * 2) / 2 : Math.floor(radius / 2) * 2;
  const key = `${text}\n${wish.below?.join('|') ?? ''}\n${bucket} ${wish.weight} ${wish.maxLines} ${wish.sizes[0]} ${wish.shape ?? ''}`;
  const found = known.get(key);
  if (found !== undefined) return found;
  const fitted = fitFresh(text, bucket, wish);
  if (known.size > 20000) known.clear();
  known.set(key, fitted);
  return fitted;
}

/**
 * Makes sizes larger for a reader who wants larger letters.
 *
 * @param sizes - in pixels
 * @param letterScale - 1 when left out
 * @returns the sizes to try
 */
export function scaled(sizes: readonly number[], letterScale = 1): readonly number[] {
  return letterScale === 1 ? sizes : sizes.map((size) => size * letterScale);
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
  const room = Math.round(widest);
  const key = `${text}\n${sizePx} ${weight} ${room}`;
  const found = plates.get(key);
  if (found !== undefined) return found;
  const fitted = setOnPlate(text, { sizePx, weight, room });
  if (plates.size > 20000) plates.clear();
  plates.set(key, fitted);
  return fitted;
}

function setOnPlate(
  text: string,
  setting: { readonly sizePx: number; readonly weight: 400 | 600 | 700; readonly room: number },
): FittedText {
  const { sizePx, weight } = setting;
  const atoms = atomsOf(text.replaceAll(softHyphen, ''));
  const lines: string[] = [];
  for (let next = 0; next < atoms.length; ) {
    const taken = Math.max(next + 1, takeAtoms(atoms, next, setting));
    lines.push(lineOf(atoms, next, taken));
    next = taken;
  }
  return stack(lines.map((line) => ({ text: line, sizePx, weight })));
}

function fitFresh(text: string, radius: number, wish: FitWish): FittedText | null {
  const short = /\((\p{Lu}[\p{L}\d+-]*\p{Lu}[\p{L}\d+-]*)\)\s*$/u.exec(text)?.[1];
  const texts = short === undefined ? [text] : [text, short];
  for (const candidate of texts) {
    for (let kept = wish.below?.length ?? 0; kept >= 0; kept--) {
      const fitted = largestFit(candidate, radius, wish, wish.below?.slice(0, kept) ?? []);
      if (fitted !== null) return fitted;
    }
  }
  return null;
}

function largestFit(
  text: string,
  radius: number,
  wish: FitWish,
  below: readonly string[],
): FittedText | null {
  const sizes =
    below.length === 0 ? wish.sizes : wish.sizes.filter((size) => size * belowScale >= smallestBelow);
  // Whole words first, also when that means smaller letters: a broken word reads less well.
  const whole = atomsOf(text.replaceAll(softHyphen, ''));
  const fitted = largestOf(whole, sizes, { ...wish, radius, below });
  if (fitted !== null || !text.includes(softHyphen)) return fitted;
  return largestOf(atomsOf(text), sizes, { ...wish, radius, below });
}

function largestOf(
  atoms: readonly Atom[],
  sizes: readonly number[],
  setting: FitWish & Omit<Setting, 'sizePx'>,
): FittedText | null {
  for (const sizePx of sizes) {
    for (let count = 1; count <= Math.min(setting.maxLines, atoms.length); count++) {
      const lines = breakInto(atoms, count, { ...setting, sizePx });
      if (lines !== null) return lines;
    }
  }
  return null;
}

/** A piece of text that is never broken, and what joins it to the next one on the same line. */
interface Atom {
  readonly text: string;
  /** Before the next piece on the same line. */
  readonly joint: '' | ' ';
  /** At the end of a line. */
  readonly end: '' | '-';
}

function atomsOf(text: string): readonly Atom[] {
  const atoms: Atom[] = [];
  for (const word of text.split(/\s+/)) {
    const pieces = word.split(/(?<=[-/\u00ad])/).filter((piece) => piece !== '');
    pieces.forEach((piece, index) => {
      const isSoft = piece.endsWith(softHyphen);
      const isLast = index === pieces.length - 1;
      atoms.push({
        text: piece.replaceAll(softHyphen, ''),
        joint: isLast ? ' ' : '',
        end: isSoft && !isLast ? '-' : '',
      });
    });
  }
  return atoms;
}

function lineOf(atoms: readonly Atom[], from: number, to: number): string {
  let line = '';
  for (let index = from; index < to; index++) {
    const atom = atoms[index];
    if (atom !== undefined) line += atom.text + (index === to - 1 ? atom.end : atom.joint);
  }
  return line;
}

interface Setting extends Pick<FitWish, 'weight' | 'shape'> {
  readonly radius: number;
  readonly sizePx: number;
  readonly below: readonly string[];
}

function breakInto(atoms: readonly Atom[], count: number, setting: Setting): FittedText | null {
  const { sizePx, weight, below } = setting;
  const belowPx = sizePx * belowScale;
  const height = count * sizePx * leading + (below.length === 0 ? 0 : below.length * belowPx * leading + 2);
  let top = -height / 2;
  let next = 0;
  const lines: { text: string; sizePx: number; weight: 400 | 600 | 700 }[] = [];
  for (let line = 0; line < count; line++) {
    const room = chord(setting, top, top + sizePx * leading);
    const taken = takeAtoms(atoms, next, { room, sizePx, weight });
    if (taken === next) return null;
    lines.push({ text: lineOf(atoms, next, taken), sizePx, weight });
    next = taken;
    top += sizePx * leading;
  }
  if (next < atoms.length) return null;
  if (below.length > 0) top += 2;
  for (const text of below) {
    if (textWidth(text, belowPx, 400) > chord(setting, top, top + belowPx * leading)) return null;
    lines.push({ text, sizePx: belowPx, weight: 400 });
    top += belowPx * leading;
  }
  return stack(lines);
}

/** As many pieces as fit on a line; returns where the next line begins. */
function takeAtoms(
  atoms: readonly Atom[],
  from: number,
  setting: { readonly room: number; readonly sizePx: number; readonly weight: 400 | 600 | 700 },
): number {
  const { room, sizePx, weight } = setting;
  let width = 0;
  let fitting = from;
  for (let next = from; next < atoms.length; next++) {
    const atom = atoms[next];
    if (atom === undefined) break;
    width += textWidth(atom.text, sizePx, weight);
    if (width > room) break;
    if (width + textWidth(atom.end, sizePx, weight) <= room) fitting = next + 1;
    width += textWidth(atom.joint, sizePx, weight);
  }
  return fitting;
}

/** Width of the shape between two heights, with a little air at both ends. */
function chord({ shape, radius }: Setting, top: number, bottom: number): number {
  const farthest = Math.max(Math.abs(top), Math.abs(bottom));
  if (farthest >= radius) return 0;
  if (shape === 'square') return farthest > radius * 0.94 ? 0 : radius * 2 * 0.9;
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
