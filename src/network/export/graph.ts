/** What an attribute holds; several values are a list. */
export type GraphValue = string | number | readonly string[];

/** By name, in the order in which they are written; what is empty is left out. */
export type GraphValues = ReadonlyMap<string, GraphValue>;

/** An organisation, coalition, tafel or initiative, or an area. */
export interface GraphNode {
  /** No other node or edge has it. */
  readonly id: string;
  readonly label: string;
  readonly type: NodeType;
  readonly values: GraphValues;
}

/** Who takes part in what, what belongs to what, a relation, or where something lies; always from one to the other. */
export interface GraphEdge {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly kind: EdgeKind;
  /** The role, or the sort of relation; may be empty. */
  readonly label: string;
  readonly values: GraphValues;
}

export type NodeType = 'organisatie' | 'coalitie' | 'tafel' | 'initiatief' | 'gebied';
export type EdgeKind = 'deelname' | 'onderdeel van' | 'relatie' | 'ligt in';

/** The ecosystem as nodes and edges, for other programs. Edges only have ends that are there. */
export interface Graph {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
}

/** What a file says of itself: what it shows, what was left out, where it comes from. */
export interface GraphAbout {
  readonly title: string;
  /** The choice in words; empty when nothing is left out. */
  readonly filters: string;
  readonly source: string;
  readonly link: string;
  /** ISO. */
  readonly date: string;
}

/** Attributes of nodes in the order in which they are written, as the columns of the data are called. */
export const nodeValues = [
  'afkorting',
  'soort',
  'gebied',
  'gebied_naam',
  'niveau',
  'plaats',
  'onderdeel_van',
  'coalitie',
  'code',
  'lat',
  'lon',
  'themas',
  'status',
  'start',
  'eind',
  'omschrijving',
  'website',
  'bron',
  'gecontroleerd_op',
  'eigenaar',
] as const;

/** Attributes of edges, likewise. */
export const edgeValues = [
  'rol',
  'soort',
  'van',
  'tot',
  'status',
  'mandaat',
  'brengt',
  'haalt',
  'toelichting',
  'bron',
  'gecontroleerd_op',
  'eigenaar',
] as const;

export const numericValues: ReadonlySet<string> = new Set(['lat', 'lon']);

/**
 * Writes a value as one text.
 *
 * @param value - of an attribute
 * @returns several values with `|` between them, as in the data
 */
export function valueText(value: GraphValue): string {
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : value.join('|');
}
