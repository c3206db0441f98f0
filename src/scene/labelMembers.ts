import { paintedShortName } from '../network/names';
import { addBox, sharedGround } from './boxes';
import { fitInShape, fitOnPlate } from './fitText';
import { labelFold, labelSeat } from './labelSeats';
import { boxOf, type Drawn, type LabelSheet, type LabelWish, placeLabel } from './labelSheet';
import { pointOnLine } from './lineShapes';
import type { SceneLine, SceneNode } from './scene';

/**
 * Names the nodes, and keeps other labels off them.
 *
 * @param sheet - changed where there is room
 * @param drawn - everything that is drawn
 */
export function labelNodes(sheet: LabelSheet, { nodes }: Drawn): void {
  for (const node of nodes) {
    const { x, y, r } = node;
    labelNode(sheet, node);
    addBox(sheet.taken, { x, y, width: r * 2 + 8, height: r * 2 + 8 });
  }
}

/**
 * Names the wide seats, then the seats.
 *
 * @param sheet - changed where there is room
 * @param drawn - everything that is drawn
 */
export function labelSeats(sheet: LabelSheet, { seating, tables }: Drawn): void {
  for (const fold of seating.folds) labelFold(sheet, fold);
  for (const seat of seating.seats) labelSeat(sheet, seat, tables);
}

/**
 * Writes on lines what they stand for.
 *
 * @param sheet - changed where there is room
 * @param drawn - everything that is drawn
 */
export function labelLines(sheet: LabelSheet, { lines }: Drawn): void {
  for (const line of lines) labelLine(sheet, line);
}

function labelNode(sheet: LabelSheet, node: SceneNode): void {
  const { members } = sheet.input.network;
  if (members === null) return;
  const name = paintedShortName(sheet.input.network, node.organisation);
  const inside = fitInShape(name, node.r * 0.94, { sizes: [15, 13, 11.5, 10.5], weight: 700, maxLines: 2 });
  const key = `node ${node.organisation}`;
  if (inside !== null) {
    placeLabel(sheet, { key, point: node, text: inside, tone: 'node', tint: 0, emphasis: 'lit' });
    return;
  }
  const text = fitOnPlate(name, 13.5, 700, 180);
  for (const side of [1, -1]) {
    const point = { x: node.x, y: node.y + side * (node.r + text.height / 2 + 6) };
    if (placeLabel(sheet, { key, point, text, tone: 'plate', tint: 0, emphasis: 'lit' })) return;
  }
}

/** The number on a line that stands for several, and the word on a relation. */
function labelLine(sheet: LabelSheet, line: SceneLine): void {
  const text = textOnLine(line);
  if (text === '') return;
  const fitted = fitOnPlate(text, 11, 600, 200);
  // The name of an organisation on a way may stand anywhere along it.
  const spots = line.kind === 'way' ? [0.5, 0.36, 0.64, 0.22, 0.78] : [line.word === '' ? 0.82 : 0.5];
  for (const near of spots) {
    const wish: LabelWish = {
      key: `line ${line.key}`,
      point: pointOnLine(line, near),
      text: fitted,
      tone: 'plate',
      tint: 0,
      emphasis: line.emphasis,
    };
    // A word on a line stands on bare ground or not at all; that on the way that stands out may cover something.
    const mayCover = line.word === '' || (line.kind === 'way' && line.emphasis === 'lit');
    const isClear = mayCover || sharedGround(sheet.obstacles, boxOf(wish)) === 0;
    if (isClear && placeLabel(sheet, wish)) return;
  }
}

function textOnLine({ kind, emphasis, count, word }: SceneLine): string {
  const isCounted =
    kind === 'shared' ? emphasis === 'lit' : (kind === 'seat' || kind === 'way') && count > 1 && word === '';
  return isCounted ? String(count) : word;
}
