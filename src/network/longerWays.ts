import { at } from '../ecosystem/columns';
import { distinctNeighbours, type Graph, type Ways, wayAlong } from './connectionGraph';
import { listPaths, mostCounted, type Spread } from './waySearch';

/**
 * Finds the ways that are two steps longer than the shortest: those that once go away from the target. A step leads
 * from an organisation to a verband or back, so that there are none that are one step longer.
 *
 * @param graph - of a network
 * @param between - source and target, and how many ways are wanted
 * @param spread - how far things lie from the target, up to one step farther than the source
 * @returns ways of which each thing is another, in the same order as the shortest; and how many there are
 */
export function longerWays(
  graph: Graph,
  between: { readonly source: number; readonly target: number; readonly most: number },
  spread: Spread,
): Ways {
  const { distance } = spread;
  const detours = findDetours(graph, between.source, spread);
  const length = at(distance, between.source);
  const goOn = (path: readonly number[]): readonly number[] => {
    const here = at(path, path.length - 1);
    const before = path.length > 1 ? at(path, path.length - 2) : -1;
    const from = at(distance, here);
    const hasTurned = path.length - 1 + from > length;
    return distinctNeighbours(graph, here).filter((next) => {
      if (next === before) return false;
      if (at(distance, next) < from && at(distance, next) >= 0)
        return hasTurned || detours.isAfter(here, next);
      return !hasTurned && at(distance, next) > from && at(spread.nearer, next) > 1;
    });
  };
  const paths = listPaths(between, goOn);
  // A way that turns goes through what is as far as the source, or one step farther: these counts say it all.
  const isCountLeast = spread.count.includes(mostCounted) || detours.count >= mostCounted;
  return {
    ways: paths.map((path) => wayAlong(graph, path)),
    count: isCountLeast ? Math.max(paths.length, Math.min(mostCounted, detours.count)) : detours.count,
    isCountLeast,
  };
}

interface Detours {
  /** Ways from the source that turn once; exact as long as no count has reached its limit. */
  readonly count: number;
  /** Whether a way that steps from one thing to a nearer one can still turn. */
  isAfter(here: number, next: number): boolean;
}

/**
 * A way turns at a thing by stepping to one that is farther off, other than where it came from, which has another
 * neighbour that is nearer again. From there on it goes straight: it cannot meet itself.
 */
function findDetours(graph: Graph, source: number, { distance, count, nearer, reached }: Spread): Detours {
  const farthest = at(distance, source);
  /** Turns at each thing, and ways that turn at it, wherever they came from. */
  const turns = new Uint32Array(graph.count);
  const turning = new Float64Array(graph.count);
  /** Whether a way through each thing can turn after it, and how many do. */
  const canLater = new Uint8Array(graph.count);
  const later = new Float64Array(graph.count);
  const isTurn = (next: number): number => (at(nearer, next) > 1 ? 1 : 0);
  const isAfter = (here: number, next: number): boolean =>
    at(distance, next) > 0 && (at(turns, next) > isTurn(here) || at(canLater, next) === 1);
  const countAfter = (here: number, next: number): number =>
    at(turning, next) - (at(count, here) - at(count, next)) + at(later, next);
  for (const vertex of reached) {
    const from = at(distance, vertex);
    if (from > farthest) break;
    if (from === 0) continue;
    graph.eachNeighbour(vertex, (next) => {
      if (at(distance, next) > from) {
        turns[vertex] = at(turns, vertex) + isTurn(next);
        turning[vertex] = at(turning, vertex) + at(count, next) - at(count, vertex);
      } else if (isAfter(vertex, next)) {
        canLater[vertex] = 1;
        later[vertex] = at(later, vertex) + countAfter(vertex, next);
      }
    });
  }
  return { count: at(turning, source) + at(later, source), isAfter };
}
