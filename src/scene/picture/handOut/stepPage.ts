import type { Theme } from '../../../appearance/themes';
import type { Box } from '../../boxes';
import { drawCode } from '../drawCode';
import type { LegendPart, Picture } from '../picture';
import { wrapText } from '../wrapText';
import { drawLegendStrip, type LegendStrip } from './legendStrip';
import { framed, type PageContent, type PageText, stackLines } from './page';
import type { StepPlan } from './planStep';
import { drawShortTable, type ShortTable } from './shortTable';

/** What a step shows: a picture, or in its place a table in short, which may have no rows. */
export type StepShown =
  | { readonly kind: 'picture'; readonly picture: Picture }
  | { readonly kind: 'table'; readonly table: ShortTable };

/** Where the picture goes, and what is told below it. */
export interface PictureFrame {
  readonly box: Box;
  readonly caption: readonly PageText[];
  readonly legend: LegendStrip | null;
}

const caption = { sizePx: 12.5, lineHeight: 18, most: 3, above: 8 } as const;
const legendAbove = 6;
/** The legend takes no more of the height than this. */
const legendShare = 0.2;

/**
 * Divides the room for a picture.
 *
 * @param area - all of it
 * @param told - what the picture shows, in a line or some; and what its signs mean
 * @param theme - colours
 * @returns the box of the picture itself, and what is below it
 */
export function frameIn(
  area: Box,
  told: { readonly caption: string; readonly legend: readonly LegendPart[] },
  theme: Theme,
): PictureFrame {
  const { x, width } = area;
  const column = { sizePx: caption.sizePx, weight: 600, width: width * 0.98 } as const;
  const all = wrapText(told.caption, column);
  const lines =
    all.length <= caption.most ? all : [...all.slice(0, caption.most - 1), `${all[caption.most - 1]} …`];
  const strip = (y: number) =>
    drawLegendStrip(told.legend, { x, y, width, most: area.height * legendShare }, theme);
  const legendHeight = strip(0).height;
  const below =
    (lines.length === 0 ? 0 : caption.above + lines.length * caption.lineHeight) +
    (legendHeight === 0 ? 0 : legendAbove + legendHeight);
  const height = Math.floor(area.height - below);
  const y = area.y + height + caption.above;
  const look = { sizePx: caption.sizePx, weight: 600, lineHeight: caption.lineHeight, ink: 'ink' } as const;
  return {
    box: { ...area, height },
    caption: stackLines(lines, { ...look, x, y }),
    legend: legendHeight === 0 ? null : strip(area.y + area.height - legendHeight),
  };
}

/**
 * Makes the pages of a step.
 *
 * @param plan - where its texts go
 * @param frame - where its picture goes
 * @param shown - the picture, as large as its box
 * @param about - number of the step, what its pages are called and what stands below them
 * @param theme - colours
 * @returns its page, and those on which its text goes on
 */
export function stepPages(
  { plan, frame }: { readonly plan: StepPlan; readonly frame: PictureFrame },
  shown: StepShown,
  about: { readonly step: number } & Pick<PageContent, 'name' | 'foot'>,
  theme: Theme,
): readonly PageContent[] {
  const { step, name, foot } = about;
  const { box, legend } = frame;
  const body =
    shown.kind === 'picture'
      ? framed(shown.picture.body, box, theme)
      : drawShortTable(shown.table, box, theme);
  return [
    {
      kind: `stap-${step}`,
      name,
      foot,
      texts: [...plan.texts, ...frame.caption],
      drawn: [
        ...body,
        ...(legend === null ? [] : [legend.node]),
        ...(plan.code === null ? [] : [drawCode(plan.code.modules, plan.code)]),
      ],
    },
    ...plan.more.map((texts) => ({ kind: `vervolg-${step}`, name, foot, texts, drawn: [] })),
  ];
}
