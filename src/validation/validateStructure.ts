import type { Dataset, TableName } from '../dataset/dataset';
import type { ColumnName } from '../dataset/schema';
import {
  type Area,
  areaLevels,
  type Structure,
  type Verband,
  type VerbandKind,
} from '../ecosystem/ecosystem';
import type { AreaId, SourceId, VerbandId } from '../ecosystem/ids';
import { cellAt, type Records, readRecords, rowOf, writtenAt } from './cells';
import { isBefore } from './checks/dates';
import { mendParents } from './checks/parents';
import { splitList } from './checks/values';
import { closeIdSet, type IdPlace, type IdSet, keepNewIds } from './idSet';
import { type Ledger, listProblems, note, startLedger, totalsOf } from './ledger';
import { noteFileProblems } from './noteFiles';
import { noteParents } from './noteParents';
import type { Problem, Totals } from './problem';
import { idsAt, type References, resolveColumn } from './references';

/** The tables that make the structure. */
export const structureTables = ['gebieden', 'coalities', 'tafels', 'initiatieven'] as const;

/** The structure with its problems, and what the second stage needs of the first. */
export interface StructureReport {
  /** Sources and owners are as written: whether they exist is known when all files are there. */
  readonly structure: Structure;
  readonly problems: readonly Problem[];
  readonly totals: Totals;
  readonly ledger: Ledger;
  readonly records: Readonly<Record<(typeof structureTables)[number], Records | null>>;
  readonly areas: IdSet;
  readonly verbanden: IdSet;
}

const kindOfTable: ReadonlyMap<TableName, VerbandKind> = new Map([
  ['coalities', 'coalition'],
  ['tafels', 'tafel'],
  ['initiatieven', 'initiative'],
]);

const oneReference = { holds: 'one', severity: 'error' } as const;

/**
 * Makes the areas and verbanden that can be shown, the part of the map that is painted first.
 *
 * Every area and parent that is named exists, and parents form no ring.
 *
 * @param dataset - at least the files of the structure; others are not looked at
 * @param ledger - an empty one
 * @returns the structure and the problems in these files, in their order
 */
export function validateStructure(dataset: Dataset, ledger: Ledger = startLedger()): StructureReport {
  noteFileProblems(dataset, structureTables, ledger);
  const read = (name: TableName) => {
    const table = dataset.tables[name];
    return table === null ? null : readRecords(table, ledger);
  };
  const records = {
    gebieden: read('gebieden'),
    coalities: read('coalities'),
    tafels: read('tafels'),
    initiatieven: read('initiatieven'),
  };
  const areas = keepSet([records.gebieden], ['gebieden.csv'], ledger);
  const verbandTables = [records.coalities, records.tafels, records.initiatieven];
  const verbanden = keepSet(verbandTables, ['coalities.csv', 'tafels.csv', 'initiatieven.csv'], ledger);
  const structure = {
    areas: makeAreas(records.gebieden, areas, ledger),
    verbanden: makeVerbanden(
      verbandTables,
      { areas, verbanden, coalitions: coalitionsIn(verbanden, records.coalities) },
      ledger,
    ),
  };
  return {
    structure,
    problems: listProblems(ledger),
    totals: totalsOf(ledger),
    ledger,
    records,
    areas,
    verbanden,
  };
}

function keepSet(tables: readonly (Records | null)[], names: readonly string[], ledger: Ledger): IdSet {
  const taken = new Map<string, IdPlace>();
  for (const records of tables) if (records !== null) keepNewIds(records, taken, ledger);
  return closeIdSet(taken, tables, names);
}

/**
 * What may be a parent: any verband that is named, but what is not found is sought among the coalitions.
 * Where no verband is read at all, their own file says why.
 */
function coalitionsIn(verbanden: IdSet, coalities: Records | null): IdSet {
  const own = new Map([...verbanden.places].filter(([, { records }]) => records === coalities));
  const { files, isWhole, candidates } = closeIdSet(own, [coalities], ['coalities.csv']);
  return { ...verbanden, files, isWhole, candidates };
}

function makeAreas(records: Records | null, areas: IdSet, ledger: Ledger): readonly Area[] {
  if (records === null) return [];
  const references = resolveColumn(records, 'onderdeel_van', areas, { kind: oneReference, ledger });
  const kept = [...areas.places].map(([id, { index }]) => ({ id, index }));
  const levelAt = (index: number) => cellAt(records, 'niveau', index);
  const mended = mendParents(
    kept.map(({ id, index }) => ({
      id,
      parent: idsAt(references, index)[0] ?? null,
      rank: rankOfLevel(levelAt(index)),
    })),
  );
  noteParents(mended, areas.places, () => 'onderdeel_van', ledger);
  return kept.map(({ id, index }) => {
    const parent = mended.parents.get(id) ?? null;
    if (parent !== null) noteParentLevel({ records, index }, areas.places.get(parent), ledger);
    const about = aboutRecord(records, index);
    return {
      file: about.file,
      row: about.row,
      sources: about.sources,
      checkedOn: about.checkedOn,
      owner: about.owner,
      id: id as AreaId,
      name: cellAt(records, 'naam', index) || id,
      level: areaLevels.find((level) => level === levelAt(index)) ?? null,
      parent: parent as AreaId | null,
      code: cellAt(records, 'code', index),
      place: placeAt(records, index, ledger),
    };
  });
}

function rankOfLevel(level: string): number {
  const order: readonly string[] = areaLevels;
  return order.includes(level) ? order.indexOf(level) : order.length;
}

function noteParentLevel(child: IdPlace, parent: IdPlace | undefined, ledger: Ledger): void {
  if (parent === undefined) return;
  const level = cellAt(child.records, 'niveau', child.index);
  const parentLevel = cellAt(parent.records, 'niveau', parent.index);
  if (level === '' || parentLevel === '' || rankOfLevel(parentLevel) < rankOfLevel(level)) return;
  note(ledger, child.records.table, {
    code: 'parent-level',
    row: rowOf(child.records, child.index),
    column: 'onderdeel_van',
    facts: {
      value: cellAt(parent.records, 'id', parent.index),
      firstValue: parentLevel,
      expected: level,
      firstRow: String(rowOf(parent.records, parent.index)),
    },
  });
}

function placeAt(records: Records, index: number, ledger: Ledger): Area['place'] {
  const lat = cellAt(records, 'lat', index);
  const lon = cellAt(records, 'lon', index);
  if (lat !== '' && lon !== '') return { lat: Number(lat), lon: Number(lon) };
  if (lat === lon) return null;
  const empty = lat === '' ? 'lat' : 'lon';
  if (writtenAt(records, empty, index) === '')
    note(ledger, records.table, { code: 'missing-value', row: rowOf(records, index), column: empty });
  return null;
}

function makeVerbanden(
  tables: readonly (Records | null)[],
  { areas, verbanden, coalitions }: { areas: IdSet; verbanden: IdSet; coalitions: IdSet },
  ledger: Ledger,
): readonly Verband[] {
  const byTable = new Map<Records, { readonly area: References; readonly parent: References }>();
  for (const records of tables) {
    if (records === null) continue;
    const looking = { kind: oneReference, ledger };
    byTable.set(records, {
      area: resolveColumn(records, 'gebied', areas, looking),
      parent: resolveColumn(records, parentColumn(records), coalitions, looking),
    });
  }
  const first = (place: IdPlace, which: 'area' | 'parent') => {
    const references = byTable.get(place.records)?.[which];
    return references === undefined ? null : (idsAt(references, place.index)[0] ?? null);
  };
  const kept = [...verbanden.places];
  const mended = mendParents(
    kept.map(([id, place]) => ({ id, parent: first(place, 'parent'), rank: rankOfTable(place) })),
  );
  noteParents(mended, verbanden.places, (place) => parentColumn(place.records), ledger);
  return kept.map(([id, { records, index }]) => {
    noteDateOrder(records, index, { start: 'start', end: 'eind' }, ledger);
    const about = aboutRecord(records, index);
    return {
      file: about.file,
      row: about.row,
      sources: about.sources,
      checkedOn: about.checkedOn,
      owner: about.owner,
      id: id as VerbandId,
      kind: kindOfTable.get(records.table.name) ?? 'coalition',
      name: cellAt(records, 'naam', index) || id,
      sort: cellAt(records, 'soort', index),
      area: first({ records, index }, 'area') as AreaId | null,
      parent: (mended.parents.get(id) ?? null) as VerbandId | null,
      themes: splitList(cellAt(records, 'themas', index)),
      status: cellAt(records, 'status', index),
      start: cellAt(records, 'start', index),
      end: cellAt(records, 'eind', index),
      description: cellAt(records, 'omschrijving', index),
      website: cellAt(records, 'website', index),
    };
  });
}

function parentColumn(records: Records): ColumnName {
  return records.table.name === 'coalities' ? 'onderdeel_van' : 'coalitie';
}

function rankOfTable(place: IdPlace): number {
  return [...kindOfTable.keys()].indexOf(place.records.table.name);
}

/**
 * Reads what every kind of record has, as written.
 *
 * @param records - the table
 * @param index - the record, from 0
 * @returns file, row, sources, owner and date of the last check; whether sources and owner exist is not looked at
 */
function aboutRecord(records: Records, index: number) {
  return {
    file: records.table.file,
    row: rowOf(records, index),
    sources: splitList(cellAt(records, 'bron', index)) as readonly SourceId[],
    checkedOn: cellAt(records, 'gecontroleerd_op', index),
    owner: cellAt(records, 'eigenaar', index),
  };
}

/**
 * Notes a record that ends before it starts, with the dates as they are written.
 *
 * @param records - the table
 * @param index - the record, from 0
 * @param columns - the columns of start and end
 * @param ledger - gets the problem, at the end
 */
export function noteDateOrder(
  records: Records,
  index: number,
  columns: { readonly start: ColumnName; readonly end: ColumnName },
  ledger: Ledger,
): void {
  const end = cellAt(records, columns.end, index);
  const start = cellAt(records, columns.start, index);
  if (end === '' || start === '' || !isBefore(end, start)) return;
  const facts = {
    value: writtenAt(records, columns.end, index),
    firstValue: writtenAt(records, columns.start, index),
    expected: columns.start,
  };
  note(ledger, records.table, {
    code: 'date-order',
    row: rowOf(records, index),
    column: columns.end,
    facts,
  });
}
