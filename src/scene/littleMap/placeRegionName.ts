import type { DrawnBox, DrawnPoint } from '../../layout/geo/placeMunicipalities';
import type { FreeSpace } from './freeSpace';
import { crossed, type Leader, leaderToPoint, runsThrough } from './leaders';
import type { MapLabel, RegionFact } from './littleMap';
import type { NamesAsk } from './namesAsk';
import type { Rows } from './shapeRows';
import { brokenNames, labelAt, sizeOf, type Written } from './writeLabel';

interface Lying {
  readonly labels: readonly MapLabel[];
  readonly rows: ReadonlyMap<number, Rows>;
  readonly space: FreeSpace;
}

/** So far from the name of another region, in ems: else the two are read as one. */
const apartEms = { aside: 0.8, above: 2 } as const;

/** No further from its region, in ems; with a line to it, it may be further. */
const farthestEms = { alone: 2.5, withLine: 6 } as const;

/**
 * Places the name of a region outside all shapes: where its own region is the nearest, else further off with a line to its border.
 *
 * @param ask - what is named where
 * @param of - position of the region
 * @param region - the region
 * @param lying - what lies there already; remembers the name, with ground around it
 * @returns its label; null when there is no such place
 */
export function regionLabel(ask: NamesAsk, of: number, region: RegionFact, lying: Lying): MapLabel | null {
  const { emPx, shapes } = ask;
  const [own = [], others = []] = [true, false].map((isOwn) =>
    shapes
      .filter(({ of: shape }) => region.shapes.includes(shape) === isOwn)
      .flatMap(({ shape }) => shape.ring.filter((_, corner) => corner % 12 === 0)),
  );
  const otherRows = [...lying.rows].flatMap(([shape, rows]) => (region.shapes.includes(shape) ? [] : [rows]));
  const leaderOf = (box: DrawnBox) => lineTo(box, own, otherRows, lying.labels);
  const isStruck = (box: DrawnBox): boolean =>
    lying.labels.some(({ leader }) => leader !== null && runsThrough(leader, box));
  const place = (farthest: number, suits: (box: DrawnBox) => boolean) =>
    formsOf(region, emPx)
      .flatMap((lines) => {
        const size = sizeOf(lines, false);
        const found = lying.space.nearest(size, own, {
          farthestPx: emPx * farthest,
          suits: (box) => !isStruck(box) && suits(box),
        });
        return found === null ? [] : { lines, size, ...found };
      })
      .sort((one, other) => one.away - other.away)[0];
  const near = place(farthestEms.alone, (box) => isNearest(box, own, others));
  const best = near ?? place(farthestEms.withLine, (box) => leaderOf(box) !== null);
  if (best === undefined) return null;
  const { box, size, lines } = best;
  const [aside, above] = [
    emPx * apartEms.aside,
    emPx * (near === undefined ? apartEms.aside : apartEms.above),
  ];
  lying.space.take({
    x: box.x - aside,
    y: box.y - above,
    width: box.width + 2 * aside,
    height: box.height + 2 * above,
  });
  const middle: DrawnPoint = [box.x + size.width / 2, box.y + size.height / 2];
  const leader = near === undefined ? leaderOf(box) : null;
  return labelAt(lines, of, { middle, size, isMarked: false, leader });
}

/** From words to the border of their region, over nothing else; null when there is no such line. */
function lineTo(
  box: DrawnBox,
  own: readonly DrawnPoint[],
  others: readonly Rows[],
  labels: readonly MapLabel[],
): Leader | null {
  const leader = leaderToPoint(box, own);
  if (leader === null || crossed(leader, others) > 0) return null;
  return labels.some((label) => runsThrough(leader, label.box)) ? null : leader;
}

function formsOf(region: RegionFact, emPx: number): readonly (readonly Written[])[] {
  const note: Written = { text: region.note, sizePx: Math.max(11, emPx * 0.8125), part: 'note' };
  const sizePx = Math.max(10, emPx * 0.6875);
  return brokenNames(region.name).map((parts) => [
    ...parts.map((text): Written => ({ text: text.toUpperCase(), sizePx, part: 'region' })),
    ...(region.note === '' ? [] : [note]),
  ]);
}

/** Both the middle and the ends of the words lie nearer to the one than to the other. */
function isNearest(
  { x, y, width, height }: DrawnBox,
  own: readonly DrawnPoint[],
  others: readonly DrawnPoint[],
): boolean {
  const middle = y + height / 2;
  const spots: readonly DrawnPoint[] = [
    [x + width / 2, middle],
    [x + width / 4, middle],
    [x + (width * 3) / 4, middle],
  ];
  return spots.filter((spot) => nearestOf(spot, own) < nearestOf(spot, others)).length >= 2;
}

function nearestOf([x, y]: DrawnPoint, points: readonly DrawnPoint[]): number {
  return points.reduce((least, [px, py]) => Math.min(least, (px - x) ** 2 + (py - y) ** 2), Infinity);
}
