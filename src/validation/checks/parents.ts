/** A thing that may have a parent among the others of its kind. */
export interface Child {
  readonly id: string;
  readonly parent: string | null;
  /** What stands higher by its nature has the lower rank; a ring is cut there. */
  readonly rank: number;
}

/** A ring of parents and the link in it that is cut. */
export interface Ring {
  /** The members, each followed by its parent; the last one's parent is the first. The first one's link is cut. */
  readonly members: readonly string[];
}

/** The parents without rings, and what was found. */
export interface MendedParents {
  readonly parents: ReadonlyMap<string, string>;
  /** Ids that name themselves. */
  readonly selfParents: readonly string[];
  readonly rings: readonly Ring[];
}

/**
 * Makes a forest of parents: nothing is its own parent, and no way up comes back to where it began.
 *
 * In each ring one link is cut: that of the member that stands highest by its nature, and of equals the one whose
 * id comes first. So the order of the rows changes nothing.
 *
 * @param children - ids are unique; every parent is the id of one of them
 * @returns the parents that are kept
 */
export function mendParents(children: readonly Child[]): MendedParents {
  const byId = new Map(children.map((child) => [child.id, child]));
  const parents = new Map<string, string>();
  const selfParents: string[] = [];
  for (const { id, parent } of children) {
    if (parent === id) selfParents.push(id);
    else if (parent !== null) parents.set(id, parent);
  }
  const rings: Ring[] = [];
  const done = new Set<string>();
  for (const { id } of children) {
    const ring = findRing(id, parents, done);
    if (ring === null) continue;
    const members = startAtTop(ring, byId);
    const top = members[0];
    if (top !== undefined) parents.delete(top);
    rings.push({ members });
  }
  return { parents, selfParents, rings };
}

function findRing(
  start: string,
  parents: ReadonlyMap<string, string>,
  done: Set<string>,
): readonly string[] | null {
  const way: string[] = [];
  const onWay = new Map<string, number>();
  let id: string | undefined = start;
  while (id !== undefined && !done.has(id) && !onWay.has(id)) {
    onWay.set(id, way.length);
    way.push(id);
    id = parents.get(id);
  }
  for (const passed of way) done.add(passed);
  const from = id === undefined ? undefined : onWay.get(id);
  return from === undefined ? null : way.slice(from);
}

function startAtTop(ring: readonly string[], byId: ReadonlyMap<string, Child>): readonly string[] {
  let top = 0;
  ring.forEach((id, index) => {
    const best = ring[top] ?? id;
    const rank = byId.get(id)?.rank ?? 0;
    const bestRank = byId.get(best)?.rank ?? 0;
    if (rank < bestRank || (rank === bestRank && id < best)) top = index;
  });
  return [...ring.slice(top), ...ring.slice(0, top)];
}
