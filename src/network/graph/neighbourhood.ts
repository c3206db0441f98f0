import { at } from '../../ecosystem/columns';
import { type Graph, graphOf, type Seated, vertexOf } from '../connectionGraph';
import { groupOf } from '../grouped';
import type { Network } from '../network';
import { tablesIn } from '../tablesIn';

/** Where a graph begins: at one thing, or at all tables of a place with who sits there. */
export interface GraphCentre {
  readonly kind: 'organisation' | 'verband' | 'place';
  /** Organisation, verband or place. */
  readonly index: number;
}

/** What of a network it takes to look around a centre. */
export type Surroundings = Seated & Pick<Network, 'nesting'>;

/** Everything within some steps of a centre. Vertices are organisations and verbanden as one set: organisations first. */
export interface Neighbourhood {
  readonly graph: Graph;
  /** In the order in which they are reached: nearest first, then by number. */
  readonly vertices: readonly number[];
  /** Steps from the centre; the tables of a place and who sits there are one step away. */
  readonly ring: ReadonlyMap<number, number>;
}

/** How much a graph holds. */
export interface GraphCounts {
  readonly organisations: number;
  readonly verbanden: number;
  /** Participations: of one organisation at one table there may be several. */
  readonly seats: number;
}

/** So many things are looked at in one go: about ten milliseconds. */
export const thingsAtOnce = 1500;

/**
 * Finds everything within some steps of a centre: from an organisation to its tables, from these to who else sits there,
 * and so on.
 *
 * @param network - what is shown
 * @param centre - where to begin
 * @param steps - how far
 * @returns a run that stops now and then, and ends with the neighbourhood; empty for a centre that is not there, a single
 *   thing for one without seats
 */
export function* findNeighbourhood(
  network: Surroundings,
  centre: GraphCentre,
  steps: number,
): Generator<undefined, Neighbourhood> {
  const graph = graphOf(network);
  const ring = new Map<number, number>();
  let frontier = [...new Set(beginAt(network, graph, centre))].sort((a, b) => a - b);
  // In a place the first step leads to its tables, and with them to who sits there.
  const start = centre.kind === 'place' ? 1 : 0;
  for (const vertex of frontier) ring.set(vertex, start);
  const rings = new Map([[start, frontier]]);
  for (let step = 1; step <= steps; step++) {
    const next: number[] = [];
    for (const [position, vertex] of frontier.entries()) {
      if (position % thingsAtOnce === thingsAtOnce - 1) yield undefined;
      graph.eachNeighbour(vertex, (other) => {
        if (ring.has(other)) return;
        ring.set(other, step);
        next.push(other);
      });
    }
    rings.set(
      step,
      [...(rings.get(step) ?? []), ...next].sort((a, b) => a - b),
    );
    frontier = next;
  }
  const vertices = [...rings.keys()].sort((a, b) => a - b).flatMap((one) => rings.get(one) ?? []);
  return { graph, vertices, ring };
}

/**
 * Counts a neighbourhood with every seat between its things.
 *
 * @param neighbourhood - as found
 * @returns a run that stops now and then, and ends with organisations, verbanden and participations
 */
export function* countNeighbourhood({
  graph,
  vertices,
  ring,
}: Neighbourhood): Generator<undefined, GraphCounts> {
  const { network } = graph;
  const first = network.organisations.count;
  let [organisations, seats] = [0, 0];
  for (const [position, vertex] of vertices.entries()) {
    if (position % thingsAtOnce === thingsAtOnce - 1) yield undefined;
    if (vertex >= first) continue;
    organisations += 1;
    for (const seat of groupOf(network.byOrganisation, vertex)) {
      if (ring.has(first + at(network.participations.verband, seat))) seats += 1;
    }
  }
  return { organisations, verbanden: vertices.length - organisations, seats };
}

function beginAt(network: Surroundings, graph: Graph, { kind, index }: GraphCentre): readonly number[] {
  if (kind === 'place') {
    const { count } = network.organisations;
    return tablesIn(network, index).map((verband) => count + verband);
  }
  const vertex = vertexOf(graph, { kind, index });
  return vertex < 0 ? [] : [vertex];
}
