import type { SimulationNodeDatum } from 'd3';
import { aspects, type GraphBody, type GraphShape, type GroundForm, groundOf } from './graphBody';

/**
 * The part of the ground that bodies with their names take. A small screen shows all of it small, where names, which keep
 * their size, need more free ground between things.
 */
const filled: Readonly<Record<GroundForm, number>> = { wide: 0.6, square: 0.52, tall: 0.44 };

/** By how much all is stretched along each side. */
export interface Press {
  readonly x: number;
  readonly y: number;
}

/**
 * Says how what was laid out round is pressed into the form of the ground, with rows below it for what has no links.
 *
 * @param shape - bodies with the ground they take, and the form of the ground
 * @param members - which of them were laid out, as positions in the list; the others stand in the rows
 * @param nodes - where the members lie, around 0
 * @returns factors along both sides
 */
export function pressOf(
  { bodies, form }: Pick<GraphShape, 'bodies' | 'form'>,
  members: readonly number[],
  nodes: readonly SimulationNodeDatum[],
): Press {
  const all = groundOfAll(bodies);
  const own = groundOfAll(members.flatMap((body) => bodies[body] ?? []));
  const rows = all - own;
  const width = Math.sqrt(aspects[form] * (own / filled[form] + rows));
  const height = own / filled[form] / Math.max(1, width);
  return { x: width / reachOf(nodes, 'x'), y: height / reachOf(nodes, 'y') };
}

function groundOfAll(bodies: readonly GraphBody[]): number {
  return bodies.reduce((sum, body) => sum + groundOf(body), 0);
}

/** How wide a rectangle is over which all would lie evenly: the mean square is a twelfth of the square of its side. */
function reachOf(nodes: readonly SimulationNodeDatum[], along: 'x' | 'y'): number {
  const squares = nodes.reduce((sum, node) => sum + (node[along] ?? 0) ** 2, 0);
  return Math.max(1, Math.sqrt((12 * squares) / Math.max(1, nodes.length)));
}
