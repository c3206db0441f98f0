import type { DrawnBox, DrawnPoint, MunicipalShape } from '../../layout/geo/placeMunicipalities';
import { type FreeSpace, freeSpace, overlaps } from './freeSpace';
import { crossed, type Leader, leaderTo, lengthOf, runsThrough } from './leaders';
import type { MapLabel } from './littleMap';
import type { NamesAsk } from './namesAsk';
import { regionLabel } from './placeRegionName';
import { type Across, fitInside, insideOf, type Rows, rowsOf, type Size } from './shapeRows';
import { brokenNames, hyphenatedNames, labelAt, sizeOf, type Written } from './writeLabel';

/** A line from a name to its municipality is no longer, in ems, and crosses no more municipalities. */
const longestEms = 5;
const mostCrossed = 1;

/**
 * Places the names and counts of municipalities and the names of regions, so that none lies over another.
 *
 * A name lies with its count in the shape where both fit, on one line or more, or over its border where that covers no other words;
 * else the count alone lies there and the name beside the map, on free ground, with a short line to it. Where that would mislead,
 * letters become smaller and words are broken. Of regions, what finds no room is left out: the list has it.
 *
 * @param ask - what is named where
 * @returns a label for each municipality, and for each region that found room
 */
export function placeNames(ask: NamesAsk): PlacedNames {
  const cut = ask.shapes.map(({ of, shape }) => [of, rowsOf(shape.ring)] as const);
  const rows = new Map(cut);
  const named = ask.shapes
    .filter(({ isNamed }) => isNamed)
    .map(({ of, shape }) => factsOf(ask, of, shape, rows.get(of) ?? rowsOf([])))
    .sort((one, other) => one.rows.spans.length - other.rows.spans.length || one.of - other.of);
  const regionsEarly = placeIn(ask, rows, named, true);
  const isWhole = named.every((one) => isNamedOn(regionsEarly, one));
  // Where room is short municipalities go first.
  const { labels, regionLabels } =
    isWhole || ask.regions.length === 0 ? regionsEarly : placeIn(ask, rows, named, false);
  return { labels, regionLabels };
}

interface PlacedNames {
  readonly labels: readonly MapLabel[];
  readonly regionLabels: readonly MapLabel[];
}

/** Regions find their ground before names that lie beside the map, or after them. */
function placeIn(
  ask: NamesAsk,
  rows: ReadonlyMap<number, Rows>,
  named: readonly Named[],
  isRegionsEarly: boolean,
): Board {
  const space = freeSpace(ask.ground, [...rows.values()], ask.emPx * 0.25);
  const board: Board = { ask, rows, labels: [], regionLabels: [], space };
  const { emPx } = ask;
  const easily = [0.8125, 0.75].map((share) => Math.max(11, emPx * share));
  for (const tightness of [1, 0.75, 0.5]) {
    eachUnnamed(board, named, (one) =>
      labelInside(board, one, { sizes: easily, tightness, isBroken: false }),
    );
  }
  const counted = named
    .filter((one) => !isNamedOn(board, one))
    .flatMap((one) => countInside(board, one) ?? []);
  for (const label of [...counted]) board.labels.push(label);
  for (const { box } of board.labels) space.take(box);
  if (isRegionsEarly) nameRegions(board);
  for (const one of named) {
    if (isNamedOn(board, one)) continue;
    put(
      board,
      labelBeside(board, one, 0) ??
        squeezed(board, one, [11, 10], [0.9, 0.7, 0.5]) ??
        labelBeside(board, one, mostCrossed) ??
        squeezed(board, one, [11, 10, 9, 8], [0.5, 0.35, 0.2, 0.05]),
    );
  }
  if (!isRegionsEarly) nameRegions(board);
  return board;
}

function nameRegions(board: Board): void {
  for (const { of, region } of board.ask.regions) {
    const label = regionLabel(board.ask, of, region, { ...board, labels: allLabels(board) });
    if (label !== null) board.regionLabels.push(label);
  }
}

function allLabels({ labels, regionLabels }: Board): readonly MapLabel[] {
  return [...labels, ...regionLabels];
}

/** What lies there so far. */
interface Board {
  readonly ask: NamesAsk;
  readonly rows: ReadonlyMap<number, Rows>;
  readonly labels: MapLabel[];
  readonly regionLabels: MapLabel[];
  readonly space: FreeSpace;
}

interface Named {
  readonly of: number;
  readonly name: string;
  readonly told: string;
  readonly isMarked: boolean;
  readonly rows: Rows;
  /** Where lines to it may end. */
  readonly inside: readonly Across[];
  readonly centre: DrawnPoint;
}

function factsOf({ municipalities }: NamesAsk, of: number, { centre }: MunicipalShape, rows: Rows): Named {
  const { name = '', told = '', isMarked = false } = municipalities[of] ?? {};
  const roomy = insideOf(rows, 5);
  const inside = roomy.length > 0 ? roomy : insideOf(rows, 2);
  return { of, name, told, isMarked, centre, rows, inside };
}

function isNamedOn({ labels }: Board, { of }: Named): boolean {
  return labels.some((label) => label.of === of && label.lines.some(({ part }) => part === 'name'));
}

function put({ labels, space }: Board, label: MapLabel | null): void {
  if (label === null) return;
  labels.push(label);
  space.take(label.box);
}

function eachUnnamed(board: Board, named: readonly Named[], place: (one: Named) => MapLabel | null): void {
  for (const one of named) {
    const label = isNamedOn(board, one) ? null : place(one);
    if (label !== null) board.labels.push(label);
  }
}

interface Tried {
  readonly sizes: readonly number[];
  /** Below 1 the words may stand out of the shape by the rest. */
  readonly tightness: number;
  /** Words may be broken. */
  readonly isBroken: boolean;
}

function labelInside(board: Board, one: Named, { sizes, tightness, isBroken }: Tried): MapLabel | null {
  const forms = isBroken ? [...brokenNames(one.name), ...hyphenatedNames(one.name)] : brokenNames(one.name);
  for (const sizePx of sizes) {
    const counted = isBroken ? sizePx + 1 : board.ask.emPx * 1.0625;
    for (const parts of forms) {
      const label = fitted(board, writtenOf(one, parts, { sizePx, counted }), one, tightness);
      if (label !== null) return label;
    }
  }
  return null;
}

/** The parts of a name, and then its count, if it has one to tell. */
function writtenOf(
  { told }: Named,
  parts: readonly string[],
  { sizePx, counted }: { readonly sizePx: number; readonly counted: number | null },
): readonly Written[] {
  const names = parts.map((text): Written => ({ text, sizePx, part: 'name' }));
  return counted === null || told === '' ? names : [...names, { text: told, sizePx: counted, part: 'count' }];
}

function countInside(board: Board, one: Named): MapLabel | null {
  if (one.told === '') return null;
  const { emPx } = board.ask;
  for (const sizePx of [emPx * 1.0625, Math.max(10, emPx * 0.6875)]) {
    const label = fitted(board, [{ text: one.told, sizePx, part: 'count' }], one, 1);
    if (label !== null) return label;
  }
  return null;
}

function fitted(board: Board, lines: readonly Written[], one: Named, tightness: number): MapLabel | null {
  const { of, rows, centre, isMarked } = one;
  const size = sizeOf(lines, isMarked);
  const roomy = {
    width: (size.width + 4) * tightness,
    height: (size.height + 2) * Math.min(1, Math.max(tightness, 0.75)),
  };
  const middle = fitInside(rows, roomy, { near: centre, suits: (at) => isFreeAt(board, at, size) });
  return middle === null ? null : labelAt(lines, of, { middle, size, isMarked, leader: null });
}

/** The light edge around letters would cut those of a name close beside it. */
const edgePx = 5;

function isFreeAt(board: Board, [x, y]: DrawnPoint, { width, height }: Size): boolean {
  const { ground } = board.ask;
  const box = { x: x - width / 2, y: y - height / 2, width, height };
  const isOn = box.x >= ground.x - 8 && box.x + width <= ground.x + ground.width + 8;
  const edged = { ...box, x: box.x - edgePx, width: width + 2 * edgePx };
  return isOn && !allLabels(board).some((other) => overlaps(edged, other.box) || isStruck(other.leader, box));
}

function isStruck(leader: MapLabel['leader'], box: DrawnBox): boolean {
  return leader !== null && runsThrough(leader, box);
}

/** Beside the map, with a short line that can belong to nothing else. */
function labelBeside(board: Board, one: Named, through: number): MapLabel | null {
  const { emPx } = board.ask;
  const hasCount = board.labels.some(({ of }) => of === one.of);
  const sizes = { sizePx: Math.max(11, emPx * 0.75), counted: hasCount ? null : emPx };
  const isMarked = one.isMarked && !hasCount;
  const wanted = {
    farthestPx: emPx * 9,
    suits: (box: DrawnBox) => leaderFor(board, one, box, through) !== null,
  };
  const found = brokenNames(one.name).flatMap((parts) => {
    const lines = writtenOf(one, parts, sizes);
    const place = board.space.nearest(sizeOf(lines, isMarked), [one.centre], wanted);
    return place === null ? [] : { lines, ...place };
  });
  const [best] = found.sort((first, other) => first.away - other.away);
  if (best === undefined) return null;
  const { box, lines } = best;
  const middle: DrawnPoint = [box.x + box.width / 2, box.y + box.height / 2];
  return labelAt(lines, one.of, { middle, size: box, isMarked, leader: leaderFor(board, one, box, through) });
}

function leaderFor(board: Board, one: Named, box: DrawnBox, through: number): Leader | null {
  const { ask, rows } = board;
  const leader = leaderTo(box, one.inside);
  if (leader === null || lengthOf(leader) > longestEms * ask.emPx) return null;
  if (allLabels(board).some((label) => runsThrough(leader, label.box) || isStruck(label.leader, box)))
    return null;
  const others = [...rows].flatMap(([of, shape]) => (of === one.of ? [] : [shape]));
  return crossed(leader, others) > through ? null : leader;
}

/** In smaller letters and broken words, over the border; instead of its count alone, if that lay there. */
function squeezed(
  board: Board,
  one: Named,
  letters: readonly number[],
  standOut: readonly number[],
): MapLabel | null {
  const own = board.labels.findIndex(({ of }) => of === one.of);
  const [count] = own < 0 ? [] : board.labels.splice(own, 1);
  for (const sizePx of letters) {
    for (const tightness of standOut) {
      const label = labelInside(board, one, { sizes: [sizePx], tightness, isBroken: true });
      if (label !== null) return label;
    }
  }
  if (count !== undefined) board.labels.push(count);
  return null;
}
