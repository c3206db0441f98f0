import { textWidth } from '../../../appearance/measureText';
import type { Box } from '../../boxes';
import { type CodeModules, quietZone } from '../drawCode';
import { wrapText } from '../wrapText';
import { type FlowColumn, fitText, flowSize, setText, type TextBlock } from './flowText';
import { inside, type PageText, page, stackLines } from './page';

/** What a step says on paper; whole sentences. */
export interface StepTold {
  /** Which step of how many, and of which story. */
  readonly label: string;
  readonly title: string;
  /** Text, sources, notes of the speaker and what could not be shown, in order. */
  readonly blocks: readonly TextBlock[];
  /** The address of the step as a QR code; null for none. */
  readonly code: CodeModules | null;
  /** What the code is for. */
  readonly codeHint: string;
  /** At the end of a text that goes on. */
  readonly goesOn: string;
  /** Above a text that goes on from the page before. */
  readonly goneOn: string;
}

/** The texts on the page of a step, and the pages on which a long text goes on. */
export interface StepPlan {
  readonly texts: readonly PageText[];
  readonly code: {
    readonly modules: CodeModules;
    readonly x: number;
    readonly y: number;
    readonly size: number;
  } | null;
  readonly more: readonly (readonly PageText[])[];
}

const pictureLeft = inside.left + page.column + page.gutter;

/** Where the picture of a step goes, with what is told below it. */
export const pictureArea: Box = {
  x: pictureLeft,
  y: inside.top,
  width: inside.right - pictureLeft,
  height: inside.bottom - inside.top,
};

const labelLook = { sizePx: 13, weight: 600, lineHeight: 18, ink: 'accent' } as const;
const titleLooks = [
  { sizePx: 31, lineHeight: 36, most: 3 },
  { sizePx: 26, lineHeight: 31, most: 4 },
  { sizePx: 22, lineHeight: 27, most: 6 },
  { sizePx: 19, lineHeight: 24, most: 8 },
] as const;
/** Of a title that is too long to stand here: then all of it is the first of the text. */
const cutTitle = { sizePx: 22, lineHeight: 27, most: 3 } as const;
const code = { size: 104, gap: 18, hintPx: 11.5, hintLine: 15 } as const;
/** A code with more modules could not be read when it is as small as here. */
const mostModules = 77;
const goesOnHeight = 30;
const safety = 0.98;

/**
 * Plans the page of a step: what is said on the left, the picture on the right, as on screen. A long text becomes smaller first,
 * and then goes on over pages of its own; nothing of it is lost.
 *
 * @param told - what it says
 * @returns where everything goes
 */
export function planStep(told: StepTold): StepPlan {
  const head = setHead(told);
  const hasCode = told.code !== null && told.code.length <= mostModules;
  const full: FlowColumn = { ...head.below, height: inside.bottom - head.below.y };
  const beside = { ...full, height: full.height - (hasCode ? code.size + code.gap : 0) };
  const blocks = head.isCut ? [{ kind: 'lead', text: told.title } as const, ...told.blocks] : told.blocks;
  const fits = fitText(blocks, beside);
  const cut = fits ?? setText(blocks, flowSize - 1, { ...beside, height: beside.height - goesOnHeight });
  const goesOn = cut.rest.length === 0 ? [] : goOnLine(told.goesOn, cut.bottom);
  return {
    texts: [...head.texts, ...cut.texts, ...goesOn, ...(hasCode ? codeHint(told.codeHint) : [])],
    code: hasCode && told.code !== null ? placeCode(told.code) : null,
    more: flowOn(cut.rest, told.goneOn),
  };
}

function setHead({ label, title }: StepTold) {
  const { column } = page;
  const x = inside.left;
  const labels = cutLines(label, { ...labelLook, width: column * safety }, 2).lines;
  const top = inside.top + labels.length * labelLook.lineHeight + 6;
  const setIn = (look: { readonly sizePx: number; readonly lineHeight: number; readonly most: number }) => ({
    look,
    ...cutLines(title, { ...look, weight: 700, width: column * safety }, look.most),
  });
  const whole = titleLooks
    .map(setIn)
    .find(({ isCut, look, lines }) => !isCut && fitsWords(title, look.sizePx, lines));
  const { look, lines, isCut } = whole ?? setIn(cutTitle);
  const texts = [
    ...stackLines(labels, { ...labelLook, x, y: inside.top }),
    ...stackLines(lines, { ...look, x, y: top, weight: 700, ink: 'ink' }),
  ].map(({ text, x, y, sizePx, weight, ink }) => ({ text, x, y, sizePx, weight, ink }));
  return {
    texts,
    isCut,
    below: { x, y: top + lines.length * look.lineHeight + 14, width: column },
  };
}

/** No word is broken. */
function fitsWords(title: string, sizePx: number, lines: readonly string[]): boolean {
  return (
    lines.length === 0 ||
    title.split(/\s+/).every((word) => textWidth(word, sizePx, 700) <= page.column * safety)
  );
}

function cutLines(text: string, column: Parameters<typeof wrapText>[1], most: number) {
  const lines = wrapText(text, column);
  if (lines.length <= most) return { lines, isCut: false };
  const letters = [...(lines[most - 1] ?? '')];
  const width = (): number => textWidth(`${letters.join('')}…`, column.sizePx, column.weight);
  while (letters.length > 0 && width() > column.width) letters.pop();
  return { lines: [...lines.slice(0, most - 1), `${letters.join('').trimEnd()}…`], isCut: true };
}

function goOnLine(text: string, bottom: number): readonly PageText[] {
  return stackLines([text], {
    x: inside.left,
    y: bottom + 10,
    sizePx: 12.5,
    weight: 600,
    lineHeight: 18,
    ink: 'accent',
  });
}

/** The light around it lies outside the lines of the page. */
function placeCode(modules: CodeModules): StepPlan['code'] {
  const light = (code.size * quietZone) / (modules.length + 2 * quietZone);
  return { modules, x: inside.left - light, y: inside.bottom - code.size + light, size: code.size };
}

function codeHint(text: string): readonly PageText[] {
  const x = inside.left + code.size + 4;
  const look = { sizePx: code.hintPx, weight: 400 } as const;
  const lines = wrapText(text, { ...look, width: (page.column - code.size - 4) * safety });
  const y = inside.bottom + 8 - code.size / 2 - (lines.length * code.hintLine) / 2;
  return stackLines(lines, { ...look, x, y, lineHeight: code.hintLine, ink: 'inkSoft' });
}

const columns = 3;

/** As many pages as the rest needs, in columns that are read well. */
function flowOn(blocks: readonly TextBlock[], title: string): readonly (readonly PageText[])[] {
  const pages: (readonly PageText[])[] = [];
  const look = { sizePx: 19, weight: 700 } as const;
  const { lines } = cutLines(title, { ...look, width: (inside.right - inside.left) * safety }, 2);
  const head = stackLines(lines, { ...look, x: inside.left, y: inside.top, lineHeight: 24, ink: 'ink' });
  const y = inside.top + lines.length * 24 + 20;
  const width = (inside.right - inside.left - (columns - 1) * page.gutter) / columns;
  let rest = blocks;
  while (rest.length > 0) {
    const texts: PageText[] = [...head];
    for (let column = 0; column < columns && rest.length > 0; column++) {
      const x = inside.left + column * (width + page.gutter);
      const set = setText(rest, flowSize, { x, y, width, height: inside.bottom - y });
      texts.push(...set.texts);
      rest = set.rest;
    }
    pages.push(texts);
  }
  return pages;
}
