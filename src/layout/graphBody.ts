/** The ground that a thing in a graph takes, around the point where it lies; y grows downward. */
export interface GraphBody {
  readonly halfWidth: number;
  /** Above the point. */
  readonly above: number;
  /** Below the point. */
  readonly below: number;
  /** Where it would like to begin. */
  readonly x: number;
  readonly y: number;
}

/** Forms of the ground on which a graph is laid out: few, so that like screens get like places. */
export type GroundForm = 'wide' | 'square' | 'tall';

/** How many times as wide as high each form is. */
export const aspects: Readonly<Record<GroundForm, number>> = { wide: 1.9, square: 1.15, tall: 0.8 };

/** Things and what connects them. */
export interface GraphShape {
  readonly bodies: readonly GraphBody[];
  /** Positions in the list of bodies. */
  readonly links: readonly (readonly [number, number])[];
  /** The body that lies in the middle; -1 = none. */
  readonly centre: number;
  readonly form: GroundForm;
}

/** Where each body lies. */
export interface GraphPlaces {
  readonly x: readonly number[];
  readonly y: readonly number[];
}

/** Between two bodies, in the same unit. */
export const bodyGap = 6;

/**
 * Measures the ground that a body takes with the gap around it.
 *
 * @param body - which one
 * @returns its area
 */
export function groundOf({ halfWidth, above, below }: GraphBody): number {
  return (2 * halfWidth + bodyGap) * (above + below + bodyGap);
}
