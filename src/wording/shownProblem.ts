/** A problem with its sentence, ready to be listed. */
export interface ShownProblem {
  readonly severity: 'error' | 'warning';
  readonly file: string;
  /** As Excel counts; null where the whole file is meant. */
  readonly row: number | null;
  readonly column: string | null;
  readonly code: string;
  readonly message: string;
  readonly suggestion: string | null;
}
