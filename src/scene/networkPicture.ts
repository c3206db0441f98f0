import { type Sector, sectorOf, sectorSigns } from '../appearance/sectors';
import { at, textAt } from '../ecosystem/columns';
import { type VerbandKind, verbandKinds } from '../ecosystem/ecosystem';
import { isHeadRole } from '../ecosystem/roles';
import type { GraphEdge, GraphThing } from '../network/graph/chooseGraph';
import { groupOf } from '../network/grouped';
import { keyOfThing } from '../network/lookUp';
import type { Members, Network } from '../network/network';
import { lineWidth, networkBody, networkLabel } from './networkBodies';
import { graphNameOf } from './networkShape';

/** A graph with its places, at zoom 1. */
export interface PlacedGraph {
  readonly things: readonly PlacedThing[];
  readonly edges: readonly GraphEdge[];
}

export interface PlacedThing extends GraphThing {
  readonly x: number;
  readonly y: number;
  /** Connections in the whole neighbourhood. */
  readonly degree: number;
}

/** An organisation or a table, as drawn; pixels at zoom 1, y downward. */
export interface PictureNode {
  /** As for a link or a selection. */
  readonly key: string;
  readonly kind: 'organisation' | VerbandKind;
  /** Middle of the shape. */
  readonly x: number;
  readonly y: number;
  /** Half the width of the shape. */
  readonly r: number;
  /** Colour of an organisation; null for a table, which has that of its kind. */
  readonly sector: Sector | null;
  /** In the shape: the sign of the sector, or how many organisations sit at the table. */
  readonly sign: string;
  /** The name below the shape, a text a line. */
  readonly lines: readonly string[];
  /** What matters more is named first; 0 is the first. */
  readonly rank: number;
  readonly isCentre: boolean;
  /** A table at which nobody is known to sit. */
  readonly isEmpty: boolean;
  /** The organisation of the reader. */
  readonly isOwn: boolean;
}

/** An organisation at a table. */
export interface PictureEdge {
  /** Positions in the list of nodes. */
  readonly organisation: number;
  readonly verband: number;
  /** How many seats. */
  readonly seats: number;
  /** One of them is that of who leads or began it. */
  readonly isHead: boolean;
}

/** The network as plain data: what is drawn, without a zoom. */
export interface NetworkPicture {
  readonly nodes: readonly PictureNode[];
  readonly edges: readonly PictureEdge[];
  /** Around all shapes and names. */
  readonly bounds: Bounds;
}

export interface Bounds {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/**
 * Draws a placed graph as plain data, for the screen and for what is taken along.
 *
 * @param network - names, kinds and roles; with members
 * @param graph - what is drawn where
 * @param own - organisation index of the reader; -1 = none
 * @returns nodes in the order of the things, edges in the order of the connections
 */
export function networkPicture(
  network: Network & { readonly members: Members },
  graph: PlacedGraph,
  own: number,
): NetworkPicture {
  const { members } = network;
  const ranks = ranksOf(graph.things);
  const nodes = graph.things.map((thing, index): PictureNode => {
    const look =
      thing.kind === 'verband' ? tableLook(network, thing.index) : organisationLook(members, thing.index);
    const names = { verbanden: network.verbanden, organisations: members.organisations };
    const { r, lines } = networkBody(thing.kind, graphNameOf(names, thing), thing.degree);
    return {
      ...look,
      key: keyOfThing(network, thing),
      x: thing.x,
      y: thing.y,
      r,
      lines,
      rank: at(ranks, index),
      isCentre: thing.ring === 0,
      isOwn: thing.kind === 'organisation' && thing.index === own,
    };
  });
  const edges = graph.edges.map(
    ({ organisation, verband, seats }): PictureEdge => ({
      organisation,
      verband,
      seats: seats.length,
      isHead: seats.some((seat) => isHeadRole(textAt(members.participations.role, seat))),
    }),
  );
  return { nodes, edges, bounds: boundsOf(nodes) };
}

type Look = Pick<PictureNode, 'kind' | 'sector' | 'sign' | 'isEmpty'>;

function organisationLook({ organisations }: Members, index: number): Look {
  const sector = sectorOf(textAt(organisations.sort, index));
  return { kind: 'organisation', sector, sign: sectorSigns[sector], isEmpty: false };
}

function tableLook({ verbanden, members }: Network & { readonly members: Members }, index: number): Look {
  const kind = verbandKinds[at(verbanden.kind, index)] ?? 'tafel';
  const seated = seatedAt(members, index);
  return { kind, sector: null, sign: seated === 0 ? '' : String(seated), isEmpty: seated === 0 };
}

/** Organisations that are shown at a table. */
function seatedAt({ byVerband, participations }: Members, verband: number): number {
  return new Set(groupOf(byVerband, verband).map((seat) => at(participations.organisation, seat))).size;
}

/** The centre, then what has most connections, tables before organisations with less than twice as many, then the nearest. */
function ranksOf(things: readonly PlacedThing[]): readonly number[] {
  const order = things.map((_, index) => index);
  const weightOf = ({ ring, degree, kind }: PlacedThing): number => {
    if (ring === 0) return Number.POSITIVE_INFINITY;
    return kind === 'verband' ? 2 * degree : degree;
  };
  order.sort((a, b) => {
    const [one, other] = [things[a], things[b]];
    if (one === undefined || other === undefined) return a - b;
    const [more, less] = [weightOf(other), weightOf(one)];
    return more === less ? one.ring - other.ring || a - b : more - less;
  });
  const ranks = things.map(() => 0);
  order.forEach((thing, rank) => {
    ranks[thing] = rank;
  });
  return ranks;
}

/**
 * Finds how far a network reaches.
 *
 * @param nodes - as they lie
 * @returns the bounds of all shapes and of the names below them
 */
export function boundsOf(nodes: readonly PictureNode[]): Bounds {
  if (nodes.length === 0) return { left: 0, top: 0, right: 0, bottom: 0 };
  const halves = nodes.map(({ kind, lines, r, x, y }) => {
    const { halfWidth, below } = labelReach({ kind, lines, r });
    return { left: x - halfWidth, right: x + halfWidth, top: y - r, bottom: y + below };
  });
  return {
    left: Math.min(...halves.map(({ left }) => left)),
    top: Math.min(...halves.map(({ top }) => top)),
    right: Math.max(...halves.map(({ right }) => right)),
    bottom: Math.max(...halves.map(({ bottom }) => bottom)),
  };
}

function labelReach({ kind, lines, r }: Pick<PictureNode, 'kind' | 'lines' | 'r'>) {
  const width = lineWidth(kind, lines);
  return {
    halfWidth: Math.max(r, width / 2),
    below: r + networkLabel.gapPx + lines.length * networkLabel.leadingPx,
  };
}
