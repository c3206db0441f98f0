import { type RecordsName, type Table, tableNames } from '../dataset/dataset';
import { type Candidates, nearestOf } from './nearest';
import {
  type Facts,
  type Problem,
  type ProblemCode,
  type Severity,
  severityOf,
  type Totals,
} from './problem';

/** Problems listed at most; the last one then tells how many there really are. */
const problemLimit = 10_000;

/** Problems of a file that come with a suggestion; finding the nearest of many ids takes time. */
const suggestedPerFile = 500;

/** A problem before it has its place in the list. */
export interface Draft extends Problem {
  /** Position of the column in its file, for the order; -1 where there is none. */
  readonly columnIndex: number;
  /** Where the nearest value is to be looked for. */
  readonly among: Candidates | null;
}

/** What a check says of one place in a table. */
export interface Remark {
  readonly code: ProblemCode;
  readonly severity?: Severity;
  readonly row: number | null;
  readonly column: string | null;
  readonly facts?: Facts;
  readonly among?: Candidates;
}

/** Every problem so far: all are counted, and of each kind enough are kept to fill any list. */
export interface Ledger {
  /** Problems listed at most. */
  readonly limit: number;
  readonly drafts: Draft[];
  readonly kept: Map<string, number>;
  errors: number;
  warnings: number;
}

/**
 * Starts an empty ledger.
 *
 * @param limit - problems listed at most
 * @returns the ledger
 */
export function startLedger(limit: number = problemLimit): Ledger {
  return { limit, drafts: [], kept: new Map(), errors: 0, warnings: 0 };
}

/**
 * Copies a ledger, so that a second stage can add to what a first stage found.
 *
 * @param ledger - the ledger of the first stage
 * @returns a ledger with the same problems
 */
export function continueLedger(ledger: Ledger): Ledger {
  return { ...ledger, drafts: [...ledger.drafts], kept: new Map(ledger.kept) };
}

/**
 * Notes a problem in a table.
 *
 * Of one code in one column the first come are kept: a check must go through the rows in order.
 *
 * @param ledger - the ledger, changed in place
 * @param table - the table it is in
 * @param remark - what and where
 */
export function note(ledger: Ledger, table: Table<RecordsName>, remark: Remark): void {
  const columnIndex = remark.column === null ? -1 : (positionsIn(table).get(remark.column) ?? -1);
  noteInFile(ledger, table.file, remark, columnIndex);
}

/** Of a table its columns by name: a file may have very many columns and a remark on each. */
const positionsByTable = new WeakMap<Table<RecordsName>, ReadonlyMap<string, number>>();

function positionsIn(table: Table<RecordsName>): ReadonlyMap<string, number> {
  const known = positionsByTable.get(table);
  if (known !== undefined) return known;
  const positions = new Map<string, number>();
  table.columns.forEach(({ name, header }, position) => {
    const key = name ?? header;
    if (!positions.has(key)) positions.set(key, position);
  });
  positionsByTable.set(table, positions);
  return positions;
}

/**
 * Notes a problem with a file that is no table.
 *
 * @param ledger - the ledger, changed in place
 * @param file - bare file name
 * @param remark - what and where
 * @param columnIndex - position of the column, for the order
 */
export function noteInFile(ledger: Ledger, file: string, remark: Remark, columnIndex = -1): void {
  const severity = remark.severity ?? severityOf(remark.code);
  const count = remark.code === 'too-many-problems' ? 0 : 1;
  if (severity === 'error') ledger.errors += count;
  else ledger.warnings += count;
  const kind = `${remark.code}\0${remark.column}\0${file}`;
  const kept = ledger.kept.get(kind) ?? 0;
  if (kept >= ledger.limit) return;
  ledger.kept.set(kind, kept + 1);
  ledger.drafts.push({
    code: remark.code,
    severity,
    file,
    row: remark.row,
    column: remark.column,
    facts: remark.facts ?? {},
    columnIndex,
    among: remark.among ?? null,
  });
}

/**
 * Adds problems that are counted and not listed.
 *
 * @param ledger - the ledger, changed in place
 * @param code - what they are
 * @param count - how many
 */
export function countUnlisted(ledger: Ledger, code: ProblemCode, count: number): void {
  if (severityOf(code) === 'error') ledger.errors += count;
  else ledger.warnings += count;
}

/**
 * Tells how many problems a ledger has.
 *
 * @param ledger - the ledger
 * @returns errors and warnings, listed or not
 */
export function totalsOf(ledger: Ledger): Totals {
  return { errors: ledger.errors, warnings: ledger.warnings };
}

/**
 * Puts the problems in their order, with their suggestions.
 *
 * @param ledger - the ledger
 * @returns files in the order of the tables, then row, then column; at most the limit of the ledger, of which the last
 *   then is `too-many-problems`
 */
export function listProblems(ledger: Ledger): readonly Problem[] {
  const sorted = [...ledger.drafts].sort(compareDrafts);
  const total = ledger.errors + ledger.warnings;
  const listed = total > ledger.limit ? sorted.slice(0, ledger.limit - 1) : sorted;
  const perFile = new Map<string, number>();
  const problems = listed.map((draft) => {
    const place = (perFile.get(draft.file) ?? 0) + 1;
    perFile.set(draft.file, place);
    return toProblem(draft, place <= suggestedPerFile);
  });
  if (total > ledger.limit) problems.push(tooMany(ledger, problems));
  return problems;
}

/**
 * Puts a problem that was found elsewhere before all others.
 *
 * @param problem - the problem; an error
 * @param listed - the problems so far, in their order
 * @param totals - how many there are, listed or not
 * @returns the same with one more; at most `problemLimit` are listed
 */
export function withProblemFirst(
  problem: Problem,
  listed: readonly Problem[],
  totals: Totals,
): { readonly problems: readonly Problem[]; readonly totals: Totals } {
  const more = { errors: totals.errors + 1, warnings: totals.warnings };
  const problems = [problem, ...listed];
  if (more.errors + more.warnings <= problemLimit) return { problems, totals: more };
  const first = problems.slice(0, problemLimit - 1);
  return { problems: [...first, tooMany(more, first)], totals: more };
}

function toProblem(draft: Draft, isSuggested: boolean): Problem {
  const { code, severity, file, row, column, facts, among } = draft;
  const found = isSuggested && among !== null ? nearestOf(among, facts.value ?? '') : {};
  return { code, severity, file, row, column, facts: { ...facts, ...found } };
}

function tooMany({ errors, warnings }: Totals, listed: readonly Problem[]): Problem {
  const listedErrors = listed.filter((problem) => problem.severity === 'error').length;
  return {
    code: 'too-many-problems',
    severity: errors > listedErrors ? 'error' : 'warning',
    file: '',
    row: null,
    column: null,
    facts: {
      count: String(listed.length),
      errors: String(errors),
      warnings: String(warnings),
    },
  };
}

function compareDrafts(a: Draft, b: Draft): number {
  return (
    rankOf(a.file) - rankOf(b.file) ||
    compareText(a.file, b.file) ||
    (a.row ?? 0) - (b.row ?? 0) ||
    a.columnIndex - b.columnIndex ||
    compareText(a.code, b.code)
  );
}

function rankOf(file: string): number {
  const rank = rankOfTable.get(file.replace(/\.(csv|json)$/, ''));
  return rank ?? tableNames.length;
}

const rankOfTable = new Map<string, number>(tableNames.map((name, rank) => [name, rank]));

/** By code unit: the same on every machine. */
function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
