import type { Theme } from '../../../appearance/themes';
import { type SvgNode, svg } from '../svg';
import { wrapText } from '../wrapText';
import { inside, type PageContent, type PageText, stackLines } from './page';

/** A line of the list of tables, as it is read. */
export interface TableRow {
  /** Name, kind, area, coalition, organisations, steps. */
  readonly cells: readonly [string, string, string, string, string, string];
}

/** What the list says besides its rows. */
export interface TableListTold {
  readonly label: string;
  readonly title: string;
  readonly intro: string;
  readonly head: TableRow['cells'];
  readonly foot: readonly string[];
}

const shares = [0.305, 0.13, 0.18, 0.225, 0.075, 0.085] as const;
/** Numbers stand under each other at the right. */
const numbers = 4;
const cellGap = 18;
const letters = { sizePx: 11.5, weight: 400 } as const;
const lineHeight = 15;
const rowGap = 4;
const headHeight = 24;

interface Column {
  readonly x: number;
  readonly width: number;
}

const columns: readonly Column[] = shares.map((share, index) => {
  const width = inside.right - inside.left;
  const before = shares.slice(0, index).reduce((sum, one) => sum + one, 0);
  return {
    x: inside.left + before * width,
    width: share * width - (index === shares.length - 1 ? 0 : cellGap),
  };
});

/**
 * Makes the pages with the tables that a story shows; each begins with the head of the columns.
 *
 * @param rows - in order
 * @param told - what it says besides
 * @param theme - colours
 * @returns at least one page; each row is whole on one of them
 */
export function tablePages(
  rows: readonly TableRow[],
  told: TableListTold,
  theme: Theme,
): readonly PageContent[] {
  const pages: PageContent[] = [];
  let next = 0;
  do {
    const top = pages.length === 0 ? setHead(told, true) : setHead(told, false);
    const body = setRows(rows.slice(next), top.bottom, theme);
    next += body.count;
    pages.push({
      kind: 'tafels',
      name: told.title,
      foot: told.foot,
      texts: [...top.texts, ...(rows.length === 0 ? [] : headCells(told.head, top.bottom)), ...body.texts],
      drawn: rows.length === 0 ? [] : body.rules,
    });
  } while (next < rows.length);
  return pages;
}

function setHead({ label, title, intro }: TableListTold, isFirst: boolean) {
  const { left: x, top } = inside;
  const width = (inside.right - inside.left) * 0.98;
  const over = { sizePx: 13, weight: 600 } as const;
  const labels = wrapText(label, { ...over, width }).slice(0, 2);
  const size = isFirst ? { sizePx: 28, lineHeight: 36 } : { sizePx: 19, lineHeight: 26 };
  const titleTop = top + labels.length * 18 + 4;
  const titles = wrapText(title, { ...size, weight: 700, width }).slice(0, 2);
  const introTop = titleTop + titles.length * size.lineHeight + 4;
  const look = { sizePx: 14, weight: 400 } as const;
  const intros = isFirst ? wrapText(intro, { ...look, width }) : [];
  return {
    texts: [
      ...stackLines(labels, { ...over, x, y: top, lineHeight: 18, ink: 'accent' }),
      ...stackLines(titles, { ...size, x, y: titleTop, weight: 700, ink: 'ink' }),
      ...stackLines(intros, { ...look, x, y: introTop, lineHeight: 20, ink: 'inkSoft' }),
    ],
    bottom: introTop + intros.length * 20 + 12,
  };
}

function headCells(head: TableRow['cells'], y: number): readonly PageText[] {
  return head.map((text, index) => ({
    ...placed(index),
    text,
    y: y + headHeight / 2 - 3,
    sizePx: 12,
    weight: 700,
    ink: 'inkSoft',
  }));
}

function placed(index: number): Pick<PageText, 'x' | 'anchor'> {
  const { x, width } = columns[index] ?? { x: inside.left, width: 0 };
  return index === numbers ? { x: x + width, anchor: 'end' } : { x };
}

/** As many rows as fit, the first one always: no row is as high as a page. */
function setRows(rows: readonly TableRow[], top: number, theme: Theme) {
  const width = inside.right - inside.left;
  const rule = (y: number, fill: string): SvgNode =>
    svg('rect', { x: inside.left, y, width, height: 0.8, fill });
  const texts: PageText[] = [];
  let y = top + headHeight;
  const rules = [rule(y, theme.ink)];
  let count = 0;
  for (const { cells } of rows) {
    const lines = cells.map((text, index) => linesOf(text, index));
    const height = Math.max(1, ...lines.map((cell) => cell.length)) * lineHeight + rowGap;
    if (count > 0 && y + height > inside.bottom) break;
    const look = { ...letters, lineHeight, ink: 'ink', y: y + rowGap / 2 } as const;
    lines.forEach((cell, index) => {
      const weight = index === 0 ? 600 : 400;
      texts.push(...stackLines(cell, { ...look, weight, ...placed(index) }));
    });
    y += height;
    rules.push(rule(y, theme.edge));
    count += 1;
  }
  return { texts, rules, count };
}

const mostLines = 12;

function linesOf(text: string, index: number): readonly string[] {
  const width = (columns[index]?.width ?? 0) * 0.98;
  const lines = wrapText(text, { ...letters, weight: index === 0 ? 600 : 400, width });
  return lines.length <= mostLines ? lines : [...lines.slice(0, mostLines - 1), '…'];
}
