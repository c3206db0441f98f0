import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planSeats, type SeatPlan, type SeatSpot } from '../../src/scene/seating';
import { holds } from '../fixtures/holds';

const hair = 1e-9;

function distance(a: SeatSpot, b: SeatSpot): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

function overlaps(spots: readonly SeatSpot[]): number {
  let count = 0;
  spots.forEach((spot, index) => {
    for (const other of spots.slice(index + 1)) {
      if (distance(spot, other) < spot.r + other.r - hair) count += 1;
    }
  });
  return count;
}

/** How far a point lies outside the wide seat, which is a piece of a ring; 0 inside. */
function awayFromFold(fold: NonNullable<SeatPlan['fold']>, { x, y }: SeatSpot): number {
  const angle = (Math.atan2(y, x) + 2 * Math.PI) % (2 * Math.PI);
  const radius = Math.hypot(x, y);
  if (angle >= fold.startAngle && angle <= fold.endAngle) {
    return Math.max(0, fold.innerRadius - radius, radius - fold.outerRadius);
  }
  const toEdge = (edge: number): number => {
    const along = Math.min(
      fold.outerRadius,
      Math.max(fold.innerRadius, x * Math.cos(edge) + y * Math.sin(edge)),
    );
    return Math.hypot(x - along * Math.cos(edge), y - along * Math.sin(edge));
  };
  return Math.min(toEdge(fold.startAngle), toEdge(fold.endAngle));
}

/** All that is wrong with a plan, in words; nothing for a sound one. */
function flawsOf(seatCount: number, headCount: number, foldCount: number): readonly string[] {
  const { seats, fold, topRadius } = planSeats(seatCount, headCount, foldCount);
  const members = fold?.members ?? [];
  const flaws: string[] = [];
  const name = `${seatCount} seats, ${headCount} heads, ${foldCount} folded`;
  const blame = (isWrong: boolean, what: string): void => {
    if (isWrong) flaws.push(`${name}: ${what}`);
  };
  blame(seats.length !== seatCount || members.length !== foldCount, 'somebody has no seat');
  blame(
    [...seats, ...members].some(({ r }) => !(r > 0)),
    'a seat has no size',
  );
  blame(
    [...seats, ...members].some((spot) => Math.hypot(spot.x, spot.y) + spot.r > 1 + hair),
    'outside the disc',
  );
  blame(!(topRadius > 0) || topRadius > 1, 'the table has no top');
  blame(
    [...seats, ...members].some((spot) => Math.hypot(spot.x, spot.y) - spot.r < topRadius - hair),
    'on the top',
  );
  blame(overlaps(seats) > 0, 'seats overlap');
  blame(overlaps(members) > 0, 'members of the fold overlap');
  if (fold !== null) {
    blame(fold.innerRadius < topRadius - hair || fold.outerRadius > 1 + hair, 'the fold leaves its ring');
    blame(
      seats.some((spot) => awayFromFold(fold, spot) < spot.r - hair),
      'a seat is on the fold',
    );
  }
  return flaws;
}

describe('planSeats(seatCount, headCount, foldCount)', { timeout: 20_000 }, () => {
  it('gives up to three hundred seats room around the table, none on another', () => {
    const flaws: string[] = [];
    for (let seats = 0; seats <= 300; seats++) {
      for (const heads of new Set([0, Math.min(1, seats), Math.min(3, seats)])) {
        flaws.push(...flawsOf(seats, heads, 0));
      }
    }
    expect(flaws).toEqual([]);
  });

  it('leaves the wide seat free, whatever the number of seats, heads and folded', () => {
    const counts = fc.record({
      seats: fc.nat({ max: 300 }),
      heads: fc.nat({ max: 40 }),
      folded: fc.oneof(fc.nat({ max: 40 }), fc.nat({ max: 400 })),
    });
    holds(
      fc.property(counts, ({ seats, heads, folded }) => {
        expect(flawsOf(seats, Math.min(heads, seats), folded)).toEqual([]);
      }),
      250,
    );
  });

  it('puts the head seats in the middle at the top', () => {
    for (const [seats, heads, folded] of [
      [5, 1, 0],
      [12, 2, 0],
      [9, 3, 16],
      [20, 1, 16],
    ] as const) {
      const plan = planSeats(seats, heads, folded);
      const headSeats = plan.seats.slice(0, heads);
      const rest = plan.seats.slice(heads).filter((spot) => Math.hypot(spot.x, spot.y) > 0.9 - spot.r);
      const lowest = Math.max(...headSeats.map(({ y }) => y));
      expect(lowest).toBeLessThan(0);
      expect(Math.min(...rest.map(({ y }) => y))).toBeGreaterThan(
        Math.min(...headSeats.map(({ y }) => y)) - hair,
      );
      expect(Math.abs(headSeats.reduce((sum, { x }) => sum + x, 0))).toBeLessThan(0.35);
    }
  });

  it('makes no seat larger when more sit down', () => {
    const sizes = Array.from({ length: 120 }, (_, index) => planSeats(index + 1, 0, 0).seats[0]?.r ?? 0);
    const growing = sizes.filter((size, index) => index > 0 && size > (sizes[index - 1] ?? 0) * 1.13);
    expect(growing).toEqual([]);
  });

  it('gives the same plan for the same table', () => {
    expect(planSeats(7, 2, 16)).toEqual(planSeats(7, 2, 16));
    expect(planSeats(0, 0, 0).seats).toEqual([]);
  });
});
