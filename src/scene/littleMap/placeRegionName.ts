import type { DrawnBox, DrawnPoint } from '../../layout/geo/placeMunicipalities';
import type { FreeSpace } from './freeSpace';
import { runsThrough } from './leaders';
import type { MapLabel, RegionFact } from './littleMap';
import type { NamesAsk } from './namesAsk';
import { brokenNames, labelAt, sizeOf, type Written } from './writeLabel';

interface Lying {
  readonly labels: readonly MapLabel[];
  readonly space: FreeSpace;
}

/** No further from its region, in ems; and so far from the name of another. */
const farthestEms = 2.5;
const apartEms = { aside: 0.8, above: 2 } as const;

/**
 * Places the name of a region outside all shapes, where its own region is the nearest.
 *
 * @param ask - what is named where
 * @param of - position of the region
 * @param region - the region
 * @param lying - what lies there already; remembers the name, with ground around it
 * @returns its label; null when there is no such place
 */
export function regionLabel(
  { emPx, shapes }: NamesAsk,
  of: number,
  region: RegionFact,
  { labels, space }: Lying,
): MapLabel | null {
  const [own, others] = [true, false].map((isOwn) =>
    shapes
      .filter(({ of: shape }) => region.shapes.includes(shape) === isOwn)
      .flatMap(({ shape }) => shape.ring.filter((_, corner) => corner % 6 === 0)),
  );
  const suits = (box: DrawnBox): boolean =>
    isNearest(box, own ?? [], others ?? []) &&
    !labels.some(({ leader }) => leader !== null && runsThrough(leader, box));
  const found = formsOf(region, emPx).flatMap((lines) => {
    const size = sizeOf(lines, false);
    const place = space.nearest(size, own ?? [], { farthestPx: emPx * farthestEms, suits });
    return place === null ? [] : { lines, size, ...place };
  });
  const [best] = found.sort((one, other) => one.away - other.away);
  if (best === undefined) return null;
  const { box, size, lines } = best;
  const [aside, above] = [emPx * apartEms.aside, emPx * apartEms.above];
  space.take({
    x: box.x - aside,
    y: box.y - above,
    width: box.width + 2 * aside,
    height: box.height + 2 * above,
  });
  const middle: DrawnPoint = [box.x + size.width / 2, box.y + size.height / 2];
  return labelAt(lines, of, { middle, size, isMarked: false, leader: null });
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
