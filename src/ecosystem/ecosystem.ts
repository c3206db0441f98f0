import type { TextColumn } from './columns';
import type { AreaId, EventId, OrganisationId, SourceId, VerbandId } from './ids';

/** Levels of areas from wide to narrow; a level may repeat down the tree. */
export const areaLevels = ['land', 'provincie', 'regio', 'subregio', 'gemeente', 'wijk'] as const;
export type AreaLevel = (typeof areaLevels)[number];

/** The kinds of verband: everything an organisation can take part in. */
export const verbandKinds = ['coalition', 'tafel', 'initiative'] as const;
export type VerbandKind = (typeof verbandKinds)[number];

/** What can be selected, found and shown on a card. */
export type ThingKind = 'area' | VerbandKind | 'organisation';

/** Fields that every kept record has; the empty text or list where the file says nothing. */
export interface Kept {
  /** Bare file name, such as `tafels.csv`. */
  readonly file: string;
  /** Row as Excel shows it: the header is 1. */
  readonly row: number;
  readonly sources: readonly SourceId[];
  /** Date when someone last checked that the record is still true, ISO, may be partial. */
  readonly checkedOn: string;
  /** The organisation that keeps this row; empty when not filled. */
  readonly owner: string;
}

export interface Area extends Kept {
  readonly id: AreaId;
  /** The id where the file has no name. */
  readonly name: string;
  readonly level: AreaLevel | null;
  readonly parent: AreaId | null;
  readonly code: string;
  /** WGS 84 degrees of a point inside the area; null when the area has no place. */
  readonly place: { readonly lat: number; readonly lon: number } | null;
}

/** A coalition, tafel or initiative. */
export interface Verband extends Kept {
  readonly id: VerbandId;
  readonly kind: VerbandKind;
  readonly name: string;
  readonly sort: string;
  readonly area: AreaId | null;
  /** The coalition it belongs to (`onderdeel_van` or `coalitie`); never itself, never in a ring. */
  readonly parent: VerbandId | null;
  readonly themes: readonly string[];
  readonly status: string;
  /** ISO, may be partial: `2019`, `2019-06`, `2019-06-30`. */
  readonly start: string;
  readonly end: string;
  readonly description: string;
  /** A safe http, https or mailto address, or empty. */
  readonly website: string;
}

export interface Organisation extends Kept {
  readonly id: OrganisationId;
  readonly name: string;
  readonly abbreviation: string;
  readonly sort: string;
  readonly area: AreaId | null;
  readonly town: string;
  readonly website: string;
}

/** Who takes part in what, as columns: row n says that `organisations[organisation[n]]` sits at `verbanden[verband[n]]`. */
export interface Participations {
  readonly count: number;
  readonly organisation: Uint32Array;
  readonly verband: Uint32Array;
  /** Row as Excel shows it. */
  readonly row: Uint32Array;
  readonly role: TextColumn;
  readonly from: TextColumn;
  readonly until: TextColumn;
  /** Status of the participation; empty means `aangesloten`. */
  readonly status: TextColumn;
  readonly mandate: TextColumn;
  readonly brings: TextColumn;
  readonly seeks: TextColumn;
  /** Source ids joined with `|`. */
  readonly sources: TextColumn;
  readonly checkedOn: TextColumn;
  readonly owner: TextColumn;
}

/** A relation between two things; the ends are ids of organisations or verbanden. */
export interface Relation extends Kept {
  readonly from: OrganisationId | VerbandId;
  readonly to: OrganisationId | VerbandId;
  readonly sort: string;
  readonly note: string;
}

export interface EcosystemEvent extends Kept {
  readonly id: EventId;
  readonly date: string;
  readonly title: string;
  readonly verbanden: readonly VerbandId[];
  readonly description: string;
}

export interface Source {
  readonly file: string;
  readonly row: number;
  readonly id: SourceId;
  readonly title: string;
  readonly publisher: string;
  readonly date: string;
  readonly url: string;
}

/** The part that the map needs first: what lies where. */
export interface Structure {
  readonly areas: readonly Area[];
  /** Coalitions, then tafels, then initiatives, each in file order. */
  readonly verbanden: readonly Verband[];
}

/** The two questions to a room: what the ecosystem can mean for me, and what I can mean for the ecosystem. */
export const roomQuestions = ['halen', 'brengen'] as const;
export type RoomQuestion = (typeof roomQuestions)[number];

/** What someone in a room answered. Nothing refers to it, so it has no id. */
export interface RoomAnswer {
  /** Null where the file does not say. */
  readonly question: RoomQuestion | null;
  readonly text: string;
  /** What it is about: ids of organisations and verbanden, which go first, or of areas. */
  readonly about: readonly (OrganisationId | VerbandId | AreaId)[];
  readonly themes: readonly string[];
  /** ISO, may be partial. */
  readonly date: string;
  /** The session in which it was gathered. */
  readonly session: string;
}

/** An answer that stands in the data. */
export interface Contribution extends RoomAnswer, Kept {}

/** Everything that can be shown; every reference in it resolves. */
export interface Ecosystem extends Structure {
  readonly organisations: readonly Organisation[];
  readonly participations: Participations;
  readonly relations: readonly Relation[];
  readonly events: readonly EcosystemEvent[];
  readonly sources: readonly Source[];
  /** In file order. */
  readonly contributions: readonly Contribution[];
}

/** Records kept, per table: the value of `data-counts`. */
export interface Counts {
  readonly areas: number;
  readonly coalitions: number;
  readonly tafels: number;
  readonly initiatives: number;
  readonly organisations: number;
  readonly participations: number;
  readonly relations: number;
  readonly events: number;
  readonly sources: number;
}
