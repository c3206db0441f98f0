import type { FontWeight } from '../../appearance/glyphWidths';
import { textWidth } from '../../appearance/measureText';
import type { DrawnPoint } from '../../layout/geo/placeMunicipalities';
import type { LabelLine, MapLabel } from './littleMap';
import type { Size } from './shapeRows';

/** Lines of text before they have a place. */
export type Written = Omit<LabelLine, 'x' | 'y'>;

const weights: Readonly<Record<LabelLine['part'], FontWeight>> = {
  name: 600,
  count: 700,
  region: 700,
  note: 600,
};

/** Names of regions are spaced, as on an atlas. */
export const regionSpacing = 0.09;

const lineHeight = 1.12;
/** Of a line under its base line. */
const below = 0.26;

interface LabelPlace {
  readonly middle: DrawnPoint;
  readonly size: Size;
  readonly isMarked: boolean;
  readonly leader: MapLabel['leader'];
}

/**
 * Lays lines of words around a point.
 *
 * @param lines - the words
 * @param of - position of what they name
 * @param place - their middle and size in pixels, and what goes with them
 * @returns the label
 */
export function labelAt(
  lines: readonly Written[],
  of: number,
  { middle, size: { width, height }, isMarked, leader }: LabelPlace,
): MapLabel {
  const box = { x: middle[0] - width / 2, y: middle[1] - height / 2, width, height };
  const last = lines.at(-1);
  const markWidth = isMarked && last !== undefined ? markOf(last) : 0;
  let y = box.y;
  const placed = lines.map((line, index): LabelLine => {
    y += line.sizePx * lineHeight;
    const shift = index === lines.length - 1 ? -markWidth / 2 : 0;
    return { ...line, x: middle[0] + shift, y: y - line.sizePx * below };
  });
  const end = placed.at(-1);
  const mark: DrawnPoint | null =
    isMarked && end !== undefined
      ? [end.x + widthOf(end) / 2 + markWidth * 0.62, end.y - end.sizePx * 0.34]
      : null;
  return { of, lines: placed, box, leader, mark };
}

/**
 * Measures lines of words.
 *
 * @param lines - the words
 * @param isMarked - whether a sign follows the last
 * @returns their size in pixels
 */
export function sizeOf(lines: readonly Written[], isMarked: boolean): Size {
  const last = lines.at(-1);
  return {
    width: Math.max(...lines.map((line) => widthOf(line) + (isMarked && line === last ? markOf(line) : 0))),
    height: lines.reduce((sum, line) => sum + line.sizePx * lineHeight, 0),
  };
}

/** Room for the sign of a marked municipality, after the count. */
function markOf({ sizePx }: Written): number {
  return sizePx * 0.75;
}

function widthOf({ text, sizePx, part }: Written): number {
  const spacing = part === 'region' ? text.length * sizePx * regionSpacing : 0;
  return textWidth(text, sizePx, weights[part]) + spacing;
}

/**
 * Breaks a name over lines: at a space or after a hyphen, where the halves are most alike.
 *
 * @param name - the name
 * @returns the name on one line, on two, and on three where it has many words
 */
export function brokenNames(name: string): readonly (readonly string[])[] {
  const breaks = [...name.matchAll(/[\s]+|(?<=[-/])/g)].map(({ index, 0: gap }) => [
    name.slice(0, index),
    name.slice(index + gap.length),
  ]);
  const even = breaks
    .filter(([first = '', second = '']) => first !== '' && second !== '')
    .sort((one, other) => unevenness(one) - unevenness(other));
  const third = /\s\S+\s/.test(name) ? [name.split(/\s+(?=\S{3})/)] : [];
  return [[name], ...even.slice(0, 1), ...third.filter((parts) => parts.length > 1)];
}

/**
 * Breaks a name inside its words too, where room is short.
 *
 * @param name - the name of a municipality
 * @returns the name on two lines or more, its words hyphenated before a part that names of places end with; none when it has no such
 *   part
 */
export function hyphenatedNames(name: string): readonly (readonly string[])[] {
  const parts = name
    .split(/\s+(?=\S{3})|(?<=-)/)
    .flatMap((word) =>
      word.split(/(?<=\p{L}{4})(?=(?:burg|daal|daelen|veld|graaf|rade|tricht|sum|sen|len|graten)\b)/u),
    )
    .map((part, index, all) => (isCut(name, part, all[index + 1]) ? `${part}-` : part));
  return parts.length > 1 ? [parts] : [];
}

function isCut(name: string, part: string, next: string | undefined): boolean {
  return next !== undefined && !part.endsWith('-') && name.includes(part + next);
}

function unevenness([first = '', second = '']: readonly string[]): number {
  return Math.abs(first.length - second.length);
}
