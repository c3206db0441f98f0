import { textWidth } from '../appearance/measureText';
import { sectorSigns } from '../appearance/sectors';
import { textAt } from '../ecosystem/columns';
import { paintedShortName } from '../network/names';
import type { Members } from '../network/network';
import { type FittedText, fitInShape, fitOnPlate, scaled } from './fitText';
import { type LabelSheet, type LabelWish, placeLabel } from './labelSheet';
import type { SceneFold, SceneSeat, SceneTable } from './scene';
import { thresholds } from './thresholds';

const seatSizes = [21, 18, 16, 14, 12.5, 11.5, 10.5, 9.5] as const;

/**
 * Names a closed wide seat, in full or by its number.
 *
 * @param sheet - changed when there is room
 * @param fold - a wide seat
 */
export function labelFold(sheet: LabelSheet, fold: SceneFold): void {
  if (fold.isOpen || fold.emphasis === 'dim') return;
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
    placeLabel(sheet, {
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
    [long, 10],
    [short, Math.min(12, size)],
    [short, 10],
  ];
}

/**
 * Names a seat inside itself, with the role when there is room; else it gets the sign of its sector.
 *
 * @param sheet - changed when there is room
 * @param seat - a seat
 * @param tables - the tables drawn
 */
export function labelSeat(sheet: LabelSheet, seat: SceneSeat, tables: readonly SceneTable[]): void {
  const { members } = sheet.input.network;
  // White letters on a colour that is nearly gone cannot be read.
  if (seat.emphasis === 'dim') return;
  if (members === null || seat.r < thresholds.seatSign) {
    if (members !== null) labelSelectedSeat(sheet, seat, tables);
    return;
  }
  const text = seat.r < thresholds.seatName ? null : fitSeat(sheet, members, seat);
  const common = {
    key: `seat ${seat.participation}`,
    point: seat,
    tone: 'seat',
    tint: 0,
    emphasis: seat.emphasis,
  } as const;
  if (text !== null) {
    placeLabel(sheet, { ...common, text });
    return;
  }
  if (labelSelectedSeat(sheet, seat, tables)) return;
  const sign = fitInShape(sectorSigns[seat.sector], seat.r * 0.98, {
    sizes: [12, 10.5, 9, 8],
    weight: 700,
    maxLines: 1,
  });
  if (sign !== null) placeLabel(sheet, { ...common, key: `sign ${seat.participation}`, text: sign });
}

/** Name and role; the role waits as long as the name would have to shrink for it. */
function fitSeat({ input }: LabelSheet, members: Members, seat: SceneSeat): FittedText | null {
  const name = paintedShortName(input.network, seat.organisation);
  const role = textAt(members.participations.role, seat.participation);
  const radius = seat.r * (seat.isHead ? 0.86 : 0.95);
  const wish = {
    // All of one table about as large: a short name is no more important than a long one.
    sizes: scaled(
      seatSizes.filter((size) => size <= Math.max(11.5, seat.r * 0.42)),
      input.viewport.letterScale,
    ),
    weight: 600 as const,
    maxLines: 3,
  };
  const alone = fitInShape(name, radius, wish);
  if (seat.r < thresholds.seatRole || role === '') return alone;
  const withRole = fitInShape(name, radius, { ...wish, below: [role] });
  const sizeOf = (text: FittedText | null): number => text?.lines[0]?.sizePx ?? 0;
  return sizeOf(withRole) >= Math.min(13, sizeOf(alone)) ? withRole : alone;
}

/** The seats of the selected table are named beside them when they are too small to hold their name. */
function labelSelectedSeat(sheet: LabelSheet, seat: SceneSeat, tables: readonly SceneTable[]): boolean {
  const { selection, network } = sheet.input;
  if (selection?.kind !== 'verband' || selection.index !== seat.verband || network.members === null)
    return false;
  // Of a wide seat one could not tell which name goes with which: the panel lists them.
  if (seat.isFolded) return false;
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
    const wish: LabelWish = {
      key: `seat ${seat.participation}`,
      point,
      text,
      tone: 'plate',
      tint: 0,
      emphasis: 'lit',
    };
    if (placeLabel(sheet, wish)) return true;
  }
  return false;
}
