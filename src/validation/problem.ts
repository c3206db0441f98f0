import type { FindingCode } from '../dataset/dataset';

/** Problems with whole files, and with how the text of one is written. */
export type FileProblemCode =
  | FindingCode
  | 'cannot-run'
  | 'unknown-file'
  | 'duplicate-file'
  | 'no-records'
  | 'data-address-refused'
  | 'too-many-problems';

/** Problems with what a record says. */
export type RecordProblemCode =
  | 'duplicate-row'
  | 'missing-value'
  | 'duplicate-id'
  | 'unknown-reference'
  | 'inexact-reference'
  | 'invalid-value'
  | 'invalid-date'
  | 'date-order'
  | 'unsafe-link'
  | 'invalid-link'
  | 'spreadsheet-damage'
  | 'value-too-long'
  | 'invisible-character'
  | 'self-parent'
  | 'cyclic-parent'
  | 'parent-level'
  | 'self-relation'
  | 'possible-duplicate';

/** Every problem that can be reported. A code without a sentence in `wording` does not compile. */
export type ProblemCode = FileProblemCode | RecordProblemCode;

/** `error`: cannot be shown as written. `warning`: all is shown, but look at it. */
export type Severity = 'error' | 'warning';

/**
 * What the sentence needs beside file, row and column. `value` is the text as written, with codes for the
 * characters in it that cannot be seen where it is about these; `nearest` and `also` are
 * the likely values, with their names; `first…` says where the other one of a pair stands; `expected` is what
 * should have been there; `count` a number; `files` the files that were looked in; `members` the
 * members of a ring; `cause` why a file could not be had; `refused` that the row is not shown, whatever becomes of the
 * cell; `readAs` the file of the table, where `file` is another name; `story` and `step` the number of a story and of a
 * step of it.
 */
export type FactName =
  | 'value'
  | 'nearest'
  | 'nearestName'
  | 'also'
  | 'alsoName'
  | 'firstFile'
  | 'firstRow'
  | 'firstValue'
  | 'expected'
  | 'count'
  | 'files'
  | 'members'
  | 'readAs'
  | 'cause'
  | 'refused'
  | 'story'
  | 'step'
  | 'errors'
  | 'warnings';
export type Facts = Readonly<Partial<Record<FactName, string>>>;

export interface Problem {
  readonly code: ProblemCode;
  readonly severity: Severity;
  /** Bare file name; empty where it is about no file. */
  readonly file: string;
  /** As Excel counts; `null` where the whole file is meant. */
  readonly row: number | null;
  /** The known column name, or the header as written; `null` where the whole row is meant. */
  readonly column: string | null;
  readonly facts: Facts;
}

/** How many problems there really are, also beyond those listed. */
export interface Totals {
  readonly errors: number;
  readonly warnings: number;
}

const usualSeverity: Readonly<Record<ProblemCode, Severity>> = {
  'cannot-run': 'error',
  'missing-file': 'error',
  'empty-file': 'error',
  'unknown-file': 'warning',
  'duplicate-file': 'error',
  'not-a-text-file': 'error',
  'unreadable-encoding': 'error',
  'encoding-guessed': 'warning',
  'file-too-large': 'error',
  'invalid-json': 'error',
  'invalid-json-shape': 'error',
  'missing-column': 'error',
  'unknown-column': 'warning',
  'duplicate-column': 'error',
  'blank-header': 'warning',
  'no-records': 'warning',
  'extra-cell': 'error',
  'missing-cell': 'warning',
  'unclosed-quote': 'error',
  'stray-quote': 'warning',
  'duplicate-row': 'warning',
  'missing-value': 'error',
  'duplicate-id': 'error',
  'unknown-reference': 'error',
  'inexact-reference': 'warning',
  'invalid-value': 'error',
  'invalid-date': 'error',
  'date-order': 'warning',
  'unsafe-link': 'error',
  'invalid-link': 'warning',
  'spreadsheet-damage': 'warning',
  'value-too-long': 'warning',
  'control-character': 'warning',
  'broken-characters': 'warning',
  'invisible-character': 'warning',
  'self-parent': 'error',
  'cyclic-parent': 'error',
  'parent-level': 'warning',
  'self-relation': 'warning',
  'possible-duplicate': 'warning',
  'data-address-refused': 'error',
  'too-many-problems': 'error',
};

/**
 * Tells how bad a problem usually is. Only `unknown-reference`, `spreadsheet-damage` and `too-many-problems`
 * can differ from it, by where they are found.
 *
 * @param code - the problem
 * @returns `error` or `warning`
 */
export function severityOf(code: ProblemCode): Severity {
  return usualSeverity[code];
}
