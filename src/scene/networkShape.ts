import { at } from '../ecosystem/columns';
import type { GraphBody, GraphShape, GroundForm } from '../layout/graphBody';
import type { Layout } from '../layout/layout';
import type { ChosenGraph, GraphThing } from '../network/graph/chooseGraph';
import { groupOf } from '../network/grouped';
import { shortNameOf } from '../network/names';
import type { Members, Network } from '../network/network';
import { tablePlaceOf } from '../network/places';
import { textOf } from '../network/texts';
import { networkBody, networkLabel } from './networkBodies';

/** What of a network it takes to name and place what is in a graph. */
export interface NamedSeats extends Pick<Network, 'nesting' | 'verbanden'> {
  readonly organisations: Members['organisations'];
  readonly participations: Pick<Members['participations'], 'verband'>;
  readonly byOrganisation: Members['byOrganisation'];
}

/**
 * Gives a graph the ground that its things take and where they begin: a table where it lies on the map, an organisation in
 * the middle of its tables there.
 *
 * @param network - names and seats
 * @param layout - where all lies on the map
 * @param graph - what is in the graph
 * @param form - of the ground on which it is laid out
 * @returns a body for each thing, in the same order, and a link for each connection
 */
export function graphShape(
  network: NamedSeats,
  layout: Layout,
  graph: ChosenGraph,
  form: GroundForm,
): GraphShape {
  const bodies = graph.things.map((thing, index): GraphBody => {
    const { r, labelWidth, labelHeight } = networkBody(
      thing.kind,
      graphNameOf(network, thing),
      at(graph.degrees, index),
    );
    return {
      halfWidth: Math.max(r, labelWidth / 2),
      above: r,
      below: r + networkLabel.gapPx + labelHeight,
      ...startOf(network, layout, thing),
    };
  });
  return {
    bodies,
    links: graph.edges.map(({ organisation, verband }) => [organisation, verband]),
    centre: graph.things.findIndex(({ ring }) => ring === 0),
    form,
  };
}

/**
 * Names a thing as the graph does: an organisation short, a verband in full.
 *
 * @param network - names
 * @param thing - which one
 * @returns the name
 */
export function graphNameOf(
  network: Pick<NamedSeats, 'verbanden' | 'organisations'>,
  { kind, index }: Pick<GraphThing, 'kind' | 'index'>,
): string {
  return kind === 'verband' ? textOf(network.verbanden.name, index) : shortNameOf(network, index);
}

/**
 * Gives a thing in a graph one key among organisations and verbanden.
 *
 * @param thing - which one
 * @returns the key
 */
export function keyOfGraphThing({ kind, index }: Pick<GraphThing, 'kind' | 'index'>): string {
  return `${kind === 'verband' ? 'v' : 'o'}${index}`;
}

function startOf(network: NamedSeats, layout: Layout, { kind, index }: GraphThing) {
  const tables =
    kind === 'verband'
      ? [index]
      : Array.from(groupOf(network.byOrganisation, index), (seat) =>
          at(network.participations.verband, seat),
        );
  const places = tables.map((verband) => tablePlaceOf(network, verband));
  const mean = (column: Float64Array): number =>
    places.reduce((sum, place) => sum + at(column, place), 0) / Math.max(1, places.length);
  return { x: mean(layout.x), y: mean(layout.y) };
}
