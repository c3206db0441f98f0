import { at } from '../ecosystem/columns';
import type { Nesting, VerbandColumns } from './network';

const WHOLE = 0;
const UNPLACED = 1;
const AREA = 2;
const VERBAND = 3;
const CORE = 4;

/**
 * Says what lies inside what.
 *
 * An area lies in its parent; a verband lies in its coalition when both work in the same area, else in its own area,
 * else among the unplaced. Siblings: areas before verbanden, each by id.
 *
 * @param areaParent - parent of each area, -1 for none; no rings
 * @param verbanden - verbanden by id; no ring of parents
 * @returns the tree in preorder
 */
export function buildNesting(areaParent: Int32Array, verbanden: VerbandColumns): Nesting {
  const family = buildFamily(areaParent, verbanden);
  return countTables(walkFamily(family), verbanden);
}

/** Every thing with a number of its own: areas, then verbanden, then `unplaced`, then `whole`. */
interface Family {
  readonly areaCount: number;
  readonly verbandCount: number;
  readonly root: number;
  readonly starts: Uint32Array;
  readonly children: Uint32Array;
}

function buildFamily(areaParent: Int32Array, verbanden: VerbandColumns): Family {
  const areaCount = areaParent.length;
  const verbandCount = verbanden.count;
  const unplaced = areaCount + verbandCount;
  const whole = unplaced + 1;
  const parentOf = new Int32Array(whole + 1).fill(-1);
  let tops = 0;
  let lastTop = whole;
  for (let area = 0; area < areaCount; area++) {
    const parent = at(areaParent, area);
    parentOf[area] = parent < 0 ? whole : parent;
    if (parent < 0) {
      tops += 1;
      lastTop = area;
    }
  }
  let isUnplacedUsed = false;
  for (let verband = 0; verband < verbandCount; verband++) {
    const parent = parentOfVerband(verbanden, verband, areaCount, unplaced);
    parentOf[areaCount + verband] = parent;
    isUnplacedUsed ||= parent === unplaced;
  }
  if (isUnplacedUsed) parentOf[unplaced] = whole;
  const root = tops === 1 && !isUnplacedUsed ? lastTop : whole;
  return { areaCount, verbandCount, root, ...groupChildren(parentOf) };
}

function parentOfVerband(
  verbanden: VerbandColumns,
  verband: number,
  areaCount: number,
  unplaced: number,
): number {
  const area = at(verbanden.area, verband);
  const coalition = at(verbanden.parent, verband);
  if (coalition >= 0 && at(verbanden.area, coalition) === area) return areaCount + coalition;
  return area >= 0 ? area : unplaced;
}

function groupChildren(parentOf: Int32Array): { starts: Uint32Array; children: Uint32Array } {
  const starts = new Uint32Array(parentOf.length + 1);
  for (const parent of parentOf) if (parent >= 0) starts[parent + 1] = at(starts, parent + 1) + 1;
  for (let index = 1; index < starts.length; index++)
    starts[index] = at(starts, index) + at(starts, index - 1);
  const next = starts.slice();
  const children = new Uint32Array(at(starts, parentOf.length));
  parentOf.forEach((parent, child) => {
    if (parent < 0) return;
    const slot = at(next, parent);
    children[slot] = child;
    next[parent] = slot + 1;
  });
  return { starts, children };
}

type Tree = Omit<Nesting, 'coalitionsIn' | 'tafelsIn' | 'initiativesIn'>;

/** Walks without recursion: a hostile file may nest thousands deep. */
function walkFamily(family: Family): Tree {
  const { areaCount, verbandCount, starts, children } = family;
  const most = areaCount + 2 * verbandCount + 2;
  const kind = new Uint8Array(most);
  const ref = new Int32Array(most).fill(-1);
  const parent = new Int32Array(most).fill(-1);
  const depth = new Uint16Array(most);
  const placeOfArea = new Int32Array(areaCount).fill(-1);
  const placeOfVerband = new Int32Array(verbandCount).fill(-1);
  let count = 0;
  const add = (placeKind: number, reference: number, above: number): number => {
    kind[count] = placeKind;
    ref[count] = reference;
    parent[count] = above;
    depth[count] = above < 0 ? 0 : Math.min(65535, at(depth, above) + 1);
    count += 1;
    return count - 1;
  };
  const stack: { readonly thing: number; readonly above: number }[] = [{ thing: family.root, above: -1 }];
  for (let step = stack.pop(); step !== undefined; step = stack.pop()) {
    const { thing, above } = step;
    const isArea = thing < areaCount;
    const isVerband = !isArea && thing < areaCount + verbandCount;
    const reference = isArea ? thing : isVerband ? thing - areaCount : -1;
    const place = add(kindOf(isArea, isVerband, thing === areaCount + verbandCount), reference, above);
    if (isArea) placeOfArea[reference] = place;
    if (isVerband) placeOfVerband[reference] = place;
    const first = at(starts, thing);
    const end = at(starts, thing + 1);
    if (isVerband && end > first) add(CORE, reference, place);
    for (let slot = end - 1; slot >= first; slot--) stack.push({ thing: at(children, slot), above: place });
  }
  const size = new Uint32Array(count).fill(1);
  for (let place = count - 1; place > 0; place--) {
    const above = at(parent, place);
    size[above] = at(size, above) + at(size, place);
  }
  return {
    count,
    kind: kind.slice(0, count),
    ref: ref.slice(0, count),
    parent: parent.slice(0, count),
    depth: depth.slice(0, count),
    size,
    placeOfArea,
    placeOfVerband,
  };
}

function kindOf(isArea: boolean, isVerband: boolean, isUnplaced: boolean): number {
  if (isArea) return AREA;
  if (isVerband) return VERBAND;
  return isUnplaced ? UNPLACED : WHOLE;
}

function countTables(tree: Tree, verbanden: VerbandColumns): Nesting {
  const counts = [
    new Uint32Array(tree.count),
    new Uint32Array(tree.count),
    new Uint32Array(tree.count),
  ] as const;
  for (let place = tree.count - 1; place >= 0; place--) {
    const above = at(tree.parent, place);
    if (at(tree.kind, place) === VERBAND) {
      const own = counts[at(verbanden.kind, at(tree.ref, place)) as 0 | 1 | 2];
      own[place] = at(own, place) + 1;
    }
    if (above < 0) continue;
    for (const column of counts) column[above] = at(column, above) + at(column, place);
  }
  return { ...tree, coalitionsIn: counts[0], tafelsIn: counts[1], initiativesIn: counts[2] };
}
