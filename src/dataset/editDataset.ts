import { at, type TextColumn, textAt } from '../ecosystem/columns';
import type { Column, Dataset, Table, TableName } from './dataset';
import { columnsOf } from './headers';
import { openFindings } from './openFindings';
import type { ColumnName } from './schema';

/** What is to stand in one cell. */
export interface CellEdit {
  readonly table: TableName;
  /** Position of the record in its table, from 0. */
  readonly index: number;
  /** The known column name, else the header as written. */
  readonly column: string;
  /** As it is meant: export adds what Excel needs. */
  readonly text: string;
}

/** A dataset after edits, and the edits that found no cell. */
export interface EditedDataset {
  readonly dataset: Dataset;
  /** In the order in which they were given. */
  readonly ignored: readonly CellEdit[];
}

/**
 * Changes cells of a dataset.
 *
 * Of two edits of one cell the last counts. A known column that the file does not have is added at its end, unless
 * nothing is put in it. What the reading of the file found in a cell goes when another text stands in it.
 *
 * @param dataset - what was read
 * @param edits - in the order in which they were made
 * @returns a dataset in which only these cells differ, and the edits that name no record, no column, or a file that
 *   could not be used
 */
export function applyEdits(dataset: Dataset, edits: readonly CellEdit[]): EditedDataset {
  const drafts = new Map<TableName, TableDraft>();
  const ignored = edits.filter((edit) => {
    const table = dataset.tables[edit.table];
    if (table === null || !hasRecord(table, edit.index)) return true;
    const draft = drafts.get(edit.table) ?? startTable(table);
    drafts.set(edit.table, draft);
    return !editCell(draft, edit);
  });
  const tables = { ...dataset.tables };
  for (const [name, draft] of drafts) tables[name] = closeDraft(draft);
  return { dataset: { ...dataset, tables }, ignored };
}

/** A table while its cells are changed: columns are copied when they are touched first. */
interface TableDraft {
  readonly table: Table;
  readonly columns: Column[];
  readonly texts: Map<number, TextDraft>;
}

interface TextDraft {
  readonly values: string[];
  readonly codeOf: Map<string, number>;
  readonly codes: Uint32Array;
}

function startTable(table: Table): TableDraft {
  return { table, columns: [...table.columns], texts: new Map() };
}

function hasRecord(table: Table, index: number): boolean {
  return table.isReadable && Number.isInteger(index) && index >= 0 && index < table.rowNumbers.length;
}

function editCell(draft: TableDraft, { index, column, text }: CellEdit): boolean {
  const found = positionOf(draft.columns, column);
  const missing = found < 0 ? knownColumn(draft.table.name, column) : null;
  if (found < 0 && missing === null) return false;
  if (missing !== null && text === '') return true;
  const position = missing === null ? found : addColumn(draft, missing);
  const current = draft.columns[position]?.text ?? noText;
  if (textIn(draft, position, current, index) === text) return true;
  const changed = draft.texts.get(position) ?? startText(current, draft.table.rowNumbers.length);
  draft.texts.set(position, changed);
  changed.codes[index] = codeFor(changed, text);
  return true;
}

const noText: TextColumn = { values: [''], codes: new Uint32Array(0) };

function addColumn({ columns }: TableDraft, name: ColumnName): number {
  columns.push({ header: name, name, text: noText });
  return columns.length - 1;
}

function codeFor({ values, codeOf }: TextDraft, text: string): number {
  const known = codeOf.get(text);
  if (known !== undefined) return known;
  values.push(text);
  codeOf.set(text, values.length - 1);
  return values.length - 1;
}

/** Known names go first: a repeat of a known column has the same header. */
function positionOf(columns: readonly Column[], column: string): number {
  const known = columns.findIndex(({ name }) => name === column);
  if (known >= 0 || column === '') return known;
  return columns.findIndex(({ header }) => header === column);
}

function knownColumn(table: TableName, column: string): ColumnName | null {
  return columnsOf(table).find(({ name }) => name === column)?.name ?? null;
}

function textIn(draft: TableDraft, position: number, current: TextColumn, index: number): string {
  const changed = draft.texts.get(position);
  return changed === undefined ? textAt(current, index) : (changed.values[at(changed.codes, index)] ?? '');
}

/** With a code for every record: where codes end early, the rest is empty, and code 0 is the empty text. */
function startText({ values, codes }: TextColumn, count: number): TextDraft {
  const all = new Uint32Array(count);
  all.set(codes.subarray(0, count));
  const codeOf = new Map<string, number>();
  values.forEach((value, code) => {
    if (!codeOf.has(value)) codeOf.set(value, code);
  });
  return { values: [...values], codeOf, codes: all };
}

function closeDraft({ table, columns, texts }: TableDraft): Table {
  if (texts.size === 0) return table;
  const edited = columns.map((column, position) => {
    const changed = texts.get(position);
    return changed === undefined
      ? column
      : { ...column, text: { values: changed.values, codes: changed.codes } };
  });
  return { ...table, columns: edited, findings: openFindings(table, edited) };
}
