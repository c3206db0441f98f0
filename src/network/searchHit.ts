import type { ThingKind } from '../ecosystem/ecosystem';

/** One thing found, ready to be listed. */
export interface SearchHit {
  readonly kind: ThingKind;
  readonly id: string;
  readonly name: string;
  /** `soort` as the file has it; for an area its level. Empty when not filled. */
  readonly detail: string;
  /** Where it lies, narrowest first: `Sittard-Geleen · Westelijke Mijnstreek`. Empty when it has no area. */
  readonly where: string;
}
