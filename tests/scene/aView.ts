import fc from 'fast-check';
import { placeKinds } from '../../src/network/network';
import { type Camera, type Circle, type Viewport, zoomRange } from '../../src/scene/camera';
import { countChanges } from '../../src/scene/countChanges';
import { cutScene } from '../../src/scene/cutScene';
import { drawRoute } from '../../src/scene/drawRoute';
import { markScene } from '../../src/scene/markScene';
import { membersScene } from '../../src/scene/membersScene';
import { reachOf, widenReach } from '../../src/scene/reach';
import type { Scene, SceneLabel, Selection } from '../../src/scene/scene';
import type { SceneChanges } from '../../src/scene/sceneChanges';
import type { SceneInput } from '../../src/scene/sceneInput';
import { countShared } from '../../src/scene/sharedLines';
import { mapWords } from '../../src/wording/mapWords';
import type { Mapped } from '../fixtures/anEcosystem';

/** From a phone to a wall. */
export const viewports: readonly Viewport[] = [
  { width: 390, height: 560 },
  { width: 1280, height: 720 },
  { width: 1440, height: 900 },
  { width: 1920, height: 1080 },
];

export function circleOf({ layout }: Mapped, place: number): Circle {
  return { x: layout.x[place] ?? 0, y: layout.y[place] ?? 0, r: layout.r[place] ?? 0 };
}

export function sceneOf(mapped: Mapped, view: AView): Scene {
  return cutScene(inputOf(mapped, view), 'all', { members: membersScene, markScene, drawRoute });
}

export interface AView {
  readonly camera: Camera;
  readonly viewport: Viewport;
  readonly selection?: Selection | null;
  readonly steps?: 1 | 2 | 3;
  readonly showsRelations?: boolean;
  readonly shared?: SceneInput['shared'];
  readonly changes?: SceneChanges | null;
  readonly covered?: SceneInput['covered'];
  readonly route?: SceneInput['route'];
}

/** All that decides what is drawn, as the store's pipeline puts it together. */
function inputOf({ network, layout }: Mapped, view: AView): SceneInput {
  const { camera, viewport, selection = null, steps = 1, showsRelations = false, shared } = view;
  const near = reachOf(network, selection);
  return {
    network,
    layout,
    camera,
    viewport,
    selection,
    reach: view.route
      ? view.route.reach
      : selection === null || steps === 1
        ? near
        : widenReach(network, near, selection.kind, steps),
    route: view.route ?? null,
    pointedSector: null,
    showsRelations,
    shared: shared ?? { pairs: [], leftOut: 0 },
    changes: view.changes ? countChanges(network, view.changes) : null,
    covered: view.covered ?? null,
    words: mapWords.nl.scene,
  };
}

/** The lines between the circles that are closed in this view, as the worker counts them. */
export function withShared(mapped: Mapped, view: AView): AView {
  const { members, nesting } = mapped.network;
  if (members === null) return view;
  const closed = sceneOf(mapped, view).circles.filter((circle) => !circle.isOpen);
  const index = { nesting, byOrganisation: members.byOrganisation, verband: members.participations.verband };
  return {
    ...view,
    shared: countShared(
      index,
      closed.map(({ place }) => place),
      400,
    ),
  };
}

/** Numbers from which a view of any data can be made, so that a counterexample stays readable. */
export interface Picks {
  readonly place: number;
  readonly turn: number;
  readonly away: number;
  readonly near: number;
  readonly viewport: Viewport;
  readonly kind: Selection['kind'] | null;
  readonly index: number;
  readonly steps: 1 | 2 | 3;
  readonly showsRelations: boolean;
}

const share = fc.double({ min: 0, max: 1, noNaN: true });

export const somePicks: fc.Arbitrary<Picks> = fc.record({
  place: fc.nat(),
  turn: share,
  away: share,
  near: share,
  viewport: fc.constantFrom(...viewports),
  kind: fc.constantFrom(null, 'area' as const, 'verband' as const, 'organisation' as const),
  index: fc.nat(),
  steps: fc.constantFrom<1 | 2 | 3>(1, 2, 3),
  showsRelations: fc.boolean(),
});

/** A camera anywhere in any circle, from the widest zoom to the nearest, evenly by ratio. */
export function viewFrom(mapped: Mapped, picks: Picks): AView {
  const { viewport, steps, showsRelations } = picks;
  const circle = circleOf(mapped, picks.place % mapped.network.nesting.count);
  const { least, most } = zoomRange(circleOf(mapped, 0), viewport);
  const camera = {
    x: circle.x + Math.cos(picks.turn * 2 * Math.PI) * picks.away * circle.r,
    y: circle.y + Math.sin(picks.turn * 2 * Math.PI) * picks.away * circle.r,
    zoom: least * (most / least) ** picks.near,
  };
  return { camera, viewport, steps, showsRelations, selection: selectionFrom(mapped, picks) };
}

export function someView(mapped: Mapped): fc.Arbitrary<AView> {
  return somePicks.map((picks) => viewFrom(mapped, picks));
}

function selectionFrom({ network }: Mapped, { kind, index }: Picks): Selection | null {
  const counts = {
    area: network.areas.count,
    verband: network.verbanden.count,
    organisation: network.members?.organisations.count ?? 0,
  };
  return kind === null || counts[kind] === 0 ? null : { kind, index: index % counts[kind] };
}

/** Verbanden that the scene accounts for: in closed circles, as tables, too small to draw, and out of view. */
export function accountedIn({ network }: Mapped, scene: Scene): number {
  const { coalitionsIn, tafelsIn, initiativesIn } = network.nesting;
  let sum = scene.outside + scene.tables.length;
  for (const { place, isOpen, unseen } of scene.circles) {
    sum += isOpen
      ? unseen
      : (coalitionsIn[place] ?? 0) + (tafelsIn[place] ?? 0) + (initiativesIn[place] ?? 0);
  }
  return sum;
}

/** Pairs of labels that share ground, by their keys. */
export function overlappingLabels(labels: readonly SceneLabel[]): readonly string[] {
  const strays: string[] = [];
  labels.forEach((a, index) => {
    for (const b of labels.slice(index + 1)) {
      const isApart =
        Math.abs(a.x - b.x) * 2 >= a.width + b.width - 1e-5 ||
        Math.abs(a.y - b.y) * 2 >= a.height + b.height - 1e-5;
      if (!isApart) strays.push(`${a.key} / ${b.key}`);
    }
  });
  return strays;
}

export function labelsOutside(labels: readonly SceneLabel[], { width, height }: Viewport): readonly string[] {
  return labels
    .filter(
      (label) =>
        label.x - label.width / 2 < 0 ||
        label.x + label.width / 2 > width ||
        label.y - label.height / 2 < 0 ||
        label.y + label.height / 2 > height,
    )
    .map(({ key }) => key);
}

export function kindOfPlace({ network }: Mapped, place: number): string {
  return placeKinds[network.nesting.kind[place] ?? 0] ?? '';
}
