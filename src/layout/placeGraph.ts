import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationNodeDatum,
} from 'd3';
import { at } from '../ecosystem/columns';
import { type GraphPlaces, type GraphShape, groundOf } from './graphBody';
import { lineUp } from './lineUp';
import { pressOf } from './pressGraph';
import { spreadBodies } from './spreadBodies';

const ticks = 150;
const ticksAtOnce = 30;
/** At rest after so many ticks. */
const alphaDecay = 0.045;
const pull = 0.05;
/**
 * Lays out a graph by force, from where its bodies would like to begin until it has come to rest; then no two bodies share
 * ground. What has no links stands in rows below.
 *
 * @param shape - bodies with the ground they take, links, and the form of the ground
 * @returns a run that stops now and then, so that others get their turn, and ends with the places, in whole units; the
 *   same for the same shape
 */
export function* placeGraph(shape: GraphShape): Generator<undefined, GraphPlaces> {
  const { bodies, links, centre } = shape;
  const linked = new Set(links.flat());
  if (centre >= 0) linked.add(centre);
  const members = bodies.flatMap((_, index) => (linked.has(index) ? [index] : []));
  const nodes = startNodes(shape, members);
  const simulation = simulate(shape, members, nodes);
  for (let tick = 0; tick < ticks; tick += ticksAtOnce) {
    simulation.tick(ticksAtOnce);
    yield undefined;
  }
  const x = bodies.map(() => 0);
  const y = bodies.map(() => 0);
  const press = pressOf(shape, members, nodes);
  members.forEach((body, index) => {
    x[body] = press.x * (nodes[index]?.x ?? 0);
    y[body] = press.y * (nodes[index]?.y ?? 0);
  });
  const spread = spreadBodies(shape, members, { x, y });
  const loose = bodies.flatMap((_, index) => (linked.has(index) ? [] : [index]));
  return rounded(lineUp(shape, members, loose, spread));
}

/** Around the middle, as far apart as their number asks. */
function startNodes({ bodies, centre }: GraphShape, members: readonly number[]): SimulationNodeDatum[] {
  const starts = members.map((body) => bodies[body] ?? { x: 0, y: 0 });
  const middle = { x: mean(starts.map(({ x }) => x)), y: mean(starts.map(({ y }) => y)) };
  const reach = Math.max(1e-9, ...starts.map(({ x, y }) => Math.hypot(x - middle.x, y - middle.y)));
  const scale = (40 * Math.sqrt(members.length)) / reach;
  return members.map((body, index): SimulationNodeDatum => {
    if (body === centre) return { x: 0, y: 0, fx: 0, fy: 0 };
    // Things that begin at one point go apart in a fixed direction each: the golden angle. Rounded, for engines differ.
    const angle = index * 2.399963;
    const start = starts[index] ?? middle;
    return {
      x: (start.x - middle.x) * scale + Math.round(1e4 * Math.cos(angle)) / 800,
      y: (start.y - middle.y) * scale + Math.round(1e4 * Math.sin(angle)) / 800,
    };
  });
}

function simulate({ bodies, links }: GraphShape, members: readonly number[], nodes: SimulationNodeDatum[]) {
  const indexOf = new Map(members.map((body, index) => [body, index]));
  const sizes = members.map((body) => sizeOf(bodies[body]));
  const degrees = members.map(() => 0);
  const joined = links.map(([one, other]) => {
    const [source, target] = [indexOf.get(one) ?? 0, indexOf.get(other) ?? 0];
    degrees[source] = at(degrees, source) + 1;
    degrees[target] = at(degrees, target) + 1;
    return { source, target };
  });
  const index = (node: SimulationNodeDatum): number => node.index ?? 0;
  return (
    forceSimulation(nodes)
      // The same on every load.
      .randomSource(() => 0.5)
      .alphaDecay(alphaDecay)
      .force(
        'charge',
        forceManyBody()
          .strength((node) => -90 - 4 * at(sizes, index(node)))
          .distanceMax(900),
      )
      .force(
        'link',
        forceLink(joined).distance(({ source, target }) => {
          const [one, other] = [index(source as SimulationNodeDatum), index(target as SimulationNodeDatum)];
          return (
            26 +
            0.8 * (at(sizes, one) + at(sizes, other)) +
            4 * Math.sqrt(Math.min(at(degrees, one), at(degrees, other)))
          );
        }),
      )
      .force('x', forceX(0).strength(pull))
      .force('y', forceY(0).strength(pull))
      .force('collide', forceCollide((node) => 0.9 * at(sizes, index(node))).iterations(1))
      .stop()
  );
}

/** The radius of a disc on about the ground of a body. */
function sizeOf(body: GraphShape['bodies'][number] | undefined): number {
  return body === undefined ? 0 : Math.sqrt(groundOf(body) / 2);
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}

function rounded({ x, y }: GraphPlaces): GraphPlaces {
  return { x: x.map(Math.round), y: y.map(Math.round) };
}
