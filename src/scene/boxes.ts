/** A box on screen: middle and size, in pixels. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const cell = 48;
/** No stage reaches farther than this many cells. */
const farthest = 170;

/** Boxes by the cells of a grid they touch, so that asking what lies near does not cost a look at all of them. */
export interface BoxGrid {
  readonly cells: Map<number, Box[]>;
}

/**
 * Makes a grid without boxes.
 *
 * @returns the grid
 */
export function emptyGrid(): BoxGrid {
  return { cells: new Map() };
}

/**
 * Adds a box.
 *
 * @param grid - changed
 * @param box - what to add
 */
export function addBox(grid: BoxGrid, box: Box): void {
  forCells(box, (key) => {
    const there = grid.cells.get(key);
    if (there === undefined) grid.cells.set(key, [box]);
    else there.push(box);
    return false;
  });
}

/**
 * Tells whether a box meets one that is there.
 *
 * @param grid - what is there
 * @param box - what to try
 * @returns true when they share any ground
 */
export function meetsBox(grid: BoxGrid, box: Box): boolean {
  return forCells(box, (key) => (grid.cells.get(key) ?? []).some((other) => doMeet(box, other)));
}

/**
 * Adds up the ground that a box shares with those that are there.
 *
 * @param grid - what is there
 * @param box - what to try
 * @returns square pixels; a box in several cells may count more than once
 */
export function sharedGround(grid: BoxGrid, box: Box): number {
  let sum = 0;
  forCells(box, (key) => {
    for (const other of grid.cells.get(key) ?? []) sum += overlap(box, other);
    return false;
  });
  return sum;
}

/**
 * Tells whether two boxes share ground.
 *
 * @param a - one box
 * @param b - another
 * @returns true when they do; touching is not sharing
 */
export function doMeet(a: Box, b: Box): boolean {
  return (
    Math.abs(a.x - b.x) * 2 < a.width + b.width - 1e-6 && Math.abs(a.y - b.y) * 2 < a.height + b.height - 1e-6
  );
}

function overlap(a: Box, b: Box): number {
  const width =
    Math.min(a.x + a.width / 2, b.x + b.width / 2) - Math.max(a.x - a.width / 2, b.x - b.width / 2);
  const height =
    Math.min(a.y + a.height / 2, b.y + b.height / 2) - Math.max(a.y - a.height / 2, b.y - b.height / 2);
  return width > 0 && height > 0 ? width * height : 0;
}

/** Runs over the cells of a box until one says true; a huge box is cut to where boxes can be. */
function forCells(box: Box, visit: (key: number) => boolean): boolean {
  const left = Math.floor((box.x - box.width / 2) / cell);
  const right = Math.floor((box.x + box.width / 2) / cell);
  const top = Math.floor((box.y - box.height / 2) / cell);
  const bottom = Math.floor((box.y + box.height / 2) / cell);
  for (let row = Math.max(-farthest, top); row <= Math.min(farthest, bottom); row++) {
    for (let column = Math.max(-farthest, left); column <= Math.min(farthest, right); column++) {
      if (visit(row * 65536 + column)) return true;
    }
  }
  return false;
}

/** Discs by the cells of a grid they touch. */
export interface DiscGrid {
  readonly cells: Map<number, Disc[]>;
}

/** Middle and radius, in pixels. */
export interface Disc {
  readonly x: number;
  readonly y: number;
  readonly r: number;
}

/**
 * Makes a grid of discs.
 *
 * @param discs - in any order
 * @returns the grid
 */
export function gridOfDiscs(discs: readonly Disc[]): DiscGrid {
  const cells = new Map<number, Disc[]>();
  for (const disc of discs) {
    forCells({ x: disc.x, y: disc.y, width: disc.r * 2, height: disc.r * 2 }, (key) => {
      const there = cells.get(key);
      if (there === undefined) cells.set(key, [disc]);
      else there.push(disc);
      return false;
    });
  }
  return { cells };
}

/**
 * Tells whether a box lies on a disc.
 *
 * @param grid - the discs
 * @param box - what to try
 * @param except - the disc with this middle does not count
 * @returns true when they share any ground
 */
export function meetsDisc(grid: DiscGrid, box: Box, except?: Disc): boolean {
  return forCells(box, (key) =>
    (grid.cells.get(key) ?? []).some((disc) => !isSame(disc, except) && isOnDisc(disc, box)),
  );
}

function isSame(disc: Disc, other: Disc | undefined): boolean {
  return disc.x === other?.x && disc.y === other.y;
}

function isOnDisc(disc: Disc, box: Box): boolean {
  const dx = Math.max(0, Math.abs(disc.x - box.x) - box.width / 2);
  const dy = Math.max(0, Math.abs(disc.y - box.y) - box.height / 2);
  return dx * dx + dy * dy < disc.r * disc.r;
}
