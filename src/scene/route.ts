import type { Reach } from './reach';

/** A table on a way, with the seats there of one organisation. */
export interface RouteStop {
  readonly verband: number;
  /** The place of its table. */
  readonly place: number;
  readonly seats: readonly number[];
}

/** What an organisation joins: two tables, or, at the end of a way, its own node and a table. */
export interface RouteLeg {
  readonly organisation: number;
  readonly from: RouteStop | null;
  readonly to: RouteStop;
  /** Part of the way that is shown strongest. */
  readonly isChosen: boolean;
}

/** Ways between two things, as they are to be drawn; they do not depend on the camera. */
export interface Route {
  readonly reach: Reach;
  /** Organisations at which the ways begin or end; each gets a node near its seats on the chosen way. */
  readonly ends: readonly { readonly organisation: number; readonly reach: Reach }[];
  /** Each once; those of the chosen way first. */
  readonly legs: readonly RouteLeg[];
  /** Verbanden on the chosen way. */
  readonly chosen: ReadonlySet<number>;
}
