import { waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { describeStage } from '../../../src/modes/explore/describeStage';
import { createExploring, type Exploring } from '../../../src/modes/explore/exploring';
import { placeById } from '../../../src/network/lookUp';
import type { SceneChanges } from '../../../src/scene/sceneChanges';
import { wordingIn } from '../../../src/wording/wording';
import { realNetwork } from '../../fixtures/anEcosystem';
import { aLoadedStore, arrive, noAnswers } from '../../store/aStore';

const real = realNetwork();
const words = wordingIn('nl');
const { members, nesting } = real.network;
const at = { x: 0, y: 0, r: 9 };
const mip = placeById(real.network, 'denktank-mip');
const mipVerband = nesting.ref[mip] ?? -1;
const seat = members?.participations.verband.indexOf(mipVerband) ?? -1;
const organisation = members?.participations.organisation[seat] ?? -1;

const changes: SceneChanges = {
  places: new Map([
    [mip, 'renamed'],
    [placeById(real.network, 'heerlen'), 'moved'],
  ]),
  seats: new Map([[seat, 'added']]),
  relations: new Map(),
  organisations: new Map([[organisation, 'changed']]),
};

/** A page that compares; what shows changes has been fetched. */
async function comparing(compared: SceneChanges | null = changes): Promise<Exploring> {
  const store = aLoadedStore();
  const exploring = createExploring(store, noAnswers);
  arrive(store, real, 'mijnstreek', compared);
  if (compared !== null) await waitFor(() => expect(exploring.showing()).not.toBeNull());
  return exploring;
}

function spoken(exploring: Exploring): string {
  const scene = exploring.pipeline.sceneOf(exploring.store.getState());
  return scene === null ? '' : describeStage(exploring, scene, words);
}

describe('describeChanges(network, changes, hit, telling)', () => {
  it('tells of a place what became of it and how much has changed in it', async () => {
    const { tellChanges } = await comparing();
    expect(tellChanges({ kind: 'place', place: mip, ...at }, words)).toEqual(['hernoemd', '1 wijziging']);
    const limburg = placeById(real.network, 'limburg');
    expect(tellChanges({ kind: 'place', place: limburg, ...at }, words)).toEqual(['3 wijzigingen']);
  });

  it('tells of a seat what became of it, and of the organisation by itself what became of that', async () => {
    const { tellChanges } = await comparing();
    const hit = { kind: 'organisation', index: organisation, ...at } as const;
    expect(tellChanges({ ...hit, verband: mipVerband }, words)).toEqual(['nieuw']);
    expect(tellChanges({ ...hit, verband: -1 }, words)).toEqual(['gewijzigd']);
    expect(tellChanges({ ...hit, index: organisation + 1, verband: -1 }, words)).toEqual([]);
  });
});

describe('describeStage(exploring, scene, words) while two sets of data are compared', () => {
  it('tells how much has changed in the place in focus, and when nothing has', async () => {
    expect(spoken(await comparing())).toContain(', 3 wijzigingen.');
    const nothing = { places: new Map(), seats: new Map(), relations: new Map(), organisations: new Map() };
    expect(spoken(await comparing(nothing))).toContain(', geen wijzigingen.');
    expect(spoken(await comparing(null))).not.toContain('wijziging');
  });

  it('tells what became of what is chosen', async () => {
    const exploring = await comparing();
    exploring.store.getState().select('denktank-mip');
    expect(spoken(exploring)).toMatch(/Gekozen: Denktank MIP, .*, hernoemd, 1 wijziging\./);
  });
});
