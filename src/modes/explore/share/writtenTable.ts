/** A table as it is taken along. */
export interface WrittenTable {
  /** The head first; `;` between cells, formulas guarded. */
  readonly lines: readonly string[];
  /** What is not among the rows; sentences. */
  readonly notes: readonly string[];
}
