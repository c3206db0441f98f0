import { paintedShortName } from '../network/names';
import { addBox, sharedGround } from './boxes';
import { fitInShape, fitOnPlate } from './fitText';
import { labelBesides } from './labelBesides';
import { labelBubble, labelRing, labelTable } from './labelPlaces';
import { labelFold, labelSeat } from './labelSeats';
import {
  boxOf,
  byWeight,
  type Drawn,
  type LabelSheet,
  type LabelWish,
  type Marked,
  placeLabel,
  startSheet,
} from './labelSheet';
import { pointOnLine } from './lineShapes';
import type { SceneLabel, SceneLine, SceneNode, ScenePart } from './scene';
import type { SceneInput } from './sceneInput';
import { budget } from './thresholds';

/**
 * Places the labels, the most important first: what is selected, the names of regions on their rings, what closed
 * circles hold, tables, seats. A label that would meet another, or would be cut by the edge of the stage, is left out
 * until there is room.
 *
 * @param input - what the reader looks at
 * @param drawn - everything that is drawn
 * @param marked - badges come before labels
 * @param part - `names` stops after the largest names of areas and coalitions, `inside` before those beside things
 * @returns labels of which no two share any ground, all inside the stage
 */
export function labelScene(
  input: SceneInput,
  drawn: Drawn,
  marked: Marked,
  part: Exclude<ScenePart, 'shapes'>,
): readonly SceneLabel[] {
  const sheet = startSheet(input, drawn, marked);
  for (const node of drawn.nodes) {
    const { x, y, r } = node;
    labelNode(sheet, node);
    addBox(sheet.taken, { x, y, width: r * 2 + 8, height: r * 2 + 8 });
  }
  nameCircles(sheet, drawn, part === 'names' ? budget.firstNames : budget.labels);
  if (part === 'names') return sheet.labels;
  for (const table of [...drawn.tables].sort(byWeight)) labelTable(sheet, table);
  for (const fold of drawn.seating.folds) labelFold(sheet, fold);
  for (const seat of drawn.seating.seats) labelSeat(sheet, seat, drawn.tables);
  if (part === 'inside') return sheet.labels;
  labelBesides(sheet, drawn);
  for (const line of drawn.lines) labelLine(sheet, line);
  return sheet.labels;
}

/** Regions on their rings, then closed circles as far as there may be more labels. */
function nameCircles(sheet: LabelSheet, drawn: Drawn, most: number): void {
  const open = drawn.circles.filter((circle) => circle.isOpen && circle.kind !== 'whole');
  // By size alone: choosing something must not move the names of others.
  for (const circle of [...open].sort((a, b) => b.r - a.r || a.place - b.place)) labelRing(sheet, circle);
  const closed = drawn.circles.filter((circle) => !circle.isOpen);
  for (const circle of [...closed].sort(byWeight)) {
    if (sheet.labels.length < most) labelBubble(sheet, circle);
  }
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
