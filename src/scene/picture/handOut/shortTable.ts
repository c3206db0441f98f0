import type { FontWeight } from '../../../appearance/glyphWidths';
import { textWidth } from '../../../appearance/measureText';
import type { Theme } from '../../../appearance/themes';
import type { Box } from '../../boxes';
import { type SvgNode, svg } from '../svg';
import { wrapText } from '../wrapText';
import { drawTexts, type PageText, stackLines } from './page';

/** A table of which the first rows are shown. */
export interface ShortTable {
  /** What it is a table of. */
  readonly title: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Says how much is not here. */
  readonly more: (rows: number, columns: number) => string;
  /** Below its title: why there are no rows, or what else there is to say; empty for nothing. */
  readonly remark: string;
}

const cellLook = { sizePx: 12.5, weight: 400 } as const;
const headLook = { sizePx: 12, weight: 700 } as const;
const lineHeight = 17;
const padding = { row: 5, column: 16, box: 22 } as const;
const headHeight = 26;
const moreHeight = 30;
const mostLines = 3;

interface Column {
  readonly x: number;
  readonly width: number;
  /** Numbers stand under each other at the right. */
  readonly isNumber: boolean;
}

/**
 * Draws a table in short in the place of a picture.
 *
 * @param table - its rows from the first on
 * @param box - where it goes; a table without rows takes no more of it than its words
 * @param theme - colours
 * @returns as many rows and columns as there is room for, and how many more there are
 */
export function drawShortTable(table: ShortTable, box: Box, theme: Theme): readonly SvgNode[] {
  const { x, y, width, height } = box;
  const inner = { x: x + padding.box, width: width - 2 * padding.box };
  const title = setWords(table.title, { ...inner, y: y + padding.box, sizePx: 19, isFirm: true });
  const remark = setWords(table.remark, { ...inner, y: title.bottom + 2, sizePx: 14, isFirm: false });
  const columns = columnsOf(table, inner);
  const body = setRows(table, columns, {
    top: remark.bottom + 10,
    bottom: y + height - padding.box - moreHeight,
  });
  const hasRows = table.rows.length > 0;
  const left = [table.rows.length - body.count, hasRows ? table.head.length - columns.length : 0] as const;
  const told = left[0] > 0 || left[1] > 0 ? table.more(...left) : '';
  const more = setWords(told, { ...inner, y: body.bottom + 8, sizePx: cellLook.sizePx, isFirm: false });
  const end = hasRows ? y + height : more.bottom + padding.box - 8;
  const rules = body.rules.map(({ at, isFirm }) =>
    svg('rect', { ...inner, y: at, height: 0.8, fill: isFirm ? theme.ink : theme.edge }),
  );
  const ground = { x, y, width, height: end - y, fill: theme.surface, stroke: theme.edge };
  const texts = [...title.texts, ...remark.texts, ...body.texts, ...more.texts];
  return [svg('g', { 'data-part': 'table' }, svg('rect', ground), ...rules, ...drawTexts(texts, theme))];
}

function setWords(
  text: string,
  { sizePx, isFirm, ...at }: { x: number; y: number; width: number; sizePx: number; isFirm: boolean },
) {
  const look = { sizePx, weight: isFirm ? 700 : 400 } as const;
  const high = Math.round(sizePx * 1.36);
  const lines = wrapText(text, { ...look, width: at.width * 0.98 });
  const texts = stackLines(lines, {
    ...look,
    x: at.x,
    y: at.y,
    lineHeight: high,
    ink: isFirm ? 'ink' : 'inkSoft',
  });
  return { texts, bottom: at.y + lines.length * high };
}

function setRows(
  { head, rows }: ShortTable,
  columns: readonly Column[],
  room: { readonly top: number; readonly bottom: number },
) {
  if (rows.length === 0) return { texts: [], rules: [], count: 0, bottom: room.top };
  const texts = columns.flatMap((column, index) => {
    const lines = cutCell(head[index] ?? '', column.width, headLook, 1);
    return stackLines(lines, {
      ...headLook,
      ...placed(column),
      y: room.top,
      lineHeight: headHeight - 4,
      ink: 'inkSoft',
    });
  });
  let top = room.top + headHeight;
  const rules = [{ at: top, isFirm: true }];
  let count = 0;
  for (const row of rows) {
    const cells = columns.map(({ width }, index) => cutCell(row[index] ?? '', width, cellLook, mostLines));
    const high = Math.max(1, ...cells.map((lines) => lines.length)) * lineHeight + 2 * padding.row;
    if (top + high > room.bottom) break;
    columns.forEach((column, index) => {
      const at = { ...placed(column), y: top + padding.row, lineHeight };
      texts.push(...stackLines(cells[index] ?? [], { ...cellLook, ...at, ink: 'ink' }));
    });
    top += high;
    rules.push({ at: top, isFirm: false });
    count += 1;
  }
  return { texts, rules, count, bottom: top };
}

function placed({ x, width, isNumber }: Column): Pick<PageText, 'x' | 'anchor'> {
  return isNumber ? { x: x + width, anchor: 'end' } : { x };
}

/** What is looked at to find how wide columns are. */
const sampled = 40;
/** No column takes more than this part of the width. */
const mostShare = 0.42;

/** Each is wide enough for its longest word, and the rest is shared by what is in them; those for which nothing is left are left out. */
function columnsOf(
  { head, rows }: ShortTable,
  inner: { readonly x: number; readonly width: number },
): readonly Column[] {
  const most = inner.width * mostShare;
  const wanted = head.map((name, index) => {
    const cells = rows.slice(0, sampled).map((row) => row[index] ?? '');
    const words = cells.flatMap((cell) => cell.split(/\s+/));
    const widest = (texts: readonly string[]): number =>
      Math.max(textWidth(name, headLook.sizePx, headLook.weight), ...texts.map(widthOf)) + padding.column + 2;
    return {
      least: Math.min(most, widest(words)),
      full: Math.min(most, widest(cells)),
      isNumber: index > 0 && cells.every((cell) => /^\d*$/.test(cell)) && cells.some((cell) => cell !== ''),
    };
  });
  let count = 0;
  let used = 0;
  for (const { least } of wanted) {
    if (count > 0 && used + least > inner.width) break;
    used += least;
    count += 1;
  }
  const kept = wanted.slice(0, count);
  const asked = kept.reduce((sum, { full, least }) => sum + full - least, 0);
  const share = asked === 0 ? 0 : Math.min(1, Math.max(0, inner.width - used) / asked);
  let { x } = inner;
  return kept.map(({ least, full, isNumber }) => {
    const column = { x, width: least + (full - least) * share - padding.column, isNumber };
    x += column.width + padding.column;
    return column;
  });
}

function widthOf(text: string): number {
  return textWidth(text, cellLook.sizePx, cellLook.weight);
}

function cutCell(
  text: string,
  width: number,
  { sizePx, weight }: { readonly sizePx: number; readonly weight: FontWeight },
  most: number,
): readonly string[] {
  const lines = wrapText(text, { sizePx, weight, width });
  if (lines.length <= most) return lines;
  const letters = [...(lines[most - 1] ?? '')];
  while (letters.length > 0 && textWidth(`${letters.join('')}…`, sizePx, weight) > width) letters.pop();
  return [...lines.slice(0, most - 1), `${letters.join('')}…`];
}
