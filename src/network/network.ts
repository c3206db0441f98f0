import type { TextColumn } from '../ecosystem/columns';
import type { Contribution, EcosystemEvent, Relation, Source } from '../ecosystem/ecosystem';
import type { PackedText } from './packedText';

/**
 * The ecosystem as columns, ready to be moved between threads without a copy.
 *
 * Areas, verbanden and organisations are each sorted by id (code units), so that a look-up by id is a binary
 * search and the order of rows in the files changes nothing. "Area 7" means row 7 of these columns.
 */
export interface Network {
  readonly areas: AreaColumns;
  readonly verbanden: VerbandColumns;
  readonly nesting: Nesting;
  /** Null until the participations have arrived. */
  readonly members: Members | null;
  /** Null until they have been made, which is after everything else. */
  readonly breaks: NameBreaks | null;
}

/** Names with a soft hyphen where a long word may be broken; what is painted, never what is compared. */
export interface NameBreaks {
  readonly areas: PackedText;
  readonly verbanden: PackedText;
  readonly organisations: PackedText;
}

/** A network whose participations have not arrived yet. */
export type StructureNetwork = Omit<Network, 'members' | 'breaks'>;

export interface AreaColumns {
  readonly count: number;
  readonly id: PackedText;
  readonly name: PackedText;
  /** Index in `areaLevels`; 255 = unknown. */
  readonly level: Uint8Array;
  readonly code: PackedText;
  /** WGS 84 degrees; NaN = no place. */
  readonly lat: Float64Array;
  readonly lon: Float64Array;
  /** Source ids joined with `|`. */
  readonly sources: PackedText;
  readonly checkedOn: TextColumn;
  readonly owner: TextColumn;
  /** Row in the file, as Excel shows it. */
  readonly row: Uint32Array;
}

export interface VerbandColumns {
  readonly count: number;
  readonly id: PackedText;
  readonly name: PackedText;
  /** Index in `verbandKinds`. */
  readonly kind: Uint8Array;
  readonly sort: TextColumn;
  /** Area index, -1 = without an area. */
  readonly area: Int32Array;
  /** Index of the coalition it belongs to, -1 = none. */
  readonly parent: Int32Array;
  /** Themes joined with `|`. */
  readonly themes: TextColumn;
  readonly status: TextColumn;
  readonly start: TextColumn;
  readonly end: TextColumn;
  readonly description: PackedText;
  readonly website: PackedText;
  readonly sources: PackedText;
  readonly checkedOn: TextColumn;
  readonly owner: TextColumn;
  readonly row: Uint32Array;
}

export interface OrganisationColumns {
  readonly count: number;
  readonly id: PackedText;
  readonly name: PackedText;
  readonly abbreviation: PackedText;
  readonly sort: TextColumn;
  readonly area: Int32Array;
  readonly town: TextColumn;
  readonly website: PackedText;
  readonly sources: PackedText;
  readonly checkedOn: TextColumn;
  readonly owner: TextColumn;
  readonly row: Uint32Array;
}

export interface ParticipationColumns {
  readonly count: number;
  readonly organisation: Uint32Array;
  readonly verband: Uint32Array;
  readonly row: Uint32Array;
  readonly role: TextColumn;
  readonly from: TextColumn;
  readonly until: TextColumn;
  readonly status: TextColumn;
  readonly mandate: TextColumn;
  readonly brings: TextColumn;
  readonly seeks: TextColumn;
  readonly sources: TextColumn;
}

/**
 * Participations grouped by one of their ends (compressed sparse rows): those of thing t are
 * `items[starts[t]] … items[starts[t + 1] - 1]`, as participation indices.
 */
export interface Grouped {
  readonly starts: Uint32Array;
  readonly items: Uint32Array;
}

/** What becomes of a seat under a choice; `undated` is shown, but the data do not say whether it was there in that year. */
export const seatStates = ['shown', 'undated', 'hidden'] as const;

/** Who takes part in what, and everything that is known only with it. */
export interface Members {
  readonly organisations: OrganisationColumns;
  readonly participations: ParticipationColumns;
  /** The seats of each organisation, by verband index. */
  readonly byOrganisation: Grouped;
  /** The seats at each verband, by organisation index; head seats first. */
  readonly byVerband: Grouped;
  /** Per place of the nesting: participations in it and below. */
  readonly participationsIn: Uint32Array;
  /** Per place of the nesting: distinct organisations in it and below. */
  readonly organisationsIn: Uint32Array;
  /** Per participation a position in `seatStates`; null while everything is shown. */
  readonly seatStates: Uint8Array | null;
  /** The seats at each verband, also those that are not shown: every seat keeps its spot. Null while everything is. */
  readonly allSeats: Grouped | null;
  readonly relations: readonly Relation[];
  readonly events: readonly EcosystemEvent[];
  readonly sources: readonly Source[];
  readonly contributions: readonly Contribution[];
}

/**
 * Kinds of place, by number. `whole` is the circle around everything when there is more than one top;
 * `unplaced` is the circle of what has no area.
 */
export const placeKinds = ['whole', 'unplaced', 'area', 'verband', 'core'] as const;
export type PlaceKind = (typeof placeKinds)[number];

/**
 * What lies inside what, as one tree in preorder: parents before children, every subtree contiguous.
 * Place 0 is the root. The children of p are c = p + 1, then c + size[c], and so on, while c < p + size[p].
 *
 * A verband with nothing inside is a leaf: a table. A coalition that holds other verbanden has, as its first
 * child, a `core`: the table of the coalition itself.
 */
export interface Nesting {
  readonly count: number;
  /** Index in `placeKinds`. */
  readonly kind: Uint8Array;
  /** Area index for `area`, verband index for `verband` and `core`, -1 otherwise. */
  readonly ref: Int32Array;
  /** Parent place, -1 for the root. */
  readonly parent: Int32Array;
  /** Places in the subtree, itself included. */
  readonly size: Uint32Array;
  /** Steps from the root. */
  readonly depth: Uint16Array;
  /** The place of each area and of each verband. */
  readonly placeOfArea: Int32Array;
  readonly placeOfVerband: Int32Array;
  /** Verbanden in the place and below, per kind. A coalition counts itself. */
  readonly coalitionsIn: Uint32Array;
  readonly tafelsIn: Uint32Array;
  readonly initiativesIn: Uint32Array;
  /** Per place: 1 = nothing of it is shown; null while everything is. */
  readonly isHidden: Uint8Array | null;
}
