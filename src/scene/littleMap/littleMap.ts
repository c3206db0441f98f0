import type { JoinStep } from '../../ecosystem/joinSteps';
import type { DrawnBox, DrawnPoint } from '../../layout/geo/placeMunicipalities';
import type { CountClass } from './countClasses';

/** What fills the shapes. */
export const mapFills = ['aantal', 'deelname'] as const;
export type MapFill = (typeof mapFills)[number];

/** A municipality as it is to be drawn. */
export interface MunicipalFact {
  readonly name: string;
  readonly count: number;
  /** The count as people read it. */
  readonly told: string;
  readonly step: JoinStep | null;
  /** Only the region around it is this far. */
  readonly isIndirect: boolean;
  /** The organisation that is looked for sits here. */
  readonly isMarked: boolean;
}

export interface RegionFact {
  readonly name: string;
  /** How far all of it is, in words; empty when that is not told. */
  readonly note: string;
  readonly shapes: readonly number[];
  readonly depth: number;
}

export interface LittleMapAsk {
  readonly width: number;
  /** No higher than this, where the map lies beside its enlargement. */
  readonly heightPx: number;
  /** Size of ordinary text, in pixels. */
  readonly emPx: number;
  /** In the order of `municipalities`. */
  readonly municipalities: readonly MunicipalFact[];
  readonly regions: readonly RegionFact[];
  readonly fill: MapFill;
}

export interface LabelLine {
  readonly text: string;
  readonly x: number;
  /** Of the base line. */
  readonly y: number;
  readonly sizePx: number;
  readonly part: 'name' | 'count' | 'region' | 'note';
}

/** Words in or beside a shape, in the middle of their own width. */
export interface MapLabel {
  /** Position of the municipality, or of the region. */
  readonly of: number;
  readonly lines: readonly LabelLine[];
  readonly box: DrawnBox;
  /** From the words to what they name, when they lie beside it. */
  readonly leader: readonly [DrawnPoint, DrawnPoint] | null;
  /** Where the sign of a marked municipality lies; null when it is not marked. */
  readonly mark: DrawnPoint | null;
}

export interface DrawnMunicipality {
  /** Position in `municipalities`. */
  readonly of: number;
  readonly code: string;
  readonly path: string;
  readonly bounds: DrawnBox;
  readonly centre: DrawnPoint;
  /** Position in `tintShares`. */
  readonly tint: number;
  readonly step: JoinStep | null;
  /** Only the region around it is this far: drawn lighter. */
  readonly isIndirect: boolean;
  /** Drawn larger elsewhere, where it has its name. */
  readonly isCopy: boolean;
}

/** Limburg as a whole, or the part that is drawn larger. */
export interface MapFrame {
  readonly shapes: readonly DrawnMunicipality[];
  readonly inner: string;
  readonly outline: string;
  readonly regions: readonly { readonly of: number; readonly depth: number; readonly path: string }[];
  readonly labels: readonly MapLabel[];
  readonly regionLabels: readonly MapLabel[];
}

/** All that is drawn of the little map, in pixels; colours are chosen by who paints it. */
export interface LittleMap {
  readonly width: number;
  readonly height: number;
  /** Whether the enlargement lies beside the whole map, not under it. */
  readonly isWide: boolean;
  readonly fill: MapFill;
  readonly classes: readonly CountClass[];
  readonly whole: MapFrame;
  readonly enlarged: MapFrame & { readonly box: DrawnBox };
  /** Around the part that is drawn larger, on the whole map. */
  readonly locator: DrawnBox;
  /** From the locator to the enlargement. */
  readonly rays: readonly (readonly [DrawnPoint, DrawnPoint])[];
}
