import { labelBesides } from './labelBesides';
import { labelBubble, labelRing, labelTable } from './labelPlaces';
import { byWeight, type Drawn, type LabelSheet, type Marked, startSheet } from './labelSheet';
import type { MembersScene } from './membersScene';
import type { SceneLabel, ScenePart } from './scene';
import type { SceneInput } from './sceneInput';
import { budget } from './thresholds';

/**
 * Places the labels, the most important first: what is selected, the names of regions on their rings, what closed
 * circles hold, tables, seats. A label that would meet another, or would be cut by the edge of the stage, is left out
 * until there is room.
 *
 * @param input - what the reader looks at
 * @param drawn - everything that is drawn
 * @param helpers - badges come before labels; what names members is null until it has been fetched
 * @param part - `names` stops after the largest names of areas and coalitions, `inside` before those beside things
 * @returns labels of which no two share any ground, all inside the stage
 */
export function labelScene(
  input: SceneInput,
  drawn: Drawn,
  { marked, members }: LabelHelpers,
  part: Exclude<ScenePart, 'shapes'>,
): readonly SceneLabel[] {
  const sheet = startSheet(input, drawn, marked);
  members?.labelNodes(sheet, drawn);
  nameCircles(sheet, drawn, part === 'names' ? budget.firstNames : budget.labels);
  if (part === 'names') return sheet.labels;
  for (const table of [...drawn.tables].sort(byWeight)) labelTable(sheet, table);
  members?.labelSeats(sheet, drawn);
  if (part === 'inside') return sheet.labels;
  labelBesides(sheet, drawn);
  members?.labelLines(sheet, drawn);
  return sheet.labels;
}

interface LabelHelpers {
  readonly marked: Marked;
  readonly members: MembersScene | null;
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
