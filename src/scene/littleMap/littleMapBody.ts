import type { FontWeight } from '../../appearance/glyphWidths';
import { mixedColour, type PatternMark, stepPatterns, tintShares } from '../../appearance/littleMapLook';
import { textWidth } from '../../appearance/measureText';
import type { Theme } from '../../appearance/themes';
import { type JoinStep, joinSteps } from '../../ecosystem/joinSteps';
import type { DrawnPoint } from '../../layout/geo/placeMunicipalities';
import { type SvgNode, svg } from '../picture/svg';
import { type BlockLine, textBlock } from '../picture/textBlock';
import type { LabelLine, LittleMap, MapFrame, MapLabel } from './littleMap';
import { regionSpacing } from './writeLabel';

/** What stands out on the little map, by position; -1 = none. */
export interface MapMarks {
  readonly municipality: number;
  readonly region: number;
}

/**
 * Draws the little map for a file or for paper.
 *
 * @param map - as `drawLittleMap` gave it
 * @param theme - colours
 * @param marks - what is selected
 * @returns shapes, borders and words, a text for each label; no part reaches out of the size of the map
 */
export function littleMapBody(map: LittleMap, theme: Theme, marks: MapMarks): readonly SvgNode[] {
  const soft = { fill: 'none', stroke: theme.inkSoft, opacity: 0.65 };
  return [
    svg('defs', {}, ...(map.fill === 'deelname' ? joinSteps.map((step) => patternOf(step, theme)) : [])),
    svg(
      'g',
      { id: 'rays' },
      ...map.rays.map(([from, to]) => lineOf(from, to, { ...soft, 'stroke-dasharray': '2 4' })),
    ),
    ...frameOf(map.whole, map, { theme, marks, id: 'limburg' }),
    svg('rect', { ...map.locator, rx: 3, ...soft }),
    svg('rect', { ...map.enlarged.box, rx: 6, fill: 'none', stroke: theme.edge }),
    ...frameOf(map.enlarged, map, { theme, marks, id: 'larger' }),
  ];
}

interface FrameLook {
  readonly theme: Theme;
  readonly marks: MapMarks;
  readonly id: string;
}

function frameOf(frame: MapFrame, map: LittleMap, { theme, marks, id }: FrameLook): readonly SvgNode[] {
  const ring = { fill: 'none', stroke: theme.coalitionRing, 'stroke-linejoin': 'round' };
  const chosen = { fill: 'none', stroke: theme.accent, 'stroke-linejoin': 'round' };
  const shape = frame.shapes.find(({ of }) => of === marks.municipality);
  const region = frame.regions.find(({ of }) => of === marks.region);
  const isSoft = (isIndirect: boolean) => map.fill === 'deelname' && isIndirect;
  return [
    svg(
      'g',
      { id: `${id}-shapes` },
      ...frame.shapes.map(({ path, tint, step, isIndirect }) =>
        svg('path', {
          class: 'municipality',
          d: path,
          fill: fillOf(map, tint, step, theme),
          opacity: isSoft(isIndirect) ? 0.45 : undefined,
        }),
      ),
    ),
    svg(
      'g',
      { id: `${id}-borders` },
      svg('path', {
        d: frame.inner,
        fill: 'none',
        stroke: theme.areaRing,
        'stroke-width': 0.75,
        opacity: 0.75,
      }),
      ...frame.regions.map(({ path, depth }) =>
        svg('path', { d: path, ...ring, 'stroke-width': [2.25, 1.75][depth] ?? 1.5 }),
      ),
      svg('path', { d: frame.outline, ...ring, 'stroke-width': 1.75 }),
      ...(region === undefined ? [] : [svg('path', { d: region.path, ...chosen, 'stroke-width': 3 })]),
      ...(shape === undefined
        ? []
        : [
            // Apart from dark stripes, on a grey print too.
            svg('path', { d: shape.path, ...chosen, stroke: theme.surface, 'stroke-width': 9 }),
            svg('path', { d: shape.path, ...chosen, 'stroke-width': 4 }),
          ]),
    ),
    svg(
      'g',
      { id: `${id}-labels` },
      ...[...frame.labels, ...frame.regionLabels].map((label) => labelOf(label, theme)),
    ),
  ];
}

/**
 * Says how a municipality is filled.
 *
 * @param map - by what it is filled
 * @param tint - position in `tintShares`
 * @param step - how far the municipality is
 * @param theme - colours
 * @returns a colour, or a pattern of `littleMapBody` in the same drawing
 */
export function fillOf(
  { fill }: Pick<LittleMap, 'fill'>,
  tint: number,
  step: JoinStep | null,
  theme: Theme,
): string {
  if (fill === 'aantal') return mixedColour(theme, { colour: 'accent', share: tintShares[tint] ?? 0 });
  return step === null ? theme.surface : `url(#${patternId(step)})`;
}

function patternId(step: JoinStep): string {
  return `step-${joinSteps.indexOf(step)}`;
}

function patternOf(step: JoinStep, theme: Theme): SvgNode {
  const { ground, ink, sizePx, turn, marks } = stepPatterns[step];
  const size = { width: sizePx, height: sizePx };
  return svg(
    'pattern',
    {
      id: patternId(step),
      patternUnits: 'userSpaceOnUse',
      ...size,
      patternTransform: `rotate(${turn})`,
    },
    svg('rect', { ...size, fill: mixedColour(theme, ground) }),
    ...marks.map((mark) => markOf(mark, sizePx, theme[ink])),
  );
}

function markOf(mark: PatternMark, sizePx: number, fill: string): SvgNode {
  switch (mark.kind) {
    case 'stripe':
      return svg('rect', { x: mark.from, width: mark.width, height: sizePx, fill });
    case 'bar':
      return svg('rect', { y: mark.from, width: sizePx, height: mark.width, fill });
    case 'dot':
      return svg('circle', { cx: mark.x, cy: mark.y, r: mark.r, fill });
  }
}

const weights: Readonly<Record<LabelLine['part'], FontWeight>> = {
  name: 600,
  count: 700,
  region: 700,
  note: 600,
};

function labelOf({ lines, leader, mark }: MapLabel, theme: Theme): SvgNode {
  return svg(
    'g',
    { class: 'map-label' },
    ...(leader === null
      ? []
      : [lineOf(leader[0], leader[1], { stroke: theme.inkSoft, 'stroke-width': 0.75 })]),
    ...lines.map((line) => groundOf(line, theme)),
    textBlock(
      lines.map((line) => styled(line, theme)),
      'middle',
    ),
    ...(mark === null ? [] : [markSign(mark, 3.5, theme)]),
  );
}

function styled({ text, x, y, sizePx, part }: LabelLine, theme: Theme): BlockLine {
  const isNone = text === '0';
  const fill = part === 'region' ? theme.areaInk : isNone ? theme.inkSoft : theme.ink;
  const line = { text, x, y, sizePx, weight: isNone ? 400 : weights[part], fill };
  return part === 'region' ? { ...line, spacing: sizePx * regionSpacing } : line;
}

/** Programs for drawing do not agree on letters with a rim, so a word lies on a piece of ground. */
function groundOf({ text, x, y, sizePx, part }: LabelLine, theme: Theme): SvgNode {
  const spaced = part === 'region' ? sizePx * regionSpacing * text.length : 0;
  const width = textWidth(text, sizePx, weights[part]) + spaced + 4;
  return svg('rect', {
    x: x - width / 2,
    y: y - sizePx * 0.86,
    width,
    height: sizePx * 1.12,
    rx: 3,
    fill: theme.halo,
    opacity: 0.7,
  });
}

/**
 * Draws the sign of a marked municipality.
 *
 * @param at - its middle
 * @param r - its size
 * @param theme - colours
 * @returns a disc
 */
export function markSign([cx, cy]: DrawnPoint, r: number, theme: Theme): SvgNode {
  return svg('circle', { cx, cy, r, fill: theme.own, stroke: theme.ownEdge, 'stroke-width': 1.25 });
}

function lineOf(
  [x1, y1]: DrawnPoint,
  [x2, y2]: DrawnPoint,
  look: Readonly<Record<string, string | number>>,
): SvgNode {
  return svg('line', { x1, y1, x2, y2, ...look });
}
