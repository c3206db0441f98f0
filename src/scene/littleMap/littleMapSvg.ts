import { mixedColour, type PatternMark, stepPatterns, tintShares } from '../../appearance/littleMapLook';
import { textWidth } from '../../appearance/measureText';
import type { Theme } from '../../appearance/themes';
import { type JoinStep, joinSteps } from '../../ecosystem/joinSteps';
import type { DrawnPoint } from '../../layout/geo/placeMunicipalities';
import type { LittleMap, MapFrame, MapLabel } from './littleMap';
import { regionSpacing } from './placeNames';

/** The words around the shapes, in the language of who takes it along. */
export interface LittleMapLines {
  /** What is counted, or that it tells of participation. */
  readonly legendTitle: string;
  readonly classTold: (from: number, to: number) => string;
  /** The word for a step; null = does not take part. */
  readonly stepTold: (step: JoinStep | null) => string;
  readonly regionBorder: string;
  /** What the sign of a marked municipality means; empty = none is marked. */
  readonly marked: string;
  /** The line that the licence of the shapes asks for. */
  readonly source: string;
}

/** A drawing to put in a file of its own. */
export interface SvgBody {
  readonly width: number;
  readonly height: number;
  /** What goes between `<svg>` and `</svg>`: paths and texts, nothing from elsewhere. */
  readonly body: string;
}

/**
 * Writes the little map as SVG for a file or for paper: the picture, its legend and the line about the source.
 *
 * @param map - as `drawLittleMap` gave it
 * @param theme - the colours
 * @param lines - the words
 * @param sizePx - size of ordinary text
 * @returns the body, and its size in pixels; a text for each label and no style sheet
 */
export function littleMapSvg(map: LittleMap, theme: Theme, lines: LittleMapLines, sizePx = 14): SvgBody {
  const isInside = map.legend.height > 0;
  const legendAt: DrawnPoint = isInside ? [map.legend.x, sizePx] : [0, map.height + sizePx * 1.5];
  const legend = legendOf(map, theme, lines, { at: legendAt, sizePx });
  const bottom = Math.max(map.height, legend.bottom) + sizePx * 1.6;
  const parts = [
    `<defs>${joinSteps.map((step) => patternOf(step, theme)).join('')}</defs>`,
    ...map.rays.map(([from, to]) => lineOf(from, to, `stroke="${theme.inkSoft}" stroke-dasharray="2 4"`)),
    frameOf(map.whole, map, theme),
    boxOf(map.locator, `fill="none" stroke="${theme.inkSoft}"`),
    boxOf(map.enlarged.box, `fill="none" stroke="${theme.edge}"`),
    frameOf(map.enlarged, map, theme),
    legend.body,
    textOf(lines.source, [0, bottom], `font-size="${rounded(sizePx * 0.85)}" fill="${theme.inkSoft}"`),
  ];
  return { width: map.width, height: bottom + sizePx * 0.5, body: parts.join('') };
}

function frameOf(frame: MapFrame, map: LittleMap, theme: Theme): string {
  const ring = `fill="none" stroke="${theme.coalitionRing}" stroke-linejoin="round"`;
  return [
    ...frame.shapes.map(
      ({ path, tint, step, isIndirect }) =>
        `<path d="${path}" fill="${fillOf(map, tint, step, theme)}"${isIndirect && map.fill === 'deelname' ? ' opacity="0.45"' : ''}/>`,
    ),
    `<path d="${frame.inner}" fill="none" stroke="${theme.areaRing}" stroke-width="0.75" opacity="0.75"/>`,
    ...frame.regions.map(
      ({ path, depth }) =>
        `<path d="${path}" ${ring} stroke-width="${depth === 0 ? 2.25 : depth === 1 ? 1.75 : 1.5}"/>`,
    ),
    `<path d="${frame.outline}" ${ring} stroke-width="1.75"/>`,
    ...[...frame.labels, ...frame.regionLabels].map((label) => labelOf(label, theme)),
  ].join('');
}

function fillOf(map: LittleMap, tint: number, step: JoinStep | null, theme: Theme): string {
  if (map.fill === 'aantal') return mixedColour(theme, { colour: 'accent', share: tintShares[tint] ?? 0 });
  return step === null ? theme.surface : `url(#${patternId(step)})`;
}

function patternId(step: JoinStep): string {
  return `stap-${step.replace(' ', '-')}`;
}

function patternOf(step: JoinStep, theme: Theme): string {
  const { ground, ink, sizePx, turn, marks } = stepPatterns[step];
  const size = `width="${sizePx}" height="${sizePx}"`;
  const drawn = marks.map((mark) => markOf(mark, sizePx, theme[ink])).join('');
  return `<pattern id="${patternId(step)}" patternUnits="userSpaceOnUse" ${size} patternTransform="rotate(${turn})"><rect ${size} fill="${mixedColour(theme, ground)}"/>${drawn}</pattern>`;
}

function markOf(mark: PatternMark, sizePx: number, colour: string): string {
  switch (mark.kind) {
    case 'stripe':
      return `<rect x="${mark.from}" width="${mark.width}" height="${sizePx}" fill="${colour}"/>`;
    case 'bar':
      return `<rect y="${mark.from}" width="${sizePx}" height="${mark.width}" fill="${colour}"/>`;
    case 'dot':
      return `<circle cx="${mark.x}" cy="${mark.y}" r="${mark.r}" fill="${colour}"/>`;
  }
}

function labelOf({ lines, leader, mark }: MapLabel, theme: Theme): string {
  const halo = `stroke="${theme.halo}" stroke-width="3.5" stroke-linejoin="round" paint-order="stroke" text-anchor="middle"`;
  const texts = lines.map(({ text, x, y, sizePx, part }) => {
    const weight = part === 'name' || part === 'note' ? 600 : 700;
    const spacing = part === 'region' ? ` letter-spacing="${rounded(sizePx * regionSpacing)}"` : '';
    const fill = part === 'region' ? theme.areaInk : theme.ink;
    return textOf(
      text,
      [x, y],
      `font-size="${rounded(sizePx)}" font-weight="${weight}" fill="${fill}"${spacing} ${halo}`,
    );
  });
  return [
    leader === null ? '' : lineOf(leader[0], leader[1], `stroke="${theme.inkSoft}" stroke-width="0.75"`),
    ...texts,
    mark === null ? '' : circleOf(mark, 3.5, theme),
  ].join('');
}

interface LegendPlace {
  readonly at: DrawnPoint;
  readonly sizePx: number;
}

function legendOf(
  map: LittleMap,
  theme: Theme,
  lines: LittleMapLines,
  { at: [left, top], sizePx }: LegendPlace,
): { readonly body: string; readonly bottom: number } {
  const signs =
    map.fill === 'aantal'
      ? map.classes.map(({ from, to, tint }) => ({
          fill: fillOf(map, tint, null, theme),
          told: lines.classTold(from, to),
        }))
      : [...joinSteps, null].map((step) => ({
          fill: fillOf(map, 0, step, theme),
          told: lines.stepTold(step),
        }));
  const row = sizePx * 1.5;
  const body: string[] = [
    textOf(
      lines.legendTitle,
      [left, top],
      `font-size="${rounded(sizePx)}" font-weight="700" fill="${theme.ink}"`,
    ),
  ];
  let [x, y] = [left, top + row];
  const right = left + (map.legend.height > 0 ? map.legend.width : map.width);
  const add = (sign: (x: number, y: number) => string, told: string): void => {
    const width = sizePx * 2.4 + textWidth(told, sizePx, 400) + sizePx * 1.2;
    if (x > left && x + width > right) [x, y] = [left, y + row];
    body.push(
      sign(x, y),
      textOf(told, [x + sizePx * 2.4, y], `font-size="${rounded(sizePx)}" fill="${theme.ink}"`),
    );
    x += width;
  };
  for (const { fill, told } of signs) {
    add(
      (atX, atY) =>
        boxOf(
          { x: atX, y: atY - sizePx * 0.85, width: sizePx * 1.9, height: sizePx },
          `fill="${fill}" stroke="${theme.areaRing}"`,
        ),
      told,
    );
  }
  add(
    (atX, atY) =>
      lineOf(
        [atX, atY - sizePx * 0.35],
        [atX + sizePx * 1.9, atY - sizePx * 0.35],
        `stroke="${theme.coalitionRing}" stroke-width="2.25"`,
      ),
    lines.regionBorder,
  );
  if (lines.marked !== '')
    add((atX, atY) => circleOf([atX + sizePx * 0.95, atY - sizePx * 0.35], 4, theme), lines.marked);
  return { body: body.join(''), bottom: y };
}

function textOf(text: string, [x, y]: DrawnPoint, look: string): string {
  return `<text x="${rounded(x)}" y="${rounded(y)}" ${look}>${escaped(text)}</text>`;
}

function lineOf([x1, y1]: DrawnPoint, [x2, y2]: DrawnPoint, look: string): string {
  return `<line x1="${rounded(x1)}" y1="${rounded(y1)}" x2="${rounded(x2)}" y2="${rounded(y2)}" ${look}/>`;
}

function boxOf({ x, y, width, height }: LittleMap['locator'], look: string): string {
  return `<rect x="${rounded(x)}" y="${rounded(y)}" width="${rounded(width)}" height="${rounded(height)}" rx="3" ${look}/>`;
}

function circleOf([x, y]: DrawnPoint, r: number, theme: Theme): string {
  return `<circle cx="${rounded(x)}" cy="${rounded(y)}" r="${r}" fill="${theme.own}" stroke="${theme.ownEdge}"/>`;
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
