import type { VerbandKind } from '../ecosystem/ecosystem';

/**
 * Radius of a circle that holds no other, in world units. It does not depend on the number of participants:
 * the layout is known before they arrive, and one more seat moves nothing.
 */
export const leafRadius: Readonly<Record<VerbandKind | 'core' | 'empty', number>> = {
  coalition: 1.12,
  core: 1.12,
  tafel: 1,
  initiative: 0.86,
  empty: 0.8,
};

/** Radius of a parent, divided by that of the smallest circle around its children: the ring that stays visible. */
export const ringFactor = 1.04;

/** Least distance between the centres of two siblings, divided by the sum of their radii. */
export const gapFactor = 1.015;
