import type { TableName } from '../../dataset/dataset';
import { columnsOf } from '../../dataset/headers';
import type { ColumnSchema } from '../../dataset/schema';
import { at } from '../../ecosystem/columns';
import { type KnownRecords, type ReferenceTarget, targetOf } from '../knownRecords';
import { findId } from '../references';
import { type ComparableTexts, knownTexts, noTexts, type ShownTexts } from './comparableTexts';
import { joinUnknownColumns } from './unknownColumns';

/** The records of a table in two sets below each other: those of before first, then those of after. */
export interface JointTable {
  readonly table: TableName;
  readonly beforeCount: number;
  /** Of both sets together. */
  readonly count: number;
  /** Those in which any text stands: known ones in their usual order, then the others by header. */
  readonly columns: readonly JointColumn[];
}

/** A column of two sets: records say the same in it when their codes are the same. */
export interface JointColumn {
  /** The known name, else the header as written; empty for cells without a header. */
  readonly name: string;
  /** Null for a column that the map does not know. */
  readonly schema: ColumnSchema | null;
  /** Per record of the joint table; 0 is the empty text. */
  readonly codes: Uint32Array;
  /** Per code the text by which it is compared. */
  readonly compared: readonly string[];
  readonly before: ShownTexts;
  readonly after: ShownTexts;
}

/** Two sets of data as the map reads them. */
export interface SetPair {
  readonly before: KnownRecords;
  readonly after: KnownRecords;
}

/**
 * Puts the records of two sets below each other, each cell as the map reads it.
 *
 * A table or column that is missing is empty. References that differ in capitals only, and lead to the same id, are the
 * same.
 *
 * @param table - which table
 * @param sets - the old set and the new one
 * @returns all of them as columns of numbers
 */
export function joinRecords(table: TableName, sets: SetPair): JointTable {
  const [before, after] = [sets.before.records[table], sets.after.records[table]];
  const beforeCount = before?.count ?? 0;
  const count = beforeCount + (after?.count ?? 0);
  const join = (name: string, schema: ColumnSchema | null, sides: readonly ComparableTexts[]) => {
    const [first = noTexts, second = noTexts] = sides;
    return {
      name,
      schema,
      before: first,
      after: second,
      ...joinCodes(first, second, { beforeCount, count }),
    };
  };
  const known = columnsOf(table).map((schema) => {
    const sameId = sameIdIn(sets, targetOf(table, schema.name));
    const sides = [before, after].map((records) =>
      knownTexts(records?.cells.get(schema.name), schema.form, sameId),
    );
    return join(schema.name, schema, sides);
  });
  const unknown = joinUnknownColumns(before, after).map(({ header, sides }) => join(header, null, sides));
  return {
    table,
    beforeCount,
    count,
    columns: [...known, ...unknown].filter(({ compared }) => compared.length > 1),
  };
}

/** Where only one of the sets knows the id, or they take it for different ones, what is written is compared. */
function sameIdIn({ before, after }: SetPair, target: ReferenceTarget | null): (text: string) => string {
  if (target === null) return (text) => text;
  const [old, current] = [before.ids[target], after.ids[target]];
  return (text) => {
    const id = text === '' ? null : findId(old, text);
    return id !== null && id === findId(current, text) ? id : text;
  };
}

/**
 * Tells whether a record says nothing at all, as an empty row does.
 *
 * @param joint - the records of two sets
 * @param row - the record, counted through both sets
 * @returns whether no text stands in it
 */
export function isBlank(joint: JointTable, row: number): boolean {
  return joint.columns.every(({ codes }) => at(codes, row) === 0);
}

/** Codes of both sets; `compared` holds only the empty text when the column is empty in both. */
function joinCodes(
  before: ComparableTexts,
  after: ComparableTexts,
  { beforeCount, count }: Pick<JointTable, 'beforeCount' | 'count'>,
): Pick<JointColumn, 'codes' | 'compared'> {
  const codeOf = new Map([['', 0]]);
  const codes = new Uint32Array(count);
  const take = (side: ComparableTexts, start: number, length: number) => {
    const joint = Uint32Array.from(side.compared, (text) => {
      const code = codeOf.get(text) ?? codeOf.size;
      codeOf.set(text, code);
      return code;
    });
    const filled = Math.min(side.codes.length, length);
    for (let i = 0; i < filled; i++) codes[start + i] = at(joint, at(side.codes, i));
  };
  take(before, 0, beforeCount);
  take(after, beforeCount, count - beforeCount);
  return { codes, compared: [...codeOf.keys()] };
}
