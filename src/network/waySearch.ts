import { at } from '../ecosystem/columns';
import type { Graph } from './connectionGraph';

/** More than this cannot be told apart in a number. */
export const mostCounted = Number.MAX_SAFE_INTEGER;

/** How far things lie from the target, in how many ways. */
export interface Spread {
  /** Steps to the target; -1 = not reached. */
  readonly distance: Int32Array;
  /** Shortest ways to the target, up to `mostCounted`. */
  readonly count: Float64Array;
  /** Distinct neighbours that are one step nearer. */
  readonly nearer: Uint32Array;
  /** What was reached, nearest first. */
  readonly reached: readonly number[];
}

/**
 * Looks around the target as far as the source.
 *
 * @param graph - of a network
 * @param between - where the ways begin and end
 * @param farther - how many steps to look beyond the source
 * @returns how far things lie from the target; complete up to the source and so much farther
 */
export function spreadFrom(
  graph: Graph,
  { source, target }: { readonly source: number; readonly target: number },
  farther: number,
): Spread {
  const distance = new Int32Array(graph.count).fill(-1);
  const count = new Float64Array(graph.count);
  const nearer = new Uint32Array(graph.count);
  const reached = [target];
  distance[target] = 0;
  count[target] = 1;
  for (const vertex of reached) {
    const here = at(distance, vertex);
    const found = at(distance, source);
    if (found >= 0 && here >= found + farther) break;
    graph.eachNeighbour(vertex, (next) => {
      if (distance[next] === -1) {
        distance[next] = here + 1;
        reached.push(next);
      }
      if (distance[next] !== here + 1) return;
      count[next] = Math.min(mostCounted, at(count, next) + at(count, vertex));
      nearer[next] = at(nearer, next) + 1;
    });
  }
  return { distance, count, nearer, reached };
}

/**
 * Lists paths, depth first. It does not recurse: a path may be long.
 *
 * @param between - where they begin and end, and how many are wanted
 * @param goOn - where a path may go on, in order; it must lead to the target from each
 * @returns paths of vertices, in the order in which they were found
 */
export function listPaths(
  { source, target, most }: { readonly source: number; readonly target: number; readonly most: number },
  goOn: (path: readonly number[]) => readonly number[],
): readonly (readonly number[])[] {
  const paths: number[][] = [];
  const path = [source];
  const open = [goOn(path).values()];
  while (open.length > 0 && paths.length < most) {
    const next = open.at(-1)?.next();
    if (next === undefined || next.done === true) {
      open.pop();
      path.pop();
      continue;
    }
    path.push(next.value);
    if (next.value === target) {
      paths.push([...path]);
      path.pop();
    } else open.push(goOn(path).values());
  }
  return paths;
}
