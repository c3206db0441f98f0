import { at } from '../ecosystem/columns';
import { bodyGap, type GraphBody, type GraphPlaces } from './graphBody';

/**
 * Puts what hangs together with nothing in rows below the rest.
 *
 * @param bodies - with the ground they take
 * @param members - those that have their place, as positions in the list
 * @param loose - those that have none yet
 * @param places - where the members lie
 * @returns the places of all
 */
export function lineUp(
  bodies: readonly GraphBody[],
  members: readonly number[],
  loose: readonly number[],
  places: GraphPlaces,
): GraphPlaces {
  const x = [...places.x];
  const y = [...places.y];
  const edges = members.map((body) => ({ x: at(x, body), y: at(y, body), body: bodies[body] }));
  const left = Math.min(0, ...edges.map((edge) => edge.x - (edge.body?.halfWidth ?? 0)));
  const right = Math.max(0, ...edges.map((edge) => edge.x + (edge.body?.halfWidth ?? 0)));
  const bottom = Math.max(0, ...edges.map((edge) => edge.y + (edge.body?.below ?? 0)));
  const area = loose.reduce((sum, body) => sum + groundOf(bodies[body]), 0);
  const width = Math.max(right - left, 1.5 * Math.sqrt(area), 200);
  const start = (left + right) / 2 - width / 2;
  let [cursor, top, height] = [start, bottom + (members.length > 0 ? 6 * bodyGap : 0), 0];
  for (const position of loose) {
    const body = bodies[position];
    if (body === undefined) continue;
    if (cursor > start && cursor + 2 * body.halfWidth > start + width) {
      [cursor, top, height] = [start, top + height + 2 * bodyGap, 0];
    }
    x[position] = cursor + body.halfWidth;
    y[position] = top + body.above;
    cursor += 2 * body.halfWidth + 2 * bodyGap;
    height = Math.max(height, body.above + body.below);
  }
  return { x, y };
}

function groundOf(body: GraphBody | undefined): number {
  return body === undefined
    ? 0
    : (2 * body.halfWidth + 2 * bodyGap) * (body.above + body.below + 2 * bodyGap);
}
