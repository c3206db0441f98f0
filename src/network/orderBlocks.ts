/**
 * Puts things in an order in which those that are alike stand together, so that blocks show in a matrix of them.
 *
 * The two most alike groups are joined, again and again (average linkage); then each joint is turned so that neighbours are as
 * much alike as the tree allows (optimal leaf ordering, Bar-Joseph and others 2001, with the shorter search of one end at a
 * time). Takes time with the cube of the number of things: meant for some hundred.
 *
 * @param likeness - for every two things how much they are alike, from 0; symmetric. Equals go by their position
 * @returns positions, each once
 */
export function orderBlocks(likeness: readonly (readonly number[])[]): readonly number[] {
  if (likeness.length < 3) return likeness.map((_, position) => position);
  const tree = joinAlike(likeness);
  const order = orderLeaves(tree, likeness);
  const [first = 0, last = 0] = [order.at(0), order.at(-1)];
  return first <= last ? order : order.toReversed();
}

/** Two groups that were joined, or one thing. */
type Branch = { readonly leaves: readonly number[] } & (
  | { readonly left: Branch; readonly right: Branch }
  | { readonly left: null; readonly right: null }
);

function joinAlike(likeness: readonly (readonly number[])[]): Branch {
  const groups: Branch[] = likeness.map((_, leaf) => ({ leaves: [leaf], left: null, right: null }));
  const alike = likeness.map((row) => [...row]);
  while (groups.length > 1) {
    const [a, b] = mostAlike(alike);
    const left = groups[a];
    const right = groups[b];
    if (left === undefined || right === undefined) break;
    const weight = left.leaves.length / (left.leaves.length + right.leaves.length);
    const joined = alike.map((_, other) => weight * of(alike, a, other) + (1 - weight) * of(alike, b, other));
    joined.forEach((value, other) => {
      const row = alike[other];
      if (row !== undefined) row[a] = value;
    });
    alike[a] = joined;
    alike.splice(b, 1);
    for (const row of alike) row.splice(b, 1);
    groups[a] = { leaves: [...left.leaves, ...right.leaves], left, right };
    groups.splice(b, 1);
  }
  return groups[0] ?? { leaves: [], left: null, right: null };
}

/** The first of the pairs that are most alike, lower position first. */
function mostAlike(alike: readonly (readonly number[])[]): readonly [number, number] {
  let best: readonly [number, number] = [0, 1];
  let most = Number.NEGATIVE_INFINITY;
  alike.forEach((row, a) => {
    for (let b = a + 1; b < row.length; b++) {
      const value = row[b] ?? 0;
      // Averages of equal numbers may differ in their last digit.
      if (value > most + 1e-9) {
        most = value;
        best = [a, b];
      }
    }
  });
  return best;
}

/** For an order of a group that begins and ends with these leaves: how much its neighbours are alike at best. */
interface Ends {
  readonly score: number;
  /** Where the two halves meet: the last leaf of the first and the first of the second. */
  readonly meet: readonly [number, number];
}

type Best = Map<number, Ends>;

function orderLeaves(tree: Branch, likeness: readonly (readonly number[])[]): readonly number[] {
  const count = likeness.length;
  const best: Best = new Map();
  const key = (first: number, last: number): number => first * count + last;
  const scoreOf = (first: number, last: number): number =>
    first === last ? 0 : (best.get(key(first, last))?.score ?? Number.NEGATIVE_INFINITY);
  const solve = (branch: Branch): void => {
    if (branch.left === null) return;
    solve(branch.left);
    solve(branch.right);
    for (const first of branch.left.leaves) {
      const reach = (here: number, there: number): number => scoreOf(first, here) + of(likeness, here, there);
      const ways = waysAcross(otherEnds(branch.left, first), branch.right, reach);
      for (const last of branch.right.leaves) {
        const found = bestEnd(last, branch.right, ways, scoreOf);
        best.set(key(first, last), found);
        best.set(key(last, first), { score: found.score, meet: [found.meet[1], found.meet[0]] });
      }
    }
  };
  solve(tree);
  const write = (first: number, last: number): readonly number[] => {
    const ends = first === last ? undefined : best.get(key(first, last));
    if (ends === undefined) return [first];
    return [...write(first, ends.meet[0]), ...write(ends.meet[1], last)];
  };
  return write(...bestOfTree(tree, scoreOf));
}

type ScoreOf = (first: number, last: number) => number;

/** Where an order of a group can end that begins with this leaf: in its other half. */
function otherEnds({ leaves, left, right }: Branch, leaf: number): readonly number[] {
  if (left === null) return leaves;
  return left.leaves.includes(leaf) ? right.leaves : left.leaves;
}

/** For each leaf of the right half the best way to it, over one of the leaves where the left half can end. */
function waysAcross(leftEnds: readonly number[], right: Branch, reach: ScoreOf): ReadonlyMap<number, Ends> {
  const ways = new Map<number, Ends>();
  for (const there of right.leaves) {
    let found: Ends = { score: Number.NEGATIVE_INFINITY, meet: [there, there] };
    for (const here of leftEnds) {
      const score = reach(here, there);
      if (score > found.score) found = { score, meet: [here, there] };
    }
    ways.set(there, found);
  }
  return ways;
}

function bestEnd(last: number, right: Branch, ways: ReadonlyMap<number, Ends>, scoreOf: ScoreOf): Ends {
  let found: Ends = { score: Number.NEGATIVE_INFINITY, meet: [last, last] };
  for (const there of otherEnds(right, last)) {
    const way = ways.get(there);
    const score = (way?.score ?? 0) + scoreOf(there, last);
    if (way !== undefined && score > found.score) found = { score, meet: way.meet };
  }
  return found;
}

function bestOfTree({ leaves, left, right }: Branch, scoreOf: ScoreOf): readonly [number, number] {
  let ends: readonly [number, number] = [leaves[0] ?? 0, leaves.at(-1) ?? 0];
  if (left === null) return ends;
  let most = Number.NEGATIVE_INFINITY;
  for (const first of left.leaves) {
    for (const last of right.leaves) {
      const score = scoreOf(first, last);
      if (score > most + 1e-9) {
        most = score;
        ends = [first, last];
      }
    }
  }
  return ends;
}

function of(matrix: readonly (readonly number[])[], row: number, column: number): number {
  return matrix[row]?.[column] ?? 0;
}
