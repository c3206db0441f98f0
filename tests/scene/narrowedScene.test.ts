import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sectorOf } from '../../src/appearance/sectors';
import { type Choice, wholeChoice } from '../../src/network/choice';
import { placeById } from '../../src/network/lookUp';
import { narrow } from '../../src/network/narrow';
import { narrowed, seatState } from '../../src/network/narrowed';
import { fitCircle } from '../../src/scene/camera';
import { type Mapped, realNetwork } from '../fixtures/anEcosystem';
import { holds } from '../fixtures/holds';
import { type AView, circleOf, sceneOf, viewports } from './aView';

const real = realNetwork();

function under(choice: Choice): Mapped {
  const { network, layout } = real;
  if (network.members === null) throw new Error('no members');
  const narrowing = narrow({ ...network, ...network.members }, choice, sectorOf);
  return { network: narrowed(network, narrowing), layout };
}

const anyChoice = fc.record({
  year: fc.option(fc.integer({ min: 2009, max: 2026 })),
  kind: fc.subarray(['coalitie', 'tafel', 'initiatief']),
  sector: fc.subarray(['gemeente', 'ggz', 'zorgverzekeraar', 'kennis']),
  level: fc.subarray(['regio', 'gemeente', 'wijk']),
});
const anyView = fc.record({
  id: fc.constantFrom('nederland', 'limburg', 'mijnstreek', 'sittard-geleen', 'mijnstreekcoalitie'),
  viewport: fc.constantFrom(...viewports),
});

function viewOf({ id, viewport }: { readonly id: string; readonly viewport: AView['viewport'] }): AView {
  return { camera: fitCircle(circleOf(real, placeById(real.network, id)), viewport), viewport };
}

describe('cutScene(input) of a narrowed network', { timeout: 20_000 }, () => {
  it('draws nothing that is hidden, and every seat at the spot that it has when all is shown', () => {
    holds(
      fc.property(anyChoice, anyView, (picked, view) => {
        const mapped = under({ ...wholeChoice, ...picked });
        const { nesting, members } = mapped.network;
        const all = sceneOf(real, viewOf(view));
        const scene = sceneOf(mapped, viewOf(view));
        for (const { place } of [...scene.circles, ...scene.tables]) {
          expect(nesting.isHidden?.[place] ?? 0).toBe(0);
        }
        const spots = new Map(all.seats.map(({ participation, x, y, r }) => [participation, { x, y, r }]));
        for (const { participation, x, y, r, emphasis } of scene.seats) {
          const spot = spots.get(participation);
          // There may be room for seats that had none.
          if (spot !== undefined) expect({ x, y, r }).toEqual(spot);
          if (members === null) throw new Error('no members');
          const state = seatState(members, participation);
          expect(emphasis).toBe(state === 'undated' ? 'soft' : 'normal');
          expect(state).not.toBe('hidden');
        }
      }),
      60,
    );
  });

  it('does not call a table without shown seats one of which nobody knows who sits there', () => {
    const mapped = under({ ...wholeChoice, year: 2018 });
    const { members, nesting } = mapped.network;
    const { tables } = sceneOf(mapped, viewOf({ id: 'limburg', viewport: { width: 1440, height: 900 } }));
    expect(tables.length).toBeGreaterThan(0);
    for (const { verband, isEmpty, place } of tables) {
      const all = members?.allSeats;
      const count = (all?.starts[verband + 1] ?? 0) - (all?.starts[verband] ?? 0);
      expect([nesting.isHidden?.[place], isEmpty]).toEqual([0, count === 0]);
    }
  });

  it('puts no label under what lies over the stage', () => {
    const view = viewOf({ id: 'mijnstreek', viewport: { width: 1440, height: 900 } });
    const covered = { x: 350, y: 60, width: 700, height: 90 };
    const { labels } = sceneOf(real, { ...view, covered });
    const under = labels.filter(
      ({ x, y, width, height }) =>
        Math.abs(x - covered.x) < (width + covered.width) / 2 &&
        Math.abs(y - covered.y) < (height + covered.height) / 2,
    );
    expect(under.map(({ key }) => key)).toEqual([]);
    expect(sceneOf(real, view).labels.length).toBeGreaterThan(0);
  });
});
