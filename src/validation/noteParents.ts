import { rowOf } from './cells';
import type { MendedParents } from './checks/parents';
import type { IdPlace } from './idSet';
import { type Ledger, note } from './ledger';

/** Members of a ring that are named; a longer ring is told by its number. */
const namedMembers = 20;

/**
 * Notes what was mended in the parents.
 *
 * @param mended - the parents without rings
 * @param places - where each id stands
 * @param columnOf - the column with the parent, by id
 * @param ledger - gets one problem for each ring, on its first row, and one for each that names itself
 */
export function noteParents(
  mended: MendedParents,
  places: ReadonlyMap<string, IdPlace>,
  columnOf: (place: IdPlace) => string,
  ledger: Ledger,
): void {
  const order = new Map([...places.keys()].map((id, index) => [id, index]));
  for (const id of mended.selfParents) {
    const place = places.get(id);
    if (place === undefined) continue;
    const at = { row: rowOf(place.records, place.index), column: columnOf(place) };
    note(ledger, place.records.table, { code: 'self-parent', ...at, facts: { value: id } });
  }
  for (const { members } of mended.rings) {
    const first = members.reduce((a, b) => ((order.get(b) ?? 0) < (order.get(a) ?? 0) ? b : a));
    const place = places.get(first);
    if (place === undefined) continue;
    const cut = members[0] ?? first;
    const cutPlace = places.get(cut);
    note(ledger, place.records.table, {
      code: 'cyclic-parent',
      row: rowOf(place.records, place.index),
      column: columnOf(place),
      facts: {
        value: first,
        members: members.slice(0, namedMembers).join(' → '),
        count: String(members.length),
        nearest: cut,
        nearestName: members[1] ?? cut,
        ...(cutPlace === undefined
          ? {}
          : {
              firstFile: cutPlace.records.table.file,
              firstRow: String(rowOf(cutPlace.records, cutPlace.index)),
            }),
      },
    });
  }
}
