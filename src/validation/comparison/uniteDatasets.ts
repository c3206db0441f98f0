import type { Dataset, TableName } from '../../dataset/dataset';
import { eachTable } from '../../dataset/eachTable';
import type { ChangeKind } from '../../ecosystem/changes';
import type { IdSet } from '../idSet';
import { type KnownRecords, readKnownRecords } from '../knownRecords';
import { compareDatasets } from './compareDatasets';
import type { Comparison, Difference } from './comparison';
import { uniteTables } from './uniteTables';

/** What has become of the things on the map, by id; of seats and relations by the row in the united set. */
export interface MapChanges {
  readonly areas: ReadonlyMap<string, ChangeKind>;
  readonly verbanden: ReadonlyMap<string, ChangeKind>;
  readonly organisations: ReadonlyMap<string, ChangeKind>;
  readonly seats: ReadonlyMap<number, ChangeKind>;
  readonly relations: ReadonlyMap<number, ChangeKind>;
}

/** Two sets of data as one, so that the map can show both. */
export interface UnitedDatasets {
  readonly dataset: Dataset;
  readonly changes: MapChanges;
}

/**
 * Puts two sets of data together: the records of the new set, then those that are gone.
 *
 * Every reference leads where it led in its own set, so that a record of the new set is shown, or refused, as it is
 * in the new set alone. A record that is gone is left out when another table of the new set has its id. A table that was
 * not compared is that of the new set.
 *
 * @param before - the old set
 * @param after - the new set
 * @param comparison - the differences between the two
 * @returns a set with rows numbered from 2 in each table, and the changes to show; what was only checked again is none
 */
export function uniteDatasets(
  before: Dataset,
  after: Dataset,
  comparison: Comparison = compareDatasets(before, after),
): UnitedDatasets {
  const known = { before: readKnownRecords(before), after: readKnownRecords(after) };
  const parts = splitByTable(comparison, known.after);
  const tables = eachTable((name) => {
    const [old, current] = [before.tables[name], after.tables[name]];
    if (comparison.notCompared.includes(name)) return current;
    const gone = parts[name].gone.map(({ beforeIndex }) => beforeIndex ?? 0);
    const oldPart = old && { table: old, indices: gone, own: known.before, other: known.after };
    if (current === null) return oldPart && uniteTables([oldPart]);
    const all = Uint32Array.from({ length: parts[name].count }, (_, index) => index);
    const part = { table: current, indices: all, own: known.after, other: known.before };
    return oldPart === null ? uniteTables([part]) : uniteTables([part, oldPart]);
  });
  const changes = {
    areas: changesById(['gebieden'], parts, known.after.ids.gebieden),
    verbanden: changesById(['coalities', 'tafels', 'initiatieven'], parts, known.after.ids.verbanden),
    organisations: changesById(['organisaties'], parts, known.after.ids.organisaties),
    seats: changesByRow(parts.deelnames),
    relations: changesByRow(parts.relaties),
  };
  return { dataset: { ...after, tables }, changes };
}

/** The differences of one table. */
interface TableDifferences {
  /** Records of the new set. */
  readonly count: number;
  /** What the map shows: without what was only checked again. */
  readonly changed: Difference[];
  /** Records that are added to those of the new set, in that order. */
  readonly gone: Difference[];
  /** Records that are gone here, of which another table has the id now. */
  readonly elsewhere: Difference[];
}

function splitByTable(
  { differences }: Comparison,
  after: KnownRecords,
): Readonly<Record<TableName, TableDifferences>> {
  const parts = eachTable(
    (name): TableDifferences => ({
      count: after.records[name]?.count ?? 0,
      changed: [],
      gone: [],
      elsewhere: [],
    }),
  );
  for (const difference of differences) {
    const { changed, gone, elsewhere } = parts[difference.table];
    if (difference.isGone) (isElsewhere(difference, after) ? elsewhere : gone).push(difference);
    else if (!difference.isUpkeepOnly) changed.push(difference);
  }
  return parts;
}

const sharedTables: ReadonlySet<TableName> = new Set(['coalities', 'tafels', 'initiatieven', 'organisaties']);

/** Verbanden and organisations share one set of ids: next to the new record the old one would take its place. */
function isElsewhere(one: Difference, { ids }: KnownRecords): boolean {
  const place = sharedTables.has(one.table) ? ids.deelnemers.places.get(idOf(one)) : undefined;
  return place !== undefined && place.records.table.name !== one.table;
}

function changesById(
  names: readonly TableName[],
  parts: Readonly<Record<TableName, TableDifferences>>,
  { places }: IdSet,
): ReadonlyMap<string, ChangeKind> {
  const all = names.map((name) => parts[name]);
  const cameFrom = new Set(all.flatMap(({ elsewhere }) => elsewhere.map(idOf)));
  // Of a doubled id the map shows the first record only.
  const isShown = (one: Difference) => {
    const place = places.get(idOf(one));
    return place?.index === one.afterIndex && place?.records.table.name === one.table;
  };
  const changed = all
    .flatMap((part) => part.changed.filter(isShown))
    .map((one): [string, ChangeKind] => {
      const hasMoved = one.kind === 'added' && cameFrom.has(idOf(one));
      return [idOf(one), hasMoved ? 'changed' : one.kind];
    });
  const gone = all
    .flatMap((part) => part.gone.filter((one) => idOf(one) !== '' && !places.has(idOf(one))))
    .map((one): [string, ChangeKind] => [idOf(one), one.kind]);
  return new Map([...changed, ...gone]);
}

function idOf({ key }: Difference): string {
  return key[0] ?? '';
}

function changesByRow({ count, changed, gone }: TableDifferences): ReadonlyMap<number, ChangeKind> {
  const firstRow = 2;
  return new Map([
    ...changed.map(({ afterIndex, kind }): [number, ChangeKind] => [(afterIndex ?? 0) + firstRow, kind]),
    ...gone.map(({ kind }, place): [number, ChangeKind] => [count + place + firstRow, kind]),
  ]);
}
