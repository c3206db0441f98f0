import { at } from '../ecosystem/columns';
import { paintedShortName } from '../network/names';
import { placeKinds } from '../network/network';
import { type Box, type Disc, type DiscGrid, gridOfDiscs, meetsDisc } from './boxes';
import { type FittedText, fitOnPlate } from './fitText';
import {
  boxOf,
  byWeight,
  type Drawn,
  isFree,
  type LabelSheet,
  type LabelWish,
  placeLabel,
  textScale,
} from './labelSheet';
import { nameOfPlace } from './placeNames';
import type { Emphasis, SceneCircle, ScenePoint, SceneSeat, SceneTable } from './scene';
import { thresholds } from './thresholds';

/** What a name beside a thing keeps clear of. */
interface Ground {
  readonly rings: readonly SceneCircle[];
  readonly discs: DiscGrid;
  /** Tables with their seats, and closed circles: a name near one of them would seem to be its name. */
  readonly named: DiscGrid;
}

/** A name keeps this far from what it does not name, in pixels. */
const apartPx = 5;
/** An open coalition up to this radius is a thing one names, a larger one the ground one stands on. */
const smallCoalition = 60;

interface BesideStyle {
  readonly key: string;
  readonly weight: 400 | 600;
  readonly sizePx: number;
  readonly emphasis: Emphasis;
  /** A ring may be interrupted for the name of what holds several; for that of a single table it is not. */
  readonly mayCross: boolean;
}

/**
 * Names beside themselves what could not be named inside, where the ground is bare: closed circles and coalitions first,
 * then tables, then seats.
 *
 * @param sheet - changed where there is room
 * @param drawn - everything that is drawn
 */
export function labelBesides(sheet: LabelSheet, drawn: Drawn): void {
  const named = new Set(sheet.labels.map((label) => label.key));
  const ground: Ground = {
    rings: drawn.circles.filter((circle) => circle.isOpen && circle.kind !== 'whole'),
    discs: gridOfDiscs(solidOf(drawn)),
    named: gridOfDiscs([
      ...drawn.tables.map((table) => ({ ...table, r: table.isEmpty ? table.top : table.r * 0.92 })),
      ...drawn.circles.filter(
        ({ isOpen, kind, r }) => !isOpen || (kind === 'coalition' && r < smallCoalition),
      ),
    ]),
  };
  const unnamed = drawn.circles.filter(
    ({ place, isOpen, kind }) => (!isOpen || kind === 'coalition') && !named.has(`place ${place}`),
  );
  for (const circle of [...unnamed].sort(byWeight)) {
    const style = {
      key: `place ${circle.place}`,
      weight: 600,
      sizePx: 11.5,
      emphasis: circle.emphasis,
      mayCross: true,
    } as const;
    labelBeside(sheet, ground, circle, style);
  }
  const { changes } = sheet.input;
  const isChanged = ({ emphasis }: { readonly emphasis: Emphasis }) =>
    changes !== null && emphasis !== 'soft';
  // What has changed is what the reader came for: its name goes first, and may cross a ring.
  for (const table of [...drawn.tables].sort((a, b) => Number(isChanged(b)) - Number(isChanged(a)))) {
    const key = `table ${table.place}`;
    const isSelected = named.has(`place ${table.place}`);
    if (table.r < 6 || isSelected || named.has(key) || isNamedByRing(sheet, named, table)) continue;
    const { emphasis } = table;
    const mayCross = isChanged(table);
    labelBeside(sheet, ground, table, { key, weight: mayCross ? 600 : 400, sizePx: 11, emphasis, mayCross });
  }
  // A seat is named only at a table that is: a name of a seat alone would seem to be that of the table.
  const labelled = new Set(sheet.labels.map((label) => label.key));
  const isTableNamed = (table: SceneTable): boolean =>
    labelled.has(`table ${table.place}`) || isNamedByRing(sheet, labelled, table);
  const tableOf = new Map(drawn.tables.filter(isTableNamed).map((table) => [table.verband, table]));
  for (const seat of drawn.seating.seats) {
    const table = tableOf.get(seat.verband);
    const isNamed = named.has(`seat ${seat.participation}`);
    if (table !== undefined && seat.r >= thresholds.seatSign && !isNamed) {
      labelBesideSeat(sheet, ground, seat, table);
    }
  }
}

/** The table of a coalition needs no second name beside it when the ring around it carries one. */
function isNamedByRing({ input }: LabelSheet, named: ReadonlySet<string>, table: SceneTable): boolean {
  const { nesting } = input.network;
  const isCore = placeKinds[at(nesting.kind, table.place)] === 'core';
  return isCore && named.has(`place ${at(nesting.parent, table.place)}`);
}

function labelBeside(
  sheet: LabelSheet,
  ground: Ground,
  thing: SceneCircle | SceneTable,
  style: BesideStyle,
): void {
  if (!isOnStage(sheet, thing)) return;
  const name = nameOfPlace(sheet.input, thing.place);
  const scale = textScale(sheet);
  const { key, emphasis } = style;
  const home = homeOf(ground, thing);
  const common = { key, emphasis, ...groundOf(home) };
  // Nearest to the table top first; its own seats may be in the way there.
  const discs = 'top' in thing ? [topOf(thing), thing] : [thing];
  let second: LabelWish | null = null;
  for (const widest of thing.r > 26 ? [150, 92] : [110, 76]) {
    const text = fitOnPlate(name, style.sizePx * scale, style.weight, widest * scale);
    const named = { thing, home, mayCross: style.mayCross };
    const best = text.lines.length > 4 ? null : bestSpot(sheet, ground, named, { discs, text, common });
    if (best?.verdict === 'good') {
      placeLabel(sheet, best.wish);
      return;
    }
    second ??= best?.wish ?? null;
  }
  if (second !== null) placeLabel(sheet, second);
}

/** The first good spot, else the first that is second choice. */
function bestSpot(
  sheet: LabelSheet,
  ground: Ground,
  named: Named,
  trial: {
    readonly discs: readonly Disc[];
    readonly text: FittedText;
    readonly common: Omit<LabelWish, 'text' | 'point'>;
  },
): { readonly verdict: 'good' | 'second'; readonly wish: LabelWish } | null {
  let second: LabelWish | null = null;
  for (const point of spotsAround(trial.discs, trial.text)) {
    const wish = { ...trial.common, text: trial.text, point };
    const verdict = judge(sheet, ground, named, wish);
    if (verdict === 'good') return { verdict, wish };
    if (verdict === 'second') second ??= wish;
  }
  return second === null ? null : { verdict: 'second', wish: second };
}

/** Below first, then beside, above, and askew. */
const directions = [
  [0, 1],
  [1, 0],
  [-1, 0],
  [0, -1],
  [1, 1],
  [-1, 1],
  [1, -1],
  [-1, -1],
] as const;

/** The spots around discs, one by one: this runs for hundreds of things in every frame, so nothing is made in advance. */
function* spotsAround(discs: readonly Disc[], text: FittedText): Generator<ScenePoint> {
  for (const disc of discs) for (const direction of directions) yield spotBeside(disc, text, direction);
}

function spotBeside(disc: Disc, text: FittedText, [right, down]: (typeof directions)[number]): ScenePoint {
  const isAskew = right !== 0 && down !== 0;
  const away = isAskew ? disc.r * 0.72 : disc.r;
  return {
    x: disc.x + right * (away + text.width / 2 + (isAskew ? 3 : 4)),
    y: disc.y + down * (away + text.height / 2 + (isAskew ? 0 : 1)),
  };
}

interface Named {
  readonly thing: Disc;
  readonly home: Disc | undefined;
  readonly mayCross: boolean;
}

/**
 * Whether a name may stand here. Second choice is better than no name: for what holds several, across a ring; for a
 * table, near something else. Outside its own circle the name of a table would seem to be that of the circle.
 */
function judge(
  sheet: LabelSheet,
  ground: Ground,
  { thing, home, mayCross }: Named,
  wish: LabelWish,
): 'good' | 'second' | 'no' {
  const box = boxOf(wish);
  if (meetsDisc(ground.discs, box) || !isFree(sheet, wish)) return 'no';
  const isOut = home !== undefined && Math.hypot(wish.point.x - home.x, wish.point.y - home.y) > home.r;
  const isStray = isOut || ground.rings.some((ring) => doesCross(ring, box));
  const isNear = isNearOther(ground, wish, thing);
  if (!isStray && !isNear) return 'good';
  return (mayCross ? !isNear : !isStray) ? 'second' : 'no';
}

/** Whether a name would stand as near to something else as to what it names. */
function isNearOther({ named }: Ground, wish: LabelWish, thing: Disc): boolean {
  const box = boxOf(wish);
  const wider = { ...box, width: box.width + 2 * apartPx, height: box.height + 2 * apartPx };
  return meetsDisc(named, wider, thing);
}

/** The innermost open circle around a thing. */
function homeOf(ground: Ground, thing: ScenePoint): SceneCircle | undefined {
  return ground.rings.findLast(
    (ring) => ring !== thing && Math.hypot(ring.x - thing.x, ring.y - thing.y) < ring.r,
  );
}

/** On what a name beside a thing stands. */
function groundOf(around: SceneCircle | undefined): Pick<LabelWish, 'tone' | 'tint'> {
  if (around === undefined) return { tone: 'areaPlain', tint: -1 };
  return { tone: around.kind === 'coalition' ? 'coalitionPlain' : 'areaPlain', tint: around.tint };
}

/** A name whose thing lies beyond the edge would belong to nothing. */
function isOnStage({ input }: LabelSheet, thing: ScenePoint): boolean {
  const { width, height } = input.viewport;
  return thing.x >= 0 && thing.x <= width && thing.y >= 0 && thing.y <= height;
}

/** A seat that shows only the sign of its sector gets its name outside the table. */
function labelBesideSeat(sheet: LabelSheet, ground: Ground, seat: SceneSeat, table: SceneTable): void {
  const key = `seat ${seat.participation}`;
  // Beside the outer ring the name of a seat further in would seem to be that of the seat in between.
  const isOutermost = Math.hypot(seat.x - table.x, seat.y - table.y) + seat.r * 1.6 > table.r;
  if (seat.isFolded || seat.emphasis === 'dim' || !isOutermost || !isOnStage(sheet, seat)) return;
  const text = fitOnPlate(
    paintedShortName(sheet.input.network, seat.organisation),
    11 * textScale(sheet),
    400,
    120,
  );
  if (text.lines.length > 2) return;
  const angle = Math.atan2(seat.y - table.y, seat.x - table.x);
  const point = {
    x: table.x + Math.cos(angle) * (table.r + 3 + text.width / 2),
    y: table.y + Math.sin(angle) * (table.r + 2 + text.height / 2),
  };
  const { emphasis } = seat;
  const wish: LabelWish = { key, point, text, emphasis, ...groundOf(homeOf(ground, table)) };
  const box = boxOf(wish);
  if (!meetsDisc(ground.discs, box) && !ground.rings.some((ring) => doesCross(ring, box))) {
    placeLabel(sheet, wish);
  }
}

/**
 * Gives what is really painted: closed circles, table tops, seats, and the whole of a table with a wide seat.
 *
 * @param drawn - everything that is drawn
 * @returns its discs
 */
export function solidOf(drawn: Drawn): readonly Disc[] {
  const folded = new Set(drawn.seating.folds.map((fold) => fold.verband));
  return [
    ...drawn.circles.filter((circle) => !circle.isOpen),
    ...drawn.tables.map((table) => (folded.has(table.verband) ? table : topOf(table))),
    ...drawn.seating.seats,
  ];
}

/** A square reaches farther than the circle in it. */
function topOf(table: SceneTable): Disc {
  return { x: table.x, y: table.y, r: table.top * 1.02 };
}

/** Whether the line of a ring runs through a box. */
function doesCross(ring: Disc, box: Box): boolean {
  const dx = Math.abs(ring.x - box.x);
  const dy = Math.abs(ring.y - box.y);
  const near = Math.hypot(Math.max(0, dx - box.width / 2), Math.max(0, dy - box.height / 2));
  const far = Math.hypot(dx + box.width / 2, dy + box.height / 2);
  return near < ring.r + 1 && far > ring.r - 1;
}
