import type { ThingKind } from '../ecosystem/ecosystem';

/** What a reader can do with a thing that is named somewhere. */
export interface ThingActions {
  readonly onSelect: (kind: ThingKind, id: string) => void;
  /** Bring it in view on the map. */
  readonly onShow: (kind: ThingKind, id: string) => void;
  /** Ask what connects an organisation or verband with another. */
  readonly onConnect?: ((kind: ThingKind, id: string) => void) | undefined;
}

/** The part of it for what is only named in passing. */
export type SelectAction = Pick<ThingActions, 'onSelect'>;
