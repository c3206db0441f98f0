import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textWidth } from '../../src/appearance/measureText';
import type { ChangeKind } from '../../src/ecosystem/changes';
import { idOfPlace, placeById } from '../../src/network/lookUp';
import { doMeet } from '../../src/scene/boxes';
import { fitCircle } from '../../src/scene/camera';
import type { Scene, SceneLabel, SceneMark } from '../../src/scene/scene';
import type { SceneChanges } from '../../src/scene/sceneChanges';
import {
  anEcosystem,
  largeNetwork,
  type Mapped,
  mapOf,
  realNetwork,
  somePlan,
} from '../fixtures/anEcosystem';
import { holds } from '../fixtures/holds';
import { type AView, circleOf, overlappingLabels, sceneOf, someView, viewports } from './aView';
import { changesFrom, somePicks } from './someChanges';

const stage = { width: 1440, height: 900 };
const nothing: SceneChanges = {
  places: new Map(),
  seats: new Map(),
  relations: new Map(),
  organisations: new Map(),
};

function viewOf(mapped: Mapped, id: string, viewport = stage): AView {
  return { camera: fitCircle(circleOf(mapped, placeById(mapped.network, id)), viewport), viewport };
}

function whole(mapped: Mapped, viewport = stage): AView {
  return { camera: fitCircle(circleOf(mapped, 0), viewport), viewport };
}

/** How many changes the marks tell in all; the node of an organisation tells none of them. */
function toldBy(marks: readonly SceneMark[]): number {
  return marks
    .filter(({ place }) => place >= 0)
    .reduce((sum, { change, inside }) => sum + inside + (change === null ? 0 : 1), 0);
}

function markOf(scene: Scene, key: string): SceneMark | undefined {
  return scene.marks.find((mark) => mark.key === key);
}

function boxOf({ x, y, r, width }: SceneMark) {
  return { x, y, width, height: 2 * r };
}

function badgesThatMeet({ marks }: Scene): readonly string[] {
  return marks.flatMap((a, index) =>
    marks.slice(index + 1).flatMap((b) => (doMeet(boxOf(a), boxOf(b)) ? [`${a.key} / ${b.key}`] : [])),
  );
}

/** Lines of labels under a round badge; those on a plate are as wide as the plate. */
function labelsUnderBadges({ marks, labels }: Scene): readonly string[] {
  const plates = new Set(['plate', 'areaPlate', 'coalitionPlate']);
  const isUnder = (label: SceneLabel, mark: SceneMark): boolean =>
    label.lines.some((line) => {
      const width = plates.has(label.tone) ? label.width : textWidth(line.text, line.sizePx, line.weight);
      const across = Math.abs(mark.x - label.x) - width / 2 - (mark.width / 2 - mark.r);
      const down = Math.abs(mark.y - label.y - line.dy) - line.sizePx / 2;
      return Math.hypot(Math.max(0, across), Math.max(0, down)) < mark.r;
    });
  return marks.flatMap((mark) =>
    labels.filter((label) => isUnder(label, mark)).map((label) => `${label.key} / ${mark.key}`),
  );
}

describe('markScene(input, cut, drawn)', { timeout: 20_000 }, () => {
  const real = realNetwork();

  it('tells every change by exactly one mark when the whole map is in view', () => {
    holds(
      fc.property(somePlan, somePicks(40), fc.constantFrom(...viewports), (plan, picks, viewport) => {
        const mapped = mapOf(anEcosystem(plan));
        const changes = changesFrom(mapped, picks);
        const { marks } = sceneOf(mapped, { ...whole(mapped, viewport), changes });
        expect(toldBy(marks)).toBe(changes.places.size + changes.seats.size);
      }),
      60,
    );
    holds(
      fc.property(somePicks(400), fc.constantFrom(...viewports), (picks, viewport) => {
        const changes = changesFrom(real, picks);
        const { marks } = sceneOf(real, { ...whole(real, viewport), changes });
        expect(toldBy(marks)).toBe(changes.places.size + changes.seats.size);
      }),
      25,
    );
  });

  it('tells nothing twice in any circle at any camera', () => {
    holds(
      fc.property(someView(real), somePicks(300), (view, picks) => {
        const changes = changesFrom(real, picks);
        const { nesting, members } = real.network;
        const { marks } = sceneOf(real, { ...view, changes });
        const seats = [...changes.seats.keys()].map((seat) => {
          const place = nesting.placeOfVerband[members?.participations.verband[seat] ?? 0] ?? 0;
          return (nesting.size[place] ?? 1) > 1 ? place + 1 : place;
        });
        for (const { place } of marks.filter((mark) => mark.place >= 0)) {
          const isIn = (other: number): boolean =>
            other >= place && other < place + (nesting.size[place] ?? 1);
          const all = [...changes.places.keys(), ...seats].filter(isIn).length;
          expect(toldBy(marks.filter((mark) => isIn(mark.place)))).toBeLessThanOrEqual(all);
        }
        expect(new Set(marks.map(({ key }) => key)).size).toBe(marks.length);
      }),
      25,
    );
  });

  it('lets no badge meet another or a label, however much has changed', () => {
    holds(
      fc.property(someView(real), somePicks(600), (view, picks) => {
        const scene = sceneOf(real, { ...view, changes: changesFrom(real, picks) });
        expect(badgesThatMeet(scene)).toEqual([]);
        expect(labelsUnderBadges(scene)).toEqual([]);
        expect(overlappingLabels(scene.labels)).toEqual([]);
        expect(scene.count).toBeLessThanOrEqual(1500);
      }),
      40,
    );
  });

  it('draws the same things at the same places, whatever has changed', () => {
    holds(
      fc.property(someView(real), somePicks(200), (view, picks) => {
        const before = sceneOf(real, view);
        const after = sceneOf(real, { ...view, changes: changesFrom(real, picks) });
        const placed = ({ circles, tables, seats }: Scene) =>
          [...circles, ...tables, ...seats].map(({ x, y, r }) => [x, y, r]);
        expect(placed(after)).toEqual(placed(before));
        expect(before.marks).toEqual([]);
      }),
      15,
    );
  });

  it('stays within what may be drawn when everything has changed, and still tells all of it', () => {
    const large = largeNetwork('M');
    const { nesting, members } = large.network;
    const everything = <T>(count: number, what: T): Map<number, T> =>
      new Map(Array.from({ length: count }, (_, index) => [index, what]));
    const kind: ChangeKind = 'changed';
    const changes = {
      ...nothing,
      places: everything(nesting.count, kind),
      seats: everything(members?.participations.count ?? 0, kind),
    };
    for (const viewport of viewports) {
      const scene = sceneOf(large, { ...whole(large, viewport), changes });
      expect(scene.count).toBeLessThanOrEqual(1500);
      expect(toldBy(scene.marks)).toBe(changes.places.size + changes.seats.size);
      expect(badgesThatMeet(scene)).toEqual([]);
    }
  });

  it('gives a thing its own sign, and a closed circle the number of changes in it', () => {
    const limburg = placeById(real.network, 'limburg');
    const mip = placeById(real.network, 'denktank-mip');
    const changes: SceneChanges = {
      ...nothing,
      places: new Map([
        [limburg, 'renamed'],
        [mip, 'added'],
      ]),
    };
    const near = sceneOf(real, { ...viewOf(real, 'denktank-mip'), changes });
    expect(markOf(near, `place ${mip}`)).toMatchObject({ change: 'added', inside: 0, text: '' });
    const far = sceneOf(real, { ...viewOf(real, 'limburg'), changes });
    expect(markOf(far, `place ${limburg}`)).toMatchObject({ change: 'renamed', inside: 0 });
    const closed = far.marks.find(({ inside }) => inside > 0);
    expect(closed).toMatchObject({ change: null, inside: 1, text: '1' });
    expect(closed?.place).toBeLessThan(mip);
  });

  it('marks a seat as soon as it is large enough, and until then counts it at its table', () => {
    const mip = placeById(real.network, 'denktank-mip');
    const { members, nesting } = real.network;
    const seat = members?.participations.verband.indexOf(nesting.ref[mip] ?? -1) ?? -1;
    const changes: SceneChanges = { ...nothing, seats: new Map([[seat, 'stopped']]) };
    const near = sceneOf(real, { ...viewOf(real, 'denktank-mip'), changes });
    expect(near.marks.map(({ key, change }) => [key, change])).toEqual([[`seat ${seat}`, 'stopped']]);
    const { camera } = viewOf(real, 'denktank-mip');
    const farther = sceneOf(real, {
      camera: { ...camera, zoom: camera.zoom / 18 },
      viewport: stage,
      changes,
    });
    expect(farther.tables.some(({ place }) => place === mip)).toBe(true);
    expect(markOf(farther, `place ${mip}`)).toMatchObject({ change: null, inside: 1 });
  });

  it('counts what has changed in a closed wide seat at its table', () => {
    const names = Array.from({ length: 9 }, (_, index) => `g${index}`);
    const mapped = mapOf(
      anEcosystem({
        areas: [{ id: 'land' }],
        verbanden: [{ id: 'tafel', area: 'land' }],
        organisations: names.map((id) => ({ id, sort: 'gemeente' })),
        participations: names.map((id) => [id, 'tafel'] as const),
      }),
    );
    const changes: SceneChanges = {
      ...nothing,
      seats: new Map([
        [0, 'added'],
        [1, 'stopped'],
      ]),
    };
    const viewport = { width: 300, height: 200 };
    const { folds, marks } = sceneOf(mapped, { ...whole(mapped, viewport), changes });
    expect(folds.map(({ isOpen }) => isOpen)).toEqual([false]);
    expect(toldBy(marks)).toBe(2);
    expect(marks.filter(({ key }) => key.startsWith('seat'))).toEqual([]);
  });

  it('marks the node of a selected organisation with what became of it', () => {
    const members = real.network.members;
    if (members === null) throw new Error('no members');
    const index = members.participations.organisation[0] ?? 0;
    const view = { ...viewOf(real, 'limburg'), selection: { kind: 'organisation', index } as const };
    const changes: SceneChanges = { ...nothing, organisations: new Map([[index, 'renamed']]) };
    expect(sceneOf(real, { ...view, changes }).marks.map(({ key, change }) => [key, change])).toEqual([
      [`node ${index}`, 'renamed'],
    ]);
  });
});

describe('relations while changes are shown', () => {
  const mapped = mapOf(
    anEcosystem({
      areas: [{ id: 'land' }],
      verbanden: ['a', 'b', 'c'].map((id) => ({ id, area: 'land' })),
      relations: [
        ['a', 'b', 'versterkt'],
        ['b', 'c', 'versterkt'],
      ],
    }),
  );
  const changes: SceneChanges = { ...nothing, relations: new Map([[1, 'stopped']]) };
  const told = (view: Partial<AView>) =>
    sceneOf(mapped, { ...whole(mapped), changes, ...view }).lines.map(({ ends, change, emphasis }) => [
      ...ends.map((place) => idOfPlace(mapped.network, place)),
      change,
      emphasis,
    ]);

  it('draws what has changed also without their layer, and with it tones down the others', () => {
    expect(told({})).toEqual([['b', 'c', 'stopped', 'lit']]);
    expect(told({ showsRelations: true })).toEqual([
      ['b', 'c', 'stopped', 'lit'],
      ['a', 'b', null, 'soft'],
    ]);
    expect(told({ changes: null })).toEqual([]);
  });

  it('puts a badge on the line, with no ring, and counts it at no place', () => {
    const { marks, lines } = sceneOf(mapped, { ...whole(mapped), changes });
    expect(marks.map(({ key, change, ring }) => [key, change, ring])).toEqual([
      [`line ${lines[0]?.key}`, 'stopped', null],
    ]);
    expect(toldBy(marks)).toBe(0);
  });

  it('says that a line for several has changed when they did not all become the same', () => {
    const twice = mapOf(
      anEcosystem({
        areas: [{ id: 'land' }],
        verbanden: ['a', 'b'].map((id) => ({ id, area: 'land' })),
        relations: [
          ['a', 'b', 'versterkt'],
          ['a', 'b', 'versterkt'],
        ],
      }),
    );
    const kindsOf = (relations: SceneChanges['relations']) =>
      sceneOf(twice, {
        ...whole(twice),
        changes: { ...nothing, relations },
        showsRelations: true,
      }).lines.map(({ change, count }) => [change, count]);
    expect(kindsOf(new Map([[1, 'added']]))).toEqual([['changed', 2]]);
    expect(
      kindsOf(
        new Map([
          [0, 'added'],
          [1, 'added'],
        ]),
      ),
    ).toEqual([['added', 2]]);
  });
});

describe('cutScene(input) while changes are shown', () => {
  const real = realNetwork();

  it('tones down what has not changed, and never the rings around it', () => {
    const mip = placeById(real.network, 'denktank-mip');
    const changes: SceneChanges = { ...nothing, places: new Map([[mip, 'moved']]) };
    const { circles, tables } = sceneOf(real, { ...viewOf(real, 'mijnstreek'), changes });
    const { nesting } = real.network;
    const holdsIt = ({ place }: { readonly place: number }): boolean =>
      mip >= place && mip < place + (nesting.size[place] ?? 1);
    for (const circle of circles) {
      expect(circle.emphasis).toBe(circle.isOpen || holdsIt(circle) ? 'normal' : 'soft');
    }
    for (const table of tables) expect(table.emphasis).toBe(holdsIt(table) ? 'normal' : 'soft');
  });

  it('names what is toned down all the same', () => {
    const view = viewOf(real, 'denktank-mip');
    const names = ({ labels }: Scene) => labels.map(({ key }) => key).sort();
    expect(names(sceneOf(real, { ...view, changes: nothing }))).toEqual(names(sceneOf(real, view)));
  });

  it('gives way to a selection', () => {
    const view = { ...viewOf(real, 'mijnstreek'), selection: { kind: 'verband', index: 3 } as const };
    const { circles, tables, seats } = sceneOf(real, { ...view, changes: nothing });
    expect([...circles, ...tables, ...seats].filter(({ emphasis }) => emphasis === 'soft')).toEqual([]);
  });
});
