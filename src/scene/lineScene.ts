import { at } from '../ecosystem/columns';
import type { Members, Network } from '../network/network';
import { findText } from '../network/packedText';
import { tablePlaceOf } from '../network/places';
import type { Cut, DrawnPlace } from './openPlaces';
import type { RimChip, SceneLine, SceneNode, ScenePoint } from './scene';
import type { SceneInput } from './sceneInput';
import type { Seating } from './seatTables';
import { sectorOfOrganisation } from './tableSeats';
import { budget } from './thresholds';

export interface LineScene {
  readonly lines: readonly SceneLine[];
  readonly node: SceneNode | null;
  readonly chips: readonly RimChip[];
  readonly linesLeftOut: number;
}

/** How many lines between closed circles stay readable. */
const mostBundles = 24;
const mostRelations = 70;
const nodeRadius = 24;
const rimInset = 30;
/** Size of a chip at the rim, about; labels keep clear of it. */
export const chipSize = { width: 150, height: 36 };

/**
 * Draws what connects: the lines of the selection, else the strongest bundles between closed circles; and the layer of
 * relations when it is on. What the selection has out of view is told at the rim.
 *
 * @param input - what the reader looks at
 * @param cut - the places drawn
 * @param seating - where the seats are
 * @returns lines, the node of a selected organisation and the chips at the rim
 */
export function lineScene(input: SceneInput, cut: Cut, seating: Seating): LineScene {
  const { selection } = input;
  const relations = relationLines(input, cut);
  if (selection?.kind === 'organisation') {
    const seats = seatLines(input, cut, seating);
    return { ...seats, lines: [...seats.lines, ...relations].slice(0, budget.lines), linesLeftOut: 0 };
  }
  if (selection?.kind === 'verband') {
    const shared = sharedTableLines(input, cut);
    const lines = [...shared.lines, ...relations].slice(0, budget.lines);
    return { lines, node: null, chips: shared.chips, linesLeftOut: input.reach.sharedLeftOut };
  }
  const bundles = input.showsRelations ? { lines: [], leftOut: 0 } : bundleLines(input, cut);
  const lines = [...bundles.lines, ...relations].slice(0, budget.lines);
  return { lines, node: null, chips: [], linesLeftOut: bundles.leftOut };
}

/** Where on screen a verband shows: its table, the closed circle around it, or nowhere. */
interface Showing {
  readonly item: DrawnPlace | null;
  readonly point: ScenePoint;
  readonly place: number;
}

function showing(input: SceneInput, cut: Cut, verband: number): Showing {
  const { network, layout, camera, viewport } = input;
  const place = tablePlaceOf(network, verband);
  const point = {
    x: (at(layout.x, place) - camera.x) * camera.zoom + viewport.width / 2,
    y: (at(layout.y, place) - camera.y) * camera.zoom + viewport.height / 2,
  };
  for (let step = place; step >= 0; step = at(network.nesting.parent, step)) {
    const item = cut.byPlace.get(step);
    if (item === undefined) continue;
    const isShown = !item.isOpen || step === place;
    return { item: isShown ? item : null, point, place };
  }
  return { item: null, point, place };
}

function seatLines(input: SceneInput, cut: Cut, seating: Seating): Omit<LineScene, 'linesLeftOut'> {
  const { network, reach, selection } = input;
  const { members } = network;
  if (members === null || selection === null) return { lines: [], node: null, chips: [] };
  const sector = sectorOfOrganisation(members, selection.index);
  const targets = new Map<string, { point: ScenePoint; stop: number; count: number }>();
  const away: Showing[] = [];
  let sumX = 0;
  let sumY = 0;
  for (const participation of reach.seats) {
    const shown = showing(input, cut, at(members.participations.verband, participation));
    sumX += shown.point.x;
    sumY += shown.point.y;
    const seat = seating.seatOf.get(participation);
    if (seat !== undefined && 'participation' in seat) {
      targets.set(`s${participation}`, { point: seat, stop: seat.r, count: 1 });
    } else if (shown.item !== null) {
      const key = `p${shown.item.place}`;
      const known = targets.get(key);
      if (known === undefined) targets.set(key, { point: shown.item, stop: shown.item.r, count: 1 });
      else known.count += 1;
    } else away.push(shown);
  }
  const total = Math.max(1, reach.seats.size);
  const node: SceneNode = {
    ...insideStage(input, { x: sumX / total, y: sumY / total }),
    organisation: selection.index,
    r: nodeRadius,
    sector,
  };
  const lines = [...targets]
    .sort(([, a], [, b]) => b.count - a.count)
    .slice(0, budget.lines)
    .map(([key, target]): SceneLine => {
      return {
        key: `seat ${key}`,
        kind: 'seat',
        ...curve(node, shorten(target.point, node, target.stop + 1)),
        width: Math.min(5, 1.4 + Math.log2(target.count)),
        count: target.count,
        hasArrow: false,
        sector,
        emphasis: 'lit',
      };
    });
  return { lines, node, chips: rimChips(input, away) };
}

function sharedTableLines(input: SceneInput, cut: Cut): { lines: SceneLine[]; chips: readonly RimChip[] } {
  const { selection, reach } = input;
  if (selection === null) return { lines: [], chips: [] };
  const home = showing(input, cut, selection.index);
  const from = home.item ?? home.point;
  const targets = new Map<number, { item: DrawnPlace; count: number }>();
  const away: Showing[] = [];
  for (const shared of reach.shared) {
    const shown = showing(input, cut, shared.verband);
    if (shown.item === null) away.push(shown);
    else if (shown.item.place !== home.item?.place) {
      const known = targets.get(shown.item.place);
      if (known === undefined) targets.set(shown.item.place, { item: shown.item, count: shared.count });
      else known.count = Math.max(known.count, shared.count);
    }
  }
  const lines = [...targets.values()].map(({ item, count }): SceneLine => {
    const start = home.item === null ? from : shorten(from, item, home.item.r);
    return {
      key: `shared ${item.place}`,
      kind: 'shared',
      ...curve(start, shorten(item, from, item.r)),
      width: Math.min(9, 1 + count * 0.9),
      count,
      hasArrow: false,
      sector: null,
      emphasis: 'lit',
    };
  });
  return { lines, chips: rimChips(input, away) };
}

/** One line between two closed circles, drawn towards what holds both, so that lines that go the same way run together. */
function bundleLines(input: SceneInput, cut: Cut): { lines: SceneLine[]; leftOut: number } {
  const { network, shared } = input;
  const lines: SceneLine[] = [];
  let leftOut = shared.leftOut;
  for (const pair of shared.pairs) {
    const a = cut.byPlace.get(pair.a);
    const b = cut.byPlace.get(pair.b);
    if (a === undefined || b === undefined || a.isOpen || b.isOpen) continue;
    if (lines.length >= mostBundles) {
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
      from: shorten(a, control, a.r),
      control,
      to: shorten(b, control, b.r),
      width: Math.min(5, 0.8 + pair.count * 0.3),
      count: pair.count,
      hasArrow: false,
      sector: null,
      emphasis: 'normal',
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

/** Relations, and the lines from verbanden to a coalition that works in another area. */
function relationLines(input: SceneInput, cut: Cut): SceneLine[] {
  const { network, selection } = input;
  const lines = new Map<string, SceneLine>();
  const isSelected = (a: number, b: number): boolean =>
    selection?.kind === 'verband' && (selection.index === a || selection.index === b);
  if (input.showsRelations) {
    for (const { from, to, sort } of verbandRelations(network)) {
      if (lines.size >= mostRelations || isNested(network, from, to)) continue;
      addRelation(lines, { input, cut, from, to, sort, kind: 'relation' });
    }
  } else if (selection?.kind !== 'verband') return [];
  for (const item of cut.drawn) {
    const verband = at(network.nesting.ref, item.place);
    if (at(network.nesting.kind, item.place) !== 3) continue;
    const coalition = at(network.verbanden.parent, verband);
    if (coalition < 0 || at(network.verbanden.area, coalition) === at(network.verbanden.area, verband))
      continue;
    if (input.showsRelations || isSelected(verband, coalition)) {
      addRelation(lines, { input, cut, from: verband, to: coalition, sort: '', kind: 'home' });
    }
  }
  return [...lines.values()];
}

/** What lies inside the other needs no line that says so. */
function isNested({ nesting }: Network, a: number, b: number): boolean {
  const first = at(nesting.placeOfVerband, a);
  const second = at(nesting.placeOfVerband, b);
  const outer = Math.min(first, second);
  return Math.max(first, second) < outer + at(nesting.size, outer);
}

interface VerbandRelation {
  readonly from: number;
  readonly to: number;
  readonly sort: string;
}

const relationsOf = new WeakMap<Members, readonly VerbandRelation[]>();

/** Relations of which both ends lie on the map. */
function verbandRelations(network: Network): readonly VerbandRelation[] {
  const { members, verbanden } = network;
  if (members === null) return [];
  const known = relationsOf.get(members);
  if (known !== undefined) return known;
  const resolved = members.relations
    .map((relation) => ({
      from: findText(verbanden.id, relation.from),
      to: findText(verbanden.id, relation.to),
      sort: relation.sort,
    }))
    .filter(({ from, to }) => from >= 0 && to >= 0);
  relationsOf.set(members, resolved);
  return resolved;
}

function addRelation(
  lines: Map<string, SceneLine>,
  relation: {
    readonly input: SceneInput;
    readonly cut: Cut;
    readonly from: number;
    readonly to: number;
    readonly sort: string;
    readonly kind: 'relation' | 'home';
  },
): void {
  const from = showing(relation.input, relation.cut, relation.from).item;
  const to = showing(relation.input, relation.cut, relation.to).item;
  if (from === null || to === null || from.place === to.place) return;
  const key = `${relation.kind} ${relation.sort} ${from.place} ${to.place}`;
  const known = lines.get(key);
  if (known !== undefined) {
    lines.set(key, { ...known, count: known.count + 1, width: Math.min(4, known.width + 0.4) });
    return;
  }
  lines.set(key, {
    key,
    kind: relation.kind,
    ...curve(shorten(from, to, from.r), shorten(to, from, to.r + 3)),
    width: 1.5,
    count: 1,
    hasArrow: relation.kind === 'relation',
    sector: null,
    emphasis: relation.input.selection === null ? 'normal' : 'lit',
  });
}

function curve(from: ScenePoint, to: ScenePoint): Pick<SceneLine, 'from' | 'control' | 'to'> {
  const bend = 0.14;
  const start = { x: from.x, y: from.y };
  return {
    from: start,
    control: {
      x: (from.x + to.x) / 2 - (to.y - from.y) * bend,
      y: (from.y + to.y) / 2 + (to.x - from.x) * bend,
    },
    to: { x: to.x, y: to.y },
  };
}

/** The point on the edge of a circle that faces another point. */
function shorten(circle: ScenePoint, towards: ScenePoint, r: number): ScenePoint {
  const dx = towards.x - circle.x;
  const dy = towards.y - circle.y;
  const distance = Math.hypot(dx, dy);
  if (distance <= r) return { x: circle.x, y: circle.y };
  return { x: circle.x + (dx / distance) * r, y: circle.y + (dy / distance) * r };
}

function insideStage(input: SceneInput, point: ScenePoint): ScenePoint {
  const { width, height } = input.viewport;
  const inset = nodeRadius + rimInset + 20;
  return {
    x: Math.min(Math.max(point.x, inset), Math.max(inset, width - inset)),
    y: Math.min(Math.max(point.y, inset), Math.max(inset, height - inset)),
  };
}

/** At most eight chips: one for each direction of the compass in which something lies. */
function rimChips(input: SceneInput, away: readonly Showing[]): readonly RimChip[] {
  const { width, height } = input.viewport;
  // On a wide stage the zoom buttons lie in a corner; on a narrow one the breadcrumbs lie over the top.
  const inset = width > 700 ? { x: 142, y: 30 } : { x: 80, y: 64 };
  const byDirection = new Map<number, number[]>();
  for (const shown of away) {
    const angle = Math.atan2(shown.point.y - height / 2, shown.point.x - width / 2);
    const direction = (Math.round(angle / (Math.PI / 4)) + 8) % 8;
    const there = byDirection.get(direction);
    if (there === undefined) byDirection.set(direction, [shown.place]);
    else there.push(shown.place);
  }
  return [...byDirection]
    .sort(([a], [b]) => a - b)
    .map(([direction, places]) => {
      const angle = (direction * Math.PI) / 4;
      const reach = Math.min(
        (width / 2 - inset.x) / Math.max(1e-6, Math.abs(Math.cos(angle))),
        (height / 2 - inset.y) / Math.max(1e-6, Math.abs(Math.sin(angle))),
      );
      return {
        key: `rim ${direction}`,
        x: width / 2 + Math.cos(angle) * reach,
        y: height / 2 + Math.sin(angle) * reach,
        angle,
        count: places.length,
        places,
      };
    });
}
