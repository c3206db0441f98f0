/** A seat on the unit disc of its table; the top of the table is up (y = -1). */
export interface SeatSpot {
  readonly x: number;
  readonly y: number;
  readonly r: number;
}

/** One wide seat at the foot of the table, for a group that takes part as a body. */
export interface FoldSpot {
  /** Radians, clockwise from the right. */
  readonly startAngle: number;
  readonly endAngle: number;
  readonly innerRadius: number;
  readonly outerRadius: number;
  /** Where its members sit when it is open. */
  readonly members: readonly SeatSpot[];
}

export interface SeatPlan {
  /** Radius of the table top on the unit disc. */
  readonly topRadius: number;
  readonly seats: readonly SeatSpot[];
  readonly fold: FoldSpot | null;
}

const rim = 0.97;
/** A seat of a table with few: as large as its neighbour at a table of ten. */
const largestSeat = 0.21;
/** From the middle of the innermost seats to the table top, in radii of a seat. */
const seatToTop = 1.18;
const smallestTop = 0.28;
const plans = new Map<string, SeatPlan>();

/**
 * Places seats tight around a table inside a disc of radius 1: one ring, and more where that gives larger seats.
 * Head seats come in the middle at the top, the fold at the foot.
 *
 * @param seatCount - seats of their own
 * @param headCount - how many of these, the first ones, are head seats
 * @param foldCount - members of the fold; 0 = no fold
 * @returns the spots, in the order of the seats; they never overlap each other, the fold or the top
 */
export function planSeats(seatCount: number, headCount: number, foldCount: number): SeatPlan {
  const key = `${seatCount} ${headCount} ${foldCount}`;
  const known = plans.get(key);
  if (known !== undefined) return known;
  const plan = makePlan(seatCount, headCount, foldCount);
  if (plans.size > 2000) plans.clear();
  plans.set(key, plan);
  return plan;
}

interface Rings {
  readonly r: number;
  /** Radius of the circle on which the seats of each ring lie, outermost first. */
  readonly radii: readonly number[];
}

function makePlan(seatCount: number, headCount: number, foldCount: number): SeatPlan {
  if (seatCount + foldCount === 0) return { topRadius: 0.54, seats: [], fold: null };
  const foldUnits = foldCount === 0 ? 0 : Math.min(7, Math.max(3, Math.ceil(foldCount / 3)));
  const rings = bestRings(seatCount, foldUnits);
  const fold = foldCount === 0 ? null : foldSpot(foldCount, foldUnits, rings);
  const gap = fold === null ? 0 : fold.endAngle - fold.startAngle;
  return {
    topRadius: edgesOf(rings).innermost - rings.r * seatToTop,
    seats: spots(seatCount, headCount, rings, gap),
    fold,
  };
}

function bestRings(seatCount: number, foldUnits: number): Rings {
  let best = largestRings(1, seatCount, foldUnits);
  for (let rows = 2; rows <= 6 && best.r < largestSeat * 0.99; rows++) {
    const rings = largestRings(rows, seatCount, foldUnits);
    if (rings.r > best.r * 1.12) best = rings;
  }
  return best;
}

function largestRings(rows: number, seatCount: number, foldUnits: number): Rings {
  let low = 0;
  let high = largestSeat;
  for (let step = 0; step < 24; step++) {
    const r = (low + high) / 2;
    const inner = ringRadius(r, rows - 1);
    if (inner - r * seatToTop >= smallestTop && capacity(r, rows, foldUnits) >= seatCount) low = r;
    else high = r;
  }
  return { r: low, radii: Array.from({ length: rows }, (_, row) => ringRadius(low, row)) };
}

/** Radius on which the seats of a row lie; row 0 is the outermost. */
function ringRadius(r: number, row: number): number {
  return rim - r - row * r * 2.12;
}

function capacity(r: number, rows: number, foldUnits: number): number {
  const gap = foldAngle(r, ringRadius(r, 0), foldUnits);
  let seats = 0;
  for (let row = 0; row < rows; row++) seats += perRing(r, ringRadius(r, row), gap);
  return seats;
}

function perRing(r: number, radius: number, gap: number): number {
  if (radius <= r * 1.06) return 0;
  return Math.max(
    0,
    Math.floor((2 * Math.PI - gap) / (2 * Math.asin(Math.min(1, (r * 1.06) / radius))) + 1e-9),
  );
}

function foldAngle(r: number, outermost: number, foldUnits: number): number {
  if (foldUnits === 0) return 0;
  return Math.min(Math.PI * 0.9, (foldUnits * 2 * r) / outermost + 0.12);
}

/** On which radius the outermost and the innermost seats lie. */
function edgesOf({ r, radii }: Rings): { readonly outermost: number; readonly innermost: number } {
  const outermost = radii[0] ?? rim - r;
  return { outermost, innermost: radii[radii.length - 1] ?? outermost };
}

function foldSpot(count: number, foldUnits: number, rings: Rings): FoldSpot {
  const { outermost, innermost } = edgesOf(rings);
  const span = foldAngle(rings.r, outermost, foldUnits) - 0.1;
  const startAngle = Math.PI / 2 - span / 2;
  const innerRadius = innermost - rings.r;
  const outerRadius = outermost + rings.r;
  const middle = (innerRadius + outerRadius) / 2;
  const rows = Math.max(1, Math.round(Math.sqrt((count * (outerRadius - innerRadius)) / (span * middle))));
  const columns = Math.ceil(count / rows);
  const height = (outerRadius - innerRadius) / rows;
  const members = Array.from({ length: count }, (_, index): SeatSpot => {
    const row = Math.floor(index / columns);
    const radius = outerRadius - height * (row + 0.5);
    const r = Math.min(height / 2, (radius * span) / columns / 2) * 0.86;
    const angle = startAngle + span - (((index % columns) + 0.5) * span) / columns;
    return { x: Math.cos(angle) * radius, y: Math.sin(angle) * radius, r };
  });
  return { startAngle, endAngle: startAngle + span, innerRadius, outerRadius, members };
}

function spots(seatCount: number, headCount: number, rings: Rings, foldGap: number): readonly SeatSpot[] {
  const gap = foldGap === 0 ? 0 : foldGap + 0.1;
  const shares = shareOut(seatCount, rings, gap);
  const result: (SeatSpot | undefined)[] = new Array(seatCount);
  let done = 0;
  rings.radii.forEach((radius, ring) => {
    const here = shares[ring] ?? 0;
    const heads = Math.max(0, Math.min(here, headCount - done));
    const step = (2 * Math.PI - gap) / Math.max(1, here);
    for (let index = 0; index < here; index++) {
      const slot = slotOf(index, heads, here);
      const angle =
        gap === 0
          ? -Math.PI / 2 + (slot - slotOf(0, heads, here) - Math.max(0, heads - 1) / 2) * step
          : Math.PI / 2 + gap / 2 + (slot + 0.5) * step;
      result[done + index] = { x: Math.cos(angle) * radius, y: Math.sin(angle) * radius, r: rings.r };
    }
    done += here;
  });
  return result.filter((spot) => spot !== undefined);
}

/** Slots run clockwise from the foot; the heads take the middle ones, the others follow on both sides in their order. */
function slotOf(index: number, heads: number, count: number): number {
  if (heads === 0 || heads === count) return index;
  const before = Math.floor((count - heads) / 2);
  if (index < heads) return before + index;
  const rest = index - heads;
  return rest < count - heads - before ? before + heads + rest : rest - (count - heads - before);
}

function shareOut(seatCount: number, rings: Rings, gap: number): readonly number[] {
  const room = rings.radii.map((radius) => perRing(rings.r, radius, gap));
  const total = room.reduce((sum, one) => sum + one, 0);
  let left = seatCount;
  return room.map((one, ring) => {
    const last = ring === room.length - 1;
    const share = last
      ? left
      : Math.min(left, Math.min(one, Math.ceil((seatCount * one) / Math.max(1, total))));
    left -= share;
    return share;
  });
}
