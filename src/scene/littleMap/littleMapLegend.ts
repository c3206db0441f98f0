import type { Theme } from '../../appearance/themes';
import { type JoinStep, joinSteps } from '../../ecosystem/joinSteps';
import { type LegendEntry, type LegendPart, signSize } from '../picture/picture';
import { type SvgNode, svg } from '../picture/svg';
import type { LittleMap, MapFrame } from './littleMap';
import { fillOf, type MapMarks, markSign } from './littleMapBody';

/** What the legend of the little map says. */
export interface LittleMapLines {
  /** What is counted, or that it tells of participation. */
  readonly title: string;
  readonly classTold: (from: number, to: number) => string;
  /** The word for a step; null = no seat is known. */
  readonly stepTold: (step: JoinStep | null) => string;
  readonly signs: string;
  readonly regionBorder: string;
  /** That what is lighter is only as far as the region around it. */
  readonly indirect: string;
  /** What the sign of a marked municipality means; empty = none is marked. */
  readonly marked: string;
  /** What is selected; empty = nothing that is drawn. */
  readonly chosen: string;
}

/**
 * Tells what the fills, borders and signs of the little map mean: those that are in it, and all classes or steps.
 *
 * @param map - what is drawn
 * @param theme - colours
 * @param lines - the words
 * @param marks - what is selected
 * @returns the fills, and the signs
 */
export function littleMapLegend(
  map: LittleMap,
  theme: Theme,
  lines: LittleMapLines,
  marks: MapMarks,
): readonly LegendPart[] {
  const fills: readonly LegendEntry[] =
    map.fill === 'aantal'
      ? map.classes.map(({ from, to, tint }) => ({
          text: lines.classTold(from, to),
          sign: [swatch(fillOf(map, tint, null, theme), theme)],
        }))
      : [...joinSteps, null].map((step) => ({
          text: lines.stepTold(step),
          sign: [swatch(fillOf(map, 0, step, theme), theme)],
        }));
  return [
    { title: lines.title, entries: fills },
    { title: lines.signs, entries: signs(map, theme, lines, marks) },
  ];
}

function signs(map: LittleMap, theme: Theme, lines: LittleMapLines, marks: MapMarks): readonly LegendEntry[] {
  const { shapes, regions } = map.whole;
  const hasIndirect = map.fill === 'deelname' && shapes.some(({ isIndirect }) => isIndirect);
  const isMarked = lines.marked !== '' && [map.whole, map.enlarged].some(hasMark);
  const isChosen = lines.chosen !== '' && (marks.municipality >= 0 || marks.region >= 0);
  const all: readonly (readonly [isThere: boolean, text: string, sign: SvgNode])[] = [
    [regions.length > 0, lines.regionBorder, line(theme.coalitionRing, 2.25)],
    [isChosen, lines.chosen, line(theme.accent, 4)],
    [
      hasIndirect,
      lines.indirect,
      svg('g', { opacity: 0.45 }, swatch(fillOf(map, 0, joinSteps[0], theme), theme)),
    ],
    [isMarked, lines.marked, markSign([signSize.width / 2, signSize.height / 2], 4, theme)],
  ];
  return all.flatMap(([isThere, text, sign]) => (isThere ? { text, sign: [sign] } : []));
}

function hasMark({ labels }: MapFrame): boolean {
  return labels.some(({ mark }) => mark !== null);
}

function swatch(fill: string, theme: Theme): SvgNode {
  return svg('rect', { x: 0.5, y: 1.5, width: 27, height: 13, rx: 2, fill, stroke: theme.areaRing });
}

function line(stroke: string, width: number): SvgNode {
  return svg('path', { d: 'M1 8H27', stroke, 'stroke-width': width });
}
