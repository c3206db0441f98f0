import { at } from '../ecosystem/columns';
import { organisationsInBoth } from '../network/sharedBetween';
import { curve, shorten } from './lineShapes';
import { isOnStage, nodeOf } from './nodeOnStage';
import { nodePlace } from './nodePlace';
import type { Cut, DrawnPlace } from './openPlaces';
import { type Reach, rangeOf, type SeatAtPlace } from './reach';
import { relationLines } from './relationLines';
import { type AwayPart, rimChips } from './rimChips';
import type { RimChip, SceneLine, SceneNode, ScenePoint } from './scene';
import type { SceneInput } from './sceneInput';
import type { Seating } from './seated';
import { edgeOf } from './seatTables';
import { showing } from './showing';
import { budget } from './thresholds';

export interface LineScene {
  readonly lines: readonly SceneLine[];
  readonly nodes: readonly SceneNode[];
  readonly chips: readonly RimChip[];
  readonly linesLeftOut: number;
}

/** Draws the route of the input; fetched when there is one. */
export type DrawRoute = (input: SceneInput, cut: Cut, seating: Seating) => LineScene;

/** How many lines between closed circles stay readable. */
const mostBundles = 24;

/**
 * Draws what connects: the lines of the selection, else the strongest bundles between closed circles; and the layer of
 * relations when it is on. What the selection has out of view is told at the rim.
 *
 * @param input - what the reader looks at
 * @param cut - the places drawn
 * @param seating - where the seats are
 * @param drawRoute - draws the route of the input, which then is all that is drawn
 * @returns lines, the node of a selected organisation and the chips at the rim
 */
export function lineScene(
  input: SceneInput,
  cut: Cut,
  seating: Seating,
  drawRoute: DrawRoute | null,
): LineScene {
  const { selection, route } = input;
  if (route !== null && drawRoute !== null) return drawRoute(input, cut, seating);
  const relations = relationLines(input, cut, seating);
  if (selection?.kind === 'organisation') {
    const seats = seatLines(input, cut, seating);
    const lines = [...seats.lines, ...relations.lines].slice(0, budget.lines);
    return { ...seats, lines, linesLeftOut: seats.linesLeftOut + relations.leftOut };
  }
  if (selection?.kind === 'verband') {
    const shared = sharedTableLines(input, cut, seating);
    const lines = [...shared.lines, ...relations.lines].slice(0, budget.lines);
    const linesLeftOut = input.reach.sharedLeftOut + relations.leftOut;
    return { lines, nodes: [], chips: shared.chips, linesLeftOut };
  }
  const bundles = input.showsRelations ? { lines: [], leftOut: 0 } : bundleLines(input, cut);
  const lines = [...bundles.lines, ...relations.lines].slice(0, budget.lines);
  return { lines, nodes: [], chips: [], linesLeftOut: bundles.leftOut + relations.leftOut };
}

function seatLines(input: SceneInput, cut: Cut, seating: Seating): LineScene {
  const { network, selection } = input;
  const { members } = network;
  if (members === null || selection === null) return { lines: [], nodes: [], chips: [], linesLeftOut: 0 };
  const { layout, viewport, reach } = input;
  const place = nodePlace({ nesting: network.nesting, layout, viewport }, reach);
  const node = nodeOf(input, selection.index, place);
  const { sector } = node;
  const { targets, away } = seatTargets(input, cut, seating);
  const lines = targets.slice(0, budget.lines).map((target): SceneLine => {
    return {
      key: `seat ${target.key}`,
      kind: 'seat',
      ends: [-1, target.place],
      word: '',
      ...curve(node, shorten(target.point, node, target.stop + 1)),
      width: Math.min(5, 1.4 + Math.log2(target.count)),
      count: target.count,
      hasArrow: false,
      change: null,
      sector,
      emphasis: 'lit',
    };
  });
  const lit = [node, ...seating.seats.filter((seat) => input.reach.seats.has(seat.participation))];
  const chips = rimChips(input, away, lit);
  return { lines, nodes: [node], chips, linesLeftOut: targets.length - lines.length };
}

interface SeatTarget {
  readonly key: string;
  /** The table of the seat, or the closed circle that holds the seats. */
  readonly place: number;
  readonly point: ScenePoint;
  /** How far from the point the line stops. */
  readonly stop: number;
  readonly count: number;
}

/**
 * Seats that are drawn on the stage get a line each; tables without seats and closed circles one for all that is in
 * them. What is not on the stage is away, so that lines and rim together account for every seat.
 */
function seatTargets(
  input: SceneInput,
  cut: Cut,
  seating: Seating,
): { readonly targets: readonly SeatTarget[]; readonly away: readonly AwayPart[] } {
  const closed = cut.drawn.filter((item) => !item.isOpen);
  const parts = closed.flatMap((item) => partsOf(input, seating, item));
  const targets = parts.filter(({ target }) => isOnStage(input, target.point)).map(({ target }) => target);
  const away = parts
    .filter(({ target }) => !isOnStage(input, target.point))
    .map(({ target, places }): AwayPart => ({ point: target.point, places }));
  for (const item of cut.left) {
    const places = seatsIn(input, item.place).map((seat) => seat.place);
    if (places.length > 0) away.push({ point: item, places });
  }
  return { targets: targets.sort((a, b) => b.count - a.count), away };
}

/** What a table or closed circle has of the selection: a part for each seat that is drawn, one for all that are not. */
function partsOf(
  input: SceneInput,
  seating: Seating,
  item: DrawnPlace,
): readonly { readonly target: SeatTarget; readonly places: readonly number[] }[] {
  const parts: { readonly target: SeatTarget; readonly places: readonly number[] }[] = [];
  const hidden: number[] = [];
  for (const { participation, place } of seatsIn(input, item.place)) {
    const seat = seating.seatOf.get(participation);
    if (seat === undefined || !('participation' in seat)) hidden.push(place);
    else {
      const target = { key: `s${participation}`, place: item.place, point: seat, stop: seat.r, count: 1 };
      parts.push({ target, places: [place] });
    }
  }
  if (hidden.length > 0) {
    const count = hidden.length;
    const target = { key: `p${item.place}`, place: item.place, point: item, stop: item.r, count };
    parts.push({ target, places: hidden });
  }
  return parts;
}

function seatsIn({ network, reach }: SceneInput, place: number): readonly SeatAtPlace[] {
  const range = { first: place, last: place + at(network.nesting.size, place) };
  const { seatsByPlace } = reach;
  const { start, end } = rangeOf(
    seatsByPlace.length,
    (position) => seatsByPlace[position]?.place ?? 0,
    range,
  );
  return end > start ? seatsByPlace.slice(start, end) : [];
}

function sharedTableLines(
  input: SceneInput,
  cut: Cut,
  seating: Seating,
): { readonly lines: readonly SceneLine[]; readonly chips: readonly RimChip[] } {
  const { selection, reach } = input;
  if (selection === null) return { lines: [], chips: [] };
  const home = showing(input, cut, selection.index);
  const from = home.item ?? home.point;
  const targets = new Map<number, { readonly item: DrawnPlace; readonly count: number }>();
  const away: AwayPart[] = [];
  for (const shared of reach.shared) {
    const shown = showing(input, cut, shared.verband);
    if (shown.item === null) away.push({ point: shown.point, places: [shown.place] });
    else if (shown.item.place !== home.item?.place) {
      const known = targets.get(shown.item.place);
      const count = Math.max(known?.count ?? 0, shared.count);
      targets.set(shown.item.place, { item: shown.item, count });
    }
  }
  const lines = [...targets.values()].map(({ item, count: most }): SceneLine => {
    const count = sharedWith(input, home.place, item) ?? most;
    const start = home.item === null ? from : shorten(from, item, edgeOf(seating, home.item));
    return {
      key: `shared ${item.place}`,
      kind: 'shared',
      ends: [home.place, item.place],
      word: '',
      ...curve(start, shorten(item, from, edgeOf(seating, item))),
      width: sharedWidth(count),
      count,
      hasArrow: false,
      change: null,
      sector: null,
      emphasis: 'lit',
    };
  });
  const lit = home.item === null ? [] : [home.item];
  return { lines, chips: rimChips(input, away, lit) };
}

const counted = new WeakMap<Reach, Map<number, number | null>>();

/** How many organisations of a table sit in a closed circle; null for a table, where the reach knows it, or too many. */
function sharedWith({ network, reach }: SceneInput, home: number, item: DrawnPlace): number | null {
  if (at(network.nesting.size, item.place) === 1) return null;
  const counts = counted.get(reach) ?? new Map<number, number | null>();
  counted.set(reach, counts);
  const known = counts.get(item.place);
  if (known !== undefined) return known;
  const count = organisationsInBoth(network, home, item.place)?.length ?? null;
  counts.set(item.place, count);
  return count;
}

/** Width of a line by the number of organisations shared: its area grows with the number, and names stay readable. */
function sharedWidth(count: number): number {
  return Math.min(6, 0.6 + 1.2 * Math.sqrt(count));
}

/** One line between two closed circles, drawn towards what holds both, so that lines that go the same way run together. */
function bundleLines(input: SceneInput, cut: Cut): { lines: SceneLine[]; leftOut: number } {
  const { network, shared, changes } = input;
  const lines: SceneLine[] = [];
  let leftOut = shared.leftOut;
  for (const pair of shared.pairs) {
    const a = cut.byPlace.get(pair.a);
    const b = cut.byPlace.get(pair.b);
    if (a === undefined || b === undefined || a.isOpen || b.isOpen) continue;
    // A line that leaves the stage says nothing of where it leads.
    if (lines.length >= mostBundles || !isOnStage(input, a) || !isOnStage(input, b)) {
      leftOut += 1;
      continue;
    }
    const holder = cut.byPlace.get(nearestHolder(network.nesting.parent, pair.a, pair.b));
    const middle = { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
    const control =
      holder === undefined
        ? middle
        : { x: middle.x * 0.55 + holder.x * 0.45, y: middle.y * 0.55 + holder.y * 0.45 };
    lines.push({
      key: `bundle ${pair.a} ${pair.b}`,
      kind: 'shared',
      ends: [pair.a, pair.b],
      word: '',
      from: shorten(a, control, a.r),
      control,
      to: shorten(b, control, b.r),
      width: sharedWidth(pair.count) * 0.8,
      count: pair.count,
      hasArrow: false,
      change: null,
      sector: null,
      emphasis: changes === null ? 'normal' : 'soft',
    });
  }
  return { lines, leftOut };
}

function nearestHolder(parent: Int32Array, a: number, b: number): number {
  const above = new Set<number>();
  for (let step = a; step >= 0; step = at(parent, step)) above.add(step);
  let step = b;
  while (step >= 0 && !above.has(step)) step = at(parent, step);
  return step;
}
