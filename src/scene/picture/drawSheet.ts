import type { Theme } from '../../appearance/themes';
import { cleanText } from '../../network/export/xmlText';
import { drawCode } from './drawCode';
import { drawLegend } from './drawLegend';
import type { Picture } from './picture';
import type { SheetPlan, SheetText } from './planSheet';
import { pictureFont, type SvgNode, svg, textLine } from './svg';

/**
 * Puts a picture on a sheet with all that it takes to understand it elsewhere: what it shows, what was left out, what the
 * signs mean, where it comes from and where it lives.
 *
 * @param plan - where everything goes
 * @param picture - as large as the plan has room for
 * @param theme - colours
 * @returns the sheet, an element `svg` of the size of the plan
 */
export function drawSheet(plan: SheetPlan, picture: Picture, theme: Theme): SvgNode {
  const { width, height, box } = plan;
  const frame = { x: box.x, y: box.y, width: box.width, height: box.height };
  const legend = drawLegend(picture.legend, plan.legend, { theme, title: plan.words.legend });
  return svg(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width: Math.round(width * plan.scale),
      height: Math.round(height * plan.scale),
      viewBox: `0 0 ${width} ${height}`,
      role: 'img',
      'font-family': pictureFont,
      'text-rendering': 'geometricPrecision',
    },
    svg('title', {}, cleanText(plan.words.name)),
    svg('desc', {}, cleanText([picture.description, ...plan.rest].join('\n'))),
    svg('rect', { width, height, fill: theme.scheme === 'dark' ? theme.surface : '#ffffff' }),
    svg('g', { id: 'head' }, ...plan.head.map((text) => drawText(text, theme))),
    // An inner drawing cuts what reaches out of it, and needs no name for that.
    svg('svg', { id: 'picture', ...frame, overflow: 'hidden' }, ...picture.body),
    svg('rect', { ...frame, fill: 'none', stroke: theme.edge }),
    legend,
    svg('g', { id: 'foot' }, ...plan.foot.map((text) => drawText(text, theme))),
    ...(plan.code === null ? [] : [drawCode(plan.code.modules, plan.code)]),
  );
}

function drawText({ text, isSoft, ...set }: SheetText, theme: Theme): SvgNode {
  return textLine(text, { ...set, fill: isSoft ? theme.inkSoft : theme.ink });
}
