/**
 * Says what a thing is: its kind, and its sort where that tells more.
 *
 * @param kind - the name of its kind, in the language of the interface
 * @param sort - `soort` as the file has it; may be empty
 * @returns `tafel · stuurgroep`; a sort that has the kind in its name stands alone: `regietafel`
 */
export function kindAndSort(kind: string, sort: string): string {
  if (sort === '') return kind;
  return sort.toLowerCase().includes(kind) ? sort : `${kind} · ${sort}`;
}
