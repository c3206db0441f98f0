import type { FontWeight } from '../../appearance/glyphWidths';
import type { Box } from '../boxes';
import type { CodeModules } from './drawCode';
import { cutWords, type StyledLine, sheetStyles } from './sheetLines';
import type { SheetWords } from './sheetWords';

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
  /** What has no room on it in full; for who reads the file. */
  readonly rest: readonly string[];
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

/**
 * Plans a sheet: what it is about above, the picture with its legend and code beside it, and below where it comes from. What is long
 * gets the lines that it needs, up to where the picture would have no room.
 *
 * @param size - of the sheet, or of the picture
 * @param words - what it says
 * @returns where everything goes
 */
export function planSheet(size: SheetSize, words: SheetWords): SheetPlan {
  const beside = gutter + legendWidth + 2 * margin;
  const width = size.of === 'sheet' ? size.width : size.width + beside;
  const cut = cutWords(words, width - 2 * margin);
  const modules = words.code !== null && words.code.length <= mostModules ? words.code : null;
  const footHeight = heightOf(cut.foot);
  const top = margin + heightOf(cut.head) + 12;
  const rest = size.of === 'sheet' ? size.height - margin - footHeight - 14 - top : size.height;
  const pictureHeight = Math.max(120, rest);
  const footTop = top + pictureHeight + 14;
  const height = size.of === 'sheet' ? size.height : footTop + footHeight + margin;
  return {
    width,
    height,
    scale: size.scale,
    words,
    rest: cut.rest,
    head: setLines(cut.head, margin),
    foot: setLines(cut.foot, footTop),
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

function heightOf(lines: readonly StyledLine[]): number {
  return lines.reduce((sum, { style }) => sum + sheetStyles[style].lineHeight, 0);
}

function setLines(lines: readonly StyledLine[], top: number): readonly SheetText[] {
  let y = top;
  return lines.map(({ text, style }) => {
    const { lineHeight, ...look } = sheetStyles[style];
    y += lineHeight;
    return { text, x: margin, y: y - lineHeight / 2, ...look };
  });
}
