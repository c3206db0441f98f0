import type { RoomAnswer } from '../../ecosystem/ecosystem';
import type { Named } from '../../network/cards/named';

/** An answer as it hangs on the wall. */
export interface WallAnswer extends RoomAnswer {
  /** Its own on the wall. */
  readonly id: string;
  /** Its key on this machine; null where it stands in the data, and is changed there. */
  readonly key: number | null;
  /** What it is about, as far as that exists. */
  readonly things: readonly (Named & { readonly sort: string })[];
  readonly isNew: boolean;
}

/** What can be done with an answer on this machine. */
export interface AnswerTools {
  readonly onEdit: (key: number) => void;
  readonly onRemove: (key: number) => void;
  /** Puts it one place higher or lower in its group. */
  readonly onMove: (key: number, by: 1 | -1) => void;
}
