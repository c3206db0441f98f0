import { at } from '../ecosystem/columns';
import { aspects, bodyGap, type GraphBody, type GraphPlaces, type GraphShape, groundOf } from './graphBody';

/**
 * Puts what hangs together with nothing in rows below the rest.
 *
 * @param shape - bodies with the ground they take, and the form of the ground
 * @param members - those that have their place, as positions in the list
 * @param loose - those that have none yet
 * @param places - where the members lie
 * @returns the places of all
 */
export function lineUp(
  { bodies, form }: Pick<GraphShape, 'bodies' | 'form'>,
  members: readonly number[],
  loose: readonly number[],
  places: GraphPlaces,
): GraphPlaces {
  const x = [...places.x];
  const y = [...places.y];
  const edges = members.map((body) => ({ x: at(x, body), y: at(y, body), body: bodies[body] }));
  const left = Math.min(0, ...edges.map((edge) => edge.x - (edge.body?.halfWidth ?? 0)));
  const right = Math.max(0, ...edges.map((edge) => edge.x + (edge.body?.halfWidth ?? 0)));
  const top = Math.min(0, ...edges.map((edge) => edge.y - (edge.body?.above ?? 0)));
  const bottom = Math.max(0, ...edges.map((edge) => edge.y + (edge.body?.below ?? 0)));
  const width = Math.max(right - left, 200, rowWidth(bodies, loose, { top, bottom, aspect: aspects[form] }));
  const start = (left + right) / 2 - width / 2;
  let [cursor, row, height] = [start, bottom + (members.length > 0 ? 6 * bodyGap : 0), 0];
  for (const position of loose) {
    const body = bodies[position];
    if (body === undefined) continue;
    if (cursor > start && cursor + 2 * body.halfWidth > start + width) {
      [cursor, row, height] = [start, row + height + 2 * bodyGap, 0];
    }
    x[position] = cursor + body.halfWidth;
    y[position] = row + body.above;
    cursor += 2 * body.halfWidth + 2 * bodyGap;
    height = Math.max(height, body.above + body.below);
  }
  return { x, y };
}

/** So wide that with the rows below it all has the form of the ground. */
function rowWidth(
  bodies: readonly GraphBody[],
  loose: readonly number[],
  { top, bottom, aspect }: { readonly top: number; readonly bottom: number; readonly aspect: number },
): number {
  const area = loose.reduce((sum, position) => {
    const body = bodies[position];
    return body === undefined ? sum : sum + 1.25 * groundOf(body);
  }, 0);
  const high = aspect * (bottom - top);
  return (high + Math.sqrt(high * high + 4 * aspect * area)) / 2;
}
