import { textWidth } from '../appearance/measureText';
import type { ChangeKind } from '../ecosystem/changes';
import { at } from '../ecosystem/columns';
import {
  addBox,
  type Box,
  type BoxGrid,
  type Disc,
  type DiscGrid,
  gridOfDiscs,
  meetsBox,
  meetsDisc,
} from './boxes';
import { solidOf } from './labelBesides';
import {
  boxOf,
  byWeight,
  type Drawn,
  isInside,
  type LabelWish,
  type Marked,
  plates,
  takenGround,
  textScale,
} from './labelSheet';
import { pointOnLine } from './lineShapes';
import { type Cut, isInView } from './openPlaces';
import { grouped } from './placeNames';
import type {
  SceneCircle,
  SceneFold,
  SceneLine,
  SceneMark,
  ScenePoint,
  SceneSeat,
  SceneTable,
} from './scene';
import { type CountedChanges, changesIn } from './sceneChanges';
import type { SceneInput } from './sceneInput';
import type { Seating } from './seated';
import { budget } from './thresholds';

/** What is smaller than this, in pixels, gets no badge: what it lies in counts it. */
const smallestMarked = 5;
/** Of seats, tables and closed circles; open circles may get more, for they count what got none. */
const mostMarks = 130;
const mostSeats = 60;

/**
 * Marks what has changed: a ring and a badge with the sign of what became of it, and with the number of changes that a
 * closed circle stands for. Seats come first, then tables and closed circles, the largest first, then open circles from
 * the inside out; what is too small for a badge, or finds no room for one, is counted by what it lies in. Lines of
 * relations come last: their colour tells it too.
 *
 * @param input - what the reader looks at
 * @param cut - the places drawn
 * @param drawn - everything that is drawn
 * @returns marks of which no two badges meet, and what labels must not cover; each change in view is told by exactly one
 *   mark; null while no changes are shown
 */
export function markScene(input: SceneInput, cut: Cut, drawn: Drawn): Marked | null {
  const { changes } = input;
  if (changes === null) return null;
  const { nesting } = input.network;
  const { nodes, circles, tables, seating, lines } = drawn;
  const sheet: MarkSheet = {
    input,
    changes,
    marks: [],
    taken: takenGround(input, drawn),
    solid: gridOfDiscs(solidOf(drawn)),
    owed: new Map(),
  };
  for (const node of nodes) {
    const change = changes.organisations.get(node.organisation);
    mark(sheet, {
      key: `node ${node.organisation}`,
      place: -1,
      above: -1,
      change,
      ring: { ...node, r: node.r + 5 },
    });
  }
  for (const item of cut.left) {
    // What is left out although it is in view is too small to be drawn.
    if (isInView(item, input.viewport)) {
      owe(sheet, at(nesting.parent, item.place), changesIn(nesting, changes, item.place));
    }
  }
  const closed = circles.filter(({ isOpen }) => !isOpen);
  const things = [...tables, ...closed].sort(byWeight);
  // A table whose seats are drawn counts those that cannot be marked, and nothing out of view.
  const seated = new Set([...seating.seats, ...seating.folds].map(({ verband }) => verband));
  for (const thing of things) {
    if ('verband' in thing && seated.has(thing.verband)) continue;
    const { place } = thing;
    owe(sheet, place, changesIn(nesting, changes, place) - Number(changes.places.has(place)));
  }
  markSeats(sheet, drawn);
  for (const thing of things) markPlace(sheet, thing, mostMarks);
  for (const circle of circles.filter(({ isOpen }) => isOpen).reverse()) {
    markPlace(sheet, circle, budget.labels - 1);
  }
  for (const line of lines) markLine(sheet, line);
  const badges = gridOfDiscs(sheet.marks.flatMap(discsOf));
  return { marks: sheet.marks, meetsBadge: (wish) => meetsBadge(badges, wish) };
}

/** A wide badge as discs in a row. */
function discsOf({ x, y, r, width }: SceneMark): readonly Disc[] {
  return [-1, 0, 1].map((side) => ({ x: x + side * (width / 2 - r), y, r: r + 1 }));
}

/** A badge at the edge of a circle is met by the lines of its name, or not, and not by the box around them. */
function meetsBadge(badges: DiscGrid, wish: LabelWish): boolean {
  const { point, text, tone } = wish;
  if (plates.has(tone)) return meetsDisc(badges, boxOf(wish));
  return text.lines.some((line) =>
    meetsDisc(badges, {
      x: point.x,
      y: point.y + line.dy,
      width: textWidth(line.text, line.sizePx, line.weight),
      height: line.sizePx,
    }),
  );
}

/** What is being marked, and what has not been told yet. */
interface MarkSheet {
  readonly input: SceneInput;
  readonly changes: CountedChanges;
  readonly marks: SceneMark[];
  readonly taken: BoxGrid;
  /** What a badge had better not cover. */
  readonly solid: DiscGrid;
  /** Changes without a mark of their own, by the place that tells them. */
  readonly owed: Map<number, number>;
}

/** Something that may have changed. */
interface MarkWish {
  readonly key: string;
  readonly place: number;
  /** The place that tells it when there is no room for a badge; -1 = none does, and it gets one anyhow. */
  readonly above: number;
  readonly change: ChangeKind | undefined;
  readonly ring: Disc;
  readonly inside?: number;
}

function owe({ owed }: MarkSheet, place: number, count: number): void {
  owed.set(place, (owed.get(place) ?? 0) + count);
}

/** The seats of a table get badges all or none, as far as there may be more; else the table counts them. */
function markSeats(sheet: MarkSheet, { tables, seating }: Drawn): void {
  const changed = changedSeats(sheet, seating);
  for (const { verband, place } of tables) {
    const seats = changed.get(verband) ?? [];
    const hasRoom = sheet.marks.length + seats.length <= mostSeats;
    for (const { participation, change, seat } of seats) {
      // A closed wide seat holds several.
      if (!hasRoom || !('r' in seat) || seat.r < smallestMarked) owe(sheet, place, 1);
      else {
        const ring = { x: seat.x, y: seat.y, r: seat.r + 1 };
        mark(sheet, { key: `seat ${participation}`, place, above: place, change, ring });
      }
    }
  }
}

interface ChangedSeat {
  readonly participation: number;
  readonly change: ChangeKind;
  readonly seat: SceneSeat | SceneFold;
}

/** The seats that are drawn and have changed, by verband. */
function changedSeats({ changes }: MarkSheet, { seatOf }: Seating): ReadonlyMap<number, ChangedSeat[]> {
  const changed = new Map<number, ChangedSeat[]>();
  for (const [participation, seat] of seatOf) {
    const change = changes.seats.get(participation);
    if (change === undefined) continue;
    const there = changed.get(seat.verband) ?? [];
    there.push({ participation, change, seat });
    changed.set(seat.verband, there);
  }
  return changed;
}

function markPlace(sheet: MarkSheet, thing: SceneCircle | SceneTable, most: number): void {
  const { place, x, y } = thing;
  const wish: MarkWish = {
    key: `place ${place}`,
    place,
    above: at(sheet.input.network.nesting.parent, place),
    change: sheet.changes.places.get(place),
    ring: { x, y, r: reachOf(thing) },
    inside: sheet.owed.get(place) ?? 0,
  };
  const hasRoom = sheet.marks.length < most && thing.r >= smallestMarked;
  if (hasRoom || wish.above < 0) mark(sheet, wish);
  else owe(sheet, wish.above, told(wish));
}

/** A table at which nobody sits is not larger than its top. */
function reachOf(thing: SceneCircle | SceneTable): number {
  if (!('isEmpty' in thing) || !thing.isEmpty) return thing.r + 2;
  return thing.top * (thing.kind === 'initiative' ? 1.1 : 1) + 2;
}

function told({ change, inside = 0 }: MarkWish): number {
  return inside + (change === undefined ? 0 : 1);
}

function mark(sheet: MarkSheet, wish: MarkWish): void {
  if (told(wish) === 0) return;
  const { key, place, above, change, ring, inside = 0 } = wish;
  const scale = textScale(sheet);
  const text = inside === 0 ? '' : grouped(sheet.input, inside);
  const r = (text === '' ? Math.min(8.5, Math.max(5.5, ring.r * 0.4)) : 7.5) * scale;
  const sizePx = 10.5 * scale;
  const written = text === '' ? 0 : textWidth(text, sizePx, 700);
  const width =
    change === undefined ? Math.max(2 * r, written + r) : 2 * r + (text === '' ? 0 : written + r * 0.8);
  const spot = spotFor(sheet, ring, { r, width });
  if (spot === null && above >= 0) {
    owe(sheet, above, told(wish));
    return;
  }
  const point = spot ?? ring;
  sheet.marks.push({
    key,
    place,
    change: change ?? null,
    inside,
    text,
    sizePx,
    r,
    width,
    ring,
    x: point.x,
    y: point.y,
  });
  addBox(sheet.taken, { x: point.x, y: point.y, width, height: 2 * r });
}

/** Along a line, away from its middle, where its word stands. */
const spotsAlong = [0.26, 0.74, 0.36, 0.64, 0.16, 0.84, 0.5];

/** A badge on a line covers no badge and no thing; where there is no room the line does without. */
function markLine(sheet: MarkSheet, line: SceneLine): void {
  const { change, key } = line;
  if (change === null || sheet.marks.length >= mostMarks) return;
  const scale = textScale(sheet);
  const r = 7 * scale;
  const isFree = (box: Box): boolean =>
    isInside(sheet.input.viewport, box) && !meetsBox(sheet.taken, box) && !meetsDisc(sheet.solid, box);
  const box = spotsAlong
    .map((t) => ({ ...pointOnLine(line, t), width: 2 * r, height: 2 * r }))
    .find((spot) => isFree(spot));
  if (box === undefined) return;
  const { x, y, width } = box;
  const common = { place: -1, inside: 0, text: '', sizePx: 10.5 * scale, ring: null };
  sheet.marks.push({ ...common, key: `line ${key}`, change, r, width, x, y });
  addBox(sheet.taken, box);
}

/** Angles clockwise from the top: the upper right first, then to both sides of it. */
const turns = [0.79, 0.45, 1.13, 0.1, 1.48, -0.24, 1.83, -0.6, 2.2, -0.95, 2.6, -1.3, -1.7, -2.1, -2.5, 3.14];

/** The first spot on the ring that is free and covers nothing, else the first that is free; null when there is none. */
function spotFor(
  { input, taken, solid }: MarkSheet,
  ring: Disc,
  { r, width }: { readonly r: number; readonly width: number },
): ScenePoint | null {
  let second: ScenePoint | null = null;
  let away: ScenePoint | null = null;
  for (const turn of turns) {
    const right = Math.sin(turn);
    const box = {
      // A wide badge grows outward.
      x: ring.x + right * (ring.r + r * 0.85) + Math.sign(right) * (width / 2 - r),
      y: ring.y - Math.cos(turn) * (ring.r + r * 0.85),
      width,
      height: 2 * r,
    };
    if (meetsBox(taken, box)) continue;
    if (!isInside(input.viewport, box)) away ??= box;
    else if (!meetsDisc(solid, box, ring)) return box;
    else second ??= box;
  }
  return second ?? away;
}
