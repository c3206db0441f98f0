import { at } from '../ecosystem/columns';
import { groupOf, sizeOfGroup } from './grouped';
import type { Grouped, Members } from './network';

/** An organisation or a verband, by its index. */
export interface ConnectionEnd {
  readonly kind: 'organisation' | 'verband';
  readonly index: number;
}

/** From one thing to another: by turns an organisation and a verband where it sits. */
export interface Way {
  /** From the first end to the other; no thing twice. */
  readonly things: readonly ConnectionEnd[];
  /** Between each thing and the next: all participations that join them, ascending; at least one. */
  readonly seats: readonly (readonly number[])[];
}

export interface Ways {
  /** As many as were asked for, at most. */
  readonly ways: readonly Way[];
  /** How many there are; see `isCountLeast`. */
  readonly count: number;
  /** There are more than can be counted exactly. */
  readonly isCountLeast: boolean;
}

/** What of a network it takes to go from table to table. */
export interface Seated {
  readonly verbanden: { readonly count: number };
  readonly organisations: { readonly count: number };
  readonly participations: Pick<Members['participations'], 'organisation' | 'verband'>;
  readonly byOrganisation: Grouped;
  readonly byVerband: Grouped;
}

/** Organisations and verbanden as one set of numbers: organisations first. */
export interface Graph {
  readonly network: Seated;
  readonly count: number;
  /** Calls for each distinct thing that shares a seat with one. */
  eachNeighbour(vertex: number, visit: (next: number) => void): void;
  /** Neighbours in the order in which ways are listed, as far as they were asked for. */
  readonly ordered: Map<number, readonly number[]>;
}

/**
 * Makes the graph of what sits where.
 *
 * @param network - what is shown
 * @returns the graph; it remembers nothing but orders of neighbours
 */
export function graphOf(network: Seated): Graph {
  const { organisations, verbanden, participations, byOrganisation, byVerband } = network;
  const count = organisations.count + verbanden.count;
  const lastVisit = new Uint32Array(count);
  let visits = 0;
  return {
    network,
    count,
    ordered: new Map(),
    eachNeighbour(vertex, visit) {
      visits += 1;
      const isVerband = vertex >= organisations.count;
      const seats = isVerband
        ? groupOf(byVerband, vertex - organisations.count)
        : groupOf(byOrganisation, vertex);
      for (const seat of seats) {
        const next = isVerband
          ? at(participations.organisation, seat)
          : organisations.count + at(participations.verband, seat);
        if (lastVisit[next] === visits) continue;
        lastVisit[next] = visits;
        visit(next);
      }
    },
  };
}

/**
 * Gives the number of a thing in the graph.
 *
 * @param graph - of a network
 * @param end - an organisation or a verband
 * @returns its number; -1 when there is no such thing
 */
export function vertexOf({ network }: Graph, { kind, index }: ConnectionEnd): number {
  const { count } = kind === 'organisation' ? network.organisations : network.verbanden;
  if (index < 0 || index >= count) return -1;
  return kind === 'organisation' ? index : network.organisations.count + index;
}

/**
 * Lists what shares a seat with a thing: smaller tables first, then by id.
 *
 * @param graph - of a network
 * @param vertex - a thing
 * @returns each neighbour once
 */
export function distinctNeighbours(graph: Graph, vertex: number): readonly number[] {
  const known = graph.ordered.get(vertex);
  if (known !== undefined) return known;
  const found: number[] = [];
  graph.eachNeighbour(vertex, (next) => found.push(next));
  const { network } = graph;
  const sizeOf = (next: number): number =>
    next < network.organisations.count
      ? 0
      : sizeOfGroup(network.byVerband, next - network.organisations.count);
  found.sort((a, b) => sizeOf(a) - sizeOf(b) || a - b);
  graph.ordered.set(vertex, found);
  return found;
}

/**
 * Tells a path of vertices as a way, with the seats that join each two.
 *
 * @param graph - of a network
 * @param path - vertices, each a neighbour of the next
 * @returns the way
 */
export function wayAlong(graph: Graph, path: readonly number[]): Way {
  return {
    things: path.map((vertex) => endOf(graph, vertex)),
    seats: path.slice(1).map((vertex, step) => seatsBetween(graph, at(path, step), vertex)),
  };
}

function endOf({ network }: Graph, vertex: number): ConnectionEnd {
  const first = network.organisations.count;
  return vertex < first
    ? { kind: 'organisation', index: vertex }
    : { kind: 'verband', index: vertex - first };
}

function seatsBetween({ network }: Graph, one: number, other: number): readonly number[] {
  const { participations, byOrganisation, byVerband } = network;
  const organisation = Math.min(one, other);
  const verband = Math.max(one, other) - network.organisations.count;
  const isSmaller = sizeOfGroup(byOrganisation, organisation) < sizeOfGroup(byVerband, verband);
  const seats = isSmaller
    ? groupOf(byOrganisation, organisation).filter((seat) => at(participations.verband, seat) === verband)
    : groupOf(byVerband, verband).filter((seat) => at(participations.organisation, seat) === organisation);
  return [...seats].sort((a, b) => a - b);
}
