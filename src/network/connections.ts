import type { Narrowable } from './narrow';

/** An organisation or a verband, by its index. */
export interface ConnectionEnd {
  readonly kind: 'organisation' | 'verband';
  readonly index: number;
}

/** All shortest ways from one thing to another. */
export interface Connections {
  /** Participations on each way, from the first end to the other; at most as many ways as were asked for. */
  readonly ways: readonly (readonly number[])[];
  /** How many shortest ways there are. */
  readonly count: number;
}

export function findConnections(
  _network: Narrowable,
  _from: ConnectionEnd,
  _to: ConnectionEnd,
  _most: number,
): Connections {
  return { ways: [], count: 0 };
}
