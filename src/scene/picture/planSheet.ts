import type { FontWeight } from '../../appearance/glyphWidths';
import type { Box } from '../boxes';
import type { CodeModules } from './drawCode';
import { wrapText } from './wrapText';

/** Size of a sheet, or of the picture around which it is made; in its own pixels. */
export interface SheetSize {
  readonly of: 'sheet' | 'picture';
  readonly width: number;
  readonly height: number;
  /** CSS pixels for each pixel of the sheet. */
  readonly scale: number;
}

/** Paper is read from nearer by than a screen: the smallest names are 7 points high. */
const paperScale = 96 / 110;
const pixelsPerMm = 110 / 25.4;

/** Paper lying on its long side. */
export const paperSizes = {
  a4: {
    of: 'sheet',
    width: Math.round(297 * pixelsPerMm),
    height: Math.round(210 * pixelsPerMm),
    scale: paperScale,
  },
  a3: {
    of: 'sheet',
    width: Math.round(420 * pixelsPerMm),
    height: Math.round(297 * pixelsPerMm),
    scale: paperScale,
  },
} as const satisfies Record<string, SheetSize>;

/** All that a sheet says besides the picture; whole sentences. */
export interface SheetWords {
  /** Of the file: for who does not see it. */
  readonly name: string;
  /** What the map as a whole is called, and the view. */
  readonly over: string;
  /** What is shown: a place, or a thing that is chosen. */
  readonly subject: string;
  /** What is chosen and left out, and of which year. */
  readonly facts: readonly string[];
  readonly legend: string;
  /** Where it comes from, and when it was made. */
  readonly sources: readonly string[];
  readonly link: string;
  /** A QR code of the link; null for none. */
  readonly code: CodeModules | null;
}

/** A line of text in its place; `y` is the middle of the line. */
export interface SheetText {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly sizePx: number;
  readonly weight: FontWeight;
  readonly isSoft: boolean;
}

/** Where everything on a sheet goes; boxes by their left top corner. */
export interface SheetPlan {
  readonly width: number;
  readonly height: number;
  /** CSS pixels for each of its pixels. */
  readonly scale: number;
  readonly words: SheetWords;
  readonly head: readonly SheetText[];
  readonly foot: readonly SheetText[];
  /** Of the picture. */
  readonly box: Box;
  readonly legend: Box;
  readonly code: {
    readonly modules: CodeModules;
    readonly x: number;
    readonly y: number;
    readonly size: number;
  } | null;
}

const margin = 34;
const legendWidth = 196;
const gutter = 18;
const codeSize = 116;
/** A code with more modules could not be read when it is as small as on a sheet. */
const mostModules = 77;

const styles = {
  over: { sizePx: 13, weight: 600, lineHeight: 18, isSoft: true },
  subject: { sizePx: 28, weight: 700, lineHeight: 33, isSoft: false },
  longSubject: { sizePx: 20, weight: 700, lineHeight: 25, isSoft: false },
  fact: { sizePx: 14, weight: 400, lineHeight: 19, isSoft: false },
  source: { sizePx: 11, weight: 400, lineHeight: 15, isSoft: true },
} as const;

/**
 * Plans a sheet: what it is about above, the picture with its legend and code beside it, and below where it comes from. What is long
 * gets as many lines as it needs, and the picture what is left.
 *
 * @param size - of the sheet, or of the picture
 * @param words - what it says
 * @returns where everything goes
 */
export function planSheet(size: SheetSize, words: SheetWords): SheetPlan {
  const beside = gutter + legendWidth + 2 * margin;
  const width = size.of === 'sheet' ? size.width : size.width + beside;
  const head = setLines(headOf(words, width - 2 * margin), margin);
  const modules = words.code !== null && words.code.length <= mostModules ? words.code : null;
  const footLines = [...words.sources, words.link].flatMap((text) =>
    linesOf(text, 'source', width - 2 * margin),
  );
  const footHeight = heightOf(footLines);
  const top = margin + heightOf(headOf(words, width - 2 * margin)) + 12;
  const rest = size.of === 'sheet' ? size.height - margin - footHeight - 14 - top : size.height;
  const pictureHeight = Math.max(120, rest);
  const footTop = top + pictureHeight + 14;
  const height = size.of === 'sheet' ? size.height : footTop + footHeight + margin;
  return {
    width,
    height,
    scale: size.scale,
    words,
    head,
    foot: setLines(footLines, footTop),
    box: { x: margin, y: top, width: width - beside, height: pictureHeight },
    legend: {
      x: width - margin - legendWidth,
      y: top,
      width: legendWidth,
      height: pictureHeight - (modules === null ? 0 : codeSize + gutter),
    },
    code:
      modules === null
        ? null
        : {
            modules,
            x: width - margin - legendWidth,
            y: top + pictureHeight - codeSize,
            size: codeSize,
          },
  };
}

interface StyledLine {
  readonly text: string;
  readonly style: keyof typeof styles;
}

function headOf({ over, subject, facts }: SheetWords, width: number): readonly StyledLine[] {
  const large = linesOf(subject, 'subject', width);
  return [
    ...linesOf(over, 'over', width),
    ...(large.length > 1 ? linesOf(subject, 'longSubject', width) : large),
    ...linesOf(facts.join(' · '), 'fact', width),
  ];
}

function linesOf(text: string, style: keyof typeof styles, width: number): readonly StyledLine[] {
  return wrapText(text, { width, ...styles[style] }).map((line) => ({ text: line, style }));
}

function heightOf(lines: readonly StyledLine[]): number {
  return lines.reduce((sum, { style }) => sum + styles[style].lineHeight, 0);
}

function setLines(lines: readonly StyledLine[], top: number): readonly SheetText[] {
  let y = top;
  return lines.map(({ text, style }) => {
    const { lineHeight, ...look } = styles[style];
    y += lineHeight;
    return { text, x: margin, y: y - lineHeight / 2, ...look };
  });
}
