import { at } from '../ecosystem/columns';
import {
  type ConnectionEnd,
  distinctNeighbours,
  graphOf,
  type Seated,
  vertexOf,
  type Ways,
  wayAlong,
} from './connectionGraph';
import { longerWays } from './longerWays';
import { listPaths, mostCounted, spreadFrom } from './waySearch';

/** All shortest ways from one thing to another. */
export interface Connections extends Ways {
  /** Steps on each way; 0 for a thing and itself, -1 when there is no way. */
  readonly length: number;
  /** Ways that are one organisation and one verband longer; null unless they were asked for. */
  readonly longer: Ways | null;
}

export interface ConnectionAsk {
  readonly from: ConnectionEnd;
  readonly to: ConnectionEnd;
  /** How many ways are listed at most. */
  readonly most: number;
  /** How many longer ways are listed at most; 0 = these are not looked for. */
  readonly longer: number;
}

const none: Ways = { ways: [], count: 0, isCountLeast: false };

/**
 * Finds all shortest ways between two things, over the tables at which organisations sit. An organisation with several
 * seats at one table makes one way, not several.
 *
 * @param network - what is shown: only seats in its groups count
 * @param ask - both ends, and how many ways to list
 * @returns the ways in an order that is the same everywhere: at each step smaller tables first, for who sits at a small
 *   table knows the others, then by id; and how many there are in all
 */
export function findConnections(network: Seated, ask: ConnectionAsk): Connections {
  const graph = graphOf(network);
  const source = vertexOf(graph, ask.from);
  const target = vertexOf(graph, ask.to);
  const nothing = { ...none, longer: ask.longer > 0 ? none : null };
  if (source < 0 || target < 0) return { ...nothing, length: -1 };
  if (source === target) return { ...nothing, length: 0 };
  const spread = spreadFrom(graph, { source, target }, ask.longer > 0 ? 1 : 0);
  const length = at(spread.distance, source);
  if (length < 0) return { ...nothing, length };
  const closer = (vertex: number): readonly number[] =>
    distinctNeighbours(graph, vertex).filter(
      (next) => spread.distance[next] === at(spread.distance, vertex) - 1,
    );
  const paths = listPaths({ source, target, most: ask.most }, (path) => closer(path.at(-1) ?? target));
  const count = at(spread.count, source);
  return {
    length,
    ways: paths.map((path) => wayAlong(graph, path)),
    count,
    isCountLeast: count >= mostCounted,
    longer: ask.longer > 0 ? longerWays(graph, { source, target, most: ask.longer }, spread) : null,
  };
}
