import { at } from '../../ecosystem/columns';

/** Things that hang together, by their position in a list. */
export interface Web {
  /** Neighbours of each thing; both ends know of each other. */
  readonly neighbours: readonly (readonly number[])[];
  /** How far each is from the centre. */
  readonly ring: readonly number[];
}

/**
 * Takes away what matters least until what is left fits: the farthest first, of these what has fewest connections to
 * what is still there, of these what comes last. What hung only on what was taken away goes too.
 *
 * @param web - what there is
 * @param most - elements that may be left: things and connections together
 * @returns whether each thing stays; all of them when everything fits. The thing in ring 0 always stays
 */
export function peel(web: Web, most: number): readonly boolean[] {
  const peeling = startPeeling(web);
  const farthest = web.ring.reduce((far, one) => Math.max(far, one), 0);
  for (let far = farthest; far > 0 && peeling.elements > most; far--) peelRing(web, peeling, far, most);
  dropLoose(web, peeling);
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

/** Takes things of one ring until the rest fits, or none is left. */
function peelRing({ neighbours, ring }: Web, peeling: Peeling, far: number, most: number): void {
  const { stays, degrees } = peeling;
  const queue = queueByDegree(
    ring.flatMap((one, thing) => (one === far ? [thing] : [])),
    degrees,
  );
  while (peeling.elements > most) {
    const thing = queue.next((one) => stays[one] === true);
    if (thing < 0) return;
    stays[thing] = false;
    peeling.elements -= 1 + at(degrees, thing);
    for (const other of neighbours[thing] ?? []) {
      if (!stays[other]) continue;
      degrees[other] = at(degrees, other) - 1;
      if (ring[other] === far) queue.add(other);
    }
  }
}

/** What is alone now and was not, tells nothing any more. */
function dropLoose({ neighbours, ring }: Web, { stays, degrees }: Peeling): void {
  neighbours.forEach((near, thing) => {
    if (at(degrees, thing) === 0 && near.length > 0 && at(ring, thing) > 0) stays[thing] = false;
  });
}

interface DegreeQueue {
  /** Adds a thing again, of which the degree has become less. */
  add(thing: number): void;
  /** Takes out what has the least degree, of these the last; -1 when nothing is left. */
  next(isThere: (thing: number) => boolean): number;
}

/** A binary heap. What was added anew lies in it twice: the entry with the degree of before is passed over. */
function queueByDegree(things: readonly number[], degrees: readonly number[]): DegreeQueue {
  const heap: number[] = [];
  const size = degrees.length;
  const add = (thing: number): void => rise(heap, at(degrees, thing) * size + (size - 1 - thing));
  for (const thing of things) add(thing);
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
