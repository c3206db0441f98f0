import type { Candidates } from '../nearest';
import type { Facts, ProblemCode, Severity } from '../problem';

/** What is wrong with the text of one cell. */
export interface Flaw {
  readonly code: ProblemCode;
  readonly severity?: Severity;
  readonly facts: Facts;
  readonly among?: Candidates;
}

/** A cell as it will be used, and what is wrong with it as it was written. */
export interface CellReading {
  readonly text: string;
  readonly flaws: readonly Flaw[];
}
