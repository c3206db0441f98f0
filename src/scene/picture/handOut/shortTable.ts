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

const letterPx = 12.5;
const lineHeight = 17;
const padding = { row: 5, column: 14, box: 22 } as const;
const headHeight = 26;
const titleHeight = 34;
const moreHeight = 30;
const mostLines = 2;
const least = 64;

/**
 * Draws a table in short in the place of a picture.
 *
 * @param table - its rows from the first on
 * @param box - where it goes
 * @param theme - colours
 * @returns as many rows and columns as there is room for, and how many more there are
 */
export function drawShortTable(table: ShortTable, box: Box, theme: Theme): readonly SvgNode[] {
  const { x, y, width, height } = box;
  const inner = { left: x + padding.box, width: width - 2 * padding.box };
  const texts: PageText[] = [];
  const rules: SvgNode[] = [];
  const bold = { weight: 700, ink: 'ink' } as const;
  let top = y + padding.box;
  const put = (
    text: string,
    look: { readonly sizePx: number; readonly line: number },
    ink: PageText['ink'],
  ) => {
    const weight = ink === 'ink' ? 700 : 400;
    const lines = wrapText(text, { ...look, weight, width: inner.width * 0.98 });
    texts.push(...stackLines(lines, { ...look, weight, ink, x: inner.left, y: top, lineHeight: look.line }));
    top += lines.length * look.line;
  };
  put(table.title, { sizePx: 19, line: 25 }, 'ink');
  if (table.remark !== '') put(table.remark, { sizePx: 14, line: 20 }, 'inkSoft');
  top += titleHeight - 25;
  const widths = columnWidths(table, inner.width);
  const columns = widths.length;
  const lefts = widths.map((_, column) => inner.left + sum(widths.slice(0, column)));
  if (table.rows.length > 0) {
    table.head.slice(0, columns).forEach((name, column) => {
      const text = cutCell(name, (widths[column] ?? 0) - padding.column, 700, 1)[0] ?? '';
      const [at = inner.left, middle] = [lefts[column], top + headHeight / 2 - 2];
      texts.push({ ...bold, text, x: at, y: middle, sizePx: 12, ink: 'inkSoft' });
    });
    top += headHeight;
    rules.push(rule(inner, top, theme.ink));
  }
  let shown = 0;
  const bottom = y + height - padding.box - moreHeight;
  for (const row of table.rows) {
    const cells = widths.map((wide, column) =>
      cutCell(row[column] ?? '', wide - padding.column, 400, mostLines),
    );
    const rowHeight = Math.max(1, ...cells.map((lines) => lines.length)) * lineHeight + 2 * padding.row;
    if (top + rowHeight > bottom) break;
    cells.forEach((lines, column) => {
      const look = { sizePx: letterPx, weight: 400, ink: 'ink', lineHeight } as const;
      texts.push(...stackLines(lines, { ...look, x: lefts[column] ?? 0, y: top + padding.row }));
    });
    top += rowHeight;
    rules.push(rule(inner, top, theme.edge));
    shown += 1;
  }
  const left = [
    table.rows.length - shown,
    table.rows.length === 0 ? 0 : table.head.length - columns,
  ] as const;
  if (left[0] > 0 || left[1] > 0) {
    top += 6;
    put(table.more(...left), { sizePx: letterPx, line: lineHeight }, 'inkSoft');
  }
  const ground = { x, y, width, height, fill: theme.surface, stroke: theme.edge };
  return [svg('g', { 'data-part': 'table' }, svg('rect', ground), ...rules, ...drawTexts(texts, theme))];
}

function rule(
  { left, width }: { readonly left: number; readonly width: number },
  y: number,
  fill: string,
): SvgNode {
  return svg('rect', { x: left, y, width, height: 0.8, fill });
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** What is looked at to find how wide columns are. */
const sampled = 60;

/** As wide as what is in them, or as their share where that is too much; columns for which nothing is left are left out. */
function columnWidths({ head, rows }: ShortTable, width: number): readonly number[] {
  const most = Math.max(1, Math.floor(width / least));
  const wanted = head.slice(0, most).map((name, column) => {
    const cells = rows.slice(0, sampled).map((row) => textWidth(row[column] ?? '', letterPx, 400));
    const widest = Math.max(textWidth(name, 12, 700), ...cells) + padding.column;
    return Math.min(Math.max(least, widest), width * 0.42);
  });
  const spare = width - wanted.length * least;
  const asked = sum(wanted.map((wide) => wide - least));
  return wanted.map((wide) => least + (asked <= 0 ? 0 : ((wide - least) * Math.min(spare, asked)) / asked));
}

function cutCell(text: string, width: number, weight: 400 | 700, most: number): readonly string[] {
  const lines = wrapText(text, { sizePx: letterPx, weight, width });
  if (lines.length <= most) return lines;
  const letters = [...(lines[most - 1] ?? '')];
  while (letters.length > 0 && textWidth(`${letters.join('')}…`, letterPx, weight) > width) letters.pop();
  return [...lines.slice(0, most - 1), `${letters.join('')}…`];
}
