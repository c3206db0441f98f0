import type { Dataset, TableName } from '../dataset/dataset';
import { eachTable } from '../dataset/eachTable';
import { type ColumnName, schema, type TableSchema } from '../dataset/schema';
import { cellAt, type Records, readRecords } from './cells';
import { closeIdSet, type IdPlace, type IdSet, keepNewIds } from './idSet';
import { startLedger } from './ledger';
import { findId } from './references';

/** What a reference may lead to: the ids of one table, or of a union that shares one set of ids. */
export type ReferenceTarget =
  | 'gebieden'
  | 'coalities'
  | 'verbanden'
  | 'organisaties'
  | 'deelnemers'
  | 'bronnen';

/**
 * Tells what a column refers to.
 *
 * @param table - the table
 * @param column - a column name
 * @returns the ids it may hold; null for a column without references
 */
export function targetOf(table: TableName, column: string): ReferenceTarget | null {
  const { fields, foreignKeys }: TableSchema = schema[table];
  const key = foreignKeys.find((one) => one.fields[0] === column);
  const resource = key === undefined ? undefined : (key.reference.resource ?? table);
  const tables = resource === undefined ? fields.find(({ name }) => name === column)?.refersTo : [resource];
  if (tables === undefined) return null;
  if (tables.length > 1) return tables.includes('organisaties') ? 'deelnemers' : 'verbanden';
  const own: readonly ReferenceTarget[] = ['gebieden', 'coalities', 'organisaties', 'bronnen'];
  return own.find((target) => target === tables[0]) ?? null;
}

/** A dataset as the map reads it, without a word on what is wrong with it. */
export interface KnownRecords {
  readonly records: Readonly<Record<TableName, Records | null>>;
  /** The ids that are kept, by what may refer to them. */
  readonly ids: Readonly<Record<ReferenceTarget, IdSet>>;
}

/**
 * Reads the records of a dataset and the ids that are kept, and leaves the problems to `validateDataset`.
 *
 * @param dataset - all files that there are
 * @returns every table with its cells cleaned, null where it is absent; files that cannot be used have no records
 */
export function readKnownRecords(dataset: Dataset): KnownRecords {
  const ledger = startLedger();
  const records = eachTable((name) => {
    const table = dataset.tables[name];
    return table === null ? null : readRecords(table, ledger);
  });
  const keep = (names: readonly TableName[], taken = new Map<string, IdPlace>()) => {
    const tables = names.map((name) => records[name]);
    for (const table of tables) if (table !== null) keepNewIds(table, taken, ledger);
    return { taken, set: closeIdSet(new Map(taken), tables, []) };
  };
  // Organisations share their ids with the verbanden, which come first.
  const verbanden = keep(['coalities', 'tafels', 'initiatieven']);
  const deelnemers = keep(['organisaties'], new Map(verbanden.taken));
  const { organisaties } = records;
  const own = new Map([...deelnemers.taken].filter(([, place]) => place.records === organisaties));
  const ids = {
    gebieden: keep(['gebieden']).set,
    coalities: verbanden.set,
    verbanden: verbanden.set,
    organisaties: closeIdSet(own, [organisaties], []),
    deelnemers: deelnemers.set,
    bronnen: keep(['bronnen']).set,
  };
  return { records, ids };
}

/**
 * Gives what tells a record from the others in its table.
 *
 * @param records - the table
 * @param index - the record, from 0
 * @returns its id; for a deelname the two ends and the role, for a relatie the two ends and the sort
 */
export function keyAt(records: Records, index: number): readonly string[] {
  return keyColumns[records.table.name].map((column) => cellAt(records, column, index));
}

const id: readonly ColumnName[] = ['id'];

/** The columns that tell a record from the others in its table. */
export const keyColumns: Readonly<Record<TableName, readonly ColumnName[]>> = {
  gebieden: id,
  coalities: id,
  tafels: id,
  initiatieven: id,
  organisaties: id,
  deelnames: ['organisatie', 'verband', 'rol'],
  relaties: ['van', 'naar', 'soort'],
  gebeurtenissen: id,
  bronnen: id,
};

/**
 * Gives the name of a record.
 *
 * @param records - the table
 * @param index - the record, from 0
 * @returns its name or title; empty where it has none, as a deelname or relatie never has
 */
export function nameAt(records: Records, index: number): string {
  return cellAt(records, 'naam', index) || cellAt(records, 'titel', index);
}

/**
 * Gives the names of the two ends of a deelname or relatie.
 *
 * @param known - the sets in which the ends may be found, the first that knows them first
 * @param records - the table
 * @param index - the record, from 0
 * @returns two names, each the id as written where it is not known; none for a record of another table
 */
export function endNamesAt(
  known: readonly KnownRecords[],
  records: Records,
  index: number,
): readonly string[] {
  return (endColumns[records.table.name] ?? []).map(({ column, target }) => {
    const written = cellAt(records, column, index);
    const names = known.map((set) => nameOfId(set, target, written));
    return names.find((name) => name !== '') ?? written;
  });
}

/**
 * Tells whether both ends of a deelname or relatie exist, without which it is not shown.
 *
 * @param known - the set in which it stands
 * @param records - the table
 * @param index - the record, from 0
 * @returns true for a record of another table; null where a table that an end may be in is absent or not usable
 */
export function hasBothEnds(known: KnownRecords, records: Records, index: number): boolean | null {
  const ends = endColumns[records.table.name] ?? [];
  if (ends.some(({ target }) => !known.ids[target].isWhole)) return null;
  return ends.every(({ column, target }) => {
    const written = cellAt(records, column, index);
    return written !== '' && findId(known.ids[target], written) !== null;
  });
}

/**
 * Gives the name of what a reference leads to.
 *
 * @param known - the set in which it stands
 * @param target - what it may refer to
 * @param written - the cleaned reference
 * @returns the name; empty where it leads nowhere or to a record without a name
 */
export function nameOfId(known: KnownRecords, target: ReferenceTarget, written: string): string {
  const set = known.ids[target];
  const found = written === '' ? null : findId(set, written);
  return found === null ? '' : set.candidates.nameOf(found);
}

const endColumns: Readonly<
  Partial<Record<TableName, readonly { readonly column: ColumnName; readonly target: ReferenceTarget }[]>>
> = {
  deelnames: [
    { column: 'organisatie', target: 'organisaties' },
    { column: 'verband', target: 'verbanden' },
  ],
  relaties: [
    { column: 'van', target: 'deelnemers' },
    { column: 'naar', target: 'deelnemers' },
  ],
};
