import { findThing, organisationByKey } from '../network/lookUp';
import type { Nesting, Network } from '../network/network';
import { cutScene, type MarkScene } from '../scene/cutScene';
import { placeInFocus } from '../scene/focus';
import { nothingReached, type Reach, reachOf, widenReach } from '../scene/reach';
import { type OwnMark, type Scene, type ScenePart, type Selection, sceneParts } from '../scene/scene';
import type { CountedChanges, SceneChanges } from '../scene/sceneChanges';
import type { SceneInput } from '../scene/sceneInput';
import type { AppState } from './appState';

/** Everything that follows from the state; each stage is remembered until its input changes by reference. */
export interface Pipeline {
  /** What is selected, if it exists. */
  selectionOf(state: AppState): Selection | null;
  reachOf(state: AppState): Reach;
  /** The place that the reader looks at; -1 while there is no map. */
  focusOf(state: AppState): number;
  /** What is drawn now; null while there is no map. */
  sceneOf(state: AppState): Scene | null;
  /** The same with fewer labels. */
  partOf(state: AppState, part: Exclude<ScenePart, 'all'>): Scene | null;
  /** What is shown as changed; null while nothing is compared, and until there is what marks it. */
  changesOf(state: AppState): CountedChanges | null;
  /** Takes what marks the seats of the reader's organisation, once it has been fetched. */
  markOwnWith(mark: MarkOwn): void;
  /** Takes what marks changes, once it has been fetched. */
  markWith(marking: Marking): void;
  /** What comes next: data from which nothing was cut yet comes in parts. */
  nextPart(state: AppState): ScenePart;
}

/** Marks the seats of an organisation in a scene. */
export type MarkOwn = (scene: Scene, reach: Reach, nesting: Nesting) => readonly OwnMark[];

/** Counts changes and marks them; who compares nothing does without. */
export interface Marking {
  readonly countChanges: (network: Network, changes: SceneChanges) => CountedChanges;
  readonly markScene: MarkScene;
}

/**
 * Makes the pipeline of one store.
 *
 * @returns its stages; moving the camera runs `cutScene` only
 */
export function createPipeline(): Pipeline {
  const selectionOf = remember((network: Network | null, id: string | null): Selection | null =>
    network === null || id === null ? null : findThing(network, id),
  );
  const nearby = remember((network: Network | null, selection: Selection | null) =>
    network === null ? nothingReached : reachOf(network, selection),
  );
  const wider = [2, 3].map((steps) =>
    remember((network: Network | null, selection: Selection | null) =>
      network === null || selection === null
        ? nothingReached
        : widenReach(network, nearby(network, selection), selection.kind, steps),
    ),
  );
  let markScene: MarkScene | null = null;
  const own = createOwnMarks();
  let changesOf = (_network: Network, _changes: SceneChanges): CountedChanges | null => null;
  let lastInput: (SceneInput & OwnInput) | null = null;
  let lastScene: Scene | null = null;
  let done: { readonly network: Network | null; readonly part: ScenePart } = { network: null, part: 'all' };
  const pipeline: Pipeline = {
    selectionOf: ({ data, view }) => selectionOf(data.network, view.selection),
    reachOf(state) {
      const stage = wider[state.view.steps - 2] ?? nearby;
      return stage(state.data.network, pipeline.selectionOf(state));
    },
    focusOf({ data, view }) {
      if (data.network === null || data.layout === null || view.camera === null) return -1;
      return placeInFocus(data.network.nesting, data.layout, {
        camera: view.camera,
        viewport: view.viewport,
      });
    },
    sceneOf(state) {
      const input = inputOf(state, pipeline);
      if (input === null) return null;
      const all = { ...input, own: state.view.own, markOwn: own.marking() };
      if (lastScene !== null && lastInput !== null && isSame(lastInput, all)) return lastScene;
      lastInput = all;
      done = { network: input.network, part: 'all' };
      lastScene = own.mark(cutScene(input, 'all', markScene), state);
      return lastScene;
    },
    partOf(state, part) {
      const input = inputOf(state, pipeline);
      if (input === null) return null;
      done = { network: input.network, part };
      return own.mark(cutScene(input, part, markScene), state);
    },
    changesOf: ({ data: { network, changes } }) =>
      network === null || changes === null ? null : changesOf(network, changes),
    markOwnWith: own.markWith,
    markWith(marking) {
      markScene = marking.markScene;
      changesOf = remember(marking.countChanges);
    },
    nextPart({ data }) {
      if (data.network !== done.network) return 'shapes';
      return sceneParts[sceneParts.indexOf(done.part) + 1] ?? 'all';
    },
  };
  return pipeline;
}

/** Adds to a scene where the organisation of the reader sits. */
function createOwnMarks() {
  let marking: MarkOwn | null = null;
  const reach = remember((network: Network | null, key: string | null): Reach | null => {
    const index = network === null ? -1 : organisationByKey(network, key);
    return network === null || index < 0 ? null : reachOf(network, { kind: 'organisation', index });
  });
  return {
    marking: () => marking,
    markWith(next: MarkOwn): void {
      marking = next;
    },
    mark(scene: Scene, { data, view }: AppState): Scene {
      const reached = reach(data.network, view.own);
      if (reached === null || data.network === null || marking === null) return scene;
      const own = marking(scene, reached, data.network.nesting);
      return { ...scene, own, count: scene.count + own.length };
    },
  };
}

/** What else decides over the picture. */
interface OwnInput {
  readonly own: string | null;
  readonly markOwn: MarkOwn | null;
}

function inputOf(state: AppState, pipeline: Pipeline): SceneInput | null {
  const { data, view } = state;
  if (data.network === null || data.layout === null || view.camera === null) return null;
  return {
    network: data.network,
    layout: data.layout,
    camera: view.camera,
    viewport: view.viewport,
    selection: pipeline.selectionOf(state),
    reach: pipeline.reachOf(state),
    pointedSector: state.pointing.sector,
    showsRelations: view.showsRelations,
    shared: state.shared,
    changes: pipeline.changesOf(state),
    covered: view.covered,
    words: view.words,
  };
}

function isSame<Input extends SceneInput>(a: Input, b: Input): boolean {
  return (Object.keys(a) as (keyof Input)[]).every((key) => a[key] === b[key]);
}

/** Remembers the last answer of a function of two values. */
function remember<A, B, R>(answer: (a: A, b: B) => R): (a: A, b: B) => R {
  let last: { readonly a: A; readonly b: B; readonly result: R } | null = null;
  return (a, b) => {
    if (last === null || last.a !== a || last.b !== b) last = { a, b, result: answer(a, b) };
    return last.result;
  };
}
