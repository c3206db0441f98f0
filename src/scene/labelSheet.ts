import { addBox, type Box, type BoxGrid, emptyGrid, meetsBox } from './boxes';
import type { Viewport } from './camera';
import { chipSize, isSmallStage } from './chipSize';
import type { FittedText } from './fitText';
import type {
  Emphasis,
  LabelTone,
  RimChip,
  SceneCircle,
  SceneLabel,
  SceneLine,
  SceneMark,
  SceneNode,
  ScenePoint,
  SceneTable,
} from './scene';
import type { SceneInput } from './sceneInput';
import type { Seating } from './seated';
import { budget } from './thresholds';

/** Everything that is drawn and may want a name. */
export interface Drawn {
  readonly circles: readonly SceneCircle[];
  readonly tables: readonly SceneTable[];
  readonly seating: Seating;
  readonly lines: readonly SceneLine[];
  readonly nodes: readonly SceneNode[];
  readonly chips: readonly RimChip[];
  /** Lines that are not drawn: the line of text that says so takes the lower left corner. */
  readonly linesLeftOut: number;
}

/** What is marked as changed, before there are labels. */
export interface Marked {
  readonly marks: readonly SceneMark[];
  /** Tells whether a label would meet a badge. */
  readonly meetsBadge: (wish: LabelWish) => boolean;
}

export const unmarked: Marked = { marks: [], meetsBadge: () => false };

/** What is being placed: labels that stand, and what they had better not cover. */
export interface LabelSheet {
  readonly input: SceneInput;
  readonly labels: SceneLabel[];
  /** How many labels there may be. */
  readonly most: number;
  readonly taken: BoxGrid;
  readonly marked: Marked;
  readonly obstacles: BoxGrid;
}

/** A label that asks for its place. */
export interface LabelWish {
  readonly key: string;
  readonly point: ScenePoint;
  readonly text: FittedText;
  readonly tone: LabelTone;
  readonly tint: number;
  readonly emphasis: Emphasis;
}

const air = 3;
/** Labels on a piece of their own ground. */
export const plates: ReadonlySet<LabelTone> = new Set(['plate', 'areaPlate', 'coalitionPlate']);

/**
 * Begins a sheet without labels.
 *
 * @param input - what the reader looks at
 * @param drawn - tables and closed circles are what names on rings had better not cover
 * @param marked - badges may not be covered at all
 * @returns the sheet
 */
export function startSheet(input: SceneInput, drawn: Drawn, marked: Marked): LabelSheet {
  return {
    input,
    labels: [],
    most: budget.labels - marked.marks.length,
    taken: takenGround(input, drawn),
    marked,
    obstacles: obstaclesOf(drawn),
  };
}

/**
 * Gives the ground over which something else lies: buttons, signs, chips at the rim, the breadcrumbs of a small stage.
 *
 * @param input - the stage
 * @param drawn - the chips, and whether a line says what is left out
 * @returns the boxes, to which more can be added
 */
export function takenGround(input: SceneInput, drawn: Drawn): BoxGrid {
  const taken = emptyGrid();
  addBox(taken, zoomButtonsBox(input));
  const { width, height, letterScale = 1 } = input.viewport;
  // On a small stage the breadcrumbs lie over the top; on another the line that says what is left out in a corner below.
  if (isSmallStage(input.viewport)) {
    addBox(taken, { x: width / 2, y: 26 * letterScale, width, height: 48 * letterScale });
  } else if (drawn.linesLeftOut > 0) addBox(taken, { x: 160, y: height - 24, width: 320, height: 34 });
  if (input.covered !== null) addBox(taken, input.covered);
  for (const chip of drawn.chips) addBox(taken, { x: chip.x, y: chip.y, ...chipSize(input.viewport) });
  return taken;
}

/**
 * Says how much larger letters are on a large stage: on a projector the room must read them.
 *
 * @param sheet - knows the stage
 * @returns 1 up to 830 pixels of the shorter side, at most 1.5
 */
export function textScale({ input }: Pick<LabelSheet, 'input'>): number {
  const side = Math.min(input.viewport.width, input.viewport.height);
  return Math.min(1.5, Math.max(1, side / 850)) * (input.viewport.letterScale ?? 1);
}

/** The zoom buttons lie over the lower right corner of the stage. */
function zoomButtonsBox({ viewport }: SceneInput): Box {
  return { x: viewport.width - 40, y: viewport.height - 86, width: 68, height: 160 };
}

/**
 * Gives the ground that a label takes.
 *
 * @param wish - where, what and how
 * @returns the box, in pixels
 */
export function boxOf(wish: Pick<LabelWish, 'point' | 'text' | 'tone'>): Box {
  const isPlate = plates.has(wish.tone);
  return {
    x: wish.point.x,
    y: wish.point.y,
    width: wish.text.width + (isPlate ? 14 : 2),
    height: wish.text.height + (isPlate ? 4 : 0),
  };
}

/**
 * Places a label if it meets no other and is not cut by the edge of the stage.
 *
 * @param sheet - changed when it is placed
 * @param wish - where, what and how
 * @returns true when it was placed
 */
export function placeLabel(sheet: LabelSheet, wish: LabelWish): boolean {
  if (!isFree(sheet, wish)) return false;
  const box = boxOf(wish);
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

/**
 * Tells whether a label would meet no other and no badge, and not be cut by the edge of the stage.
 *
 * @param sheet - what stands already
 * @param wish - the label
 * @returns true when there is room
 */
export function isFree(sheet: LabelSheet, wish: LabelWish): boolean {
  const box = boxOf(wish);
  return (
    sheet.labels.length < sheet.most &&
    isInside(sheet.input.viewport, box) &&
    !meetsBox(sheet.taken, { ...box, width: box.width + air }) &&
    !sheet.marked.meetsBadge(wish)
  );
}

/**
 * Orders things so that what is selected comes first, then the largest.
 *
 * @param a - one thing
 * @param b - another
 * @returns below 0 when a comes first
 */
export function byWeight(
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

/**
 * Tells whether a box is not cut by the edge of the stage.
 *
 * @param viewport - the stage
 * @param box - what to try
 * @returns true when all of it lies on the stage
 */
export function isInside({ width, height }: Viewport, box: Box): boolean {
  return (
    box.x - box.width / 2 >= 2 &&
    box.x + box.width / 2 <= width - 2 &&
    box.y - box.height / 2 >= 2 &&
    box.y + box.height / 2 <= height - 2
  );
}
