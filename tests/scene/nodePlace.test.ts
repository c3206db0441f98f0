import { describe, expect, it } from 'vitest';
import { placeKinds } from '../../src/network/network';
import { fitCircle } from '../../src/scene/camera';
import { nodePlace } from '../../src/scene/nodePlace';
import { nothingReached, reachOf } from '../../src/scene/reach';
import { realNetwork } from '../fixtures/anEcosystem';
import { circleOf } from './aView';

const real = realNetwork();
const viewport = { width: 1440, height: 900 };
const { nesting } = real.network;

function placeFor(index: number) {
  return nodePlace(
    { nesting, layout: real.layout, viewport },
    reachOf(real.network, { kind: 'organisation', index }),
  );
}

describe('nodePlace(view, reach)', () => {
  it('lies on bare ground: on no table and in no coalition, for every organisation of the real data', () => {
    const count = real.network.members?.organisations.count ?? 0;
    expect(count).toBeGreaterThan(100);
    const solid = [...nesting.kind].flatMap((kind, place) => (placeKinds[kind] === 'verband' ? [place] : []));
    const covered = Array.from({ length: count }, (_, index) => placeFor(index)).filter((point) =>
      solid.some((place) => {
        const { x, y, r } = circleOf(real, place);
        return Math.hypot(point.x - x, point.y - y) < r;
      }),
    );
    expect(covered).toEqual([]);
  });

  it('does not depend on where the reader looks, and is the same for the same reach', () => {
    const reach = reachOf(real.network, { kind: 'organisation', index: 3 });
    const view = { nesting, layout: real.layout, viewport };
    const first = nodePlace(view, reach);
    expect(nodePlace({ ...view, viewport: { width: 390, height: 560 } }, reach)).toBe(first);
    expect(nodePlace(view, reachOf(real.network, { kind: 'organisation', index: 3 }))).toEqual(first);
  });

  it('lies in the middle of the map without a seat', () => {
    const root = circleOf(real, 0);
    expect(nodePlace({ nesting, layout: real.layout, viewport }, nothingReached)).toEqual({
      x: fitCircle(root, viewport).x,
      y: fitCircle(root, viewport).y,
    });
  });
});
