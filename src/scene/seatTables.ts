import { at, textAt } from '../ecosystem/columns';
import { isHeadRole } from '../ecosystem/roles';
import { seatState } from '../network/narrowed';
import type { Members } from '../network/network';
import type { Emphasis, SceneFold, SceneSeat, SceneTable } from './scene';
import type { SceneInput } from './sceneInput';
import { type Seating, unseated } from './seated';
import { type FoldSpot, planSeats, type SeatPlan, type SeatSpot } from './seating';
import { seatsAt, sectorOfOrganisation, type TableSeats } from './tableSeats';
import { budget, thresholds } from './thresholds';

/**
 * Draws the seats of every table that is large enough, the largest and the selected ones first, as far as the budget goes.
 *
 * @param input - what the reader looks at
 * @param tables - the tables in view
 * @param circleCount - circles and tables drawn: the more there are, the fewer seats
 * @returns tables with their seats
 */
export function seatTables(input: SceneInput, tables: readonly SceneTable[], circleCount: number): Seating {
  const { members } = input.network;
  if (members === null) return unseated(tables);
  const drawn: DrawnSeats = { seats: [], folds: [], most: budget.circlesAndSeats - circleCount };
  const tops = new Map<number, number>();
  const inOrder = [...tables].sort((a, b) => weight(b) - weight(a) || a.place - b.place);
  const crowded = crowdedSizes(members, inOrder, drawn.most);
  for (const table of inOrder) {
    const there = seatsAt(members, table.verband);
    const plan = planSeats(there.own.length, there.headCount, there.folded.length);
    tops.set(table.place, plan.topRadius * table.r);
    if (table.emphasis !== 'lit' && crowded.has(sizeOf(table))) continue;
    seatTable({ input, members, table, there }, plan, drawn);
  }
  return {
    tables: tables.map((table) => ({ ...table, top: tops.get(table.place) ?? table.top })),
    seats: drawn.seats,
    folds: drawn.folds,
    topOf: tops,
    seatOf: seatsByParticipation(members, drawn),
  };
}

function sizeOf(table: SceneTable): number {
  return Math.round(table.r * 100);
}

/**
 * Sizes at which there are more seats than may be drawn: then no table of that size gets any, for one with seats beside
 * one without would seem to be fuller. A single table may be that crowded too: of it only the seats on the stage count.
 */
function crowdedSizes(members: Members, tables: readonly SceneTable[], most: number): ReadonlySet<number> {
  const groups = new Map<number, { tables: number; seats: number }>();
  for (const table of tables) {
    const there = seatsAt(members, table.verband);
    const group = groups.get(sizeOf(table)) ?? { tables: 0, seats: 0 };
    groups.set(sizeOf(table), {
      tables: group.tables + 1,
      seats: group.seats + there.own.length + Math.min(1, there.folded.length),
    });
  }
  const crowded = new Set<number>();
  let left = most;
  for (const [size, group] of groups) {
    if (group.tables > 1 && group.seats > left) crowded.add(size);
    else left -= group.seats;
  }
  return crowded;
}

/**
 * Says where a line to a place ends: at the top of a table, below its seats, or at the edge of a closed circle.
 *
 * @param seating - the tables as they are drawn
 * @param item - a place that is drawn
 * @returns pixels from its middle
 */
export function edgeOf(seating: Seating, item: { readonly place: number; readonly r: number }): number {
  return seating.topOf.get(item.place) ?? item.r;
}

/** Draws the seats of one table, when they are large enough and there is room for all that lie on the stage. */
function seatTable(drawing: TableDrawing, plan: SeatPlan, drawn: DrawnSeats): void {
  const { input, table } = drawing;
  const shown = spotsOnStage(input, table, plan.seats);
  const size = plan.seats[0]?.r ?? plan.fold?.members[0]?.r ?? 0;
  const room = drawn.most - drawn.seats.length - drawn.folds.length;
  if (size * table.r < thresholds.smallestSeat || shown.size + 1 > room) return;
  addSeats(drawing, plan.seats, { shown, seats: drawn.seats });
  if (plan.fold !== null) addFold(drawing, plan.fold, drawn);
}

function seatsByParticipation(
  members: Members,
  { seats, folds }: DrawnSeats,
): ReadonlyMap<number, SceneSeat | SceneFold> {
  const seatOf = new Map<number, SceneSeat | SceneFold>();
  for (const seat of seats) seatOf.set(seat.participation, seat);
  for (const fold of folds) {
    for (const participation of shownIn(members, seatsAt(members, fold.verband).folded)) {
      if (!seatOf.has(participation)) seatOf.set(participation, fold);
    }
  }
  return seatOf;
}

/** What has been drawn so far. */
interface DrawnSeats {
  readonly seats: SceneSeat[];
  readonly folds: SceneFold[];
  /** How many of both there may be. */
  readonly most: number;
}

interface TableDrawing {
  readonly input: SceneInput;
  readonly members: Members;
  readonly table: SceneTable;
  readonly there: TableSeats;
}

function weight(table: SceneTable): number {
  return table.r + (table.emphasis === 'lit' ? 1e6 : 0);
}

/** Near a table with hundreds of seats only some lie on the stage, and only these cost something. */
function spotsOnStage(
  { viewport }: SceneInput,
  table: SceneTable,
  spots: readonly SeatSpot[],
): ReadonlySet<number> {
  const shown = new Set<number>();
  spots.forEach((spot, index) => {
    const x = table.x + spot.x * table.r;
    const y = table.y + spot.y * table.r;
    const r = spot.r * table.r;
    if (x > -r && y > -r && x < viewport.width + r && y < viewport.height + r) shown.add(index);
  });
  return shown;
}

function addSeats(
  drawing: TableDrawing,
  spots: readonly SeatSpot[],
  { shown, seats }: { readonly shown: ReadonlySet<number>; readonly seats: SceneSeat[] },
): void {
  drawing.there.own.forEach((participation, index) => {
    const spot = spots[index];
    if (spot === undefined || !shown.has(index) || isHidden(drawing.members, participation)) return;
    seats.push(sceneSeat(drawing, participation, spot, false));
  });
}

function isHidden(members: Members, participation: number): boolean {
  return seatState(members, participation) === 'hidden';
}

function shownIn(members: Members, participations: readonly number[]): readonly number[] {
  return participations.filter((participation) => !isHidden(members, participation));
}

function addFold(drawing: TableDrawing, fold: FoldSpot, drawn: DrawnSeats): void {
  const { table, there, input, members } = drawing;
  const shown = shownIn(members, there.folded);
  if (shown.length === 0) return;
  const memberRadius = (fold.members[0]?.r ?? 0) * table.r;
  const isFitting = there.folded.length <= drawn.most - drawn.seats.length - drawn.folds.length - 1;
  const isOpen =
    isFitting &&
    (memberRadius >= thresholds.openFold || (table.isSelected && memberRadius >= thresholds.smallestSeat));
  const organisation = at(members.participations.organisation, there.folded[0] ?? 0);
  drawn.folds.push({
    verband: table.verband,
    sector: sectorOfOrganisation(members, organisation),
    x: table.x,
    y: table.y,
    innerRadius: fold.innerRadius * table.r,
    outerRadius: fold.outerRadius * table.r,
    startAngle: fold.startAngle,
    endAngle: fold.endAngle,
    count: shown.length,
    isOpen,
    emphasis: emphasisOf(input, shown, 'gemeente'),
  });
  if (!isOpen) {
    if (input.selection?.kind === 'organisation' || input.route !== null)
      addLitMembers(drawing, fold, drawn.seats);
    return;
  }
  there.folded.forEach((participation, index) => {
    const spot = isHidden(members, participation) ? undefined : fold.members[index];
    if (spot !== undefined) drawn.seats.push(sceneSeat(drawing, participation, spot, true));
  });
}

/** In a closed wide seat the seat of the selected organisation, or of one on a way, still shows. */
function addLitMembers(drawing: TableDrawing, fold: FoldSpot, seats: SceneSeat[]): void {
  drawing.there.folded.forEach((participation, index) => {
    const spot = fold.members[index];
    if (spot !== undefined && drawing.input.reach.seats.has(participation)) {
      seats.push(sceneSeat(drawing, participation, spot, true));
    }
  });
}

function sceneSeat(
  drawing: TableDrawing,
  participation: number,
  spot: SeatSpot,
  isFolded: boolean,
): SceneSeat {
  const { table, input, members } = drawing;
  const organisation = at(members.participations.organisation, participation);
  const sector = sectorOfOrganisation(members, organisation);
  return {
    participation,
    organisation,
    verband: table.verband,
    x: table.x + spot.x * table.r,
    y: table.y + spot.y * table.r,
    r: spot.r * table.r,
    sector,
    isHead: isHeadRole(textAt(members.participations.role, participation)),
    isFolded,
    emphasis: emphasisOf(input, [participation], sector),
  };
}

function emphasisOf(
  { selection, route, pointedSector, reach, changes, network }: SceneInput,
  participations: readonly number[],
  sector: string,
): Emphasis {
  if (route !== null || (selection !== null && selection.kind !== 'area')) {
    return participations.some((one) => reach.lit.has(one)) ? 'lit' : 'dim';
  }
  if (pointedSector !== null) return pointedSector === sector ? 'lit' : 'dim';
  if (changes !== null) return participations.some((one) => changes.seats.has(one)) ? 'normal' : 'soft';
  // Of what is pale the data do not say whether it was there in the chosen year.
  const { members } = network;
  const isDated = (one: number): boolean => members === null || seatState(members, one) !== 'undated';
  return participations.some(isDated) ? 'normal' : 'soft';
}
