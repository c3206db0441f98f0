import type { PersonalHint } from '../../validation/personal/findPersonal';

/** An answer that waits, with what in it looks personal. */
export interface HeldView {
  readonly key: number;
  readonly text: string;
  readonly hints: readonly PersonalHint[];
}
