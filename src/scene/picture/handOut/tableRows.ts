import { textWidth } from '../../../appearance/measureText';
import type { Theme } from '../../../appearance/themes';
import type { VerbandKind } from '../../../ecosystem/ecosystem';
import { kindSign } from '../mapLegend';
import { signSize } from '../picture';
import { type SvgNode, svg } from '../svg';
import { wrapText } from '../wrapText';
import { inside, type PageText, stackLines } from './page';

/** A line of the list of tables, as it is read. */
export interface TableRow {
  readonly kind: VerbandKind;
  readonly name: string;
  readonly organisations: string;
  readonly steps: string;
}

/** Tables under one heading. */
export interface TableGroup {
  readonly title: string;
  readonly rows: readonly TableRow[];
}

/** Above the two numbers behind a name. */
export interface ColumnHeads {
  readonly organisations: string;
  readonly steps: string;
}

/** How a list is set, in pixels of the page. */
export interface ListLook {
  readonly columns: number;
  readonly sizePx: number;
  readonly lineHeight: number;
  readonly rowGap: number;
}

/** Where things go across a column, from its left side. */
export interface ListWidths {
  readonly column: number;
  readonly gutter: number;
  readonly nameFrom: number;
  /** The number of organisations ends here. */
  readonly organisationsEnd: number;
  readonly stepsFrom: number;
  /** Between a name and the numbers behind it on one line. */
  readonly nameEnd: number;
  /** Between a heading and what stands above the numbers, on the first line of a column. */
  readonly headingEnd: number;
}

/** A heading or a row, set at the left top corner of nothing. */
export type SetPiece = { readonly texts: readonly PageText[]; readonly height: number } & (
  | { readonly kind: 'heading'; readonly title: string }
  | { readonly kind: 'row'; readonly of: VerbandKind }
);

const gutter = 20;
/** Letters are measured without kerning, and some pictures are wider than they are counted. */
const safety = 0.98;
/** The steps of a row take no more of the width than this; longer ones go on below themselves. */
const stepsShare = 0.3;
const mostLines = 12;

/**
 * Divides the width of a page over the columns of a list.
 *
 * @param groups - what is listed
 * @param look - how many columns, and how large the letters are
 * @param heads - what stands above the numbers
 * @returns where things go across each column
 */
export function widthsOf(groups: readonly TableGroup[], look: ListLook, heads: ColumnHeads): ListWidths {
  const { sizePx, columns } = look;
  const column = (inside.right - inside.left - (columns - 1) * gutter) / columns;
  const rows = groups.flatMap((group) => group.rows);
  const widest = (texts: readonly string[]): number =>
    Math.max(0, ...texts.map((text) => textWidth(text, sizePx, 400)));
  const steps = Math.min(column * stepsShare, widest(rows.map((row) => row.steps)) / safety);
  const stepsFrom = column - Math.max(steps, widest([heads.steps]) / safety);
  const organisationsEnd = stepsFrom - sizePx * 0.7;
  const organisations = widest(rows.map((row) => row.organisations)) / safety;
  const nameEnd = organisationsEnd - Math.max(organisations, sizePx) - sizePx * 0.6;
  const headingEnd = organisationsEnd - widest([heads.organisations]) / safety - sizePx;
  return { column, gutter, nameFrom: sizePx * 1.4, organisationsEnd, stepsFrom, nameEnd, headingEnd };
}

/**
 * Sets headings and rows.
 *
 * @param groups - in order
 * @param look - size of the letters
 * @param widths - of a column
 * @returns them one after the other, each as high as it is
 */
export function setPieces(
  groups: readonly TableGroup[],
  look: ListLook,
  widths: ListWidths,
): readonly SetPiece[] {
  return groups.flatMap(({ title, rows }) => [
    setHeading(title, look, widths, false),
    ...rows.map((row) => setRow(row, look, widths)),
  ]);
}

/**
 * Sets the heading of a group.
 *
 * @param title - what it says
 * @param look - size of the letters
 * @param widths - of a column
 * @param isFirst - of its column: beside what stands above the numbers, with no room above it
 * @returns the heading, with room for a rule below it
 */
export function setHeading(
  title: string,
  { sizePx, lineHeight }: ListLook,
  { column, headingEnd }: ListWidths,
  isFirst: boolean,
): SetPiece {
  const width = (isFirst ? headingEnd : column) * safety;
  const lines = wrapText(title, { sizePx, weight: 700, width }).slice(0, 3);
  const above = isFirst ? 0 : Math.round(sizePx * 0.42);
  const texts = stackLines(lines, { x: 0, y: above, sizePx, weight: 700, lineHeight, ink: 'ink' });
  return { kind: 'heading', title, texts, height: above + Math.max(1, lines.length) * lineHeight + 2 };
}

/** The numbers stand on the last line of the name: short names, which most are, take one line. */
function setRow(
  { kind, name, organisations, steps }: TableRow,
  look: ListLook,
  widths: ListWidths,
): SetPiece {
  const { sizePx, lineHeight } = look;
  const { column, nameFrom, nameEnd, organisationsEnd, stepsFrom } = widths;
  const lines = nameLines(name, sizePx, { wide: column - nameFrom, narrow: nameEnd - nameFrom });
  const last = Math.max(0, lines.length - 1) * lineHeight;
  const stepLines = cut(wrapText(steps, { sizePx, weight: 400, width: column - stepsFrom }));
  const set = { sizePx, weight: 400, lineHeight } as const;
  return {
    kind: 'row',
    of: kind,
    texts: [
      ...stackLines(lines, { ...set, x: nameFrom, y: 0, ink: 'ink' }),
      ...stackLines([organisations], { ...set, x: organisationsEnd, y: last, anchor: 'end', ink: 'inkSoft' }),
      ...stackLines(stepLines, { ...set, x: stepsFrom, y: last, ink: 'inkSoft' }),
    ],
    height: last + Math.max(1, stepLines.length) * lineHeight + look.rowGap,
  };
}

/** Over the whole width where its last line leaves room for the numbers; else between the sign and the numbers. */
function nameLines(
  name: string,
  sizePx: number,
  { wide, narrow }: { readonly wide: number; readonly narrow: number },
): readonly string[] {
  const set = (width: number) => wrapText(name, { sizePx, weight: 400, width: width * safety });
  const lines = set(wide);
  const isRoom = textWidth(lines.at(-1) ?? '', sizePx, 400) <= narrow * safety;
  return cut(isRoom ? lines : set(narrow));
}

function cut(lines: readonly string[]): readonly string[] {
  return lines.length <= mostLines ? lines : [...lines.slice(0, mostLines - 1), '…'];
}

/**
 * Draws the sign of a kind before a name.
 *
 * @param kind - which
 * @param x - its left side
 * @param y - the middle of the line
 * @param look - size of the letters beside it, and colours
 * @returns it, about as high as the letters
 */
export function drawSign(
  kind: VerbandKind,
  x: number,
  y: number,
  { sizePx, theme }: { readonly sizePx: number; readonly theme: Theme },
): SvgNode {
  const scale = sizePx / 17;
  // Signs stand in the middle of a box that is wider than they are.
  const left = x - (signSize.width / 2 - 7.5) * scale;
  const top = y - (signSize.height / 2) * scale;
  const transform = `translate(${left.toFixed(2)} ${top.toFixed(2)}) scale(${scale.toFixed(3)})`;
  return svg('g', { transform }, ...kindSign(kind, theme));
}
