import { emptyDataset } from '../../src/dataset/addFile';
import { withFile } from '../../src/dataset/readDataset';
import { wholeChoice } from '../../src/network/choice';
import type { Viewport } from '../../src/scene/camera';
import type { SceneChanges } from '../../src/scene/sceneChanges';
import { createAppStore, type UseAppStore } from '../../src/store/appStore';
import type { DataClient } from '../../src/store/dataClient';
import { noMends } from '../../src/store/desk/workingSet';
import type { Start } from '../../src/store/intents';
import { usualOptions } from '../../src/store/viewOptions';
import { validateDataset } from '../../src/validation/validateDataset';
import { mapWords } from '../../src/wording/mapWords';
import { type Mapped, realNetwork } from '../fixtures/anEcosystem';

export const stage: Viewport = { width: 1440, height: 900 };

/** Counts and problems of no data at all, for tests that do not look at them. */
const {
  counts,
  problems,
  totals: problemTotals,
} = validateDataset(withFile(emptyDataset(), { name: 'gebieden.csv', bytes: new Uint8Array() }));

/** Data as it comes from the site, without changes of the page. */
export const fromSite = { origin: { kind: 'site' }, mends: noMends, comparedWith: '' } as const;

export function aStore(start: Partial<Start> = {}): UseAppStore {
  return createAppStore({
    mode: 'kaart',
    deskPart: 'problemen',
    language: 'nl',
    words: mapWords.nl.scene,
    theme: 'automatic',
    singleKeys: true,
    clickerReady: false,
    telling: null,
    focus: null,
    selection: null,
    showsRelations: false,
    steps: 1,
    choice: wholeChoice,
    own: null,
    keptOwn: null,
    connection: null,
    options: usualOptions,
    panelTab: 'card',
    notices: [],
    ...start,
  });
}

/** Gives a store data in the two steps in which they arrive. */
export function arrive(
  store: UseAppStore,
  { network, layout }: Mapped,
  start = '',
  changes: SceneChanges | null = null,
): void {
  const { members, breaks: _, ...structure } = network;
  store.getState().takeStructure({ network: structure, layout, title: 'Proef', start, ...fromSite });
  store.getState().takeMembers({ members, counts, problems, problemTotals, changes });
}

/** A store with a stage and data, as a page that has loaded. */
export function aLoadedStore(start: Partial<Start> = {}, mapped: Mapped = realNetwork()): UseAppStore {
  const store = aStore(start);
  store.getState().resizeStage(stage);
  arrive(store, mapped, 'mijnstreek');
  return store;
}

/** A worker that knows nothing. */
export const noAnswers: DataClient = {
  load: () => {},
  keep: async () => null,
  search: async () => [],
  guide: async () => ({ parts: [], things: [], left: 0 }),
  share: async () => ({ pairs: [], leftOut: 0 }),
  narrow: async () => null,
  ask: () => new Promise(() => {}),
  desk: () => new Promise(() => {}),
};
