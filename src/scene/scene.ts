import type { Sector } from '../appearance/sectors';
import type { ChangeKind } from '../ecosystem/changes';
import type { VerbandKind } from '../ecosystem/ecosystem';

/**
 * `lit`: part of what is selected. `dim`: not part of it, while something is selected. `soft`: unchanged, while changes
 * are shown; it can still be read.
 */
export type Emphasis = 'normal' | 'soft' | 'dim' | 'lit';

/** Everything below is in CSS pixels of the stage, (0, 0) top left. */
export interface ScenePoint {
  readonly x: number;
  readonly y: number;
}

/** An area, the circle of what has no area, the circle around everything, or a coalition with others inside. */
export interface SceneCircle extends ScenePoint {
  readonly place: number;
  readonly kind: 'whole' | 'unplaced' | 'area' | 'coalition';
  readonly r: number;
  /** Which tint of the theme: deeper is further in. */
  readonly tint: number;
  readonly isOpen: boolean;
  readonly isSelected: boolean;
  readonly emphasis: Emphasis;
  /** Verbanden inside an open circle that are too small to be drawn here. */
  readonly unseen: number;
}

/** A verband drawn as a table. */
export interface SceneTable extends ScenePoint {
  readonly place: number;
  readonly verband: number;
  readonly kind: VerbandKind;
  /** Radius of table and seats together. */
  readonly r: number;
  /** Radius of the table top. */
  readonly top: number;
  /** Nobody is known to sit here; false while the participations are on their way. */
  readonly isEmpty: boolean;
  readonly isSelected: boolean;
  readonly emphasis: Emphasis;
}

export interface SceneSeat extends ScenePoint {
  readonly participation: number;
  readonly organisation: number;
  readonly verband: number;
  readonly r: number;
  readonly sector: Sector;
  readonly isHead: boolean;
  /** One of the group that shares a wide seat. */
  readonly isFolded: boolean;
  readonly emphasis: Emphasis;
}

/** The wide seat of a group that takes part as a body, such as "16 gemeenten". */
export interface SceneFold extends ScenePoint {
  readonly verband: number;
  readonly sector: Sector;
  readonly innerRadius: number;
  readonly outerRadius: number;
  readonly startAngle: number;
  readonly endAngle: number;
  readonly count: number;
  readonly isOpen: boolean;
  readonly emphasis: Emphasis;
}

/** A curve (quadratic) between two things. */
export interface SceneLine {
  readonly key: string;
  readonly kind: 'shared' | 'seat' | 'relation' | 'home' | 'way';
  /** The places at its ends; -1 for the node of an organisation. */
  readonly ends: readonly [from: number, to: number];
  /** What it says: the sort of a relation, the organisation on a way; else empty. */
  readonly word: string;
  readonly from: ScenePoint;
  readonly control: ScenePoint;
  readonly to: ScenePoint;
  readonly width: number;
  /** Organisations shared, seats led to, or relations; 1 where it is a single one. */
  readonly count: number;
  readonly hasArrow: boolean;
  /** What has become of the relations it stands for, while changes are shown; null = nothing. */
  readonly change: ChangeKind | null;
  readonly sector: Sector | null;
  readonly emphasis: Emphasis;
}

/** On what a label stands; the theme says which ink and which plate go with it. */
export type LabelTone =
  | 'area'
  | 'areaPlate'
  | 'areaPlain'
  | 'coalitionPlain'
  | 'coalition'
  | 'coalitionPlate'
  | 'tafel'
  | 'initiative'
  | 'empty'
  | 'seat'
  | 'plate'
  | 'node';

export interface LabelLine {
  readonly text: string;
  readonly sizePx: number;
  readonly weight: 400 | 600 | 700;
  /** Middle of the line, from the middle of the label. */
  readonly dy: number;
}

export interface SceneLabel extends ScenePoint {
  /** The same from frame to frame, so that it can come and go calmly. */
  readonly key: string;
  readonly lines: readonly LabelLine[];
  readonly width: number;
  readonly height: number;
  readonly tone: LabelTone;
  /** Tint below it, where it is painted on ground of its own; -1 = the paper. */
  readonly tint: number;
  readonly emphasis: Emphasis;
}

/** An organisation that is selected or at the end of a way, drawn once. */
export interface SceneNode extends ScenePoint {
  readonly organisation: number;
  readonly r: number;
  readonly sector: Sector;
}

/** What of the selection lies out of view, in one direction. */
export interface RimChip extends ScenePoint {
  readonly key: string;
  /** Direction in which it lies; radians, clockwise from the right. */
  readonly angle: number;
  /** Seats or tables out of view. */
  readonly count: number;
  /** The places meant. */
  readonly places: readonly number[];
}

/** Says that something has changed: a ring around it, or its line, and a badge, of which this is the middle. */
export interface SceneMark extends ScenePoint {
  readonly key: string;
  /** What is marked: a place, the table of a seat, or -1 for a line and for the node of an organisation. */
  readonly place: number;
  /** What has become of the thing itself; null where only what it stands for has changed. */
  readonly change: ChangeKind | null;
  /** Changes it stands for besides its own: in a closed circle, and in what is too small for a badge. */
  readonly inside: number;
  /** The number as it is written; empty for none. */
  readonly text: string;
  readonly sizePx: number;
  /** Half the height of the badge. */
  readonly r: number;
  readonly width: number;
  /** Around what has changed; null for a line, which tells it by itself. */
  readonly ring: (ScenePoint & { readonly r: number }) | null;
}

/** Says that the organisation of the reader sits here: a ring around a seat, a table or a closed circle. */
export interface OwnMark extends ScenePoint {
  readonly key: string;
  readonly kind: 'seat' | 'table' | 'circle';
  readonly r: number;
  /** Its seats that this stands for. */
  readonly count: number;
  /** Says how many; null where one is not worth a number, or finds no room. */
  readonly badge:
    | (ScenePoint & { readonly width: number; readonly height: number; readonly text: string })
    | null;
}

/**
 * How much of a scene is made: placing and painting labels takes longer than all else, so that new data comes in four
 * frames. `shapes`: no labels; `names`: those of areas and coalitions; `inside`: also those in tables and seats.
 */
export const sceneParts = ['shapes', 'names', 'inside', 'all'] as const;
export type ScenePart = (typeof sceneParts)[number];

/** Everything that is drawn at one camera; parents before children, no circle twice. */
export interface Scene {
  readonly circles: readonly SceneCircle[];
  readonly tables: readonly SceneTable[];
  readonly seats: readonly SceneSeat[];
  readonly folds: readonly SceneFold[];
  readonly lines: readonly SceneLine[];
  readonly labels: readonly SceneLabel[];
  readonly nodes: readonly SceneNode[];
  readonly chips: readonly RimChip[];
  /** Empty while no changes are shown. */
  readonly marks: readonly SceneMark[];
  /** Where the organisation of the reader sits; empty while none is chosen. */
  readonly own: readonly OwnMark[];
  /** Tint of the circle that covers the whole stage; -1 = the paper shows. */
  readonly groundTint: number;
  /** Verbanden that lie out of view. */
  readonly outside: number;
  /** Shared lines between closed circles that are not drawn, because weaker. */
  readonly linesLeftOut: number;
  /** Graph elements drawn: circles, tables, seats, folds, lines, labels, marks and nodes. */
  readonly count: number;
}

/** Words that the picture itself shows; plain data, made by the wording. */
export interface SceneWords {
  readonly verband: readonly [one: string, other: string];
  readonly organisation: readonly [one: string, other: string];
  readonly municipality: readonly [one: string, other: string];
  readonly unplaced: string;
  readonly participantsUnknown: string;
  readonly decimalGroup: string;
}

export type Selection =
  | { readonly kind: 'area'; readonly index: number }
  | { readonly kind: 'verband'; readonly index: number }
  | { readonly kind: 'organisation'; readonly index: number };
