import { type Dataset, type TableName, tableNames } from '../../dataset/dataset';
import type { ChangeKind } from '../../ecosystem/changes';
import { at } from '../../ecosystem/columns';
import { type Records, rowOf } from '../cells';
import {
  endNamesAt,
  hasBothEnds,
  type KnownRecords,
  keyAt,
  nameAt,
  nameOfId,
  readKnownRecords,
  targetOf,
} from '../knownRecords';
import { type CellDifference, type Comparison, countDifferences, type Difference } from './comparison';
import { hasEnded } from './hasEnded';
import { type JointColumn, type JointTable, joinRecords, type SetPair } from './jointTable';
import { matchRecords } from './matchRecords';

/**
 * Tells what has become of every record between two sets of data.
 *
 * Cells are compared as the map reads them, so that neither the form of the files, nor the order of rows, columns and
 * lists, nor the capitals of a reference make a difference. A table or column that is absent is empty; a table of which either file could not be used
 * is not compared.
 *
 * @param before - the old set
 * @param after - the new set
 * @param today - ISO date; what ends after it has not stopped yet. Without it every end counts
 * @returns the differences by table, in the order of the new records, those that are gone last; none for the same set
 */
export function compareDatasets(before: Dataset, after: Dataset, today = ''): Comparison {
  const known = { before: readKnownRecords(before), after: readKnownRecords(after) };
  const isUnusable = (name: TableName) =>
    [before, after].some(({ tables }) => tables[name] !== null && !tables[name].isReadable);
  const differences = tableNames.flatMap((name) =>
    isUnusable(name) ? [] : compareTable(startTable(name, known, today)),
  );
  return {
    differences,
    totals: countDifferences(differences),
    notCompared: tableNames.filter(isUnusable),
  };
}

/** What the differences of one table are told from. */
interface TableComparison {
  readonly joint: JointTable;
  readonly before: Records | null;
  readonly after: Records | null;
  readonly known: SetPair;
  readonly today: string;
}

function startTable(name: TableName, known: TableComparison['known'], today: string): TableComparison {
  const [before, after] = [known.before.records[name], known.after.records[name]];
  return { joint: joinRecords(name, known), before, after, known, today };
}

function compareTable(table: TableComparison): readonly Difference[] {
  const { joint } = table;
  const partners = matchRecords(joint);
  const differences: Difference[] = [];
  for (let row = joint.beforeCount; row < joint.count; row++) {
    const partner = at(partners, row);
    if (partner < 0) {
      differences.push(tellOne(table, row));
      continue;
    }
    const showing = showingOf(table, partner, row);
    if (showing !== null || isChanged(joint, partner, row))
      differences.push(tellBoth(table, partner, row, showing));
  }
  for (let row = 0; row < joint.beforeCount; row++) {
    if (at(partners, row) < 0) differences.push(tellOne(table, row));
  }
  return differences;
}

function isChanged({ columns }: JointTable, before: number, after: number): boolean {
  return columns.some(({ codes }) => at(codes, before) !== at(codes, after));
}

/** A record in one of the sets. */
interface Place {
  readonly records: Records;
  readonly index: number;
}

/** Where a record stands, of which the row is counted through both sets. */
function placeOf({ joint, before, after }: TableComparison, row: number): Place | null {
  const records = row < joint.beforeCount ? before : after;
  const index = row < joint.beforeCount ? row : row - joint.beforeCount;
  return records === null ? null : { records, index };
}

/**
 * A deelname or relatie that stands in both sets, but is shown in one of them only, because an end of it has come or gone:
 * whoever looks at the map sees that it is there or not.
 */
function showingOf(table: TableComparison, beforeRow: number, afterRow: number): 'added' | 'stopped' | null {
  const isShown = (place: Place | null, set: KnownRecords): boolean | null =>
    place && hasBothEnds(set, place.records, place.index);
  const was = isShown(placeOf(table, beforeRow), table.known.before);
  const is = isShown(placeOf(table, afterRow), table.known.after);
  if (was === null || is === null || was === is) return null;
  return is ? 'added' : 'stopped';
}

/** A record that is in both sets. */
function tellBoth(
  table: TableComparison,
  beforeRow: number,
  afterRow: number,
  showing: 'added' | 'stopped' | null,
): Difference {
  const [before, after] = [placeOf(table, beforeRow), placeOf(table, afterRow)];
  const columns = table.joint.columns.filter(({ codes }) => at(codes, beforeRow) !== at(codes, afterRow));
  return {
    kind: showing ?? (hasStopped(before, after, table.today) ? 'stopped' : kindOfColumns(columns)),
    isGone: showing === 'stopped',
    isUpkeepOnly: showing === null && columns.every(({ schema }) => schema?.name === 'gecontroleerd_op'),
    ...tellRecord(table, before, after),
    cells: columns.map((column) => tellCell(table, column, beforeRow, afterRow - table.joint.beforeCount)),
  };
}

function hasStopped(before: Place | null, after: Place | null, today: string): boolean {
  if (before === null || after === null) return false;
  return hasEnded(after.records, after.index, today) && !hasEnded(before.records, before.index, today);
}

const names: ReadonlySet<string> = new Set(['naam', 'titel']);
const places: ReadonlySet<string> = new Set(['gebied', 'coalitie', 'onderdeel_van', 'lat', 'lon']);

function kindOfColumns(columns: readonly JointColumn[]): ChangeKind {
  const isAmong = (wanted: ReadonlySet<string>) =>
    columns.some(({ schema }) => schema !== null && wanted.has(schema.name));
  if (isAmong(names)) return 'renamed';
  return isAmong(places) ? 'moved' : 'changed';
}

/** A record that is in one set only: nothing of it differs, it is there or not. */
function tellOne(table: TableComparison, row: number): Difference {
  const isGone = row < table.joint.beforeCount;
  const place = placeOf(table, row);
  return {
    kind: isGone ? 'stopped' : 'added',
    isGone,
    isUpkeepOnly: false,
    ...tellRecord(table, isGone ? place : null, isGone ? null : place),
    cells: [],
  };
}

/** What the record is called and where it stands; its newest words count. */
function tellRecord({ joint, known }: TableComparison, before: Place | null, after: Place | null) {
  const sets = after === null ? [known.before, known.after] : [known.after, known.before];
  const current = after ?? before;
  return {
    table: joint.table,
    key: current === null ? [] : keyAt(current.records, current.index),
    name: current === null ? '' : nameAt(current.records, current.index),
    endNames: current === null ? [] : endNamesAt(sets, current.records, current.index),
    beforeFile: before?.records.table.file ?? null,
    beforeRow: before === null ? null : rowOf(before.records, before.index),
    beforeIndex: before?.index ?? null,
    afterFile: after?.records.table.file ?? null,
    afterRow: after === null ? null : rowOf(after.records, after.index),
    afterIndex: after?.index ?? null,
  };
}

function tellCell(
  { known, joint }: TableComparison,
  { name, schema, before, after }: JointColumn,
  old: number,
  now: number,
): CellDifference {
  const was = before.shown[at(before.codes, old)] ?? '';
  const is = after.shown[at(after.codes, now)] ?? '';
  const target = schema?.form === 'reference' ? targetOf(joint.table, schema.name) : null;
  return {
    column: name,
    before: was,
    after: is,
    beforeName: target === null ? '' : nameOfId(known.before, target, was),
    afterName: target === null ? '' : nameOfId(known.after, target, is),
  };
}
