import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sizeOfGroup } from '../../src/network/grouped';
import { fitCircle } from '../../src/scene/camera';
import { ownScene } from '../../src/scene/ownScene';
import { reachOf } from '../../src/scene/reach';
import { anEcosystem, type Mapped, mapOf, realNetwork, somePlan } from '../fixtures/anEcosystem';
import { holds } from '../fixtures/holds';
import { type AView, circleOf, sceneOf, somePicks, viewFrom } from './aView';

function marksIn(mapped: Mapped, view: AView, organisation: number) {
  const scene = sceneOf(mapped, view);
  const reach = reachOf(mapped.network, { kind: 'organisation', index: organisation });
  return { scene, reach, marks: ownScene(scene, reach, mapped.network.nesting) };
}

describe('ownScene(scene, reach, nesting)', () => {
  it('tells each seat in view by exactly one mark, on what is drawn, within what may be drawn', () => {
    holds(
      fc.property(somePlan, somePicks, fc.nat(), (plan, picks, pick) => {
        const mapped = mapOf(anEcosystem(plan));
        const organisation = pick % plan.organisations.length;
        const { scene, reach, marks } = marksIn(mapped, viewFrom(mapped, picks), organisation);
        const { size } = mapped.network.nesting;
        const drawn = [...scene.tables, ...scene.circles.filter(({ isOpen }) => !isOpen)];
        const inView = reach.seatsByPlace.filter(({ place }) =>
          drawn.some((thing) => place >= thing.place && place < thing.place + (size[thing.place] ?? 1)),
        );
        expect(marks.reduce((sum, { count }) => sum + count, 0)).toBe(inView.length);
        expect(new Set(marks.map(({ key }) => key)).size).toBe(marks.length);
        expect(scene.count + marks.length).toBeLessThanOrEqual(1500);
      }),
    );
  });

  it('counts every seat of an organisation when all is in view', () => {
    const mapped = realNetwork();
    const { members } = mapped.network;
    if (members === null) throw new Error('no members');
    const viewport = { width: 1440, height: 900 };
    const view = { viewport, camera: fitCircle(circleOf(mapped, 0), viewport) };
    const scene = sceneOf(mapped, view);
    expect(scene.outside).toBe(0);
    for (let organisation = 0; organisation < members.organisations.count; organisation++) {
      const reach = reachOf(mapped.network, { kind: 'organisation', index: organisation });
      const marks = ownScene(scene, reach, mapped.network.nesting);
      const told = marks.reduce((sum, { count }) => sum + count, 0);
      expect(told).toBe(sizeOfGroup(members.byOrganisation, organisation));
    }
  });

  it('puts no number where a name stands', () => {
    const mapped = realNetwork();
    holds(
      fc.property(somePicks, fc.nat(), (picks, pick) => {
        const { scene, marks } = marksIn(mapped, viewFrom(mapped, picks), pick % 170);
        for (const { badge } of marks) {
          const covered = scene.labels.filter(
            (label) =>
              badge !== null &&
              Math.abs(label.x - badge.x) < (label.width + badge.width) / 2 &&
              Math.abs(label.y - badge.y) < (label.height + badge.height) / 2,
          );
          expect(covered).toEqual([]);
        }
      }),
      40,
    );
  });
});
