import { at } from '../ecosystem/columns';
import { verbandKinds } from '../ecosystem/ecosystem';
import { sizeOfGroup } from '../network/grouped';
import { type Network, type PlaceKind, placeKinds } from '../network/network';
import type { Viewport } from './camera';
import { labelScene } from './labelScene';
import { type Drawn, type Marked, unmarked } from './labelSheet';
import type { DrawRoute, LineScene } from './lineScene';
import type { MembersScene } from './membersScene';
import { type Cut, type DrawnPlace, openPlaces } from './openPlaces';
import { holdsName } from './placeNames';
import { rangeOf } from './reach';
import type { Emphasis, Scene, SceneCircle, ScenePart, SceneTable } from './scene';
import { changesIn } from './sceneChanges';
import type { SceneInput } from './sceneInput';
import { unseated } from './seated';

/** Marks what has changed. */
export type MarkScene = (input: SceneInput, cut: Cut, drawn: Drawn) => Marked | null;

/** What draws more than places; handed in, because the first view does without. Null = it is not drawn. */
export interface Drawing {
  readonly members: MembersScene | null;
  /** Only who compares two sets of data needs it. */
  readonly markScene: MarkScene | null;
  /** Draws the route of the input. */
  readonly drawRoute: DrawRoute | null;
}

/**
 * Cuts the layout at the distance the reader looks from, and says everything that is drawn there.
 *
 * @param input - network, layout, camera and what the reader chose
 * @param part - how many labels are placed
 * @param drawing - what draws more than places
 * @returns the scene: at most 1,500 elements; labels never overlap each other
 */
export function cutScene(
  input: SceneInput,
  part: ScenePart,
  { members, markScene, drawRoute }: Drawing,
): Scene {
  const { network, layout, camera, viewport } = input;
  const cut = openPlaces(network.nesting, layout, { camera, viewport }, (place, radiusPx) =>
    holdsName(input, place, radiusPx),
  );
  const circles: SceneCircle[] = [];
  const tables: SceneTable[] = [];
  let groundTint = -1;
  for (const item of cut.drawn) {
    if (isTable(network, item)) {
      const table = sceneTable(input, item);
      if (table !== null) tables.push(table);
      continue;
    }
    const circle = sceneCircle(input, item);
    if (covers(item, viewport)) groundTint = circle.tint;
    circles.push(circle);
  }
  const seating = members?.seatTables(input, tables, circles.length + tables.length) ?? unseated(tables);
  const connecting = members?.lineScene(input, cut, seating, drawRoute) ?? unconnected;
  const { lines, nodes, chips, linesLeftOut } = connecting;
  const drawn = { circles, tables: seating.tables, seating, ...connecting };
  const marked = markScene?.(input, cut, drawn) ?? unmarked;
  const labels = part === 'shapes' ? [] : labelScene(input, drawn, { marked, members }, part);
  const count =
    circles.length +
    tables.length +
    seating.seats.length +
    seating.folds.length +
    lines.length +
    labels.length +
    marked.marks.length +
    nodes.length;
  return {
    circles,
    tables: seating.tables,
    seats: seating.seats,
    folds: seating.folds,
    lines,
    labels,
    nodes,
    chips,
    marks: marked.marks,
    own: [],
    groundTint,
    outside: cut.outside,
    linesLeftOut,
    count,
  };
}

const unconnected: LineScene = { lines: [], nodes: [], chips: [], linesLeftOut: 0 };

function kindOf(network: Network, place: number): PlaceKind {
  return placeKinds[at(network.nesting.kind, place)] ?? 'whole';
}

function isTable(network: Network, item: DrawnPlace): boolean {
  const kind = kindOf(network, item.place);
  return kind === 'core' || (kind === 'verband' && at(network.nesting.size, item.place) === 1);
}

function sceneCircle(input: SceneInput, item: DrawnPlace): SceneCircle {
  const { network, selection } = input;
  const kind = kindOf(network, item.place);
  const ref = at(network.nesting.ref, item.place);
  const isSelected =
    selection !== null &&
    selection.index === ref &&
    selection.kind === (kind === 'area' ? 'area' : kind === 'verband' ? 'verband' : 'organisation') &&
    (kind === 'area' || kind === 'verband');
  return {
    place: item.place,
    kind: kind === 'area' || kind === 'unplaced' || kind === 'whole' ? kind : 'coalition',
    x: item.x,
    y: item.y,
    r: item.r,
    tint: tintOf(network, item.place),
    isOpen: item.isOpen,
    isSelected,
    emphasis: isSelected ? 'lit' : circleEmphasis(input, item),
    unseen: item.unseen,
  };
}

/** Nothing is selected that lights up what it touches, and no ways are shown. */
function isAtRest({ selection, route }: SceneInput): boolean {
  return route === null && (selection === null || selection.kind === 'area');
}

/** A closed circle is dim when nothing of the selection is in it. */
function circleEmphasis(input: SceneInput, item: DrawnPlace): Emphasis {
  const { reach, network } = input;
  if (item.isOpen) return isFrame(input.network, item.place) ? 'soft' : 'normal';
  if (isAtRest(input)) return restingEmphasis(input, item.place);
  const range = { first: item.place, last: item.place + at(network.nesting.size, item.place) };
  const { start, end } = rangeOf(reach.places.length, (position) => at(reach.places, position), range);
  return end > start ? 'normal' : 'dim';
}

/** A coalition that a choice hides stays as the frame of what is shown in it. */
function isFrame({ nesting }: Network, place: number): boolean {
  const isCoalition = placeKinds[at(nesting.kind, place)] === 'verband';
  return isCoalition && at(nesting.isHidden ?? [], place + 1) === 1;
}

/** While changes are shown and nothing is selected, what has not changed is toned down. */
function restingEmphasis({ network, changes }: SceneInput, place: number): Emphasis {
  return changes === null || changesIn(network.nesting, changes, place) > 0 ? 'normal' : 'soft';
}

/** Areas take the tint of their level, so that a municipality looks like one everywhere; others that of their depth. */
function tintOf(network: Network, place: number): number {
  const ref = at(network.nesting.ref, place);
  const kind = kindOf(network, place);
  if (kind === 'area' && at(network.areas.level, ref) !== 255) {
    const depth = at(network.nesting.depth, place);
    return Math.min(5, Math.max(at(network.areas.level, ref), Math.min(depth, 5)));
  }
  return Math.min(5, at(network.nesting.depth, place));
}

function sceneTable(input: SceneInput, item: DrawnPlace): SceneTable | null {
  const { network, selection, reach, route } = input;
  const verband = at(network.nesting.ref, item.place);
  const kind = verbandKinds[at(network.verbanden.kind, verband)];
  if (kind === undefined) return null;
  const { members } = network;
  // A table of which no seat is shown is not one of which nobody knows who sits there.
  const seatCount = members === null ? 0 : sizeOfGroup(members.allSeats ?? members.byVerband, verband);
  const isSelected =
    (selection?.kind === 'verband' && selection.index === verband) || route?.chosen.has(verband) === true;
  const isTouched = reach.verbanden.has(verband) || reach.shared.some((shared) => shared.verband === verband);
  const emphasis = isAtRest(input) ? restingEmphasis(input, item.place) : isTouched ? 'normal' : 'dim';
  return {
    place: item.place,
    verband,
    kind,
    x: item.x,
    y: item.y,
    r: item.r,
    top: item.r * 0.54,
    isEmpty: members !== null && seatCount === 0,
    isSelected,
    emphasis: isSelected ? 'lit' : emphasis,
  };
}

function covers(item: DrawnPlace, viewport: Viewport): boolean {
  const dx = Math.max(item.x, viewport.width - item.x);
  const dy = Math.max(item.y, viewport.height - item.y);
  return dx * dx + dy * dy <= item.r * item.r;
}
