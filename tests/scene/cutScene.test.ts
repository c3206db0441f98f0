import fc from 'fast-check';
import { hyphenateSync } from 'hyphen/nl';
import { describe, expect, it } from 'vitest';
import type { Ecosystem } from '../../src/ecosystem/ecosystem';
import { breakNames } from '../../src/network/breakNames';
import { fitCircle } from '../../src/scene/camera';
import type { Scene } from '../../src/scene/scene';
import {
  anEcosystem,
  largeNetwork,
  type Mapped,
  mapOf,
  realNetwork,
  somePlan,
} from '../fixtures/anEcosystem';
import { holds } from '../fixtures/holds';
import {
  type AView,
  accountedIn,
  circleOf,
  kindOfPlace,
  labelsOutside,
  overlappingLabels,
  sceneOf,
  somePicks,
  someView,
  viewFrom,
  viewports,
  withShared,
} from './aView';

const [phone = { width: 390, height: 560 }, , stage = { width: 1440, height: 900 }] = viewports;

/** Everything that must hold of a picture, at whatever camera of whatever data. */
function expectSound(mapped: Mapped, view: AView): void {
  const scene = sceneOf(mapped, view);
  expectBounded(scene);
  expectOrder(mapped, scene);
  expect(overlappingLabels(scene.labels)).toEqual([]);
  expect(labelsOutside(scene.labels, view.viewport)).toEqual([]);
  expect(accountedIn(mapped, scene)).toBe(mapped.network.verbanden.count);
  expect(numbersOf(scene).filter((number) => !Number.isFinite(number))).toEqual([]);
}

function expectBounded(scene: Scene): void {
  const { circles, tables, seats, folds, lines, labels, marks, nodes } = scene;
  const parts = [circles, tables, seats, folds, lines, labels, marks].reduce(
    (sum, part) => sum + part.length,
    0,
  );
  expect(scene.count).toBe(parts + nodes.length);
  expect(scene.count).toBeLessThanOrEqual(1500);
  expect(scene.chips.length).toBeLessThanOrEqual(8);
}

/** No circle twice, parents before children, and nothing in a circle that is closed. */
function expectOrder({ network }: Mapped, { circles, tables, labels, seats, lines }: Scene): void {
  const drawn = [...circles, ...tables].map(({ place }) => place);
  expect(new Set(drawn).size).toBe(drawn.length);
  const order = new Map(circles.map(({ place }, index) => [place, index]));
  const strays = [...circles, ...tables].filter(({ place }) => {
    const above = network.nesting.parent[place] ?? -1;
    const at = order.get(above);
    return (
      above >= 0 && (at === undefined || circles[at]?.isOpen !== true || at >= (order.get(place) ?? 1e9))
    );
  });
  expect(strays).toEqual([]);
  for (const keys of [labels.map(({ key }) => key), lines.map(({ key }) => key)]) {
    expect(new Set(keys).size).toBe(keys.length);
  }
  expect(new Set(seats.map(({ participation }) => participation)).size).toBe(seats.length);
}

function numbersOf(scene: Scene): readonly number[] {
  return [
    ...[...scene.circles, ...scene.tables, ...scene.seats].flatMap(({ x, y, r }) => [x, y, r]),
    ...scene.lines.flatMap(({ from, control, to, width }) => [
      from.x,
      from.y,
      control.x,
      control.y,
      to.x,
      to.y,
      width,
    ]),
    ...scene.chips.flatMap(({ x, y }) => [x, y]),
  ];
}

describe('cutScene(input) on the real data', { timeout: 20_000 }, () => {
  const real = realNetwork();

  it('is sound at every camera, with everything that can be selected', () => {
    holds(
      fc.property(someView(real), (view) => expectSound(real, view)),
      100,
    );
  });

  it('is sound with the lines between closed circles', () => {
    holds(
      fc.property(someView(real), (view) =>
        expectSound(real, withShared(real, { ...view, selection: null })),
      ),
      25,
    );
  });

  it('draws the same picture at the same camera, wherever the reader has been in between', () => {
    holds(
      fc.property(someView(real), someView(real), (view, elsewhere) => {
        const before = sceneOf(real, view);
        sceneOf(real, elsewhere);
        expect(sceneOf(real, view)).toEqual(before);
      }),
      15,
    );
  });

  it('puts every thing where the camera says, whatever else is drawn', () => {
    holds(
      fc.property(someView(real), (view) => {
        const { camera, viewport } = view;
        for (const { place, x, y, r } of sceneOf(real, view).circles) {
          const circle = circleOf(real, place);
          expect(x).toBeCloseTo((circle.x - camera.x) * camera.zoom + viewport.width / 2, 6);
          expect(y).toBeCloseTo((circle.y - camera.y) * camera.zoom + viewport.height / 2, 6);
          expect(r).toBeCloseTo(circle.r * camera.zoom, 6);
        }
      }),
      20,
    );
  });

  it('reaches every verband: fitted, its own table stands open on the stage with its name and all its seats', () => {
    const breaks = breakNames(real.network, (text) => hyphenateSync(text));
    const network = { ...real.network, breaks };
    const broken = { ...real, network };
    const unseen: string[] = [];
    network.nesting.placeOfVerband.forEach((place, verband) => {
      const table = (network.nesting.size[place] ?? 1) > 1 ? place + 1 : place;
      for (const viewport of [phone, stage]) {
        const scene = sceneOf(broken, { camera: fitCircle(circleOf(real, table), viewport), viewport });
        const starts = network.members?.byVerband.starts;
        const seats = (starts?.[verband + 1] ?? 0) - (starts?.[verband] ?? 0);
        const own = scene.seats.filter((seat) => seat.verband === verband && !seat.isFolded).length;
        const fold = scene.folds.find((one) => one.verband === verband)?.count ?? 0;
        const isNamed = scene.labels.some(({ key }) => key === `table ${table}`);
        if (own + fold !== seats || !isNamed) unseen.push(`${verband} at ${viewport.width}`);
      }
    });
    expect(unseen).toEqual([]);
  });

  it('lights the seats of the selected organisation and dims the others', () => {
    const { network } = real;
    const index = organisationWithMostSeats(real);
    const view = { camera: fitCircle(circleOf(real, 0), stage), viewport: stage };
    const scene = sceneOf(real, { ...view, selection: { kind: 'organisation', index } });
    expect(scene.nodes.map(({ organisation }) => organisation)).toEqual([index]);
    for (const seat of scene.seats) {
      expect(seat.emphasis).toBe(seat.organisation === index ? 'lit' : 'dim');
    }
    expect(sceneOf({ ...real, network: { ...network, members: null } }, view).seats).toEqual([]);
  });

  it('marks a table as empty only when it is known that nobody sits there', () => {
    const { network } = real;
    const view = { camera: fitCircle(circleOf(real, 0), stage), viewport: stage };
    const near = { ...view, camera: { ...view.camera, zoom: 14 } };
    const starts = network.members?.byVerband.starts;
    for (const { isEmpty, verband } of sceneOf(real, near).tables) {
      expect(isEmpty).toBe(starts?.[verband] === starts?.[verband + 1]);
    }
    const early = sceneOf({ ...real, network: { ...network, members: null } }, near);
    expect(early.tables.length).toBeGreaterThan(10);
    expect(early.tables.filter(({ isEmpty }) => isEmpty)).toEqual([]);
  });
});

describe('cutScene(input): where the seats of the selected organisation are told', {
  timeout: 20_000,
}, () => {
  const real = realNetwork();

  /** Seats at the end of a line, in view or in a closed circle, and seats that a chip at the rim counts. */
  function toldIn({ lines, chips }: Scene): number {
    const atLines = lines.filter(({ kind }) => kind === 'seat').reduce((sum, { count }) => sum + count, 0);
    return atLines + chips.reduce((sum, { count }) => sum + count, 0);
  }

  it('accounts for each of them at every camera: lit in view, in a closed circle, or at the rim', () => {
    const starts = real.network.members?.byOrganisation.starts;
    const organisations = real.network.members?.organisations.count ?? 0;
    holds(
      fc.property(someView(real), fc.nat({ max: organisations - 1 }), (view, index) => {
        const scene = sceneOf(real, { ...view, steps: 1, selection: { kind: 'organisation', index } });
        expect(toldIn(scene)).toBe((starts?.[index + 1] ?? 0) - (starts?.[index] ?? 0));
        const lit = scene.seats.filter((seat) => seat.organisation === index).length;
        expect(scene.lines.filter(({ key }) => key.startsWith('seat s')).length).toBe(lit);
      }),
      60,
    );
  });

  it('gives each chip a place inside the stage and as many places as it counts', () => {
    const index = organisationWithMostSeats(real);
    holds(
      fc.property(someView(real), (view) => {
        const { width, height } = view.viewport;
        const { chips } = sceneOf(real, { ...view, selection: { kind: 'organisation', index } });
        for (const chip of chips) {
          expect(chip.places).toHaveLength(chip.count);
          expect(chip.x >= 0 && chip.x <= width && chip.y >= 0 && chip.y <= height).toBe(true);
        }
      }),
      20,
    );
  });
});

describe('cutScene(input) on made-up data', { timeout: 30_000 }, () => {
  it('is sound for ecosystems of every shape', () => {
    holds(
      fc.property(somePlan, somePicks, (plan, picks) => {
        const mapped = mapOf(anEcosystem(plan));
        expectSound(mapped, viewFrom(mapped, picks));
      }),
      60,
    );
  });

  it('draws nothing but the ground for an empty ecosystem', () => {
    const empty = mapOf(anEcosystem({}));
    const scene = sceneOf(empty, { camera: fitCircle(circleOf(empty, 0), stage), viewport: stage });
    expect(scene.circles.map(({ kind }) => kind)).toEqual(['whole']);
    expect([scene.tables, scene.seats, scene.lines, scene.chips]).toEqual([[], [], [], []]);
    expect(kindOfPlace(empty, 0)).toBe('whole');
  });

  it('stays within its budget when a table has a thousand seats and an area a thousand tables', () => {
    const ids = Array.from({ length: 1000 }, (_, i) => `t${i}`);
    const crowd = mapOf(
      anEcosystem({
        areas: [{ id: 'a' }],
        verbanden: ids.map((id) => ({ id, area: 'a' })),
        organisations: ids.map((id, i) => ({ id: `o${id}`, sort: i % 3 === 0 ? 'gemeente' : 'ggd' })),
        participations: [
          ...ids.map((id) => [`o${id}`, 't7', 'lid'] as const),
          ...ids.map((id) => ['ot0', id, 'lid'] as const),
        ],
      }),
    );
    holds(
      fc.property(someView(crowd), (view) => expectSound(crowd, view)),
      25,
    );
  });

  it('stays within its budget when the neighbours of the selection fill wide seats by the hundred', () => {
    const towns = Array.from({ length: 1600 }, (_, i) => `g${i}`);
    const tafels = Array.from({ length: 3 }, (_, i) => `t${i}`);
    const folded = mapOf(
      anEcosystem({
        areas: [{ id: 'a' }],
        verbanden: tafels.map((id) => ({ id, area: 'a' })),
        organisations: [{ id: 'x', sort: 'ggd' }, ...towns.map((id) => ({ id, sort: 'gemeente' }))],
        participations: tafels.flatMap((tafel) => ['x', ...towns].map((id) => [id, tafel, 'lid'] as const)),
      }),
    );
    const index = folded.network.members?.organisations.count ?? 0;
    const camera = fitCircle(circleOf(folded, 0), stage);
    for (const steps of [1, 2, 3] as const) {
      expectSound(folded, {
        camera,
        viewport: stage,
        steps,
        selection: { kind: 'organisation', index: index - 1 },
      });
    }
  });

  it.each(['S', 'M'] as const)('is sound on data of size %s', (size) => {
    const large = largeNetwork(size);
    holds(
      fc.property(someView(large), (view) => expectSound(large, view)),
      size === 'S' ? 30 : 15,
    );
  });

  it('is sound on data of size L', () => {
    const large = mapOf(columnsOfSizeL());
    holds(
      fc.property(someView(large), (view) => expectSound(large, view)),
      15,
    );
  });
});

/** As many areas, verbanden, organisations and participations as size L, straight as columns: 30,000 and 400,000. */
function columnsOfSizeL(): Ecosystem {
  const areas = Array.from({ length: 3000 }, (_, i) => ({
    id: `a${i}`,
    parent: i === 0 ? undefined : `a${Math.floor((i - 1) / 9)}`,
  }));
  const verbanden = Array.from({ length: 30_000 }, (_, i) => ({
    id: `v${i}`,
    kind: i % 4 === 0 ? ('coalition' as const) : ('tafel' as const),
    area: `a${Math.floor(i / 4) % 3000}`,
    parent: i % 4 === 0 ? undefined : `v${i - (i % 4)}`,
  }));
  const sorts = ['gemeente', 'ggd', 'ziekenhuis'];
  const organisations = Array.from({ length: 50_000 }, (_, i) => ({ id: `o${i}`, sort: sorts[i % 3] ?? '' }));
  const ecosystem = anEcosystem({ areas, verbanden, organisations });
  const count = 400_000;
  const nothing = { values: [''], codes: new Uint32Array(count) };
  const { participations } = ecosystem;
  const texts = Object.keys(participations).filter(
    (key) => !['count', 'organisation', 'verband', 'row'].includes(key),
  );
  return {
    ...ecosystem,
    participations: {
      ...participations,
      ...Object.fromEntries(texts.map((key) => [key, nothing])),
      count,
      row: new Uint32Array(count),
      // Few organisations sit at many tables, and every hundredth table has a hundred times as many seats.
      organisation: Uint32Array.from({ length: count }, (_, i) =>
        Math.floor(50_000 * ((i * 0.618) % 1) ** 3),
      ),
      verband: Uint32Array.from({ length: count }, (_, i) => (i % 2 === 0 ? i % 30_000 : (i % 300) * 100)),
    },
  };
}

function organisationWithMostSeats({ network }: Mapped): number {
  const starts = [...(network.members?.byOrganisation.starts ?? [])];
  const counts = starts.slice(1).map((start, index) => start - (starts[index] ?? 0));
  return counts.indexOf(Math.max(...counts));
}
