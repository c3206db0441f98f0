import { at } from '../../ecosystem/columns';

/** Things that hang together, by their position in a list. */
export interface Web {
  /** Neighbours of each thing; both ends know of each other. */
  readonly neighbours: readonly (readonly number[])[];
  /** How far each is from the centre. */
  readonly ring: readonly number[];
  /** What others gather at: of what is equally far it goes before what gathers there, which is then seen whole. */
  readonly isHub: readonly boolean[];
}

/** So many things are taken away in one go. */
const takenAtOnce = 500;
/** To wait in line costs less. */
const queuedAtOnce = 5000;

/** So many hubs of a ring stay when what gathers there can go instead: one that holds very much is not all there is to see. */
const leastHubs = 6;

/**
 * Takes away what matters least until what is left fits: the farthest first; of these hubs before what gathers there; of
 * these what has fewest connections to what is still there, of these what comes last. What hung only on what was taken away
 * goes too.
 *
 * @param web - what there is
 * @param most - elements that may be left: things and connections together
 * @returns a run that stops now and then, and ends with whether each thing stays; all of them when everything fits. The thing
 *   in ring 0 always stays
 */
export function* peel(web: Web, most: number): Generator<undefined, readonly boolean[]> {
  const peeling = startPeeling(web);
  const { ring, isHub } = web;
  const farthest = ring.reduce((far, one) => Math.max(far, one), 0);
  for (let far = farthest; far > 0 && peeling.elements > most; far--) {
    const things = ring.flatMap((one, thing) => (one === far ? [thing] : []));
    const hubs = things.filter((thing) => isHub[thing]);
    const others = things.filter((thing) => !isHub[thing]);
    yield* take(web, peeling, { things: hubs, most, least: others.length > 0 ? leastHubs : 0 });
    yield* take(web, peeling, { things: others, most, least: 0 });
    yield* take(web, peeling, { things: hubs, most, least: 0 });
  }
  return peeling.stays;
}

interface Peeling {
  readonly stays: boolean[];
  /** Connections of each thing to what is still there. */
  readonly degrees: number[];
  elements: number;
}

function startPeeling({ neighbours }: Web): Peeling {
  const degrees = neighbours.map((near) => near.length);
  const links = degrees.reduce((sum, degree) => sum + degree, 0) / 2;
  return { stays: neighbours.map(() => true), degrees, elements: neighbours.length + links };
}

interface Taking {
  readonly things: readonly number[];
  readonly most: number;
  /** So many of them stay, whatever there is. */
  readonly least: number;
}

/** Takes things away until the rest fits, or as few are left as may be. */
function* take(web: Web, peeling: Peeling, { things, most, least }: Taking): Generator<undefined, void> {
  const { stays, degrees } = peeling;
  const queue = yield* lineUp(things, degrees);
  const isTaken = new Set(things);
  let left = things.filter((thing) => stays[thing]).length;
  for (let taken = 1; peeling.elements > most && left > least; taken++) {
    if (taken % takenAtOnce === 0) yield undefined;
    const thing = queue.next((one) => stays[one] === true);
    if (thing < 0) return;
    const touched = drop(web, peeling, thing).filter((other) => isTaken.has(other));
    for (const other of touched) if (stays[other]) queue.add(other);
    left -= touched.filter((other) => !stays[other]).length;
  }
}

/** Takes one thing away, and what hung only on it: alone it tells nothing. Gives the thing and all that was linked to it. */
function drop({ neighbours, ring }: Web, peeling: Peeling, thing: number): readonly number[] {
  const { stays, degrees } = peeling;
  const near = (neighbours[thing] ?? []).filter((other) => stays[other]);
  stays[thing] = false;
  peeling.elements -= 1 + near.length;
  for (const other of near) {
    degrees[other] = at(degrees, other) - 1;
    if (degrees[other] > 0 || at(ring, other) === 0) continue;
    stays[other] = false;
    peeling.elements -= 1;
  }
  return [thing, ...near];
}

interface DegreeQueue {
  /** Adds a thing again, of which the degree has become less. */
  add(thing: number): void;
  /** Takes out what has the least degree, of these the last; -1 when nothing is left. */
  next(isThere: (thing: number) => boolean): number;
}

function* lineUp(things: readonly number[], degrees: readonly number[]): Generator<undefined, DegreeQueue> {
  const queue = queueByDegree(degrees);
  for (const [position, thing] of things.entries()) {
    if (position % queuedAtOnce === queuedAtOnce - 1) yield undefined;
    queue.add(thing);
  }
  return queue;
}

/** A binary heap. What was added anew lies in it twice: the entry with the degree of before is passed over. */
function queueByDegree(degrees: readonly number[]): DegreeQueue {
  const heap: number[] = [];
  const size = degrees.length;
  const add = (thing: number): void => rise(heap, at(degrees, thing) * size + (size - 1 - thing));
  return {
    add,
    next(isThere) {
      while (heap.length > 0) {
        const key = sink(heap);
        const thing = size - 1 - (key % size);
        if (isThere(thing) && at(degrees, thing) === Math.floor(key / size)) return thing;
      }
      return -1;
    },
  };
}

function rise(heap: number[], key: number): void {
  let hole = heap.length;
  heap.push(key);
  while (hole > 0) {
    const above = (hole - 1) >> 1;
    if (at(heap, above) <= key) break;
    heap[hole] = at(heap, above);
    hole = above;
  }
  heap[hole] = key;
}

/** Takes out the least. */
function sink(heap: number[]): number {
  const least = at(heap, 0);
  const last = heap.pop() ?? 0;
  if (heap.length === 0) return least;
  let hole = 0;
  for (let below = 1; below < heap.length; below = 2 * hole + 1) {
    const right = below + 1 < heap.length && at(heap, below + 1) < at(heap, below) ? below + 1 : below;
    if (at(heap, right) >= last) break;
    heap[hole] = at(heap, right);
    hole = right;
  }
  heap[hole] = last;
  return least;
}
