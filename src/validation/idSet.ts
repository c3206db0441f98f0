import type { Records } from './cells';
import { cellAt, rowOf } from './cells';
import { type Ledger, note } from './ledger';
import type { Candidates } from './nearest';

/** Where an id stands. */
export interface IdPlace {
  readonly records: Records;
  /** Record index in its table. */
  readonly index: number;
}

/** The ids that share one set, in the order in which they were kept. */
export interface IdSet {
  readonly places: ReadonlyMap<string, IdPlace>;
  /** The files that were looked in; where the set is not whole, those that could not be used. */
  readonly files: readonly string[];
  /** False when a file that belongs to the set could not be used: what is not found may have been in it. */
  readonly isWhole: boolean;
  /** Exact ids by their lower case; null where two ids differ only in case. */
  readonly byLowerCase: ReadonlyMap<string, string | null>;
  readonly candidates: Candidates;
}

/**
 * Decides which records of a table are kept: those with an id that is filled and new. The others are reported.
 *
 * @param records - the table
 * @param taken - the ids of the set so far, added to in place
 * @param ledger - gets the problems; an empty id has been noted with the cell
 * @returns the records kept, in file order
 */
export function keepNewIds(records: Records, taken: Map<string, IdPlace>, ledger: Ledger): readonly number[] {
  const kept: number[] = [];
  const lastNumbers = new Map<string, number>();
  for (let index = 0; index < records.count; index++) {
    const id = cellAt(records, 'id', index);
    if (id === '') continue;
    const first = taken.get(id);
    if (first === undefined) {
      taken.set(id, { records, index });
      kept.push(index);
      continue;
    }
    note(ledger, records.table, {
      code: 'duplicate-id',
      row: rowOf(records, index),
      column: 'id',
      facts: {
        value: id,
        firstFile: first.records.table.file,
        firstRow: String(rowOf(first.records, first.index)),
        nearest: freeId(id, taken, lastNumbers),
      },
    });
  }
  return kept;
}

/**
 * Closes a set of ids, ready to be looked up.
 *
 * @param places - every id of the set
 * @param tables - the tables of the set, null where a file is absent
 * @param names - the files the set is made of
 * @returns the set
 */
export function closeIdSet(
  places: ReadonlyMap<string, IdPlace>,
  tables: readonly (Records | null)[],
  names: readonly string[],
): IdSet {
  const byLowerCase = new Map<string, string | null>();
  for (const id of places.keys()) {
    const lower = id.toLowerCase();
    byLowerCase.set(lower, byLowerCase.has(lower) ? null : id);
  }
  const present = tables.filter((records) => records !== null);
  const broken = present.filter((records) => !records.table.isReadable);
  const lookedIn = broken.length > 0 ? broken : present;
  return {
    places,
    files: present.length > 0 ? lookedIn.map((records) => records.table.file) : names,
    isWhole: present.length > 0 && broken.length === 0,
    byLowerCase,
    candidates: { ids: [...places.keys()], nameOf: (id) => nameIn(places, id) },
  };
}

function nameIn(places: ReadonlyMap<string, IdPlace>, id: string): string {
  const place = places.get(id);
  if (place === undefined) return '';
  return cellAt(place.records, 'naam', place.index) || cellAt(place.records, 'titel', place.index);
}

/** Begins where it stopped for the same id before: ids `a-2` to `a-9999` would else be gone through at every `a`. */
function freeId(id: string, taken: ReadonlyMap<string, IdPlace>, lastNumbers: Map<string, number>): string {
  let number = lastNumbers.get(id) ?? 2;
  while (taken.has(`${id}-${number}`)) number += 1;
  lastNumbers.set(id, number);
  return `${id}-${number}`;
}
