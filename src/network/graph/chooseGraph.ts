import { at } from '../../ecosystem/columns';
import { groupOf } from '../grouped';
import {
  countNeighbourhood,
  findNeighbourhood,
  type GraphCentre,
  type GraphCounts,
  type Neighbourhood,
  type Surroundings,
  thingsAtOnce,
} from './neighbourhood';
import { peel } from './peel';

/** What is asked of the graph around something. */
export interface GraphAsk {
  readonly centre: GraphCentre;
  readonly steps: 1 | 2 | 3;
  /** Elements that may be drawn: things and connections together. */
  readonly most: number;
}

/** An organisation or a verband in the graph. */
export interface GraphThing {
  readonly kind: 'organisation' | 'verband';
  readonly index: number;
  /** Steps from the centre; see `Neighbourhood`. */
  readonly ring: number;
}

/** An organisation at a table, however many seats it has there. */
export interface GraphEdge {
  /** Positions in the list of things. */
  readonly organisation: number;
  readonly verband: number;
  /** Participation indices, ascending; at least one. */
  readonly seats: readonly number[];
}

export interface ChosenGraph {
  /** Nearest first, then organisations before verbanden, then by id. */
  readonly things: readonly GraphThing[];
  readonly edges: readonly GraphEdge[];
  /** How many connections each thing has in the whole neighbourhood. */
  readonly degrees: readonly number[];
  readonly drawn: GraphCounts;
  /** The whole neighbourhood, drawn or not. */
  readonly all: GraphCounts;
  /** The first step that leads to something of which nothing is drawn; 0 = there is none. */
  readonly stepLeft: number;
}

/**
 * Chooses what a graph around a centre shows. All that lies within the steps, when that fits; else the nearest, and of what
 * is equally near the tables where most sit, with all who sit there (see `peel`). Of what is shown, every connection is.
 *
 * @param network - what is shown of the data
 * @param ask - around what, how far, and for how many elements there is room
 * @returns a run that stops now and then, so that others get their turn, and ends with the graph and how much there is in
 *   all; nothing alone in it that is not alone in the whole
 */
export function* chooseGraph(network: Surroundings, ask: GraphAsk): Generator<undefined, ChosenGraph> {
  const around = yield* findNeighbourhood(network, ask.centre, ask.steps);
  const { vertices, ring } = around;
  yield undefined;
  const neighbours = yield* neighboursOf(around);
  const web = {
    neighbours,
    ring: vertices.map((vertex) => ring.get(vertex) ?? 0),
    isHub: vertices.map((vertex) => vertex >= network.organisations.count),
  };
  yield undefined;
  const stays = yield* peel(web, ask.most);
  yield undefined;
  const kept = vertices.flatMap((_, index) => (stays[index] ? [index] : []));
  const things = kept.map((index) => thingOf(around, at(vertices, index)));
  const edges = edgesOf(around, things);
  const organisations = things.filter(({ kind }) => kind === 'organisation').length;
  return {
    things,
    edges,
    degrees: kept.map((index) => neighbours[index]?.length ?? 0),
    drawn: {
      organisations,
      verbanden: things.length - organisations,
      seats: edges.reduce((sum, { seats }) => sum + seats.length, 0),
    },
    all: yield* countNeighbourhood(around),
    stepLeft: stepLeft([...ring.values()], things),
  };
}

function stepLeft(rings: readonly number[], things: readonly GraphThing[]): number {
  const drawn = new Set(things.map(({ ring }) => ring));
  return rings.reduce((first, ring) => (drawn.has(ring) || (first !== 0 && first <= ring) ? first : ring), 0);
}

/** Of each thing, as positions among those that are there. */
function* neighboursOf({ graph, vertices }: Neighbourhood): Generator<undefined, readonly number[][]> {
  const position = new Int32Array(graph.count).fill(-1);
  vertices.forEach((vertex, index) => {
    position[vertex] = index;
  });
  const all: number[][] = [];
  for (const vertex of vertices) {
    if (all.length % thingsAtOnce === thingsAtOnce - 1) yield undefined;
    const near: number[] = [];
    graph.eachNeighbour(vertex, (other) => {
      const index = at(position, other);
      if (index >= 0) near.push(index);
    });
    all.push(near);
  }
  return all;
}

function thingOf({ graph, ring }: Neighbourhood, vertex: number): GraphThing {
  const first = graph.network.organisations.count;
  const isVerband = vertex >= first;
  return {
    kind: isVerband ? 'verband' : 'organisation',
    index: isVerband ? vertex - first : vertex,
    ring: ring.get(vertex) ?? 0,
  };
}

/** By organisation, then by verband. */
function edgesOf({ graph }: Neighbourhood, things: readonly GraphThing[]): readonly GraphEdge[] {
  const { byOrganisation, participations } = graph.network;
  const verbanden = new Map(
    things.flatMap(({ kind, index }, position) => (kind === 'verband' ? [[index, position] as const] : [])),
  );
  return things.flatMap(({ kind, index }, organisation) => {
    if (kind !== 'organisation') return [];
    const seatsAt = new Map<number, number[]>();
    for (const seat of groupOf(byOrganisation, index)) {
      const verband = verbanden.get(at(participations.verband, seat));
      if (verband === undefined) continue;
      seatsAt.set(verband, [...(seatsAt.get(verband) ?? []), seat]);
    }
    return [...seatsAt]
      .sort(([one], [other]) => one - other)
      .map(([verband, seats]) => ({ organisation, verband, seats: seats.sort((a, b) => a - b) }));
  });
}
