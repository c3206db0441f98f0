import type { ChangeKind } from '../ecosystem/changes';
import { at } from '../ecosystem/columns';
import type { Nesting } from '../network/network';

/** What differs between two sets of data that are shown as one; everything is named by its number in the network shown. */
export interface SceneChanges {
  /** Areas and verbanden by place; a coalition at its own place, not at its core. */
  readonly places: ReadonlyMap<number, ChangeKind>;
  /** Participations. */
  readonly seats: ReadonlyMap<number, ChangeKind>;
  /** Relations, by their number in the members; they count in no place, for a line tells them. */
  readonly relations: ReadonlyMap<number, ChangeKind>;
  /** What has become of an organisation itself; it counts in no place, for an organisation sits in many. */
  readonly organisations: ReadonlyMap<number, ChangeKind>;
}

/** The same, ready to be counted: `countChanges` makes it. */
export interface CountedChanges extends SceneChanges {
  /** For each place how many changes lie at the places before it, and at the end how many there are. */
  readonly before: Uint32Array;
}

/**
 * Counts what has changed in a place and below: areas, verbanden and the seats at them.
 *
 * @param nesting - what lies inside what
 * @param changes - what has changed
 * @param place - a place
 * @returns how many, the place itself included
 */
export function changesIn(nesting: Nesting, { before }: CountedChanges, place: number): number {
  return at(before, place + at(nesting.size, place)) - at(before, place);
}
