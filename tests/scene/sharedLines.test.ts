import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unpackText } from '../../src/network/packedText';
import { countShared, type SeatIndex, type SharedPair } from '../../src/scene/sharedLines';
import { anEcosystem, type Mapped, mapOf, realNetwork, somePlan } from '../fixtures/anEcosystem';
import { holds } from '../fixtures/holds';
import { sceneOf, somePicks, someView, viewFrom } from './aView';

function seatIndexOf({ network }: Mapped): SeatIndex {
  const { members, nesting } = network;
  if (members === null) throw new Error('seatIndexOf: the network has no members');
  return { nesting, byOrganisation: members.byOrganisation, verband: members.participations.verband };
}

/** Places of which none lies in another: what is drawn but not open. */
function closedIn(mapped: Mapped, view: Parameters<typeof sceneOf>[1]): readonly number[] {
  const { circles, tables } = sceneOf(mapped, view);
  return [...circles.filter(({ isOpen }) => !isOpen), ...tables].map(({ place }) => place);
}

/** Pair by pair, with a set of organisations for each place. */
function naive({ network }: Mapped, places: readonly number[]): readonly SharedPair[] {
  const { members, nesting } = network;
  const sets = places.map((place) => {
    const inside = new Set<string>();
    members?.participations.verband.forEach((verband, seat) => {
      const lies = nesting.placeOfVerband[verband] ?? -1;
      if (lies < place || lies >= place + (nesting.size[place] ?? 1)) return;
      inside.add(unpackText(members.organisations.id, members.participations.organisation[seat] ?? 0));
    });
    return inside;
  });
  const pairs = places.flatMap((a, i) =>
    places.slice(i + 1).map((b, j) => {
      const count = [...(sets[i] ?? [])].filter((who) => sets[i + 1 + j]?.has(who)).length;
      return { a, b, count };
    }),
  );
  return pairs.filter(({ count }) => count > 0);
}

function inOrder(pairs: readonly SharedPair[]): readonly string[] {
  return pairs.map(({ a, b, count }) => `${Math.min(a, b)} ${Math.max(a, b)} ${count}`).sort();
}

describe('countShared(index, places, most)', { timeout: 20_000 }, () => {
  it('counts for each two places the organisations that sit in both, once', () => {
    holds(
      fc.property(somePlan, somePicks, (plan, picks) => {
        const mapped = mapOf(anEcosystem(plan));
        const view = viewFrom(mapped, picks);
        const places = closedIn(mapped, view);
        const { pairs, leftOut } = countShared(seatIndexOf(mapped), places, 1e6);
        expect(inOrder(pairs)).toEqual(inOrder(naive(mapped, places)));
        expect(leftOut).toBe(0);
      }),
      60,
    );
  });

  it('does so on the real data', () => {
    const real = realNetwork();
    holds(
      fc.property(someView(real), (view) => {
        const places = sceneOf(real, view)
          .circles.filter(({ isOpen }) => !isOpen)
          .map(({ place }) => place);
        expect(inOrder(countShared(seatIndexOf(real), places, 1e6).pairs)).toEqual(
          inOrder(naive(real, places)),
        );
      }),
      10,
    );
  });

  it('keeps the strongest and says how many it leaves out', () => {
    const real = realNetwork();
    const places = Array.from(real.network.nesting.placeOfVerband).filter(
      (place) => real.network.nesting.size[place] === 1,
    );
    const all = countShared(seatIndexOf(real), places, 1e6).pairs;
    const some = countShared(seatIndexOf(real), places, 10);
    expect(some.pairs).toEqual(all.slice(0, 10));
    expect(some.leftOut).toBe(all.length - 10);
    const counts = all.map(({ count }) => count);
    expect(counts).toEqual([...counts].sort((a, b) => b - a));
  });
});
