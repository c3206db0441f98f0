/**
 * Sorts records by id in code units, which is the same on every machine.
 *
 * @param records - anything with an id
 * @returns a new list, ascending
 */
export function sortedById<T extends { readonly id: string }>(records: readonly T[]): readonly T[] {
  return [...records].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}

/**
 * Says at which position each id lies.
 *
 * @param records - anything with an id
 * @returns position by id
 */
export function indexById(records: readonly { readonly id: string }[]): ReadonlyMap<string, number> {
  return new Map(records.map((record, index) => [record.id, index]));
}

/**
 * Finds a reference.
 *
 * @param positions - position by id
 * @param id - what is referred to; null = nothing
 * @returns the position, or -1
 */
export function indexIn(positions: ReadonlyMap<string, number>, id: string | null): number {
  return id === null ? -1 : (positions.get(id) ?? -1);
}
