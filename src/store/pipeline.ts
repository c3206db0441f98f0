import type { Way } from '../network/connectionGraph';
import { findThing } from '../network/lookUp';
import type { Network } from '../network/network';
import { cutScene, type Drawing, type MarkScene } from '../scene/cutScene';
import { placeInFocus } from '../scene/focus';
import type { DrawRoute } from '../scene/lineScene';
import type { MembersScene } from '../scene/membersScene';
import { nothingReached, type Reach, reachOf, widenReach } from '../scene/reach';
import type { Route } from '../scene/route';
import { type Scene, type ScenePart, type Selection, sceneParts } from '../scene/scene';
import type { CountedChanges, SceneChanges } from '../scene/sceneChanges';
import type { SceneInput } from '../scene/sceneInput';
import type { AppState, FoundConnection } from './appState';
import { createOwnMarks, type MarkOwn } from './ownMarks';
import { remember } from './remember';

/** Everything that follows from the state; each stage is remembered until its input changes by reference. */
export interface Pipeline {
  /** What is selected, if it exists. */
  selectionOf(state: AppState): Selection | null;
  reachOf(state: AppState): Reach;
  /** The ways that are shown; null while there are none, while something is selected, and until there is what draws them. */
  routeOf(state: AppState): Route | null;
  /** The place that the reader looks at; -1 while there is no map. */
  focusOf(state: AppState): number;
  /** What is drawn now; null while there is no map. */
  sceneOf(state: AppState): Scene | null;
  /** What would be drawn from elsewhere, or on a stage of another size, with nothing over it; null while there is no map. */
  sceneFrom(state: AppState, look: Look): Scene | null;
  /** The same with fewer labels. */
  partOf(state: AppState, part: Exclude<ScenePart, 'all'>): Scene | null;
  /** What is shown as changed; null while nothing is compared, and until there is what marks it. */
  changesOf(state: AppState): CountedChanges | null;
  /** Whether there is what draws members: seats, and the lines between what they connect. */
  drawsMembers(): boolean;
  /** Takes what draws members, once it has been fetched. */
  seatWith(members: MembersScene): void;
  /** Takes what marks the seats of the reader's organisation, once it has been fetched. */
  markOwnWith(mark: MarkOwn): void;
  /** Takes what marks changes, once it has been fetched. */
  markWith(marking: Marking): void;
  /** Takes what draws ways, once it has been fetched. */
  traceWith(tracing: Tracing): void;
  /** What comes next: data from which nothing was cut yet comes in parts. */
  nextPart(state: AppState): ScenePart;
}

/** From where is looked, and on what; the shared lines are those of the circles closed there. */
export type Look = Pick<SceneInput, 'camera' | 'viewport' | 'shared'>;

/** Counts changes and marks them; who compares nothing does without. */
export interface Marking {
  readonly countChanges: (network: Network, changes: SceneChanges) => CountedChanges;
  readonly markScene: MarkScene;
}

/** Makes a route of ways and draws it; who asks for no connection does without. */
export interface Tracing {
  readonly makeRoute: (network: Network, ways: readonly Way[], chosen: Way | undefined) => Route | null;
  readonly drawRoute: DrawRoute;
}

/**
 * Makes the pipeline of one store.
 *
 * @returns its stages; moving the camera runs `cutScene` only
 */
export function createPipeline(): Pipeline {
  const { selectionOf, reachAround } = createReaching();
  let members: MembersScene | null = null;
  let markScene: MarkScene | null = null;
  const own = createOwnMarks();
  let changesOf = (_network: Network, _changes: SceneChanges): CountedChanges | null => null;
  const tracer = createTracer();
  const cut = (input: SceneInput, part: ScenePart, state: AppState): Scene => {
    const drawing: Drawing = { members, markScene, drawRoute: tracer.drawRoute() };
    return own.mark(cutScene(input, part, drawing), state);
  };
  let lastInput: (SceneInput & OtherInput) | null = null;
  let lastScene: Scene | null = null;
  let done: { readonly network: Network | null; readonly part: ScenePart } = { network: null, part: 'all' };
  const pipeline: Pipeline = {
    selectionOf: ({ data, view }) => selectionOf(data.network, view.selection),
    reachOf(state) {
      const route = pipeline.routeOf(state);
      if (route !== null) return route.reach;
      return reachAround(state.data.network, pipeline.selectionOf(state), state.view.steps);
    },
    routeOf: tracer.routeOf,
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
      const all = { ...input, members, own: state.view.own, markOwn: own.marking() };
      if (lastScene !== null && lastInput !== null && isSame(lastInput, all)) return lastScene;
      lastInput = all;
      done = { network: input.network, part: 'all' };
      lastScene = cut(input, 'all', state);
      return lastScene;
    },
    sceneFrom(state, look) {
      const input = inputOf(state, pipeline);
      return input && cut({ ...input, ...look, covered: null, pointedSector: null }, 'all', state);
    },
    partOf(state, part) {
      const input = inputOf(state, pipeline);
      if (input === null) return null;
      done = { network: input.network, part };
      return cut(input, part, state);
    },
    changesOf: ({ data: { network, changes } }) =>
      network === null || changes === null ? null : changesOf(network, changes),
    drawsMembers: () => members !== null,
    seatWith(next) {
      members = next;
    },
    markOwnWith: own.markWith,
    markWith(marking) {
      markScene = marking.markScene;
      changesOf = remember(marking.countChanges);
    },
    traceWith: tracer.traceWith,
    nextPart({ data }) {
      if (data.network !== done.network) return hasSameNames(data.network, done.network) ? 'all' : 'shapes';
      return sceneParts[sceneParts.indexOf(done.part) + 1] ?? 'all';
    },
  };
  return pipeline;
}

/** The stages that find what is selected, and what that touches. */
function createReaching() {
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
  return {
    selectionOf,
    reachAround: (network: Network | null, selection: Selection | null, steps: number): Reach =>
      (wider[steps - 2] ?? nearby)(network, selection),
  };
}

/** The stage that makes a route of what was found; empty until there is what does so. */
function createTracer() {
  let tracing: Tracing | null = null;
  const routeOf = remember(
    (found: FoundConnection, position: number) =>
      tracing?.makeRoute(found.network, found.reply.ways, wayAt(found, position)) ?? null,
  );
  return {
    routeOf({ data, view, found }: AppState): Route | null {
      if (tracing === null || found === null || view.selection !== null) return null;
      // While the answer for another choice is on its way the one before stays.
      const isOfThese = found.network.nesting.ref === data.network?.nesting.ref;
      return isOfThese ? routeOf(found, view.way.position) : null;
    },
    drawRoute: () => tracing?.drawRoute ?? null,
    traceWith(next: Tracing): void {
      tracing = next;
    },
  };
}

/** What else decides over the picture. */
interface OtherInput {
  readonly members: MembersScene | null;
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
    route: pipeline.routeOf(state),
    pointedSector: state.pointing.sector,
    showsRelations: view.showsRelations,
    shared: state.shared,
    changes: pipeline.changesOf(state),
    covered: view.covered,
    words: view.words,
  };
}

/**
 * Gives the way that the reader looks at.
 *
 * @param found - the answer
 * @param position - among its shortest ways, and behind these the longer ones
 * @returns that way, else the first; undefined when there is none
 */
export function wayAt({ reply }: FoundConnection, position: number): Way | undefined {
  const longer = reply.longer?.ways[position - reply.ways.length];
  return reply.ways[position] ?? longer ?? reply.ways[0];
}

/** What is left under a choice has the names of before: they were measured, and cost little to place again. */
function hasSameNames(next: Network | null, before: Network | null): boolean {
  if (next === null || before === null || next.members === null || before.members === null) return false;
  return next.nesting.ref === before.nesting.ref && next.breaks === before.breaks;
}

function isSame<Input extends SceneInput>(a: Input, b: Input): boolean {
  return (Object.keys(a) as (keyof Input)[]).every((key) => a[key] === b[key]);
}
