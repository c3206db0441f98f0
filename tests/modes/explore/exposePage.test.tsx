import { waitFor } from '@testing-library/react';
import { beforeAll, describe, expect, it } from 'vitest';
import { createExploring, type Exploring } from '../../../src/modes/explore/exploring';
import { exposePage } from '../../../src/modes/explore/exposePage';
import { placeById } from '../../../src/network/lookUp';
import { membersScene } from '../../../src/scene/membersScene';
import { realNetwork } from '../../fixtures/anEcosystem';
import { arrive, aStore, noAnswers, stage } from '../../store/aStore';

/** As `window.ecosysteemkaart` promises it to other programs. */
interface Hooks {
  position(id: string): { readonly x: number; readonly y: number; readonly r: number } | null;
  visible(): readonly {
    readonly id: string;
    readonly kind: string;
    readonly tables: number;
    readonly organisations: number | null;
    readonly participations: number | null;
    readonly isOpen: boolean;
    readonly change: string;
  }[];
  totals(): unknown;
}

function hooks(): Hooks {
  return (window as unknown as { ecosysteemkaart: Hooks }).ecosysteemkaart;
}

describe('exposePage(exploring)', () => {
  const real = realNetwork();
  const store = aStore();
  let exploring: Exploring;
  const paint = (): void => {
    const scene = exploring.pipeline.sceneOf(store.getState());
    if (scene !== null) exploring.painted.tell({ scene, isSettled: true });
  };

  beforeAll(() => {
    exploring = createExploring(store, noAnswers);
    exploring.pipeline.seatWith(membersScene);
    exposePage(exploring);
  });

  it('knows nothing before something is painted', () => {
    expect([hooks().position('limburg'), hooks().visible(), hooks().totals()]).toEqual([null, [], null]);
  });

  it('writes state, counts and problems on the page', () => {
    store.getState().resizeStage(stage);
    arrive(store, real, 'mijnstreek');
    const { dataset } = document.documentElement;
    expect(dataset['appState']).toBe('ready');
    expect(JSON.parse(dataset['counts'] ?? '')).toEqual(store.getState().data.counts);
    expect(JSON.parse(dataset['problems'] ?? '')).toEqual(store.getState().data.problemTotals);
  });

  it('says where a thing is drawn now, and nothing of what is not', () => {
    paint();
    const start = hooks().position('mijnstreek');
    expect(start?.x).toBeCloseTo(stage.width / 2, 6);
    expect(start?.y).toBeCloseTo(stage.height / 2, 6);
    expect(hooks().position('cz')).toBeNull();
    store.getState().select('cz');
    paint();
    expect(hooks().position('cz')?.r).toBeGreaterThan(0);
    store.getState().select(null);
    paint();
  });

  it('gives the true totals of what is drawn', () => {
    const visible = hooks().visible();
    const { nesting, members, verbanden } = real.network;
    const all = visible.find(({ id }) => id === 'nederland');
    expect(all?.tables).toBe(verbanden.count);
    expect(all?.participations).toBe(members?.participations.count);
    expect(all?.organisations).toBe(members?.organisationsIn[0]);
    expect(new Set(visible.map(({ id }) => id)).size).toBe(visible.length);
    expect(visible.length).toBeLessThanOrEqual(nesting.count);
  });

  it('says what became of each thing, and nothing while nothing is compared', async () => {
    expect(
      new Set(
        hooks()
          .visible()
          .map(({ change }) => change),
      ),
    ).toEqual(new Set(['']));
    const limburg = placeById(real.network, 'limburg');
    const changes = {
      places: new Map([[limburg, 'renamed' as const]]),
      seats: new Map(),
      relations: new Map(),
      organisations: new Map(),
    };
    arrive(store, real, 'mijnstreek', changes);
    await waitFor(() => expect(exploring.showing()).not.toBeNull());
    paint();
    const changed = hooks()
      .visible()
      .filter(({ change }) => change !== '');
    expect(changed.map(({ id, change }) => [id, change])).toEqual([['limburg', 'renamed']]);
    arrive(store, real, 'mijnstreek');
    paint();
  });

  it('cannot be changed by other programs', () => {
    expect(Object.isFrozen(hooks())).toBe(true);
    expect(() => Object.assign(window, { ecosysteemkaart: null })).toThrow();
  });
});
