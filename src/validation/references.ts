import type { RecordsName } from '../dataset/dataset';
import type { ColumnName } from '../dataset/schema';
import { at } from '../ecosystem/columns';
import { type Cells, type Records, rowOf } from './cells';
import { splitList } from './checks/values';
import type { IdSet } from './idSet';
import { type Ledger, note, type Remark } from './ledger';
import type { Severity } from './problem';

/** Per distinct value of a column the ids that it refers to and that exist. */
export interface References {
  readonly ids: readonly (readonly string[])[];
  readonly codes: Uint32Array;
}

/** One id or several in a cell, and how bad it is when one is not found. */
export interface ReferenceKind {
  readonly holds: 'one' | 'several';
  readonly severity: Severity;
}

type Found =
  | { readonly id: string; readonly isExact: boolean; readonly written: string }
  | { readonly id: null; readonly written: string };

/**
 * Looks up every reference of a column, once for each distinct value, and notes those that lead nowhere.
 *
 * When a file that should hold the ids could not be used, what is not found is noted once for the column.
 *
 * @param records - the table with the references
 * @param column - the column
 * @param set - the ids it may refer to
 * @param kind - one or several, error or warning
 * @param ledger - gets the problems
 * @returns the ids that exist, exactly as they are written where they are kept
 */
export function resolveColumn(
  records: Records<RecordsName>,
  column: ColumnName,
  set: IdSet,
  { kind, ledger }: { readonly kind: ReferenceKind; readonly ledger: Ledger },
): References {
  const cells = records.cells.get(column);
  if (cells === undefined) return { ids: [[]], codes: new Uint32Array(0) };
  const found = cells.texts.map((text) => {
    const values = kind.holds === 'several' ? splitList(text) : text === '' ? [] : [text];
    return values.map((value) => lookUp(set, value));
  });
  noteUnsure({ records, column, cells, found }, set, kind, ledger);
  return {
    ids: found.map((values) => unique(values.flatMap(({ id }) => (id === null ? [] : [id])))),
    codes: cells.codes,
  };
}

/**
 * Reads the references of one record.
 *
 * @param references - the resolved column
 * @param index - the record, from 0
 * @returns the ids that exist; each once
 */
export function idsAt(references: References, index: number): readonly string[] {
  return references.ids[at(references.codes, index)] ?? [];
}

/**
 * Looks up one reference.
 *
 * @param set - the ids it may refer to
 * @param written - the cleaned reference
 * @returns the id, exactly or as the only one that differs in capitals; null when there is none
 */
export function findId(set: IdSet, written: string): string | null {
  return set.places.has(written) ? written : (set.byLowerCase.get(written.toLowerCase()) ?? null);
}

function lookUp(set: IdSet, written: string): Found {
  const id = findId(set, written);
  return id === null ? { id, written } : { id, isExact: id === written, written };
}

interface LookedUp {
  readonly records: Records<RecordsName>;
  readonly column: ColumnName;
  readonly cells: Cells;
  readonly found: readonly (readonly Found[])[];
}

function noteUnsure(
  { records, column, cells, found }: LookedUp,
  set: IdSet,
  kind: ReferenceKind,
  ledger: Ledger,
): void {
  const unsure = found.map((values) => values.filter((value) => value.id === null || !value.isExact));
  if (unsure.every((values) => values.length === 0)) return;
  let lost = 0;
  for (let index = 0; index < records.count; index++) {
    for (const value of unsure[at(cells.codes, index)] ?? []) {
      if (value.id === null && !set.isWhole) lost += 1;
      else
        note(ledger, records.table, { row: rowOf(records, index), column, ...doubtAbout(value, set, kind) });
    }
  }
  if (lost === 0) return;
  const facts = { count: String(lost), files: set.files.join(', ') };
  note(ledger, records.table, {
    code: 'unknown-reference',
    severity: kind.severity,
    row: null,
    column,
    facts,
  });
}

/** What is said of one reference that was found but for its capitals, or not at all. */
function doubtAbout(value: Found, set: IdSet, { severity }: ReferenceKind): Omit<Remark, 'row' | 'column'> {
  if (value.id !== null) {
    return { code: 'inexact-reference', facts: { value: value.written, nearest: value.id } };
  }
  const facts = { value: value.written, files: set.files.join(', ') };
  return { code: 'unknown-reference', severity, facts, among: set.candidates };
}

function unique(ids: readonly string[]): readonly string[] {
  return ids.length < 2 ? ids : [...new Set(ids)];
}
