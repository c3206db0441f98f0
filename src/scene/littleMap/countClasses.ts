/** Numbers that are tinted alike. */
export interface CountClass {
  /** First and last number of the class. */
  readonly from: number;
  readonly to: number;
  /** Position in `tintShares`. */
  readonly tint: number;
}

/** Classes besides that of nothing. */
const mostClasses = 5;

/**
 * Divides counts into at most five classes of equal width, and one for none at all.
 *
 * @param counts - whole numbers from 0
 * @returns classes from low to high that hold every whole number up to the largest; the class of 0 is always there
 */
export function countClasses(counts: readonly number[]): readonly CountClass[] {
  const most = counts.reduce((a, b) => Math.max(a, b), 0);
  const width = niceWidth(most / mostClasses);
  const classes = Math.ceil(most / width);
  return [
    { from: 0, to: 0, tint: 0 },
    ...Array.from({ length: classes }, (_, step) => ({
      from: step * width + 1,
      to: Math.min(most, (step + 1) * width),
      // Few classes take the deeper tints too: the largest is always the deepest.
      tint: mostClasses - classes + step + 1,
    })),
  ];
}

/**
 * Says how deep a count is tinted.
 *
 * @param classes - as `countClasses` gave them
 * @param count - one of the counts
 * @returns position in `tintShares`; 0 for none
 */
export function tintOfCount(classes: readonly CountClass[], count: number): number {
  return classes.find(({ from, to }) => count >= from && count <= to)?.tint ?? 0;
}

/** The next of 1, 2, 3, 4, 5, 6, 8, 10, 12, 15, 20, 25, 30 … */
function niceWidth(least: number): number {
  const scale = 10 ** Math.max(0, Math.floor(Math.log10(Math.max(1, least))));
  const steps = scale === 1 ? [1, 2, 3, 4, 5, 6, 8, 10] : [1, 1.2, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10];
  return (steps.find((step) => step * scale >= least) ?? 10) * scale;
}
