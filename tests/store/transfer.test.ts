import { describe, expect, it } from 'vitest';
import { buffersOf } from '../../src/store/transfer';
import { realNetwork } from '../fixtures/anEcosystem';

describe('buffersOf(value)', () => {
  it('finds every buffer once, also when two columns share one', () => {
    const shared = new Uint32Array(4);
    const value = { a: shared, b: { c: shared.subarray(1), d: new Uint8Array(2) }, e: null, f: 'tekst' };
    expect(buffersOf(value)).toHaveLength(2);
  });

  it('moves a whole network without a copy: nothing is left behind', () => {
    const moved = structuredClone(realNetwork().network);
    const { members } = structuredClone(moved, { transfer: buffersOf(moved) });
    expect(members?.participations.organisation.length).toBe(
      realNetwork().network.members?.participations.count,
    );
    expect(moved.members?.participations.organisation.length).toBe(0);
    expect([moved.nesting.kind.length, moved.areas.id.bytes.length]).toEqual([0, 0]);
  });
});
