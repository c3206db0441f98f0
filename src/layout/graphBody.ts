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

/** Things and what connects them. */
export interface GraphShape {
  readonly bodies: readonly GraphBody[];
  /** Positions in the list of bodies. */
  readonly links: readonly (readonly [number, number])[];
  /** The body that lies in the middle; -1 = none. */
  readonly centre: number;
}

/** Where each body lies. */
export interface GraphPlaces {
  readonly x: readonly number[];
  readonly y: readonly number[];
}

/** Between two bodies, in the same unit. */
export const bodyGap = 6;
