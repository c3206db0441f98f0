import type { FontWeight } from '../../appearance/glyphWidths';
import { textWidth } from '../../appearance/measureText';
import type { DrawnBox, DrawnPoint, MunicipalShape } from '../../layout/geo/placeMunicipalities';
import { type FreeSpace, fitInside, freeSpace, overlaps, type Rows, rowsOf, type Size } from './freeSpace';
import type { LabelLine, MapLabel, MunicipalFact, RegionFact } from './littleMap';

interface NamesAsk {
  /** All that is drawn here; what is not named only takes its ground. */
  readonly shapes: readonly {
    readonly of: number;
    readonly shape: MunicipalShape;
    readonly isNamed: boolean;
  }[];
  /** On which names may lie that do not fit in their shape. */
  readonly ground: DrawnBox;
  readonly municipalities: readonly MunicipalFact[];
  /** Positions of the regions that are named here, and what they are. */
  readonly regions: readonly { readonly of: number; readonly region: RegionFact }[];
  readonly emPx: number;
}

const weights: Readonly<Record<LabelLine['part'], FontWeight>> = {
  name: 600,
  count: 700,
  region: 700,
  note: 600,
};

/** Names of regions are spaced, as on an atlas. */
export const regionSpacing = 0.09;

/**
 * Places the names and counts of municipalities and the names of regions, so that none lies over another.
 *
 * A name lies with its count in the shape where both fit, on one line or two, or over its border where that covers no other
 * words; else the count alone lies there and the name beside the map, on free ground, with a line to it. What finds no room is
 * left out: the list has it.
 *
 * @param ask - what is named where
 * @returns a label for each municipality that found room, and for each region that did
 */
export function placeNames(ask: NamesAsk): {
  readonly labels: readonly MapLabel[];
  readonly regionLabels: readonly MapLabel[];
} {
  const rows = new Map(ask.shapes.map(({ of, shape }) => [of, rowsOf(shape.ring)]));
  const space = freeSpace(ask.ground, [...rows.values()], ask.emPx * 0.25);
  const named = ask.shapes
    .filter(({ isNamed }) => isNamed)
    .map(({ of, shape }) => factsOf(ask, of, shape, rows.get(of)));
  const labels = new Map<number, MapLabel>();
  const isFree = ({ box }: MapLabel): boolean =>
    ![...labels.values()].some((other) => overlaps(box, other.box));
  for (const tightness of [1, 0.75, 0.5]) {
    for (const one of named) {
      const label = labels.has(one.of) ? null : labelInside(ask, one, tightness);
      if (label !== null && isFree(label)) labels.set(one.of, label);
    }
  }
  const rest = named.filter(({ of }) => !labels.has(of));
  const counts = rest.flatMap((one) => countInside(ask, one) ?? []).filter(isFree);
  for (const { box } of [...labels.values(), ...counts]) space.take(box);
  const regionLabels = ask.regions.flatMap(({ of, region }) => regionLabel(ask, of, region, space) ?? []);
  const beside = rest.flatMap(
    (one) => labelBeside(ask, one, { space, hasCount: counts.some(({ of }) => of === one.of) }) ?? [],
  );
  return { labels: [...labels.values(), ...counts, ...beside], regionLabels };
}

interface Named {
  readonly of: number;
  readonly name: string;
  readonly told: string;
  readonly isMarked: boolean;
  readonly rows: Rows;
  readonly centre: DrawnPoint;
}

function factsOf(
  { municipalities }: NamesAsk,
  of: number,
  { centre }: MunicipalShape,
  rows: Rows | undefined,
): Named {
  const { name = '', told = '', isMarked = false } = municipalities[of] ?? {};
  return { of, name, told, isMarked, centre, rows: rows ?? rowsOf([]) };
}

/** Lines of text before they have a place. */
type Written = Omit<LabelLine, 'x' | 'y'>;

/** At a tightness below 1 the words may stand out of the shape by the rest. */
function labelInside({ emPx }: NamesAsk, one: Named, tightness: number): MapLabel | null {
  const count: Written = { text: one.told, sizePx: emPx * 1.0625, part: 'count' };
  for (const sizePx of [0.8125, 0.75].map((share) => Math.max(11, emPx * share))) {
    for (const parts of brokenNames(one.name)) {
      const names = parts.map((text): Written => ({ text, sizePx, part: 'name' }));
      const label = fitted([...names, count], one, tightness);
      if (label !== null) return label;
    }
  }
  return null;
}

function countInside({ emPx }: NamesAsk, one: Named): MapLabel | null {
  const sizes = [emPx * 1.0625, Math.max(10, emPx * 0.6875)];
  for (const sizePx of sizes) {
    const label = fitted([{ text: one.told, sizePx, part: 'count' }], one, 1);
    if (label !== null) return label;
  }
  return null;
}

function fitted(
  lines: readonly Written[],
  { of, rows, centre, isMarked }: Named,
  tightness: number,
): MapLabel | null {
  const size = sizeOf(lines, isMarked);
  const roomy = {
    width: (size.width + 4) * tightness,
    height: (size.height + 2) * Math.max(0.75, tightness),
  };
  const middle = fitInside(rows, roomy, centre);
  return middle === null ? null : labelAt(lines, of, { middle, size, isMarked, leader: null });
}

function labelBeside(
  { emPx }: NamesAsk,
  one: Named,
  { space, hasCount }: { readonly space: FreeSpace; readonly hasCount: boolean },
): MapLabel | null {
  const { of, centre } = one;
  const sizePx = Math.max(11, emPx * 0.75);
  const count: Written = { text: one.told, sizePx: emPx, part: 'count' };
  const isMarked = one.isMarked && !hasCount;
  const forms = brokenNames(one.name).map((parts) => [
    ...parts.map((text): Written => ({ text, sizePx, part: 'name' })),
    ...(hasCount ? [] : [count]),
  ]);
  const found = nearestForm(forms, space, { points: [centre], farthestPx: emPx * 9, isMarked });
  if (found === null) return null;
  const leader = [nearestIn(found.box, centre), centre] as const;
  return labelAt(found.lines, of, { middle: middleOf(found.box), size: found.box, isMarked, leader });
}

/** The name of a region lies outside all shapes, near its own. */
function regionLabel(
  { emPx, shapes }: NamesAsk,
  of: number,
  region: RegionFact,
  space: FreeSpace,
): MapLabel | null {
  const points = shapes
    .filter(({ of: shape }) => region.shapes.includes(shape))
    .flatMap(({ shape }) => shape.ring.filter((_, corner) => corner % 12 === 0));
  const note: Written = { text: region.note, sizePx: Math.max(11, emPx * 0.8125), part: 'note' };
  const forms = brokenNames(region.name).map((parts) => [
    ...parts.map(
      (text): Written => ({ text: text.toUpperCase(), sizePx: Math.max(10, emPx * 0.6875), part: 'region' }),
    ),
    ...(region.note === '' ? [] : [note]),
  ]);
  const found = nearestForm(forms, space, { points, farthestPx: emPx * 2.5, isMarked: false });
  if (found === null) return null;
  return labelAt(found.lines, of, {
    middle: middleOf(found.box),
    size: found.box,
    isMarked: false,
    leader: null,
  });
}

interface Wanted {
  readonly points: readonly DrawnPoint[];
  readonly farthestPx: number;
  readonly isMarked: boolean;
}

/** The form of some words that finds room nearest, which takes it; of equals the first. */
function nearestForm(
  forms: readonly (readonly Written[])[],
  space: FreeSpace,
  { points, farthestPx, isMarked }: Wanted,
) {
  const found = forms.flatMap((lines) => {
    const place = space.nearest(sizeOf(lines, isMarked), points, farthestPx);
    return place === null ? [] : { lines, ...place };
  });
  const [best] = found.sort((one, other) => one.away - other.away);
  if (best === undefined) return null;
  space.take(best.box);
  return best;
}

interface LabelPlace {
  readonly middle: DrawnPoint;
  readonly size: Size;
  readonly isMarked: boolean;
  readonly leader: MapLabel['leader'];
}

function labelAt(
  lines: readonly Written[],
  of: number,
  { middle, size, isMarked, leader }: LabelPlace,
): MapLabel {
  const box = { x: middle[0] - size.width / 2, y: middle[1] - size.height / 2, ...size };
  const last = lines.at(-1);
  const markWidth = isMarked && last !== undefined ? markOf(last) : 0;
  let y = box.y;
  const placed = lines.map((line, index): LabelLine => {
    y += line.sizePx * lineHeight;
    const shift = index === lines.length - 1 ? -markWidth / 2 : 0;
    return { ...line, x: middle[0] + shift, y: y - line.sizePx * below };
  });
  const end = placed.at(-1);
  const mark: DrawnPoint | null =
    isMarked && end !== undefined
      ? [end.x + widthOf(end) / 2 + markWidth * 0.62, end.y - end.sizePx * 0.34]
      : null;
  return { of, lines: placed, box, leader, mark };
}

const lineHeight = 1.12;
/** Of a line under its base line. */
const below = 0.26;

/** Room for the sign of a marked municipality, after the count. */
function markOf({ sizePx }: Written): number {
  return sizePx * 0.75;
}

function sizeOf(lines: readonly Written[], isMarked: boolean): Size {
  const last = lines.at(-1);
  return {
    width: Math.max(...lines.map((line) => widthOf(line) + (isMarked && line === last ? markOf(line) : 0))),
    height: lines.reduce((sum, line) => sum + line.sizePx * lineHeight, 0),
  };
}

function widthOf({ text, sizePx, part }: Written): number {
  const spacing = part === 'region' ? text.length * sizePx * regionSpacing : 0;
  return textWidth(text, sizePx, weights[part]) + spacing;
}

/** A name on one line, and then on two: broken at a space or after a hyphen, where the halves are most alike. */
function brokenNames(name: string): readonly (readonly string[])[] {
  const breaks = [...name.matchAll(/[\s]+|(?<=[-/])/g)].map(({ index, 0: gap }) => [
    name.slice(0, index),
    name.slice(index + gap.length),
  ]);
  const even = breaks
    .filter(([first = '', second = '']) => first !== '' && second !== '')
    .sort((one, other) => unevenness(one) - unevenness(other));
  const [[first = '', second = ''] = []] = even;
  const third = second.includes(' ') && first.includes(' ') ? [name.split(/\s+(?=\S{3})/)] : [];
  return [[name], ...even.slice(0, 1), ...third];
}

function unevenness([first = '', second = '']: readonly string[]): number {
  return Math.abs(first.length - second.length);
}

function nearestIn({ x, y, width, height }: DrawnBox, [nearX, nearY]: DrawnPoint): DrawnPoint {
  return [Math.min(x + width, Math.max(x, nearX)), Math.min(y + height, Math.max(y, nearY))];
}

function middleOf({ x, y, width, height }: DrawnBox): DrawnPoint {
  return [x + width / 2, y + height / 2];
}
