import { at } from '../ecosystem/columns';
import type { Nesting } from '../network/network';
import { type Reach, rangeOf } from './reach';
import type { OwnMark, Scene, SceneCircle, SceneLabel, SceneTable } from './scene';

/** All that is drawn together stays below this (see `thresholds`). */
const mostElements = 1500;

/** A ring around a smaller seat would not be seen. */
const leastRing = 4.5;

/** From this radius on a closed circle has room for a number on its rim. */
const leastBadged = 16;

const badgeHeight = 17;
const letterWidth = 7;

/**
 * Marks where the organisation of the reader sits: a ring around each of its seats, around the table where its seats are
 * not drawn, and around what is closed, with the number of its seats in there.
 *
 * @param scene - what is drawn
 * @param reach - the seats of the organisation; `reachOf` of it
 * @param nesting - of the same network
 * @returns marks of which each seat in view is told by exactly one, as far as the scene has room for them
 */
export function ownScene(scene: Scene, reach: Reach, nesting: Nesting): readonly OwnMark[] {
  const marks: OwnMark[] = [];
  const seated = new Map<number, number>();
  for (const seat of scene.seats) {
    if (!reach.seats.has(seat.participation)) continue;
    seated.set(seat.verband, (seated.get(seat.verband) ?? 0) + 1);
    const r = Math.max(leastRing, seat.r + 1.5);
    marks.push({
      key: `own s${seat.participation}`,
      kind: 'seat',
      x: seat.x,
      y: seat.y,
      r,
      count: 1,
      badge: null,
    });
  }
  const closed = scene.circles.filter(({ isOpen }) => !isOpen);
  for (const thing of [...scene.tables, ...closed]) {
    const drawn = 'verband' in thing ? (seated.get(thing.verband) ?? 0) : 0;
    const count = seatsIn(reach, nesting, thing.place) - drawn;
    if (count > 0) marks.push(markOf(thing, count, scene.labels));
  }
  return marks.slice(0, Math.max(0, mostElements - scene.count));
}

function seatsIn({ seatsByPlace }: Reach, nesting: Nesting, place: number): number {
  const range = { first: place, last: place + at(nesting.size, place) };
  const { start, end } = rangeOf(
    seatsByPlace.length,
    (position) => seatsByPlace[position]?.place ?? 0,
    range,
  );
  return end - start;
}

function markOf(thing: SceneTable | SceneCircle, count: number, labels: readonly SceneLabel[]): OwnMark {
  const isTable = 'verband' in thing;
  const { x, y, r, place } = thing;
  return {
    key: `own p${place}`,
    kind: isTable ? 'table' : 'circle',
    x,
    y,
    r: r + (isTable ? 1 : 0),
    count,
    badge: isTable || r < leastBadged ? null : badgeOn(thing, count, labels),
  };
}

/** On the rim, where no name stands: lower left, else lower right, else upper; nowhere when all are taken. */
function badgeOn({ x, y, r }: SceneCircle, count: number, labels: readonly SceneLabel[]): OwnMark['badge'] {
  const text = String(count);
  const width = Math.max(badgeHeight, text.length * letterWidth + 9);
  for (const degrees of [135, 45, 225, 315]) {
    const angle = (degrees * Math.PI) / 180;
    const badge = {
      x: x + r * Math.cos(angle),
      y: y + r * Math.sin(angle),
      width,
      height: badgeHeight,
      text,
    };
    if (!labels.some((label) => meets(label, badge))) return badge;
  }
  return null;
}

function meets(
  label: SceneLabel,
  badge: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
): boolean {
  return (
    Math.abs(label.x - badge.x) < (label.width + badge.width) / 2 &&
    Math.abs(label.y - badge.y) < (label.height + badge.height) / 2
  );
}
