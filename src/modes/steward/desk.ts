import type { UseAppStore } from '../../store/appStore';
import type { DataClient } from '../../store/dataClient';

/** What the parts of the steward's desk share. */
export interface Desk {
  readonly store: UseAppStore;
  readonly data: DataClient;
  /** Shows a thing on the map. */
  readonly onShow: (id: string) => void;
  /** Says what was done, for eyes and screen readers. */
  readonly say: (text: string) => void;
  /** Does what a press asks; says so when it did not work. */
  readonly run: (action: () => Promise<unknown>) => void;
  /** Asks whether something may be done. */
  readonly ask: (question: string, yes: string) => Promise<boolean>;
}
