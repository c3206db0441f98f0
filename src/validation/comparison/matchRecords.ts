import type { ColumnName } from '../../dataset/schema';
import { at } from '../../ecosystem/columns';
import { findRepeats } from '../checks/repeats';
import { keyColumns } from '../knownRecords';
import { isBlank, type JointColumn, type JointTable } from './jointTable';

/**
 * Finds for each record of one set the record of the other that it is the same as.
 *
 * Records with the same content belong together, then those that differ in the date of the last check only. Of what
 * is left, records with an id belong to the first record with that id; deelnames and relaties to one with the same ends
 * and role or sort, then to one with the same ends. Each record belongs to at most one other.
 *
 * @param joint - the records of both sets
 * @returns for each record the other one, counted through both sets; -1 where there is none, and for a record that
 *   says nothing itself
 */
export function matchRecords(joint: JointTable): Int32Array {
  const partners = new Int32Array(joint.count).fill(-1);
  for (let row = 0; row < joint.count; row++) if (isBlank(joint, row)) partners[row] = row;
  for (const step of stepsFor(joint)) pairAlike(joint, step, partners);
  return partners;
}

/** One way in which records can be alike. */
interface Step {
  readonly columns: readonly JointColumn[];
  /** A record in which one of these is empty takes no part. */
  readonly filled: readonly JointColumn[];
  /** Of several that are alike only the first of each set belong together. */
  readonly isFirstOnly: boolean;
}

function stepsFor({ table, columns }: JointTable): readonly Step[] {
  const exact = { columns, filled: [], isFirstOnly: false };
  const unchecked = columns.filter(({ schema }) => schema?.name !== 'gecontroleerd_op');
  const checked = { columns: unchecked, filled: [], isFirstOnly: false };
  const column = (name: ColumnName) => columns.find(({ schema }) => schema?.name === name) ?? null;
  const [from = 'id', to, sort] = keyColumns[table];
  if (to === undefined || sort === undefined) {
    const id = column(from);
    return id === null
      ? [exact, checked]
      : [exact, checked, { columns: [id], filled: [id], isFirstOnly: true }];
  }
  const ends = [column(from), column(to)].filter((end) => end !== null);
  // A column in which nothing stands at all is not there: no record then has both ends.
  if (ends.length < 2) return [exact, checked];
  const sorts = [column(sort)].filter((one) => one !== null);
  const alike = { columns: [...ends, ...sorts], filled: ends, isFirstOnly: false };
  return [exact, checked, alike, { columns: ends, filled: ends, isFirstOnly: false }];
}

interface Alike {
  readonly before: number[];
  readonly after: number[];
}

function pairAlike(joint: JointTable, { columns, filled, isFirstOnly }: Step, partners: Int32Array): void {
  const isLeftOut = (row: number) =>
    at(partners, row) >= 0 || filled.some(({ codes }) => at(codes, row) === 0);
  const codes = columns.map((column) => column.codes);
  const firstOf = findRepeats(codes, joint.count, isLeftOut);
  for (const { before, after } of groupsIn(joint, firstOf)) {
    if (isFirstOnly) pair(partners, before[0], after[0]);
    else {
      // Their order in the files makes no difference: those that come first by content belong together.
      if (before.length > 1) before.sort((a, b) => compareContent(joint, a, b));
      if (after.length > 1) after.sort((a, b) => compareContent(joint, a, b));
      before.forEach((row, place) => {
        pair(partners, row, after[place]);
      });
    }
  }
}

function groupsIn(joint: JointTable, firstOf: Int32Array): Iterable<Alike> {
  const groups = new Map<number, Alike>();
  const add = (group: Alike, row: number) => (row < joint.beforeCount ? group.before : group.after).push(row);
  firstOf.forEach((first, row) => {
    if (first < 0) return;
    let group = groups.get(first);
    if (group === undefined) {
      group = { before: [], after: [] };
      groups.set(first, group);
      add(group, first);
    }
    add(group, row);
  });
  return groups.values();
}

function pair(partners: Int32Array, before: number | undefined, after: number | undefined): void {
  if (before === undefined || after === undefined) return;
  partners[before] = after;
  partners[after] = before;
}

function compareContent({ columns }: JointTable, a: number, b: number): number {
  for (const { codes, compared } of columns) {
    const [one, other] = [at(codes, a), at(codes, b)];
    if (one !== other) return (compared[one] ?? '') < (compared[other] ?? '') ? -1 : 1;
  }
  return a - b;
}
