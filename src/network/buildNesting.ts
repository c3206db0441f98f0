import { at } from '../ecosystem/columns';
import { countVerbanden, type Tree } from './countPlaces';
import { groupBy, groupOf } from './grouped';
import type { Grouped, Nesting, VerbandColumns } from './network';

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
  const tree = walkFamily(family);
  return { ...tree, ...countVerbanden(tree, verbanden.kind), isHidden: null };
}

/** Every thing with a number of its own: areas, then verbanden, then `unplaced`, then `whole`. */
interface Family {
  readonly areaCount: number;
  readonly verbandCount: number;
  readonly root: number;
  /** What lies directly in each. */
  readonly inside: Grouped;
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
  return { areaCount, verbandCount, root, inside: groupBy(parentOf, parentOf.length) };
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

function walkFamily(family: Family): Tree {
  const preorder = listPlaces(family);
  return {
    ...preorder,
    size: countPlaces(preorder.parent),
    placeOfArea: placesOf(AREA, family.areaCount, preorder),
    placeOfVerband: placesOf(VERBAND, family.verbandCount, preorder),
  };
}

type Preorder = Pick<Nesting, 'count' | 'kind' | 'ref' | 'parent' | 'depth'>;

/** Walks without recursion: a hostile file may nest thousands deep. */
function listPlaces(family: Family): Preorder {
  const most = family.areaCount + 2 * family.verbandCount + 2;
  const kind = new Uint8Array(most);
  const ref = new Int32Array(most);
  const parent = new Int32Array(most);
  const depth = new Uint16Array(most);
  let count = 0;
  const add = (record: PlaceRecord, above: number): number => {
    kind[count] = record.kind;
    ref[count] = record.ref;
    parent[count] = above;
    depth[count] = above < 0 ? 0 : Math.min(65535, at(depth, above) + 1);
    count += 1;
    return count - 1;
  };
  const stack: { readonly thing: number; readonly above: number }[] = [{ thing: family.root, above: -1 }];
  for (let step = stack.pop(); step !== undefined; step = stack.pop()) {
    const record = recordOf(family, step.thing);
    const inside = groupOf(family.inside, step.thing);
    const place = add(record, step.above);
    if (record.kind === VERBAND && inside.length > 0) add({ ...record, kind: CORE }, place);
    // Last in, first out: the first child must come off the stack first.
    for (let slot = inside.length - 1; slot >= 0; slot--)
      stack.push({ thing: at(inside, slot), above: place });
  }
  return {
    count,
    kind: kind.slice(0, count),
    ref: ref.slice(0, count),
    parent: parent.slice(0, count),
    depth: depth.slice(0, count),
  };
}

/** What a place shows. */
interface PlaceRecord {
  readonly kind: number;
  readonly ref: number;
}

function recordOf({ areaCount, verbandCount }: Family, thing: number): PlaceRecord {
  if (thing < areaCount) return { kind: AREA, ref: thing };
  const verband = thing - areaCount;
  if (verband < verbandCount) return { kind: VERBAND, ref: verband };
  return { kind: verband === verbandCount ? UNPLACED : WHOLE, ref: -1 };
}

/** Per place: the places in it and below, itself included. */
function countPlaces(parent: Int32Array): Uint32Array {
  const size = new Uint32Array(parent.length).fill(1);
  for (let place = parent.length - 1; place > 0; place--) {
    const above = at(parent, place);
    size[above] = at(size, above) + at(size, place);
  }
  return size;
}

/** The place of each record of one kind, -1 for a record without. */
function placesOf(kind: number, count: number, preorder: Preorder): Int32Array {
  const places = new Int32Array(count).fill(-1);
  for (let place = 0; place < preorder.count; place++) {
    if (at(preorder.kind, place) === kind) places[at(preorder.ref, place)] = place;
  }
  return places;
}
