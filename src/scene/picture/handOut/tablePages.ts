import { textWidth } from '../../../appearance/measureText';
import type { Theme } from '../../../appearance/themes';
import { type VerbandKind, verbandKinds } from '../../../ecosystem/ecosystem';
import { type SvgNode, svg } from '../svg';
import { wrapText } from '../wrapText';
import { inside, type PageContent, type PageText, stackLines } from './page';
import {
  type ColumnHeads,
  drawSign,
  type ListLook,
  type ListWidths,
  type SetPiece,
  setHeading,
  setPieces,
  type TableGroup,
  widthsOf,
} from './tableRows';

/** What the list says besides its rows. */
export interface TableListTold {
  readonly label: string;
  readonly title: string;
  readonly intro: string;
  /** What the signs mean. */
  readonly kinds: Readonly<Record<VerbandKind, string>>;
  readonly columns: ColumnHeads;
  /** Above a group that goes on in the next column. */
  readonly goneOn: (title: string) => string;
  readonly foot: readonly string[];
}

/** From as it is read best to as small as it may become: letters of 10.7 pixels are 7 points on A4. */
const looks: readonly ListLook[] = [
  { columns: 2, sizePx: 15, lineHeight: 21, rowGap: 4 },
  { columns: 3, sizePx: 13, lineHeight: 17, rowGap: 3 },
  { columns: 3, sizePx: 12, lineHeight: 15.5, rowGap: 2 },
  { columns: 4, sizePx: 11.5, lineHeight: 14.5, rowGap: 1.5 },
  { columns: 4, sizePx: 11, lineHeight: 13.5, rowGap: 1 },
  { columns: 4, sizePx: 10.7, lineHeight: 13, rowGap: 0.4 },
  { columns: 4, sizePx: 10.7, lineHeight: 12.6, rowGap: 0 },
];
/** Of a list that needs more than one page anyhow. */
const longLook: ListLook = { columns: 4, sizePx: 11, lineHeight: 14, rowGap: 1.5 };

/** Closer to the foot than a picture may come. */
export const listBottom = inside.bottom + 6;

/** A column with what stands in it. */
type Filled = readonly SetPiece[];

/**
 * Makes the pages with the tables that a story shows: one page in the largest letters in which all fit on it, more where
 * they do not fit in the smallest.
 *
 * @param groups - in order; none without rows
 * @param told - what it says besides
 * @param theme - colours
 * @returns at least one page; each row is whole in one of its columns
 */
export function tablePages(
  groups: readonly TableGroup[],
  told: TableListTold,
  theme: Theme,
): readonly PageContent[] {
  const head = setHead(told, theme);
  const height = listBottom - head.bottom;
  const { look, widths, columns } = chooseLook(groups, told, height);
  const pages: PageContent[] = [];
  for (let from = 0; from < Math.max(1, columns.length); from += look.columns) {
    const here = columns.slice(from, from + look.columns);
    const set = here.map((column, index) =>
      placeColumn(column, {
        x: inside.left + index * (widths.column + widths.gutter),
        y: head.bottom,
        told,
        widths,
        look,
        theme,
      }),
    );
    pages.push({
      kind: 'tafels',
      name: told.title,
      foot: told.foot,
      texts: [...head.texts, ...set.flatMap(({ texts }) => texts)],
      drawn: [...head.drawn, ...set.flatMap(({ drawn }) => drawn)],
    });
  }
  return pages;
}

function chooseLook(groups: readonly TableGroup[], told: TableListTold, height: number) {
  const fill = (look: ListLook) => {
    const widths = widthsOf(groups, look, told.columns);
    const pieces = setPieces(groups, look, widths);
    const flow = (high: number) => flowIn(pieces, high, told.goneOn, { look, widths });
    return { look, widths, flow, columns: flow(height) };
  };
  for (const look of looks) {
    const { widths, flow, columns } = fill(look);
    if (columns.length > look.columns) continue;
    return { look, widths, columns: evenOut(flow, look.columns, height) };
  }
  return fill(longLook);
}

/** Columns that end at about the same height. */
function evenOut(flow: (height: number) => readonly Filled[], most: number, height: number) {
  let [low, high] = [0, height];
  for (let turn = 0; turn < 10; turn++) {
    const middle = (low + high) / 2;
    if (flow(middle).length <= most) high = middle;
    else low = middle;
  }
  return flow(high);
}

/** Fills columns one after the other; each begins with a heading, and none ends with one. */
function flowIn(
  pieces: readonly SetPiece[],
  height: number,
  goneOn: (title: string) => string,
  { look, widths }: { readonly look: ListLook; readonly widths: ListWidths },
): readonly Filled[] {
  const columns: SetPiece[][] = [];
  let used = Number.POSITIVE_INFINITY;
  let title = '';
  const begin = (heading: string): void => {
    const first = setHeading(heading, look, widths, true);
    columns.push([first]);
    used = first.height;
  };
  const add = (piece: SetPiece): void => {
    columns.at(-1)?.push(piece);
    used += piece.height;
  };
  pieces.forEach((piece, index) => {
    if (piece.kind === 'heading') {
      title = piece.title;
      const next = pieces[index + 1]?.height ?? 0;
      if (used + piece.height + next > height) begin(title);
      else add(piece);
    } else {
      if (used + piece.height > height) begin(goneOn(title));
      add(piece);
    }
  });
  return columns;
}

interface ColumnPlace {
  readonly x: number;
  readonly y: number;
  readonly told: TableListTold;
  readonly widths: ListWidths;
  readonly look: ListLook;
  readonly theme: Theme;
}

function placeColumn(column: Filled, { x, y, told, widths, look, theme }: ColumnPlace) {
  const small = { sizePx: look.sizePx, weight: 400, ink: 'inkSoft', y: y + look.lineHeight / 2 } as const;
  const texts: PageText[] = [
    { ...small, text: told.columns.organisations, x: x + widths.organisationsEnd, anchor: 'end' },
    { ...small, text: told.columns.steps, x: x + widths.stepsFrom },
  ];
  const drawn: SvgNode[] = [];
  let top = y;
  for (const piece of column) {
    texts.push(...piece.texts.map((text) => ({ ...text, x: x + text.x, y: top + text.y })));
    if (piece.kind === 'row')
      drawn.push(drawSign(piece.of, x, top + look.lineHeight / 2, { sizePx: look.sizePx, theme }));
    else
      drawn.push(
        svg('rect', {
          x,
          y: top + piece.height - 1.5,
          width: widths.column,
          height: 0.8,
          fill: theme.edge,
        }),
      );
    top += piece.height;
  }
  return { texts, drawn };
}

/** The story and what the signs mean, and below that the title with what there is to say beside it. */
function setHead({ label, title, intro, kinds }: TableListTold, theme: Theme) {
  const { left: x, right, top } = inside;
  const over = { sizePx: 13, weight: 600, lineHeight: 18 } as const;
  const big = { sizePx: 24, weight: 700, lineHeight: 30 } as const;
  const small = { sizePx: 13, weight: 400, lineHeight: 17 } as const;
  const labels = wrapText(label, { ...over, width: (right - x) * 0.55 }).slice(0, 2);
  const titles = wrapText(title, { ...big, width: (right - x) * 0.4 }).slice(0, 2);
  const titleTop = top + labels.length * over.lineHeight + 2;
  const introLeft = x + Math.max(...titles.map((line) => textWidth(line, big.sizePx, big.weight))) + 28;
  const intros = wrapText(intro, { ...small, width: (right - introLeft) * 0.98 });
  // On the line of the title.
  const introTop = titleTop + big.lineHeight / 2 + 3 - small.lineHeight / 2;
  const signs = setKinds(kinds, top + 9, theme);
  return {
    texts: [
      ...stackLines(labels, { ...over, x, y: top, ink: 'accent' }),
      ...stackLines(titles, { ...big, x, y: titleTop, ink: 'ink' }),
      ...stackLines(intros, { ...small, x: introLeft, y: introTop, ink: 'inkSoft' }),
      ...signs.texts,
    ],
    drawn: signs.drawn,
    bottom:
      Math.max(titleTop + titles.length * big.lineHeight, introTop + intros.length * small.lineHeight) + 9,
  };
}

const legend = { sizePx: 13, weight: 400 } as const;
const legendGap = { sign: 20, entry: 22 } as const;

/** What the signs mean, at the right of the first line. */
function setKinds(kinds: TableListTold['kinds'], y: number, theme: Theme) {
  const texts: PageText[] = [];
  const drawn: SvgNode[] = [];
  let end = inside.right;
  for (const kind of verbandKinds.toReversed()) {
    const x = end - textWidth(kinds[kind], legend.sizePx, legend.weight);
    texts.unshift({ ...legend, text: kinds[kind], x, y, ink: 'inkSoft' });
    drawn.unshift(drawSign(kind, x - legendGap.sign, y, { sizePx: legend.sizePx, theme }));
    end = x - legendGap.sign - legendGap.entry;
  }
  return { texts, drawn };
}
