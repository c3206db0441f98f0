import { at } from '../ecosystem/columns';
import type { Participations } from '../ecosystem/ecosystem';
import { cellAt, type Records, rowOf } from './cells';
import { findRepeats } from './checks/repeats';
import type { IdSet } from './idSet';
import { type Ledger, note } from './ledger';
import { type References, resolveColumn } from './references';
import { comparedColumn, referenceColumn, takeRows, textColumn } from './textColumns';
import { noteDateOrder } from './validateStructure';

/** What participations refer to. */
export interface Ends {
  readonly organisations: IdSet;
  readonly verbanden: IdSet;
  /** Of the columns `bron` and `eigenaar`. */
  readonly sources: References;
  readonly owners: References;
}

const oneReference = { holds: 'one', severity: 'error' } as const;

/**
 * Makes the participations: both ends exist, and each is said once.
 *
 * @param records - the table, null when the file is absent
 * @param ends - what they refer to
 * @param ledger - gets the problems
 * @returns columns in file order; the ends as positions in the ids of `ends`
 */
export function makeParticipations(records: Records | null, ends: Ends, ledger: Ledger): Participations {
  if (records === null || records.count === 0) return noParticipations;
  const looking = { kind: oneReference, ledger };
  const organisation = positions(
    resolveColumn(records, 'organisatie', ends.organisations, looking),
    ends.organisations,
    records.count,
  );
  const verband = positions(
    resolveColumn(records, 'verband', ends.verbanden, looking),
    ends.verbanden,
    records.count,
  );
  const isEndless = (row: number) => at(organisation, row) < 0 || at(verband, row) < 0;
  const firstOf = findRepeats(
    [organisation, verband, ...(['rol', 'van', 'tot'] as const).map((name) => comparedColumn(records, name))],
    records.count,
    isEndless,
  );
  const kept: number[] = [];
  for (let row = 0; row < records.count; row++) {
    if (at(firstOf, row) >= 0) noteRepeat(records, row, at(firstOf, row), ledger);
    else if (!isEndless(row)) kept.push(row);
    noteDateOrder(records, row, { start: 'van', end: 'tot' }, ledger);
  }
  const rows = Uint32Array.from(kept);
  const take = (name: Parameters<typeof textColumn>[1]) => takeRows(textColumn(records, name), rows);
  return {
    count: rows.length,
    organisation: rows.map((row) => at(organisation, row)),
    verband: rows.map((row) => at(verband, row)),
    row: rows.map((row) => rowOf(records, row)),
    role: take('rol'),
    from: take('van'),
    until: take('tot'),
    status: take('status'),
    mandate: take('mandaat'),
    brings: take('brengt'),
    seeks: take('haalt'),
    sources: takeRows(referenceColumn(records, ends.sources), rows),
    checkedOn: take('gecontroleerd_op'),
    owner: takeRows(referenceColumn(records, ends.owners), rows),
  };
}

/**
 * Notes a record that says what an earlier one says.
 *
 * @param records - the table
 * @param index - the record, from 0
 * @param first - the record that says it first
 * @param ledger - gets the problem
 */
export function noteRepeat(records: Records, index: number, first: number, ledger: Ledger): void {
  const ends =
    records.table.name === 'deelnames' ? (['organisatie', 'verband'] as const) : (['van', 'naar'] as const);
  note(ledger, records.table, {
    code: 'duplicate-row',
    row: rowOf(records, index),
    column: null,
    facts: {
      firstRow: String(rowOf(records, first)),
      value: ends.map((end) => cellAt(records, end, index)).join(' – '),
    },
  });
}

/**
 * Turns references into numbers.
 *
 * @param references - a column with one reference a cell
 * @param set - the ids it refers to
 * @param count - the number of records
 * @returns for each record the position of the id in the set; -1 where there is none
 */
export function positions(references: References, set: IdSet, count: number): Int32Array {
  const positionOf = new Map([...set.places.keys()].map((id, position) => [id, position]));
  const byCode = Int32Array.from(references.ids, ([id]) =>
    id === undefined ? -1 : (positionOf.get(id) ?? -1),
  );
  const result = new Int32Array(count);
  for (let i = 0; i < count; i++) result[i] = at(byCode, at(references.codes, i));
  return result;
}

const none = { values: [''], codes: new Uint32Array(0) };
const noNumbers = new Uint32Array(0);

const noParticipations: Participations = {
  count: 0,
  organisation: noNumbers,
  verband: noNumbers,
  row: noNumbers,
  role: none,
  from: none,
  until: none,
  status: none,
  mandate: none,
  brings: none,
  seeks: none,
  sources: none,
  checkedOn: none,
  owner: none,
};
