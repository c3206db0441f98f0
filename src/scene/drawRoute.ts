import { at } from '../ecosystem/columns';
import { paintedShortName } from '../network/names';
import type { Network } from '../network/network';
import type { LineScene } from './lineScene';
import { curve, shorten } from './lineShapes';
import { insideStage, isOnStage, nodeOf, withinEdges } from './nodeOnStage';
import { nodePlace } from './nodePlace';
import type { Cut } from './openPlaces';
import type { Reach, SeatAtPlace } from './reach';
import { relationLines } from './relationLines';
import { type AwayPart, rimChips } from './rimChips';
import type { Route, RouteLeg, RouteStop } from './route';
import type { SceneLine, SceneNode, ScenePoint } from './scene';
import type { SceneInput } from './sceneInput';
import type { Seating } from './seated';
import { planSeats } from './seating';
import { edgeOf } from './seatTables';
import { showing } from './showing';
import { seatsAt, sectorOfOrganisation } from './tableSeats';
import { budget } from './thresholds';

/**
 * Draws the ways between two things: a line for each organisation that sits at two tables on them, bearing its name, and a
 * node with a line to each of its seats for an organisation at an end. Tables out of view are told at the rim.
 *
 * @param input - what the reader looks at, with a route
 * @param cut - the places drawn
 * @param seating - where the seats are
 * @returns lines, those of the chosen way on top; nodes, and chips for every table of the ways that is not on the stage
 */
export function drawRoute(input: SceneInput, cut: Cut, seating: Seating): LineScene {
  const { route } = input;
  const { members } = input.network;
  if (route === null || members === null) return { lines: [], nodes: [], chips: [], linesLeftOut: 0 };
  const nodes = nodesOf(input, route);
  const spots = new Map<RouteStop, Spot | null>();
  const away = new Map<number, AwayPart>();
  const spotOf = (stop: RouteStop): Spot | null => {
    const { spot, point } = findSpot(input, cut, seating, stop);
    spots.set(stop, spot);
    if (spot === null) away.set(stop.place, { point, places: [stop.place] });
    return spot;
  };
  const bundles = new Map<string, Bundle>();
  for (const leg of route.legs) {
    const node = nodes.find(({ organisation }) => organisation === leg.organisation);
    const to = spotOf(leg.to);
    const from = leg.from === null ? spotOfNode(node) : spotOf(leg.from);
    if (from !== null && to !== null && from.key !== to.key) addLeg(bundles, { leg, from, to });
  }
  const wanted = [...bundles.values()].map((bundle) => lineOf(input.network, bundle));
  // The layer of relations stays, when it is on.
  const relations = input.showsRelations ? relationLines(input, cut, seating) : { lines: [], leftOut: 0 };
  const lines = [...wanted, ...relations.lines].slice(0, budget.lines);
  const lit = [...nodes, ...seating.seats.filter((seat) => input.reach.seats.has(seat.participation))];
  return {
    // What is painted last lies on top.
    lines: lines.reverse(),
    nodes,
    chips: rimChips(input, [...away.values()], lit),
    linesLeftOut: wanted.length + relations.lines.length - lines.length + relations.leftOut,
  };
}

/** Where a leg begins or ends on screen. */
interface Spot {
  readonly key: string;
  /** The place it stands for; -1 for a node. */
  readonly place: number;
  readonly point: ScenePoint;
  /** How far from the point the line stops. */
  readonly stop: number;
}

/** Legs between the same two spots: they go as one line. */
interface Bundle {
  readonly from: Spot;
  readonly to: Spot;
  readonly legs: RouteLeg[];
}

function addLeg(
  bundles: Map<string, Bundle>,
  { leg, from, to }: { readonly leg: RouteLeg; readonly from: Spot; readonly to: Spot },
): void {
  const key = `${from.key} ${to.key}`;
  const known = bundles.get(key) ?? bundles.get(`${to.key} ${from.key}`);
  if (known === undefined) bundles.set(key, { from, to, legs: [leg] });
  else known.legs.push(leg);
}

function lineOf(network: Network, { from, to, legs }: Bundle): SceneLine {
  const organisations = [...new Set(legs.map(({ organisation }) => organisation))];
  const [only = 0] = organisations;
  const isSingle = organisations.length === 1;
  const isNode = from.place < 0;
  const isChosen = legs.some((leg) => leg.isChosen);
  const start = shorten(from.point, to.point, from.stop);
  const { members } = network;
  return {
    key: `way ${from.key} ${to.key}`,
    kind: 'way',
    ends: [from.place, to.place],
    word: isNode || !isSingle ? '' : paintedShortName(network, only),
    ...curve(isNode ? from.point : start, shorten(to.point, from.point, to.stop + 1)),
    width: Math.min(6, (isChosen ? 2.4 : 1.2) + Math.log2(organisations.length)),
    count: isNode ? legs.length : organisations.length,
    hasArrow: false,
    change: null,
    sector: isSingle && members !== null ? sectorOfOrganisation(members, only) : null,
    emphasis: isChosen ? 'lit' : 'normal',
  };
}

/** The seat itself where it is drawn, else its table or the closed circle around it; null when that is not on the stage. */
function findSpot(
  input: SceneInput,
  cut: Cut,
  seating: Seating,
  stop: RouteStop,
): { readonly spot: Spot | null; readonly point: ScenePoint } {
  for (const participation of stop.seats) {
    const seat = seating.seatOf.get(participation);
    if (seat === undefined || !('participation' in seat)) continue;
    const spot = { key: `s${participation}`, place: stop.place, point: seat, stop: seat.r };
    return { spot: isOnStage(input, seat) ? spot : null, point: seat };
  }
  const { item, point } = showing(input, cut, stop.verband);
  if (item === null || !isOnStage(input, item)) return { spot: null, point: item ?? point };
  return {
    spot: { key: `p${item.place}`, place: item.place, point: item, stop: edgeOf(seating, item) },
    point: item,
  };
}

function spotOfNode(node: SceneNode | undefined): Spot | null {
  return node === undefined ? null : { key: `n${node.organisation}`, place: -1, point: node, stop: 0 };
}

/** A node for each end that is an organisation; the second keeps clear of the first. */
function nodesOf(input: SceneInput, { ends }: Route): readonly SceneNode[] {
  const { network, layout, viewport } = input;
  const nodes: SceneNode[] = [];
  let first: ScenePoint | null = null;
  for (const { organisation, reach } of ends) {
    const beside = { point: besideSeat(input, reach.seatsByPlace[0]), avoid: first };
    const place = nodePlace({ nesting: network.nesting, layout, viewport, beside }, reach);
    const node = besideTable(input, nodeOf(input, organisation, place, withinEdges(input)), reach);
    first = place;
    const before = nodes[0];
    nodes.push(clearOfSigns(input, before === undefined ? node : apart(input, node, before)));
  }
  return nodes;
}

/** Outward from a seat, so that the line to it crosses no other; in world units. */
function besideSeat({ network, layout }: SceneInput, seat: SeatAtPlace | undefined): ScenePoint {
  const { members } = network;
  if (seat === undefined || members === null) return { x: 0, y: 0 };
  const { place, participation } = seat;
  const there = seatsAt(members, at(network.nesting.ref, place));
  const { seats, fold } = planSeats(there.own.length, there.headCount, there.folded.length);
  const spot = seats[there.own.indexOf(participation)] ?? fold?.members[there.folded.indexOf(participation)];
  const away = spot === undefined ? 0 : (1.25 + 0.6 / at(layout.r, place)) / Math.hypot(spot.x, spot.y);
  return {
    x: at(layout.x, place) + (spot?.x ?? 0) * away * at(layout.r, place),
    y: at(layout.y, place) + (spot?.y ?? 0) * away * at(layout.r, place),
  };
}

/** The node keeps its size where its table is small: it moves outward, so that it does not cover the seat it leads to. */
function besideTable(input: SceneInput, node: SceneNode, { seatsByPlace }: Reach): SceneNode {
  const { layout, camera, viewport } = input;
  const place = seatsByPlace[0]?.place ?? 0;
  const x = (at(layout.x, place) - camera.x) * camera.zoom + viewport.width / 2;
  const y = (at(layout.y, place) - camera.y) * camera.zoom + viewport.height / 2;
  const away = Math.hypot(node.x - x, node.y - y);
  const wanted = at(layout.r, place) * camera.zoom + node.r + airToTable;
  if (away >= wanted || away === 0) return node;
  const point = { x: x + ((node.x - x) / away) * wanted, y: y + ((node.y - y) / away) * wanted };
  return { ...node, ...insideStage(input, withinEdges(input), point) };
}

const airToTable = 22;

/** Below what lies over the stage. */
function clearOfSigns({ covered }: SceneInput, node: SceneNode): SceneNode {
  if (covered === null) return node;
  const isClear =
    Math.abs(node.x - covered.x) > covered.width / 2 + node.r ||
    Math.abs(node.y - covered.y) > covered.height / 2 + node.r;
  return isClear ? node : { ...node, y: covered.y + covered.height / 2 + node.r + 8 };
}

/** Both nodes stay on the stage; pushed to one edge they could lie on each other. */
function apart(input: SceneInput, node: SceneNode, other: SceneNode): SceneNode {
  const away = node.r * 4;
  const isClear = ({ x, y }: ScenePoint): boolean => Math.hypot(x - other.x, y - other.y) >= away;
  if (isClear(node)) return node;
  const sides = [0, Math.PI, Math.PI / 2, -Math.PI / 2].map((turn) =>
    insideStage(input, withinEdges(input), {
      x: other.x + Math.cos(turn) * away,
      y: other.y + Math.sin(turn) * away,
    }),
  );
  const [nearest = node] = sides
    .filter(isClear)
    .sort((a, b) => Math.hypot(a.x - node.x, a.y - node.y) - Math.hypot(b.x - node.x, b.y - node.y));
  return { ...node, ...nearest };
}
