import { textWidth } from '../appearance/measureText';
import { sectorSigns } from '../appearance/sectors';
import { textAt } from '../ecosystem/columns';
import { paintedName, paintedShortName } from '../network/names';
import { addBox, type Box, type BoxGrid, emptyGrid, meetsBox, sharedGround } from './boxes';
import { type FittedText, type FitWish, fitInShape, fitOnPlate } from './fitText';
import { chipSize } from './lineScene';
import { verbandenIn } from './openPlaces';
import { fitBubble, grouped, nameOfPlace } from './placeNames';
import type {
  Emphasis,
  LabelTone,
  RimChip,
  SceneCircle,
  SceneFold,
  SceneLabel,
  SceneLine,
  SceneNode,
  ScenePoint,
  SceneSeat,
  SceneTable,
} from './scene';
import type { SceneInput } from './sceneInput';
import type { Seating } from './seatTables';
import { budget, thresholds } from './thresholds';

export interface Drawn {
  readonly circles: readonly SceneCircle[];
  readonly tables: readonly SceneTable[];
  readonly seating: Seating;
  readonly lines: readonly SceneLine[];
  readonly node: SceneNode | null;
  readonly chips: readonly RimChip[];
}

/** What is being placed: labels that stand, and what they had better not cover. */
interface Sheet {
  readonly input: SceneInput;
  readonly labels: SceneLabel[];
  readonly taken: BoxGrid;
  readonly obstacles: BoxGrid;
}

const tableSizes = [40, 34, 29, 25, 22, 19, 17, 15, 13.5, 12, 11, 10] as const;
const seatSizes = [21, 18, 16, 14, 12.5, 11.5, 10.5, 9.5] as const;
const air = 3;

/**
 * Places the labels, the most important first: what is selected, the names of regions on their rings, what closed
 * circles hold, tables, seats. A label that would meet another, or would be cut by the edge of the stage, is left out
 * until there is room.
 *
 * @param input - what the reader looks at
 * @param drawn - everything that is drawn
 * @returns labels of which no two share any ground, all inside the stage
 */
export function labelScene(input: SceneInput, drawn: Drawn): readonly SceneLabel[] {
  const sheet: Sheet = { input, labels: [], taken: emptyGrid(), obstacles: obstaclesOf(drawn) };
  for (const chip of drawn.chips) addBox(sheet.taken, { x: chip.x, y: chip.y, ...chipSize });
  if (drawn.node !== null) labelNode(sheet, drawn.node);
  const open = drawn.circles.filter((circle) => circle.isOpen && circle.kind !== 'whole');
  for (const circle of [...open].sort(byWeight)) labelRing(sheet, circle);
  const closed = drawn.circles.filter((circle) => !circle.isOpen);
  for (const circle of [...closed].sort(byWeight)) labelBubble(sheet, circle);
  for (const table of [...drawn.tables].sort(byWeight)) labelTable(sheet, table);
  for (const fold of drawn.seating.folds) labelFold(sheet, fold);
  for (const seat of drawn.seating.seats) labelSeat(sheet, seat, drawn.tables);
  for (const line of drawn.lines) labelLine(sheet, line);
  labelBesides(sheet, drawn);
  return sheet.labels;
}

function byWeight(
  a: { readonly r: number; readonly isSelected: boolean; readonly place: number },
  b: { readonly r: number; readonly isSelected: boolean; readonly place: number },
): number {
  return Number(b.isSelected) - Number(a.isSelected) || b.r - a.r || a.place - b.place;
}

function obstaclesOf(drawn: Drawn): BoxGrid {
  const grid = emptyGrid();
  for (const table of drawn.tables)
    addBox(grid, { x: table.x, y: table.y, width: table.r * 1.7, height: table.r * 1.7 });
  for (const circle of drawn.circles) {
    if (!circle.isOpen) {
      addBox(grid, { x: circle.x, y: circle.y, width: circle.r * 1.6, height: circle.r * 1.6 });
    }
  }
  return grid;
}

interface Wish {
  readonly key: string;
  readonly point: ScenePoint;
  readonly text: FittedText;
  readonly tone: LabelTone;
  readonly tint: number;
  readonly emphasis: Emphasis;
}

const plates: ReadonlySet<LabelTone> = new Set(['plate', 'areaPlate', 'coalitionPlate']);

function boxOf(wish: Pick<Wish, 'point' | 'text' | 'tone'>): Box {
  const isPlate = plates.has(wish.tone);
  return {
    x: wish.point.x,
    y: wish.point.y,
    width: wish.text.width + (isPlate ? 14 : 2),
    height: wish.text.height + (isPlate ? 4 : 0),
  };
}

function place(sheet: Sheet, wish: Wish): boolean {
  const box = boxOf(wish);
  if (sheet.labels.length >= budget.labels) return false;
  if (
    !isInside(sheet, box) ||
    meetsBox(sheet.taken, { ...box, width: box.width + air, height: box.height })
  ) {
    return false;
  }
  addBox(sheet.taken, box);
  sheet.labels.push({
    key: wish.key,
    x: box.x,
    y: box.y,
    lines: wish.text.lines,
    width: box.width,
    height: box.height,
    tone: wish.tone,
    tint: wish.tint,
    emphasis: wish.emphasis,
  });
  return true;
}

function isInside(sheet: Sheet, box: Box): boolean {
  const { width, height } = sheet.input.viewport;
  return (
    box.x - box.width / 2 >= 2 &&
    box.x + box.width / 2 <= width - 2 &&
    box.y - box.height / 2 >= 2 &&
    box.y + box.height / 2 <= height - 2
  );
}

function labelNode(sheet: Sheet, node: SceneNode): void {
  const { members } = sheet.input.network;
  if (members === null) return;
  const name = paintedShortName(sheet.input.network, node.organisation);
  const inside = fitInShape(name, node.r * 0.94, { sizes: [15, 13, 11.5, 10.5], weight: 700, maxLines: 2 });
  const key = `node ${node.organisation}`;
  if (inside !== null) {
    place(sheet, { key, point: node, text: inside, tone: 'node', tint: 0, emphasis: 'lit' });
    return;
  }
  const text = fitOnPlate(name, 13.5, 700, 180);
  for (const side of [1, -1]) {
    const point = { x: node.x, y: node.y + side * (node.r + text.height / 2 + 6) };
    if (place(sheet, { key, point, text, tone: 'plate', tint: 0, emphasis: 'lit' })) return;
  }
}

/** Angles along a ring, the top first, as steps away from it. */
const ringAngles = [
  0,
  -0.3,
  0.3,
  -0.55,
  0.55,
  -0.85,
  0.85,
  -1.15,
  1.15,
  -1.5,
  1.5,
  Math.PI,
  2.7,
  -2.7,
  2.3,
  -2.3,
  1.9,
  -1.9,
];

/** A name may cover this share of its own ground in tables; more, and it waits until there is room. */
const mostCovered = 0.4;

/** A name on the ring itself, where it covers least; the ring is interrupted for it, as on a chart. */
function labelRing(sheet: Sheet, circle: SceneCircle): void {
  const name = nameOfPlace(sheet.input, circle.place);
  const sizePx = Math.round(Math.min(19, Math.max(11.5, 9.5 + circle.r / 42)) * 2) / 2;
  const text = fitOnPlate(name, sizePx, circle.kind === 'coalition' ? 600 : 700, 240);
  if (text.width > circle.r * (circle.kind === 'coalition' ? 2.3 : 1.75) && !circle.isSelected) return;
  const tone: LabelTone = circle.kind === 'coalition' ? 'coalitionPlate' : 'areaPlate';
  const wishes = ringAngles.map((turn, order) => {
    const point = { x: circle.x + Math.sin(turn) * circle.r, y: circle.y - Math.cos(turn) * circle.r };
    const wish: Wish = {
      key: `place ${circle.place}`,
      point,
      text,
      tone,
      tint: circle.tint,
      emphasis: circle.emphasis,
    };
    const box = boxOf(wish);
    return { wish, covered: sharedGround(sheet.obstacles, box) / (box.width * box.height), order };
  });
  wishes.sort((a, b) => a.covered + a.order * 0.045 - b.covered - b.order * 0.045);
  for (const { wish, covered } of wishes) {
    if ((covered < mostCovered || circle.isSelected) && place(sheet, wish)) return;
  }
}

function labelBubble(sheet: Sheet, circle: SceneCircle): void {
  const { input } = sheet;
  const text = fitBubble(input, circle.place, circle.r);
  const tone: LabelTone = circle.kind === 'coalition' ? 'coalition' : 'area';
  const common = { key: `place ${circle.place}`, tint: circle.tint, emphasis: circle.emphasis };
  if (text !== null) place(sheet, { ...common, point: circle, text, tone });
  else {
    if (circle.isSelected) labelSelected(sheet, circle, nameOfPlace(input, circle.place));
    labelCount(sheet, circle);
  }
}

/** Too small for its name: the number of verbanden in it. */
function labelCount(sheet: Sheet, circle: SceneCircle): void {
  const count = verbandenIn(sheet.input.network.nesting, circle.place);
  if (count === 0) return;
  const text = fitInShape(grouped(sheet.input, count), circle.r * 0.9, {
    sizes: [13, 11.5, 10.5],
    weight: 600,
    maxLines: 1,
  });
  if (text === null) return;
  const tone: LabelTone = circle.kind === 'coalition' ? 'coalition' : 'area';
  place(sheet, {
    key: `count ${circle.place}`,
    point: circle,
    text,
    tone,
    tint: circle.tint,
    emphasis: circle.emphasis,
  });
}

function labelSelected(
  sheet: Sheet,
  thing: ScenePoint & { readonly r: number; readonly place: number },
  name: string,
): void {
  const text = fitOnPlate(name, 13, 600, 210);
  const reach = thing.r + text.height / 2 + 7;
  const side = thing.r + text.width / 2 + 12;
  const spots = [
    { x: thing.x, y: thing.y + reach },
    { x: thing.x, y: thing.y - reach },
    { x: thing.x + side, y: thing.y },
    { x: thing.x - side, y: thing.y },
  ];
  for (const point of spots) {
    const wish: Wish = { key: `place ${thing.place}`, point, text, tone: 'plate', tint: 0, emphasis: 'lit' };
    if (place(sheet, wish)) return;
  }
}

/** What could not be named inside itself is named beside itself, where the ground is bare. */
function labelBesides(sheet: Sheet, drawn: Drawn): void {
  const named = new Set(sheet.labels.map((label) => label.key));
  const ground: Ground = {
    rings: drawn.circles.filter((circle) => circle.isOpen && circle.kind !== 'whole'),
    discs: [...drawn.tables, ...drawn.circles.filter((circle) => !circle.isOpen)],
  };
  const closed = drawn.circles.filter((circle) => !circle.isOpen && !named.has(`place ${circle.place}`));
  for (const circle of [...closed].sort(byWeight)) {
    labelBeside(sheet, ground, circle, { key: `place ${circle.place}`, weight: 600, sizePx: 11.5 });
  }
  for (const table of drawn.tables) {
    const key = `table ${table.place}`;
    if (table.r >= 6 && !named.has(key)) labelBeside(sheet, ground, table, { key, weight: 400, sizePx: 11 });
  }
}

function labelBeside(
  sheet: Sheet,
  ground: Ground,
  thing: SceneCircle | SceneTable,
  style: { readonly key: string; readonly weight: 400 | 600; readonly sizePx: number },
): void {
  const { rings, discs } = ground;
  const name = nameOfPlace(sheet.input, thing.place);
  const text = fitOnPlate(name, style.sizePx, style.weight, Math.max(76, Math.min(150, thing.r * 4)));
  if (text.lines.length > 3) return;
  const below = thing.r + text.height / 2 + 1;
  const aside = thing.r + text.width / 2 + 4;
  const askew = { x: thing.r * 0.72 + text.width / 2 + 3, y: thing.r * 0.72 + text.height / 2 };
  for (const [dx, dy] of [
    [0, below],
    [aside, 0],
    [-aside, 0],
    [0, -below],
    [askew.x, askew.y],
    [-askew.x, askew.y],
    [askew.x, -askew.y],
    [-askew.x, -askew.y],
  ] as const) {
    const point = { x: thing.x + dx, y: thing.y + dy };
    const wish: Wish = { key: style.key, point, text, tone: 'areaPlain', tint: 0, emphasis: thing.emphasis };
    const box = boxOf(wish);
    if (discs.some((disc) => disc !== thing && isOnDisc(disc, box))) continue;
    if (rings.some((ring) => doesCross(ring, box))) continue;
    if (place(sheet, wish)) return;
  }
}

/** What a name beside a thing keeps clear of. */
interface Ground {
  readonly rings: readonly SceneCircle[];
  readonly discs: readonly (SceneCircle | SceneTable)[];
}

function isOnDisc(disc: ScenePoint & { readonly r: number }, box: Box): boolean {
  const dx = Math.max(0, Math.abs(disc.x - box.x) - box.width / 2);
  const dy = Math.max(0, Math.abs(disc.y - box.y) - box.height / 2);
  return dx * dx + dy * dy < disc.r * disc.r;
}

/** Whether the line of a ring runs through a box. */
function doesCross(ring: ScenePoint & { readonly r: number }, box: Box): boolean {
  const dx = Math.abs(ring.x - box.x);
  const dy = Math.abs(ring.y - box.y);
  const near = Math.hypot(Math.max(0, dx - box.width / 2), Math.max(0, dy - box.height / 2));
  const far = Math.hypot(dx + box.width / 2, dy + box.height / 2);
  return near < ring.r + 1 && far > ring.r - 1;
}

const tableTones = { coalition: 'coalition', tafel: 'tafel', initiative: 'initiative' } as const;

function labelTable(sheet: Sheet, table: SceneTable): void {
  const { input } = sheet;
  const { verbanden } = input.network;
  const name = paintedName(input.network, 'verbanden', table.verband);
  const below =
    table.isEmpty && table.top > 46 ? input.words.participantsUnknown : textAt(verbanden.sort, table.verband);
  const isSquare = table.kind === 'initiative';
  const shape: FitWish['shape'] = isSquare ? 'square' : 'circle';
  const wish: FitWish = { sizes: tableSizes, weight: 600, maxLines: 6, shape };
  const radius = table.top * (isSquare ? 0.84 : 0.96);
  const text = radius < 15 ? null : fitInShape(name, radius, radius > 44 ? { ...wish, below } : wish);
  const tone = table.isEmpty ? 'empty' : tableTones[table.kind];
  const key = `table ${table.place}`;
  if (text !== null) place(sheet, { key, point: table, text, tone, tint: 0, emphasis: table.emphasis });
  else if (table.isSelected) labelSelected(sheet, table, name);
}

function labelFold(sheet: Sheet, fold: SceneFold): void {
  if (fold.isOpen) return;
  const { words } = sheet.input;
  const thickness = fold.outerRadius - fold.innerRadius;
  const middle = (fold.innerRadius + fold.outerRadius) / 2;
  const long = `${fold.count} ${fold.count === 1 ? words.municipality[0] : words.municipality[1]}`;
  const room = middle * Math.sin((fold.endAngle - fold.startAngle) / 2) * 2 * 0.8;
  const angle = (fold.startAngle + fold.endAngle) / 2;
  const point = { x: fold.x + Math.cos(angle) * middle, y: fold.y + Math.sin(angle) * middle };
  for (const [text, sizePx] of foldTexts(long, String(fold.count), thickness)) {
    if (textWidth(text, sizePx, 700) > room || sizePx > thickness * 0.86) continue;
    const fitted = fitOnPlate(text, sizePx, 700, 400);
    place(sheet, {
      key: `fold ${fold.verband}`,
      point,
      text: fitted,
      tone: 'seat',
      tint: 0,
      emphasis: fold.emphasis,
    });
    return;
  }
}

function foldTexts(long: string, short: string, thickness: number): readonly (readonly [string, number])[] {
  const size = Math.min(15, Math.floor(thickness * 1.3) / 2);
  return [
    [long, size],
    [long, 9.5],
    [short, Math.min(12, size)],
    [short, 9],
  ];
}

function labelSeat(sheet: Sheet, seat: SceneSeat, tables: readonly SceneTable[]): void {
  const { members } = sheet.input.network;
  if (members === null || seat.r < thresholds.seatSign) {
    if (members !== null) labelSelectedSeat(sheet, seat, tables);
    return;
  }
  const name = paintedShortName(sheet.input.network, seat.organisation);
  const role = textAt(members.participations.role, seat.participation);
  const wish = { sizes: seatSizes, weight: 600 as const, maxLines: 3 };
  const text =
    seat.r < thresholds.seatName
      ? null
      : fitInShape(
          name,
          seat.r * 0.95,
          seat.r >= thresholds.seatRole && role !== '' ? { ...wish, below: role } : wish,
        );
  const common = {
    key: `seat ${seat.participation}`,
    point: seat,
    tone: 'seat',
    tint: 0,
    emphasis: seat.emphasis,
  } as const;
  if (text !== null) {
    place(sheet, { ...common, text });
    return;
  }
  if (labelSelectedSeat(sheet, seat, tables)) return;
  const sign = fitInShape(sectorSigns[seat.sector], seat.r * 0.98, {
    sizes: [12, 10.5, 9, 8],
    weight: 700,
    maxLines: 1,
  });
  if (sign !== null) place(sheet, { ...common, text: sign });
}

/** The seats of the selected table are named beside them when they are too small to hold their name. */
function labelSelectedSeat(sheet: Sheet, seat: SceneSeat, tables: readonly SceneTable[]): boolean {
  const { selection, network } = sheet.input;
  if (selection?.kind !== 'verband' || selection.index !== seat.verband || network.members === null)
    return false;
  const table = tables.find((one) => one.verband === seat.verband);
  if (table === undefined) return false;
  const text = fitOnPlate(paintedShortName(network, seat.organisation), 11.5, 600, 130);
  const angle = Math.atan2(seat.y - table.y, seat.x - table.x);
  for (const away of [8, 22, 38]) {
    const reach = table.r + away;
    const point = {
      x: table.x + Math.cos(angle) * (reach + text.width / 2),
      y: table.y + Math.sin(angle) * (reach + text.height / 2),
    };
    const wish: Wish = {
      key: `seat ${seat.participation}`,
      point,
      text,
      tone: 'plate',
      tint: 0,
      emphasis: 'lit',
    };
    if (place(sheet, wish)) return true;
  }
  return false;
}

/** The number on a line that stands for several, and the word on a relation. */
function labelLine(sheet: Sheet, line: SceneLine): void {
  const isShared = line.kind === 'shared' && line.emphasis === 'lit';
  const words = line.kind === 'relation' ? line.key.split(' ').slice(1, -2).join(' ') : '';
  const text = isShared || (line.kind === 'seat' && line.count > 1) ? String(line.count) : words;
  if (text === '') return;
  const near = isShared || line.kind === 'seat' ? 0.82 : 0.5;
  place(sheet, {
    key: `line ${line.key}`,
    point: pointOn(line, near),
    text: fitOnPlate(text, 11, 600, 200),
    tone: 'plate',
    tint: 0,
    emphasis: line.emphasis,
  });
}

function pointOn(line: SceneLine, t: number): ScenePoint {
  const u = 1 - t;
  return {
    x: u * u * line.from.x + 2 * u * t * line.control.x + t * t * line.to.x,
    y: u * u * line.from.y + 2 * u * t * line.control.y + t * t * line.to.y,
  };
}
