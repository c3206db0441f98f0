import { type Dataset, type TableName, tableNames } from '../dataset/dataset';
import { cellAt, type Records, rowOf } from './cells';
import { lastDayOf, monthsBefore } from './checks/dates';
import { splitList } from './checks/values';
import { endNamesAt, type KnownRecords, keyAt, nameAt, nameOfId, readKnownRecords } from './knownRecords';
import { findId } from './references';

/** A record that is to be checked again. */
export interface UpkeepRecord {
  readonly table: TableName;
  /** Bare file name. */
  readonly file: string;
  /** As Excel shows it. */
  readonly row: number;
  /** Position of the record in its table, from 0. */
  readonly index: number;
  /** Its id; for a deelname organisatie, verband and rol, for a relatie van, naar and soort. */
  readonly key: readonly string[];
  /** Name or title; empty for deelnames and relaties. */
  readonly name: string;
  /** Of a deelname or relatie the names of its two ends, an id where no name is known; empty for all else. */
  readonly endNames: readonly string[];
  /** ISO, may be partial; empty when the record was never checked. */
  readonly checkedOn: string;
  /** The organisation that keeps the record, as written where there is no such organisation; empty for none. */
  readonly owner: string;
  readonly sources: readonly string[];
}

/** What one organisation is to check. */
export interface UpkeepGroup {
  /** Empty for records without an owner. */
  readonly owner: string;
  /** The id where no name is known; empty for records without an owner. */
  readonly ownerName: string;
  /** Those never checked first, then the oldest; the same date in the order of the files. */
  readonly records: readonly UpkeepRecord[];
}

/** What is to be checked again, by who keeps it. */
export interface UpkeepList {
  /** By the owner's name, without an owner last. */
  readonly groups: readonly UpkeepGroup[];
  readonly totals: {
    /** All records, to be checked or not. */
    readonly all: number;
    readonly due: number;
    /** Of those that are due. */
    readonly never: number;
  };
}

/** Sources say where something stands; they are not checked themselves. */
const checkedTables = tableNames.filter((name) => name !== 'bronnen');

/**
 * Lists the records that were not checked for some months, or never.
 *
 * A date without a day counts as its last day; one that cannot be read as none; one in the future as checked. A record
 * that was checked exactly so many months ago is not listed.
 *
 * @param dataset - all files that there are
 * @param today - ISO date with its day
 * @param months - a whole number, 0 or more
 * @returns every such record of every table but the sources, also those that cannot be shown
 */
export function listUpkeep(
  dataset: Dataset,
  { today, months }: { readonly today: string; readonly months: number },
): UpkeepList {
  const known = readKnownRecords(dataset);
  const since = monthsBefore(today, months);
  const due = checkedTables.flatMap((name) => {
    const records = known.records[name];
    return records === null ? [] : dueIn(records, known, since);
  });
  const all = checkedTables.reduce((sum, name) => sum + (known.records[name]?.count ?? 0), 0);
  const never = due.filter(({ checkedOn }) => checkedOn === '').length;
  return { groups: groupByOwner(due, known), totals: { all, due: due.length, never } };
}

function dueIn(records: Records, known: KnownRecords, since: string): readonly UpkeepRecord[] {
  const due: UpkeepRecord[] = [];
  for (let index = 0; index < records.count; index++) {
    const checkedOn = cellAt(records, 'gecontroleerd_op', index);
    if (checkedOn !== '' && lastDayOf(checkedOn) >= since) continue;
    const owner = cellAt(records, 'eigenaar', index);
    due.push({
      table: records.table.name,
      file: records.table.file,
      row: rowOf(records, index),
      index,
      key: keyAt(records, index),
      name: nameAt(records, index),
      endNames: endNamesAt([known], records, index),
      checkedOn,
      owner: owner === '' ? '' : (findId(known.ids.organisaties, owner) ?? owner),
      sources: splitList(cellAt(records, 'bron', index)),
    });
  }
  return due;
}

const byName = new Intl.Collator('nl', { numeric: true, sensitivity: 'base' });

function groupByOwner(due: readonly UpkeepRecord[], known: KnownRecords): readonly UpkeepGroup[] {
  const byOwner = new Map<string, UpkeepRecord[]>();
  for (const record of due) {
    const own = byOwner.get(record.owner) ?? [];
    byOwner.set(record.owner, own);
    own.push(record);
  }
  const groups = [...byOwner].map(([owner, records]) => ({
    owner,
    ownerName: nameOfId(known, 'organisaties', owner) || owner,
    records: sortByDate(records),
  }));
  return groups.sort(
    (a, b) =>
      Number(a.owner === '') - Number(b.owner === '') ||
      byName.compare(a.ownerName, b.ownerName) ||
      (a.owner < b.owner ? -1 : 1),
  );
}

/** Records come in the order of the files, which sorting keeps. */
function sortByDate(records: readonly UpkeepRecord[]): readonly UpkeepRecord[] {
  const dated = records.map((record) => ({
    record,
    day: record.checkedOn === '' ? '' : lastDayOf(record.checkedOn),
  }));
  dated.sort((a, b) => (a.day === b.day ? 0 : a.day < b.day ? -1 : 1));
  return dated.map(({ record }) => record);
}
