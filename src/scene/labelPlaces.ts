import { textAt } from '../ecosystem/columns';
import { sharedGround } from './boxes';
import { type FitWish, fitInShape, fitOnPlate, scaled } from './fitText';
import { boxOf, type LabelSheet, type LabelWish, placeLabel, textScale } from './labelSheet';
import { verbandenIn } from './openPlaces';
import { fitBubble, grouped, nameOfPlace } from './placeNames';
import type { LabelTone, SceneCircle, ScenePoint, SceneTable } from './scene';

const tableSizes = [40, 34, 29, 25, 22, 19, 17, 15, 13.5, 12, 11, 10, 9.5] as const;
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
const mostCovered = 0.2;
/** Up to this radius, in pixels, a circle is small beside the name on its ring. */
const smallRing = 110;
const tableTones = { coalition: 'coalition', tafel: 'tafel', initiative: 'initiative' } as const;

/**
 * Names an open circle on its ring, where the name covers least; the ring is interrupted for it, as on a chart.
 *
 * @param sheet - changed when there is room
 * @param circle - an open area or coalition
 */
export function labelRing(sheet: LabelSheet, circle: SceneCircle): void {
  const unseen = circle.unseen === 0 ? '' : ` +${grouped(sheet.input, circle.unseen)}`;
  const name = `${nameOfPlace(sheet.input, circle.place)}${unseen}`;
  const sizePx = Math.round(Math.min(19, Math.max(11.5, 9.5 + circle.r / 42)) * 2 * textScale(sheet)) / 2;
  const widest = Math.max(240, Math.min(480, circle.r * 1.1));
  const text = fitOnPlate(name, sizePx, circle.kind === 'coalition' ? 600 : 700, widest);
  if (text.width > circle.r * (circle.kind === 'coalition' ? 2.3 : 1.75) && !circle.isSelected) return;
  const tone: LabelTone = circle.kind === 'coalition' ? 'coalitionPlate' : 'areaPlate';
  // On a small circle a little outward: what lies inside is near its ring.
  const reach = circle.r + (circle.r < smallRing ? text.height * 0.3 : 0);
  const wishes = ringAngles.map((turn, order) => {
    const point = { x: circle.x + Math.sin(turn) * reach, y: circle.y - Math.cos(turn) * reach };
    const wish: LabelWish = {
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
  wishes.sort((a, b) => a.covered * 5 + a.order * 0.045 - b.covered * 5 - b.order * 0.045);
  for (const { wish, covered } of wishes) {
    if (covered < mostCovered && placeLabel(sheet, wish)) return;
  }
}

/**
 * Says inside a closed circle what it is and what it holds.
 *
 * @param sheet - changed when there is room
 * @param circle - a closed circle
 */
export function labelBubble(sheet: LabelSheet, circle: SceneCircle): void {
  const { input } = sheet;
  const text = fitBubble(input, circle.place, circle.r);
  const tone: LabelTone = circle.kind === 'coalition' ? 'coalition' : 'area';
  const common = { key: `place ${circle.place}`, tint: circle.tint, emphasis: circle.emphasis };
  if (text !== null) {
    if (!placeLabel(sheet, { ...common, point: circle, text, tone })) labelAside(sheet, circle, tone);
  } else {
    if (circle.isSelected) labelSelected(sheet, circle, nameOfPlace(input, circle.place));
    labelCount(sheet, circle);
  }
}

/** Something lies over the middle, such as a chip at the rim: a large circle has room above or below it. */
function labelAside(sheet: LabelSheet, circle: SceneCircle, tone: LabelTone): void {
  const text = fitBubble(sheet.input, circle.place, circle.r * 0.66);
  if (text === null) return;
  const key = `place ${circle.place}`;
  const { tint, emphasis } = circle;
  [0.33, -0.33].some((share) => {
    const point = { x: circle.x, y: circle.y + share * circle.r };
    return placeLabel(sheet, { key, point, text, tone, tint, emphasis });
  });
}

/** Too small for its name: the number of verbanden in it. */
function labelCount(sheet: LabelSheet, circle: SceneCircle): void {
  const count = verbandenIn(sheet.input.network.nesting, circle.place);
  if (count === 0) return;
  const text = fitInShape(grouped(sheet.input, count), circle.r * 0.9, {
    sizes: [13, 11.5, 10.5],
    weight: 600,
    maxLines: 1,
  });
  if (text === null) return;
  const tone: LabelTone = circle.kind === 'coalition' ? 'coalition' : 'area';
  placeLabel(sheet, {
    key: `count ${circle.place}`,
    point: circle,
    text,
    tone,
    tint: circle.tint,
    emphasis: circle.emphasis,
  });
}

function labelSelected(
  sheet: LabelSheet,
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
    const wish: LabelWish = {
      key: `place ${thing.place}`,
      point,
      text,
      tone: 'plate',
      tint: 0,
      emphasis: 'lit',
    };
    if (placeLabel(sheet, wish)) return;
  }
}

/**
 * Names a table on its top.
 *
 * @param sheet - changed when there is room
 * @param table - a table
 */
export function labelTable(sheet: LabelSheet, table: SceneTable): void {
  const { input } = sheet;
  const { verbanden } = input.network;
  const name = nameOfPlace(input, table.place);
  const below =
    table.isEmpty && table.top > 46 ? input.words.participantsUnknown : textAt(verbanden.sort, table.verband);
  const isSquare = table.kind === 'initiative';
  const shape: FitWish['shape'] = isSquare ? 'square' : 'circle';
  const wish: FitWish = {
    // Not much larger than that of its neighbour with a longer name: size would seem to mean weight.
    sizes: scaled(
      tableSizes.filter((size) => size <= Math.max(12, table.top * 0.3)),
      input.viewport.letterScale,
    ),
    weight: 600,
    maxLines: 6,
    shape,
  };
  const radius = table.top * (isSquare ? 0.81 : 0.96);
  const text =
    radius < 15
      ? null
      : fitInShape(name, radius, radius > 44 && below !== '' ? { ...wish, below: [below] } : wish);
  const tone = table.isEmpty ? 'empty' : tableTones[table.kind];
  const key = `table ${table.place}`;
  if (text !== null) placeLabel(sheet, { key, point: table, text, tone, tint: 0, emphasis: table.emphasis });
  else if (table.isSelected) labelSelected(sheet, table, name);
}
