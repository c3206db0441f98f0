import type { Theme } from '../../appearance/themes';
import type { SvgNode } from './svg';

/** What a view is asked to draw for a sheet: as large as the sheet has room, with nothing of what is shown cut off. */
export interface PictureWish {
  /** In CSS pixels: on paper 96 to the inch. */
  readonly width: number;
  readonly height: number;
  readonly theme: Theme;
}

/** What a view hands over to be taken along. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  /** Within its width and height; what reaches out is cut. Each visible label is one element `text`. */
  readonly body: readonly SvgNode[];
  readonly legend: readonly LegendPart[];
  /** What it shows of how much, and what it leaves out, besides what every sheet tells; without a full stop. */
  readonly facts: readonly string[];
  /** What it shows, for who does not see it. */
  readonly description: string;
}

export interface LegendPart {
  readonly title: string;
  readonly entries: readonly LegendEntry[];
}

/** A sign and what it means. */
export interface LegendEntry {
  /** Drawn in a box of `signSize`. */
  readonly sign: readonly SvgNode[];
  readonly text: string;
}

/** The box of a sign in the legend. */
export const signSize = { width: 28, height: 16 } as const;
