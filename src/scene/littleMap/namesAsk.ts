import type { DrawnBox, MunicipalShape } from '../../layout/geo/placeMunicipalities';
import type { MunicipalFact, RegionFact } from './littleMap';

/** What is named where. */
export interface NamesAsk {
  /** All that is drawn here; what is not named only takes its ground. */
  readonly shapes: readonly {
    readonly of: number;
    readonly shape: MunicipalShape;
    readonly isNamed: boolean;
  }[];
  /** On which names may lie that do not fit in their shape. */
  readonly ground: DrawnBox;
  readonly municipalities: readonly MunicipalFact[];
  /** Positions of the regions that are named here, and what they are. */
  readonly regions: readonly { readonly of: number; readonly region: RegionFact }[];
  readonly emPx: number;
}
