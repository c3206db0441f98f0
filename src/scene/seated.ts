import type { SceneFold, SceneSeat, SceneTable } from './scene';

/** Tables with their seats. */
export interface Seating {
  /** The tables, with the top that goes with their seats. */
  readonly tables: readonly SceneTable[];
  readonly seats: readonly SceneSeat[];
  readonly folds: readonly SceneFold[];
  /** Radius of each table top, by place. */
  readonly topOf: ReadonlyMap<number, number>;
  /** Where each participation is drawn. */
  readonly seatOf: ReadonlyMap<number, SceneSeat | SceneFold>;
}

/**
 * Gives tables of which nobody knows yet who sits there.
 *
 * @param tables - as they are cut
 * @returns the same tables, without a seat
 */
export function unseated(tables: readonly SceneTable[]): Seating {
  return { tables, seats: [], folds: [], seatOf: new Map(), topOf: new Map() };
}
