import { addToGraph } from '../../layout/addToGraph';
import type { GraphPlaces, GraphShape, GroundForm } from '../../layout/graphBody';
import { placeGraph } from '../../layout/placeGraph';
import { type ChosenGraph, chooseGraph, type GraphAsk } from '../../network/graph/chooseGraph';
import type { GraphCounts } from '../../network/graph/neighbourhood';
import type { PlacedGraph } from '../../scene/networkPicture';
import { graphShape, keyOfGraphThing } from '../../scene/networkShape';
import type { GraphSource, HeldNetwork } from '../heldData';

/** What is asked of a graph that is to be drawn. */
export interface PlacedGraphAsk extends GraphAsk {
  /** Of the ground on which it is drawn; wide when not said. */
  readonly form?: GroundForm;
}

/** A graph with its places, and how much of what there is it shows. */
export interface GraphReply extends PlacedGraph {
  readonly drawn: GraphCounts;
  /** All within the steps, of what is shown. */
  readonly all: GraphCounts;
  /** All within the steps with nothing left out by a choice. */
  readonly whole: GraphCounts;
  /** The first step for which there was no room at all; 0 = there was for each. */
  readonly stepLeft: number;
}

/** What can come in under a choice is given its place together, up to so many elements: so it lies the same under every choice. */
const mostLaid = 3000;
const mostKept = 12;

/** The places of one question, whatever the choice. */
interface Laid {
  readonly whole: GraphCounts;
  /** In the order in which they got their place. */
  readonly graph: ChosenGraph;
  readonly places: GraphPlaces;
}

/** By question, of the network that was asked about last. */
type Kept = Map<string, Laid>;
let kept: { readonly of: HeldNetwork | null; readonly laid: Kept } = { of: null, laid: new Map() };

/**
 * Answers what lies around a thing or in a place, as a graph with places. A choice moves nothing: the graph is laid out
 * without it, and what comes in only under it finds room between the rest.
 *
 * @param source - the data, what is shown of them, and where they lie on the map
 * @param ask - around what, how far, how much, and on what ground
 * @returns the graph of what is shown; other questions get their turn while it is made
 */
export async function answerGraph(source: GraphSource, ask: PlacedGraphAsk): Promise<GraphReply> {
  const drawn = await runToRest(chooseGraph(source.visible, ask));
  // Data that are read meanwhile have a store of their own.
  const store = keptFor(source.whole);
  const laid = await laidFor(store, source, ask);
  const known = positionsOf(laid.graph);
  const isAllKnown = drawn.things.every((thing) => known.has(keyOfGraphThing(thing)));
  const { graph, places } = isAllKnown ? laid : await withMore(store, source, ask, { laid, drawn });
  const positions = positionsOf(graph);
  return {
    things: drawn.things.map((thing) => {
      const position = positions.get(keyOfGraphThing(thing)) ?? 0;
      const [x = 0, y = 0] = [places.x[position], places.y[position]];
      return { ...thing, x, y, degree: graph.degrees[position] ?? 0 };
    }),
    edges: drawn.edges,
    drawn: drawn.drawn,
    all: drawn.all,
    whole: laid.whole,
    stepLeft: drawn.stepLeft,
  };
}

function keptFor(whole: HeldNetwork): Kept {
  if (kept.of !== whole) kept = { of: whole, laid: new Map() };
  return kept.laid;
}

async function laidFor(store: Kept, { whole, layout }: GraphSource, ask: PlacedGraphAsk): Promise<Laid> {
  const key = keyOfAsk(ask);
  const found = store.get(key);
  if (found !== undefined) return found;
  const graph = await runToRest(chooseGraph(whole, ask));
  const places = await runToRest(placeGraph(graphShape(whole, layout, graph, formOf(ask))));
  const made = { whole: graph.all, graph, places };
  if (store.size >= mostKept) store.delete([...store.keys()][0] ?? '');
  store.set(key, made);
  return made;
}

/** Adds what lies in reach, and what of the graph is still missing then. */
async function withMore(
  store: Kept,
  { whole, layout }: GraphSource,
  ask: PlacedGraphAsk,
  { laid, drawn }: { readonly laid: Laid; readonly drawn: ChosenGraph },
): Promise<Laid> {
  const wide = join(laid.graph, await runToRest(chooseGraph(whole, { ...ask, most: mostLaid })));
  const graph = join(wide, drawn);
  const shape: GraphShape = graphShape(whole, layout, graph, formOf(ask));
  const places = await runToRest(addToGraph(shape, laid.graph.things.length, laid.places));
  const made = { whole: laid.whole, graph, places };
  if (wide.things.length === graph.things.length) store.set(keyOfAsk(ask), made);
  return made;
}

/** The things of both, those of the first before the others. */
function join(first: ChosenGraph, second: ChosenGraph): ChosenGraph {
  const known = positionsOf(first);
  const added = second.things.flatMap((thing, index) => (known.has(keyOfGraphThing(thing)) ? [] : [index]));
  const things = [...first.things, ...added.flatMap((index) => second.things[index] ?? [])];
  const positions = new Map(things.map((thing, index) => [keyOfGraphThing(thing), index]));
  const positionOf = (index: number): number => {
    const thing = second.things[index];
    return (thing && positions.get(keyOfGraphThing(thing))) ?? 0;
  };
  const isNew = new Set(added);
  const edges = second.edges
    .filter(({ organisation, verband }) => isNew.has(organisation) || isNew.has(verband))
    .map(({ seats, ...ends }) => ({
      organisation: positionOf(ends.organisation),
      verband: positionOf(ends.verband),
      seats,
    }));
  return {
    ...first,
    things,
    edges: [...first.edges, ...edges],
    degrees: [...first.degrees, ...added.map((index) => second.degrees[index] ?? 0)],
  };
}

function positionsOf({ things }: ChosenGraph): ReadonlyMap<string, number> {
  return new Map(things.map((thing, index) => [keyOfGraphThing(thing), index]));
}

function keyOfAsk({ centre, steps, most, ...ask }: PlacedGraphAsk): string {
  return `${centre.kind} ${centre.index} ${steps} ${most} ${formOf(ask)}`;
}

function formOf({ form = 'wide' }: Pick<PlacedGraphAsk, 'form'>): GroundForm {
  return form;
}

/** So long a run goes on before others get their turn. */
const turnMs = 12;

/** Between two turns other messages are answered. */
async function runToRest<Result>(run: Generator<undefined, Result>): Promise<Result> {
  let start = performance.now();
  for (;;) {
    const { done, value } = run.next();
    if (done === true) return value;
    if (performance.now() - start < turnMs) continue;
    await new Promise((resolve) => setTimeout(resolve, 0));
    start = performance.now();
  }
}
